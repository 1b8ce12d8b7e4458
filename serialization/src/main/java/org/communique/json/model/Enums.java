package org.communique.json.model;

import java.util.List;
import org.communique.amount.Approximation;
import org.communique.entry.ConditionKind;
import org.communique.entry.Rank;
import org.communique.evidence.Factuality;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Scalars;
import org.communique.pledge.StepCounts;
import org.communique.statement.Polarity;
import org.communique.statement.QuotationForm;
import org.communique.statement.Voice;
import org.communique.time.Ternary;

/** The codecs of closed sets. */
final class Enums {

    static final Codec<Rank> RANK = Scalars.closed(List.of(Rank.values()));

    static final Codec<Ternary> TERNARY = Scalars.closed(List.of(Ternary.values()));

    static final Codec<Approximation> APPROXIMATION = Scalars.closed(List.of(Approximation.values()));

    static final Codec<Factuality> FACTUALITY = Scalars.closed(List.of(Factuality.values()));

    static final Codec<Voice> VOICE = Scalars.closed(List.of(Voice.values()));

    static final Codec<Polarity> POLARITY = Scalars.closed(List.of(Polarity.values()));

    static final Codec<QuotationForm> QUOTATION_FORM = Scalars.closed(List.of(QuotationForm.values()));

    static final Codec<StepCounts> STEP_COUNTS = Scalars.closed(List.of(StepCounts.values()));

    static final Codec<ConditionKind> CONDITION_KIND = Scalars.closed(List.of(ConditionKind.values()));

    private Enums() {}
}
