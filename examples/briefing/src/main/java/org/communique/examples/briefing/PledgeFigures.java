package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.ledger.Account;
import org.communique.ledger.Column;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.PledgeProgress;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;

/** What the steps of each pledge come to, by the ledger. */
final class PledgeFigures {

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final Figure ARRIVED = Figure.reached(Stage.DISBURSED);

    private static final Set<Stage> SIZES = Set.of(Stage.INCREASED, Stage.REDUCED);

    private final Map<String, List<Account>> accounts = new HashMap<>();

    private final Words words;
    private final MeasureWords measures;

    PledgeFigures(Dossier dossier, Words words) {
        this.words = words;
        this.measures = new MeasureWords(words);
        for (PledgeProgress pledge : Ledger.of(dossier).report(List.of()).pledges()) {
            accounts.put(pledge.pledge().text(), pledge.accounts());
        }
    }

    /**
     * {@return "In all €100m promised, €60m arrived, €40m outstanding": what a reader would else have to reckon, where some has
     * arrived for certain and some not, some has ended, or the promise was made larger or smaller; nothing elsewhere}
     */
    String of(Pledge pledge) {
        boolean changed = pledge.steps().stream().anyMatch(step -> SIZES.contains(step.stage()));
        String figures = accounts.getOrDefault(pledge.id().text(), List.of()).stream()
                .filter(account -> account.measure().column() != Column.NONE && !account.foreign())
                .filter(account -> account.contribution().within().isEmpty())
                .filter(account -> changed || isUnderWay(account))
                .map(this::figures)
                .collect(joining("; "));
        return figures.isEmpty() ? "" : words.say("figures.in-all", figures);
    }

    private static boolean isUnderWay(Account account) {
        return isCertain(account, Figure.ended())
                || (isCertain(account, ARRIVED) && isCertain(account, Figure.outstanding()));
    }

    private static boolean isSome(Account account, Figure figure) {
        return !account.bounds(figure).equals(NOTHING);
    }

    /** Whether it is more than nothing for certain. */
    private static boolean isCertain(Account account, Figure figure) {
        return account.bounds(figure).isCertainlyGreaterThan(NOTHING) == Ternary.YES;
    }

    private String figures(Account account) {
        String further = Stream.of(ARRIVED, Figure.outstanding(), Figure.ended())
                .filter(figure -> isSome(account, figure))
                .map(figure -> ", " + figure(account, figure))
                .collect(joining());
        return figure(account, Figure.named()) + further;
    }

    private String figure(Account account, Figure figure) {
        return words.say(
                "figures." + figure.kind().name().toLowerCase(Locale.ROOT),
                measures.of(account.measure(), account.bounds(figure)));
    }
}
