package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.time.Ternary;
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

    /** {@return money in this amount, as these words say} */
    static Funding of(MoneyAmount amount, Citation... evidence) {
        return builder().amount(amount).addEvidence(evidence).build();
    }

    /** {@return money, nobody says how much} */
    static Funding unspecified() {
        return builder().build();
    }

    /** {@return how much; absent where the source does not say} */
    @Override
    Optional<MoneyAmount> amount();

    /** {@return in which form the money comes} */
    Optional<Instrument> instrument();

    /**
     * {@return the interest on a loan, in {@linkplain Unit#PERCENT percent} a year; zero where it is free of interest}
     */
    Optional<Quantity> interest();

    /** {@return how long a loan or guarantee runs, in years, months, weeks, days or hours} */
    Optional<Quantity> maturity();

    @Override
    default String type() {
        return "funding";
    }

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

        private static final List<Unit> RATES = List.of(Unit.PERCENT);
        private static final List<Unit> TIMES = List.of(Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR);

        Builder() {
            newMoney(Ternary.UNKNOWN);
            partsComplete(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return a contribution of money with the attributes set so far}
         *
         * @throws IllegalArgumentException if the key is malformed, or the interest or the maturity is counted in what
         *     neither can be counted in; a unit that this release does not know is none of these
         */
        @Override
        public Funding build() {
            Funding built = super.build();
            ContributionChecks.refusals(built)
                    .problem("interest", ContributionChecks.unit(built.interest(), RATES))
                    .problem("maturity", ContributionChecks.unit(built.maturity(), TIMES))
                    .end(Funding.class);
            return ContributionChecks.normal(built, this, super::build);
        }
    }
}
