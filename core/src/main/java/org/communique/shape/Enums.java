package org.communique.shape;

import java.util.List;
import org.communique.amount.Approximation;
import org.communique.entry.ConditionKind;
import org.communique.entry.Rank;
import org.communique.evidence.Factuality;
import org.communique.pledge.StepCounts;
import org.communique.statement.Polarity;
import org.communique.statement.QuotationForm;
import org.communique.statement.Voice;
import org.communique.time.Ternary;

/** The kinds of closed sets. */
final class Enums {

    static final Scalar<Rank> RANK = Scalar.closed(Rank.class, List.of(Rank.values()));

    static final Scalar<Ternary> TERNARY = Scalar.closed(Ternary.class, List.of(Ternary.values()));

    static final Scalar<Approximation> APPROXIMATION =
            Scalar.closed(Approximation.class, List.of(Approximation.values()));

    static final Scalar<Factuality> FACTUALITY = Scalar.closed(Factuality.class, List.of(Factuality.values()));

    static final Scalar<Voice> VOICE = Scalar.closed(Voice.class, List.of(Voice.values()));

    static final Scalar<Polarity> POLARITY = Scalar.closed(Polarity.class, List.of(Polarity.values()));

    static final Scalar<QuotationForm> QUOTATION_FORM =
            Scalar.closed(QuotationForm.class, List.of(QuotationForm.values()));

    static final Scalar<StepCounts> STEP_COUNTS = Scalar.closed(StepCounts.class, List.of(StepCounts.values()));

    static final Scalar<ConditionKind> CONDITION_KIND =
            Scalar.closed(ConditionKind.class, List.of(ConditionKind.values()));

    private Enums() {}
}
