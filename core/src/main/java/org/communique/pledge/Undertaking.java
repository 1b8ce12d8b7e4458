package org.communique.pledge;

import java.util.Optional;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/** A promise to act that is neither money, goods, people nor work for another: to spend more on defence. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Undertaking extends Contribution permits ImmutableUndertaking {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the promise that {@code text} names}
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Undertaking of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return a promise in the editor's words, as these words of a source say}
     *
     * @throws IllegalArgumentException if the text is blank
     */
    static Undertaking of(String text, Citation... evidence) {
        return builder().text(text).addEvidence(evidence).build();
    }

    /** {@return what is promised, in the editor's words} */
    String text();

    /** {@return how much, as in a share of the gross domestic product} */
    @Override
    Optional<Quantity> quantity();

    @Override
    default String type() {
        return "undertaking";
    }

    /** {@return a builder that starts from this undertaking} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds undertakings; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableUndertaking.Builder implements Contribution.Builder<Builder> {

        Builder() {
            newMoney(Ternary.UNKNOWN);
            partsComplete(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return an undertaking with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public Undertaking build() {
            Undertaking built = super.build();
            ContributionChecks.refusals(built).text("text", built.text()).end(Undertaking.class);
            return ContributionChecks.normal(built, this, super::build);
        }
    }
}
