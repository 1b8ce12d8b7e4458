package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.StepCounts;
import org.communique.time.TimeExpression;

/** A world in few words, for people who look for what went wrong. */
final class WorldText {

    private WorldText() {}

    static String of(World world) {
        List<String> lines = new ArrayList<>();
        lines.add(world.circumstances().toString());
        for (TruePledge pledge : world.pledges()) {
            lines.addAll(lines(pledge.told()));
            lines.add("  " + (pledge.counts() ? "" : "deprecated ") + (pledge.met() ? "" : "condition not met ")
                    + pledge.told().conditions().stream()
                            .map(each -> each.satisfied())
                            .toList());
            pledge.accounts().forEach(account -> lines.addAll(lines(account)));
        }
        world.links()
                .forEach(link -> lines.add(link.told().subject().text() + " "
                        + link.told().relation() + " " + link.told().object().text()
                        + " "
                        + link.told().evidence().stream().map(WorldText::text).toList() + " "
                        + link.told().rank()
                        + (link.holds() ? " holds " : " does not hold ") + link.share()));
        return String.join("\n", lines);
    }

    private static List<String> lines(Pledge pledge) {
        List<String> lines = new ArrayList<>();
        lines.add(pledge.id() + " by "
                + pledge.parties().stream().map(party -> party.actor().text()).toList()
                + pledge.recorded().map(moment -> " recorded " + moment).orElse(""));
        pledge.contributions().forEach(each -> lines.add("  promises " + text(each)));
        pledge.steps().forEach(each -> lines.add("  step " + text(each)));
        return lines;
    }

    private static String text(Contribution contribution) {
        List<String> words = new ArrayList<>(List.of(contribution.key().orElse("")));
        contribution.within().ifPresent(whole -> words.add("within " + whole));
        if (contribution instanceof Funding funding) {
            words.add(money(funding.amount()));
            funding.instrument().ifPresent(instrument -> words.add(instrument.code()));
        } else if (contribution instanceof Goods goods) {
            words.add(money(goods.value()));
            words.add(quantity(goods.quantity()));
        }
        contribution.per().ifPresent(per -> words.add("a " + per));
        contribution.period().flatMap(TimeExpression::edtf).ifPresent(period -> words.add(period.toString()));
        contribution.evidence().forEach(each -> words.add(text(each)));
        return String.join(" ", words);
    }

    private static String text(PledgeStep step) {
        List<String> words = new ArrayList<>(List.of(step.stage().code()));
        step.key().ifPresent(key -> words.add("called " + key));
        step.corrects().ifPresent(key -> words.add("corrects " + key));
        step.contribution().ifPresent(key -> words.add("of " + key));
        words.add(money(step.amount()));
        words.add(quantity(step.quantity()));
        words.add(step.counts() == StepCounts.TOTAL_SO_FAR ? "in all" : "");
        step.parties().forEach(party -> words.add("by " + party.actor().text()));
        step.when().flatMap(TimeExpression::edtf).ifPresent(date -> words.add("on " + date));
        step.recorded().ifPresent(moment -> words.add("recorded " + moment));
        step.evidence().forEach(each -> words.add(text(each)));
        return String.join(" ", words);
    }

    private static String text(Citation words) {
        return words.factuality() + " in " + words.source().text()
                + words.via().map(via -> " via " + via.text()).orElse("");
    }

    private static String money(Optional<MoneyAmount> amount) {
        return amount.map(each -> text(each.approximation())
                        + each.value()
                        + each.upTo().map(to -> ".." + to).orElse("")
                        + each.equivalents().stream()
                                .map(other -> " = " + money(Optional.of(other.amount())))
                                .toList())
                .orElse("");
    }

    private static String quantity(Optional<Quantity> amount) {
        return amount.map(each -> text(each.approximation()) + each.value()
                        + each.upTo().map(to -> ".." + to).orElse("") + " " + each.unit())
                .orElse("");
    }

    private static String text(Approximation approximation) {
        return approximation == Approximation.EXACT ? "" : approximation + " ";
    }

    private static List<String> lines(TrueAccount account) {
        List<String> lines = new ArrayList<>();
        lines.add("  truly " + account.contributions() + " " + account.measure() + " " + account.promised()
                + (account.foreign() ? " foreign" : ""));
        account.moves()
                .forEach(move ->
                        lines.add("    " + (move.happened() ? "" : "not ") + move.stage() + " " + move.extent() + " "
                                + move.number() + (move.total() ? " in all " : " ") + move.mover() + " on " + move.day()
                                + " " + (move.shared() ? " of the whole" : "")
                                + move.shares().stream()
                                        .map(BigDecimal::stripTrailingZeros)
                                        .map(BigDecimal::toPlainString)
                                        .toList()));
        return lines;
    }
}
