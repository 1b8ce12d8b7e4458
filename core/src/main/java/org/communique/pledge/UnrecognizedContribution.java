package org.communique.pledge;

import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Types;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/** A contribution of a type that this release does not know, kept with all it had. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface UnrecognizedContribution extends Contribution permits ImmutableUnrecognizedContribution {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type, as it stands in JSON} */
    @Override
    String type();

    /** {@return a builder that starts from this unrecognized contribution} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds unrecognized contributions; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableUnrecognizedContribution.Builder implements Contribution.Builder<Builder> {

        Builder() {
            newMoney(Ternary.UNKNOWN);
            partsComplete(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return an unrecognized contribution with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the type is malformed or has an interface of its own, or the key is
         *     malformed
         */
        @Override
        public UnrecognizedContribution build() {
            UnrecognizedContribution built = super.build();
            ContributionChecks.refusals(built)
                    .unrecognized(built.type(), Types.CONTRIBUTIONS)
                    .end(UnrecognizedContribution.class);
            return ContributionChecks.normal(built, this, super::build);
        }
    }
}
