package org.communique.ledger.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Draws steps that were told wrongly, and what sets them right: if it is true and known, else they stay as they were told. */
final class CorrectionGenerator {

    private final Choices choices;
    private final Circumstances circumstances;
    private final Knowledge knowledge;

    CorrectionGenerator(Choices choices, Circumstances circumstances, Knowledge knowledge) {
        this.choices = choices;
        this.circumstances = circumstances;
        this.knowledge = knowledge;
    }

    /** Corrects the figure of a step that has one, now and then. */
    void correct(StepDraft draft, String key) {
        if (draft.figures.size() != 1 || !choices.oneIn(6)) {
            return;
        }
        draft.told.key(key);
        switch (choices.below(circumstances.exact() ? 2 : 4)) {
            case 3 -> doubt(draft, key);
            case 1 -> {
                boolean right = correctFigure(draft, key, Optional.of(key + "-b"), true);
                correctFigure(draft, key + "-b", Optional.empty(), right);
            }
            default -> correctFigure(draft, key, Optional.empty(), true);
        }
    }

    /** Says whether it is right; what corrects a step that is not, corrects nothing. */
    private boolean correctFigure(StepDraft draft, String wrong, Optional<String> key, boolean afterRight) {
        Map.Entry<TrueMeasure, TrueFigure> told =
                draft.figures.entrySet().iterator().next();
        TrueFigure right = circumstances.told(choices, choices.quarters(33));
        PledgeStep.Builder step =
                PledgeStep.builder().stage(Stage.CORRECTED).corrects(wrong).key(key);
        StepDraft.tell(step, told.getKey(), right);
        boolean holds = knowledge.holds(step, draft.day) && afterRight;
        if (holds) {
            told.setValue(right);
        }
        draft.corrections.add(step.build());
        return holds;
    }

    /** Corrects the date alone, so that the wrong one says nothing. */
    void correctDate(StepDraft draft, String key) {
        if (draft.told.build().key().isEmpty() && circumstances.knownAt().isEmpty() && choices.oneIn(8)) {
            TimeExpression wrong = TimeExpression.of(Edtf.of(draft.day.plusDays(choices.below(200) - 100)));
            draft.told.key(key).when(wrong);
            draft.corrections.add(PledgeStep.builder()
                    .stage(Stage.CORRECTED)
                    .corrects(key)
                    .when(TimeExpression.of(Edtf.of(draft.day)))
                    .build());
        }
    }

    /** Something about the step is wrong, and nobody knows what. */
    private void doubt(StepDraft draft, String wrong) {
        PledgeStep.Builder step = PledgeStep.builder().stage(Stage.CORRECTED).corrects(wrong);
        if (knowledge.holds(step, draft.day)) {
            draft.figures.replaceAll((measure, figure) -> TrueFigure.exactly(choices.quarters(65)));
        }
        draft.corrections.add(step.build());
    }

    /** Some step was told wrongly, and nobody says which: the one that was is drawn. */
    void correctAnyOf(List<StepDraft> drafts, TrueMeasure measure) {
        List<StepDraft> possible = drafts.stream()
                .filter(each -> each.happened && each.figures.containsKey(measure))
                .toList();
        if (possible.isEmpty() || circumstances.exact() || !choices.oneIn(5)) {
            return;
        }
        TrueFigure right = circumstances.told(choices, choices.quarters(33));
        PledgeStep.Builder step = PledgeStep.builder().stage(Stage.CORRECTED);
        boolean silent = choices.oneIn(3);
        if (!silent) {
            StepDraft.tell(step, measure, right);
        }
        StepDraft wrong = choices.of(possible);
        if (knowledge.holds(step, drafts.get(drafts.size() - 1).day)) {
            wrong.figures.clear();
            wrong.figures.put(measure, silent ? TrueFigure.exactly(choices.quarters(65)) : right);
        }
        drafts.get(drafts.size() - 1).corrections.add(step.build());
    }
}
