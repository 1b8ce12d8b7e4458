package org.communique.pledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Participation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.entry.Classification;
import org.communique.entry.Identifier;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.EventId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * Something that became of a pledge: it was proposed, signed, paid, halted.
 *
 * <p>The steps of a pledge stand in the order of the source, which may tell the latest first: what came before what is
 * said by their dates, and by that order where dates say nothing ({@link org.communique.time.Chronology}). None is ever
 * changed; one that was wrong is followed by another that {@linkplain #corrects() corrects} it, with the stage {@link
 * Stage#CORRECTED} where only its figure or date was wrong.
 *
 * <p>A step is what came about. What is planned, as the instalments of a loan, is a {@linkplain Contribution
 * contribution} with the day on which it is due.
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

    /**
     * {@return what other steps and other systems call this step, where there is need for it: a code of 1 to 64 of {@code
     * a-z 0-9 . : _ -}}
     */
    Optional<String> key();

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
    StepCounts counts();

    /** {@return the event that this step is too, as a signing or a delivery} */
    Optional<EventId> event();

    /**
     * {@return the key of the step of the same pledge that was told wrongly, and in whose place this one stands}
     *
     * <p>A step with the stage {@link Stage#CORRECTED} sets right what it says: its amount, quantity, time, contribution or
     * parties take the place of those of the step that it corrects, and all else of that stays, its stage and the rest of
     * its figures too. Where it says none of these, something about the corrected step was wrong and nobody knows what, so
     * that its figure is in doubt. A step with another stage replaces what it corrects: what it leaves out is not said.
     *
     * <p>What corrects may be corrected, which holds for the first step of the chain as well: six delivered, replaced by
     * eight delivered, corrected to seven, are seven delivered once. The order in which they are told does not matter. A
     * step with the stage {@link Stage#CORRECTED} and without this attribute says that some earlier account of the same
     * contribution, or of any where it names none, was wrong, whatever figure it gives, and leaves open which.
     */
    Optional<String> corrects();

    /** {@return when the step was recorded: the transaction time, beside the time at which it came about} */
    Optional<Instant> recorded();

    /** {@return what other systems call it, as the number of a transaction} */
    List<Identifier> identifiers();

    /** {@return where code lists of other systems put it} */
    List<Classification> classifications();

    /** {@return a remark of the editor's, for people} */
    Optional<String> note();

    /**
     * {@return where the time of this step lies, seen from the day of its source: as its stage has it, or nobody knows
     * where no source is certain of it}
     */
    default Tense tense() {
        return isHedged() ? Tense.EITHER : stage().tense();
    }

    /** {@return a builder that starts from this pledge step} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds pledge steps; not thread-safe. */
    final class Builder extends ImmutablePledgeStep.Builder {

        Builder() {
            counts(StepCounts.ADDITIONAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a pledge step with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a key is malformed, or the note is blank
         */
        @Override
        public PledgeStep build() {
            PledgeStep built = super.build();
            Refusals.none()
                    .code("key", built.key())
                    .code("contribution", built.contribution())
                    .code("corrects", built.corrects())
                    .text("note", built.note())
                    .end(PledgeStep.class);
            return built;
        }
    }
}
