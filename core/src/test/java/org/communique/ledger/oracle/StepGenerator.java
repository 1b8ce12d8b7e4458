package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.id.ActorId;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Draws what became of a pledge, step by step, in the order in which it came about. */
final class StepGenerator {

    /** Those behind the last but three leave something open even where all figures are exact. */
    private static final List<Stage> STAGES = List.of(
            Stage.PLEDGED,
            Stage.COMMITTED,
            Stage.DISBURSED,
            Stage.DELIVERED,
            Stage.PROPOSED,
            Stage.ALLOCATED,
            Stage.PLEDGED,
            Stage.COMMITTED,
            Stage.DISBURSED,
            Stage.CONSIDERED,
            Stage.DISPATCHED,
            Stage.INCREASED,
            Stage.WITHDRAWN,
            Stage.RETURNED,
            Stage.REPAID,
            Stage.SUSPENDED,
            Stage.RESUMED,
            Stage.DELAYED,
            Stage.of("x:unheard-of"),
            Stage.REDUCED,
            Stage.REFUSED,
            Stage.LAPSED);

    static final List<Stage> OF_NO_FIGURE =
            List.of(Stage.SUSPENDED, Stage.RESUMED, Stage.DELAYED, Stage.of("x:unheard-of"));

    private static final List<Stage> OF_A_FIGURE = List.of(Stage.INCREASED, Stage.RETURNED, Stage.REPAID);

    private final Choices choices;
    private final Circumstances circumstances;
    private final List<TrueContribution> contributions;
    private final List<TrueContribution> wholes;
    private final int most;
    private LocalDate day = Circumstances.BEGIN;

    /** @param most bounds what moves, in quarters */
    StepGenerator(Choices choices, Circumstances circumstances, List<TrueContribution> contributions, int most) {
        this.most = most;
        this.choices = choices;
        this.circumstances = circumstances;
        this.contributions = contributions;
        this.wholes =
                contributions.stream().filter(each -> each.within().isEmpty()).toList();
    }

    List<StepDraft> draw() {
        List<StepDraft> drafts = new ArrayList<>();
        int steps = choices.below(7);
        for (int i = 0; i < steps; i++) {
            StepDraft draft = draft();
            date(draft);
            if (choices.oneIn(10)) {
                StepDraft wrong = draft();
                draft.replace(wrong, "wrong-" + i);
                drafts.add(wrong);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private StepDraft draft() {
        StepDraft draft =
                new StepDraft(STAGES.get(choices.below(circumstances.exact() ? STAGES.size() - 3 : STAGES.size())));
        draft.shares = Stream.generate(choices::share).limit(10).toList();
        aim(draft);
        measure(draft);
        return draft;
    }

    private void aim(StepDraft draft) {
        boolean several = contributions.size() > 1;
        boolean named = several ? circumstances.exact() || choices.below(3) != 2 : choices.oneIn(3);
        if (named) {
            TrueContribution aim = choices.of(contributions);
            draft.contribution = Optional.of(aim.index());
            draft.told.contribution(aim.key());
        }
    }

    /** What the step can be about: the contribution that it names, the only one, or any. */
    private List<TrueContribution> aims(StepDraft draft) {
        return draft.contribution
                .map(index -> List.of(contributions.get(index)))
                .orElse(wholes);
    }

    private void measure(StepDraft draft) {
        if (OF_NO_FIGURE.contains(draft.stage)) {
            return;
        }
        int kind = choices.below(8);
        List<TrueMeasure> measures = measures(draft);
        boolean figureWanted = circumstances.exact() && OF_A_FIGURE.contains(draft.stage);
        boolean figureRefused = circumstances.exact() && draft.stage.equals(Stage.WITHDRAWN);
        if (measures.isEmpty() || figureRefused || (kind == 0 && !figureWanted)) {
            return;
        }
        TrueMeasure measure = choices.of(measures);
        if (kind == 1) {
            (circumstances.exact() ? measures : List.of(measure)).forEach(each -> tellOwn(draft, each));
        } else if (kind == 2 && measure.column().equals("money") && !circumstances.exact()) {
            tellForeign(draft, measure);
        } else if (kind == 3 || circumstances.exact()) {
            measures.stream().filter(each -> aims(draft).size() == 1).forEach(each -> tell(draft, each));
        }
        if (draft.figures.isEmpty()) {
            tell(draft, measure);
        }
        count(draft);
    }

    /** The measures in which the step can tell a figure without a doubt about what it is of. */
    private List<TrueMeasure> measures(StepDraft draft) {
        List<TrueMeasure> all = aims(draft).stream()
                .flatMap(each -> each.figures().keySet().stream())
                .sorted()
                .distinct()
                .toList();
        return all.stream()
                .filter(each -> all.stream()
                                .filter(other -> other.unit().equals(each.unit()))
                                .count()
                        == 1)
                .toList();
    }

    private void tell(StepDraft draft, TrueMeasure measure) {
        TrueFigure figure = circumstances.told(choices, choices.quarters(most));
        draft.figures.put(measure, figure);
        if (measure.unit().equals("USD") && choices.oneIn(8)) {
            StepDraft.tellConverted(draft.told, measure, figure);
        } else {
            StepDraft.tell(draft.told, measure, figure);
        }
    }

    private void tellOwn(StepDraft draft, TrueMeasure measure) {
        TrueFigure own = aims(draft).get(0).figures().get(measure);
        if (own != null && !(circumstances.exact() && aims(draft).get(0).comesRound())) {
            draft.figures.put(measure, own);
            StepDraft.tell(draft.told, measure, own);
        }
    }

    /** Money that was promised in one currency and moves in another. */
    private void tellForeign(StepDraft draft, TrueMeasure measure) {
        if (draft.isRanked() && aims(draft).size() == 1) {
            TrueMeasure foreign = new TrueMeasure(measure.column(), "EUR", "");
            TrueFigure figure = circumstances.told(choices, choices.quarters(most));
            draft.figures.put(foreign, figure);
            StepDraft.tell(draft.told, foreign, figure);
        }
    }

    private void count(StepDraft draft) {
        if (choices.oneIn(5) && !draft.stage.equals(Stage.RETURNED)) {
            draft.total = true;
            draft.told.counts(StepCounts.TOTAL_SO_FAR);
        }
        if (draft.isRanked() && choices.oneIn(3) && !(circumstances.exact() && draft.total)) {
            draft.mover = choices.of(List.of("norland", "sudland"));
            draft.told.addParties(Participation.of(ActorId.of(draft.mover), Role.DONOR));
        }
    }

    private void date(StepDraft draft) {
        day = day.plusDays(choices.below(15));
        draft.day = day;
        tellDate(day).ifPresent(date -> draft.told.when(TimeExpression.of(date)));
    }

    private Optional<Edtf> tellDate(LocalDate date) {
        return switch (choices.below(8)) {
            case 0, 1, 2 -> Optional.empty();
            case 3 -> Optional.of(Edtf.of(YearMonth.from(date)));
            case 4 -> Optional.of(Edtf.oneOf(date.minusDays(choices.below(9)), date.plusDays(1 + choices.below(9))));
            case 5 -> Optional.of(Edtf.parse("[.." + date.plusDays(choices.below(9)) + "]"));
            default -> Optional.of(Edtf.of(date));
        };
    }

    static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
