package org.communique.pledge;

import java.util.Optional;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/** Money. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Funding extends Contribution permits ImmutableFunding {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return this much money} */
    static Funding of(MoneyAmount amount) {
        return builder().amount(amount).build();
    }

    /** {@return money, nobody says how much} */
    static Funding unspecified() {
        return builder().build();
    }

    /** {@return how much; absent where the source does not say} */
    Optional<MoneyAmount> amount();

    /** {@return in which form} */
    Optional<Instrument> instrument();

    /** {@return the interest on a loan, as a percentage a year; zero where it is free of interest} */
    Optional<Quantity> interest();

    /** {@return how long a loan or guarantee runs, as a number of years, months or days} */
    Optional<Quantity> maturity();

    /** {@return a builder that starts from this contribution of money} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds contributions of money; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableFunding.Builder implements Contribution.Builder<Builder> {

        Builder() {}

        /**
         * {@return a contribution of money with the attributes set so far}
         *
         * @throws IllegalArgumentException if the key is malformed
         */
        @Override
        public Funding build() {
            Funding built = super.build();
            ContributionChecks.check(built);
            return built;
        }
    }
}
