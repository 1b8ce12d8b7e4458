package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.amount.Equivalent;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/** A step as it truly was, and what tells of it. */
final class StepDraft {

    final Stage stage;
    final PledgeStep.Builder told = PledgeStep.builder();

    /** The true figures by measure. */
    final Map<TrueMeasure, TrueFigure> figures = new TreeMap<>();

    /** The steps that correct it. */
    final List<PledgeStep> corrections = new ArrayList<>();

    /** Where the contribution stands that the step names. */
    Optional<Integer> contribution = Optional.empty();

    /** What was told wrongly in its place. */
    Optional<StepDraft> replaced = Optional.empty();

    boolean total;
    String mover = "";
    boolean happened = true;
    LocalDate day = Circumstances.BEGIN;
    List<BigDecimal> shares = List.of();

    StepDraft(Stage stage) {
        this.stage = stage;
        told.stage(stage);
    }

    /** Stands in the place of one that was told wrongly. */
    void replace(StepDraft wrong, String key) {
        replaced = Optional.of(wrong);
        wrong.told.key(key);
        wrong.day = day;
        told.corrects(key);
    }

    boolean isRanked() {
        return stage.rank().isPresent();
    }

    /** Tells a figure in this step, or in one that corrects it. */
    static void tell(PledgeStep.Builder step, TrueMeasure measure, TrueFigure figure) {
        if (measure.column().equals("count")) {
            step.quantity(figure.quantity(measure.unit()));
        } else {
            step.amount(figure.money(measure.unit()));
        }
    }

    /** Tells a figure in another currency, and what it is in that of the measure. */
    static void tellConverted(PledgeStep.Builder step, TrueMeasure measure, TrueFigure figure) {
        step.amount(TrueFigure.exactly(figure.figure().add(BigDecimal.ONE)).money("EUR").toBuilder()
                .addEquivalents(Equivalent.of(figure.money(measure.unit())))
                .build());
    }
}
