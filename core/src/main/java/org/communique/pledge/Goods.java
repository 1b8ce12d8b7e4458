package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.term.Basis;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/** Things. What is paid for them is their {@linkplain #value() value}, not money beside them. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Goods extends Contribution permits ImmutableGoods {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return things of this kind}
     *
     * @throws IllegalArgumentException if the item is blank
     */
    static Goods of(String item) {
        return builder().item(item).build();
    }

    /**
     * {@return so many things of this kind, as these words say}
     *
     * @throws IllegalArgumentException if the item is blank
     */
    static Goods of(String item, Quantity quantity, Citation... evidence) {
        return builder().item(item).quantity(quantity).addEvidence(evidence).build();
    }

    /** {@return what kind of thing, in the editor's words, as in {@code attack drone}} */
    Optional<String> item();

    /** {@return what it is like, in the editor's words} */
    Optional<String> description();

    /** {@return what the makers call the things, as in {@code Altius 600m}} */
    List<String> designations();

    /** {@return how many} */
    @Override
    Optional<Quantity> quantity();

    /** {@return what they are worth} */
    Optional<MoneyAmount> value();

    /** {@return what the value is: a price that is paid, or an estimate} */
    Optional<Basis> valueBasis();

    @Override
    default String type() {
        return "goods";
    }

    /** {@return a builder that starts from this contribution of goods} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds contributions of goods; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableGoods.Builder implements Contribution.Builder<Builder> {

        Builder() {
            newMoney(Ternary.UNKNOWN);
            partsComplete(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return a contribution of goods with the attributes set so far}
         *
         * @throws IllegalArgumentException if there is neither item, description nor designation, a text is blank, or
         *     there is a basis without a value
         */
        @Override
        public Goods build() {
            Goods built = super.build();
            ContributionChecks.refusals(built)
                    .text("item", built.item())
                    .text("description", built.description())
                    .texts("designations", built.designations())
                    .that(
                            built.item().isPresent()
                                    || built.description().isPresent()
                                    || !built.designations().isEmpty(),
                            "item",
                            "expected an item, a description or a designation but there is none")
                    .that(
                            built.value().isPresent() || built.valueBasis().isEmpty(),
                            "valueBasis",
                            "expected only with a value")
                    .end(Goods.class);
            return ContributionChecks.normal(built, this, super::build);
        }
    }
}
