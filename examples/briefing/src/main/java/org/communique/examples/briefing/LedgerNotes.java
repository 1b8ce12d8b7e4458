package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.ledger.Account;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.LeftOut;
import org.communique.ledger.Line;
import org.communique.ledger.Total;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;

/** Who stands for the figures of a ledger, and how far came what has none. */
final class LedgerNotes {

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    private final ActorNames naming;
    private final Words words;
    private final Attribution claims;

    LedgerNotes(Dossier dossier, ActorNames naming) {
        this.naming = naming;
        this.words = naming.words();
        this.claims = new Attribution(dossier, naming);
    }

    /** {@return "claimed by John Healey" where some of a total rests on the word of others; nothing where none does} */
    String claims(Total total) {
        return claims(total.lines().stream(), total.figure());
    }

    /** {@return the same of one account} */
    String claims(Line line, Figure figure) {
        return claims(Stream.of(line), figure);
    }

    private String claims(Stream<Line> lines, Figure figure) {
        return lines.filter(line -> line.inclusion() != Inclusion.OUT && isTold(line, figure))
                .flatMap(line -> evidence(line, figure))
                .flatMap(citations -> claims.about(citations).stream())
                .distinct()
                .collect(joining("; "));
    }

    /** What adds nothing says nothing of a total, but where nothing is left because somebody says that it has arrived. */
    private static boolean isTold(Line line, Figure figure) {
        return figure.kind() == Figure.Kind.OUTSTANDING
                || figure.kind() == Figure.Kind.GAP
                || !line.bounds().equals(NOTHING);
    }

    /** What stands for the steps that bring it as far as a figure asks; for the promise, where none is asked for. */
    private static Stream<List<Citation>> evidence(Line line, Figure figure) {
        Account account = line.account();
        List<List<Citation>> ofSteps = account.steps().stream()
                .filter(step -> step.counted() != Inclusion.OUT)
                .map(step -> step(account, step))
                .filter(step -> isAsFar(step.stage(), figure))
                .map(step -> step.evidence().isEmpty() ? account.pledge().evidence() : step.evidence())
                .toList();
        List<Citation> own = account.contribution().evidence();
        return ofSteps.isEmpty() ? Stream.of(own.isEmpty() ? account.pledge().evidence() : own) : ofSteps.stream();
    }

    private static PledgeStep step(Account account, CountedStep step) {
        return account.pledge().steps().get(step.index());
    }

    private static boolean isAsFar(Stage stage, Figure figure) {
        if (figure.kind() == Figure.Kind.RECORDED) {
            return figure.stage().equals(Optional.of(stage));
        }
        int asked = figure.stage().map(Stage::rank).map(rank -> rank.orElse(0)).orElse(Integer.MAX_VALUE);
        return stage.rank().orElse(0) >= asked;
    }

    /** {@return what has no figure: "British troops for a peace force: troops, proposed"} */
    String about(LeftOut left) {
        Account account = left.account();
        String what = new Contributions(naming).words(account.contribution(), account.pledge());
        String stage = left.furthest().map(naming.terms()::stage).orElseGet(() -> words.say("pledge.stage-unsaid"));
        String halted = account.halted() == Ternary.NO
                ? ""
                : ", " + words.say(account.halted() == Ternary.YES ? "ledger.halted" : "ledger.perhaps-halted");
        return naming.entry(account.pledge().id()) + ": " + what + " (" + stage + halted
                + naming.conditions(account.pledge().conditions()) + ")";
    }
}
