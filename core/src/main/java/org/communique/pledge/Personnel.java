package org.communique.pledge;

import java.util.Optional;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/** People. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Personnel extends Contribution permits ImmutablePersonnel {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return people of this kind} */
    static Personnel of(PersonnelKind kind) {
        return builder().kind(kind).build();
    }

    /** {@return so many people of this kind, as these words say} */
    static Personnel of(PersonnelKind kind, Quantity quantity, Citation... evidence) {
        return builder().kind(kind).quantity(quantity).addEvidence(evidence).build();
    }

    /** {@return who they are} */
    Optional<PersonnelKind> kind();

    /** {@return who they are, in the editor's words} */
    Optional<String> description();

    /** {@return how many; absent where the source does not say} */
    @Override
    Optional<Quantity> quantity();

    @Override
    default String type() {
        return "personnel";
    }

    /** {@return a builder that starts from this contribution of personnel} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds contributions of personnel; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutablePersonnel.Builder implements Contribution.Builder<Builder> {

        Builder() {
            newMoney(Ternary.UNKNOWN);
            partsComplete(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return a contribution of personnel with the attributes set so far}
         *
         * @throws IllegalArgumentException if there is neither kind nor description, or a text is blank
         */
        @Override
        public Personnel build() {
            Personnel built = super.build();
            ContributionChecks.refusals(built)
                    .text("description", built.description())
                    .that(
                            built.kind().isPresent() || built.description().isPresent(),
                            "kind",
                            "expected a kind or a description but there is neither")
                    .end(Personnel.class);
            return ContributionChecks.normal(built, this, super::build);
        }
    }
}
