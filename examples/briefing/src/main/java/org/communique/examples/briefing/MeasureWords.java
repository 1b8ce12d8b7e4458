package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.amount.BoundsWording;
import org.communique.amount.Unit;
import org.communique.ledger.Figure;
import org.communique.ledger.Measure;
import org.communique.pledge.Stage;

/** What the ledger reckons, in a language; in English as the library tells it. */
final class MeasureWords {

    private static final Set<Stage> ARRIVALS = Set.of(Stage.DISBURSED, Stage.DELIVERED);

    private final Words words;
    private final Terms terms;

    MeasureWords(Words words) {
        this.words = words;
        this.terms = new Terms(words);
    }

    /** {@return how much it is of a measure: "at most €800bn", "more than 10,000 drones"} */
    String of(Measure measure, Bounds bounds) {
        if (words.areEnglish()) {
            return measure.inWords(bounds);
        }
        return switch (measure.column()) {
            case MONEY -> money(measure, bounds);
            case GUARANTEE -> words.say("measure.guarantee", money(measure, bounds));
            case WORTH -> words.say("measure.worth", money(measure, bounds));
            case COUNT -> words(bounds, "measure.unknown-number") + " " + things(measure, bounds);
            case NONE -> words.say("measure.none");
        };
    }

    /** {@return the amount or number alone, whose measure stands beside it} */
    String amount(Measure measure, Bounds bounds) {
        if (!words.areEnglish()) {
            return measure.isMoney() ? money(measure, bounds) : words(bounds, "measure.unknown-number");
        }
        return measure.isMoney() ? BoundsWording.money(bounds, measure.unit()) : BoundsWording.number(bounds);
    }

    /** {@return what a figure asks for: "promised", "committed or further", "outstanding"} */
    String figure(Figure figure) {
        String stage = figure.stage().map(this::stage).orElse("");
        return switch (figure.kind()) {
            case REACHED ->
                ARRIVALS.contains(figure.stage().orElseThrow()) ? stage : words.say("ledger.figure.reached", stage);
            case STANDING -> stage;
            case RECORDED -> words.say("ledger.figure.recorded", stage);
            case GAP -> words.say("ledger.figure.gap", stage, stage(figure.to().orElseThrow()));
            case NAMED -> words.say("ledger.figure.named");
            case OUTSTANDING -> words.say("ledger.figure.outstanding");
            case ENDED -> words.say("ledger.figure.ended");
        };
    }

    /** In English by its code, which is what a ledger is asked for. */
    private String stage(Stage stage) {
        return words.areEnglish() ? Terms.code(stage) : terms.stage(stage);
    }

    private String money(Measure measure, Bounds bounds) {
        return words(bounds, "measure.unknown-amount") + " " + measure.unit();
    }

    private String things(Measure measure, Bounds bounds) {
        Unit unit = Unit.of(measure.unit());
        boolean one = bounds.equals(Bounds.between(BigDecimal.ONE, BigDecimal.ONE));
        String noun = one ? terms.code("unit", unit) : terms.plural(unit);
        return measure.item().map(item -> noun + Terms.brackets(item)).orElse(noun);
    }

    private String words(Bounds bounds, String any) {
        Optional<Bound> low = bounds.lower().filter(bound -> bound.value().signum() != 0 || !bound.inclusive());
        if (bounds.lower().isPresent() && bounds.lower().equals(bounds.upper())) {
            return terms.figure(bounds.lower().get().value());
        }
        return low.flatMap(from -> bounds.upper().map(to -> range(from, to)))
                .or(() -> low.map(this::atLeast))
                .or(() -> bounds.upper().map(this::atMost))
                .orElseGet(() -> words.say(any));
    }

    private String range(Bound from, Bound to) {
        return from.inclusive() && to.inclusive()
                ? words.say("time.from-to", terms.figure(from.value()), terms.figure(to.value()))
                : atLeast(from) + " " + words.say("list.and") + " " + atMost(to);
    }

    private String atLeast(Bound bound) {
        return words.say(bound.inclusive() ? "measure.at-least" : "measure.more-than", terms.figure(bound.value()));
    }

    private String atMost(Bound bound) {
        return words.say(bound.inclusive() ? "measure.at-most" : "measure.less-than", terms.figure(bound.value()));
    }
}
