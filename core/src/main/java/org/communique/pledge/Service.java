package org.communique.pledge;

import java.util.Optional;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.term.Basis;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/** Work done for another. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Service extends Contribution permits ImmutableService {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return work of this kind} */
    static Service of(ServiceKind kind) {
        return builder().kind(kind).build();
    }

    /** {@return so much work of this kind, as these words say} */
    static Service of(ServiceKind kind, Quantity quantity, Citation... evidence) {
        return builder().kind(kind).quantity(quantity).addEvidence(evidence).build();
    }

    /** {@return what is done} */
    Optional<ServiceKind> kind();

    /** {@return what is done, in the editor's words} */
    Optional<String> description();

    /** {@return how much of it} */
    @Override
    Optional<Quantity> quantity();

    /** {@return what it is worth} */
    Optional<MoneyAmount> value();

    /** {@return what the value is: a price that is paid, or an estimate} */
    Optional<Basis> valueBasis();

    @Override
    default String type() {
        return "service";
    }

    /** {@return a builder that starts from this service} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds services; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableService.Builder implements Contribution.Builder<Builder> {

        Builder() {
            newMoney(Ternary.UNKNOWN);
            partsComplete(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return a service with the attributes set so far}
         *
         * @throws IllegalArgumentException if there is neither kind nor description, a text is blank, or there is a
         *     basis without a value
         */
        @Override
        public Service build() {
            Service built = super.build();
            ContributionChecks.refusals(built)
                    .text("description", built.description())
                    .that(
                            built.kind().isPresent() || built.description().isPresent(),
                            "kind",
                            "expected a kind or a description but there is neither")
                    .that(
                            built.value().isPresent() || built.valueBasis().isEmpty(),
                            "valueBasis",
                            "expected only with a value")
                    .end(Service.class);
            return ContributionChecks.normal(built, this, super::build);
        }
    }
}
