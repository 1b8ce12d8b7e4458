package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Participation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.id.EventId;
import org.communique.internal.Codes;
import org.communique.internal.CommuniqueStyle;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * Something that became of a pledge: it was proposed, signed, paid, halted.
 *
 * <p>The steps of a pledge stand in the order of the source, which may tell the latest first: what came before what is
 * said by their dates, and by that order where dates say nothing ({@link org.communique.time.Chronology}). None is ever
 * changed; one that was wrong is followed by one with the stage {@link Stage#CORRECTED}.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface PledgeStep extends Evidenced, Extensible permits ImmutablePledgeStep {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a step to this stage} */
    static PledgeStep of(Stage stage) {
        return builder().stage(stage).build();
    }

    /** {@return a step to this stage, with the words that say so} */
    static PledgeStep of(Stage stage, Citation evidence) {
        return builder().stage(stage).addEvidence(evidence).build();
    }

    /** {@return how far the pledge came} */
    Stage stage();

    /** {@return when it came so far} */
    Optional<TimeExpression> when();

    /** {@return who moves and who receives, where that is not everybody in the pledge} */
    List<Participation> parties();

    /** {@return the key of the contribution that moved; absent where there is one, or all did} */
    Optional<String> contribution();

    /** {@return how much money moved} */
    Optional<MoneyAmount> amount();

    /** {@return how many things, people or services moved} */
    Optional<Quantity> quantity();

    /**
     * {@return whether the amount comes on top of those of earlier steps; {@link StepCounts#ADDITIONAL} where nothing
     * else is said}
     */
    @Value.Default
    default StepCounts counts() {
        return StepCounts.ADDITIONAL;
    }

    /** {@return the event that this step is too, as a signing or a delivery} */
    Optional<EventId> event();

    /** {@return a builder that starts from this pledge step} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds pledge steps; not thread-safe. */
    final class Builder extends ImmutablePledgeStep.Builder {

        Builder() {}

        /**
         * {@return a pledge step with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the contribution is no well-formed key
         */
        @Override
        public PledgeStep build() {
            PledgeStep built = super.build();
            built.contribution().ifPresent(key -> Codes.checkAttribute("contribution", key));
            return built;
        }
    }
}
