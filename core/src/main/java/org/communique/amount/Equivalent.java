package org.communique.amount;

import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.communique.term.Basis;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * What an amount is in another currency, as the source says or as somebody worked out.
 *
 * <p>It is the same money and is never added to the amount that it belongs to.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface Equivalent extends Extensible permits ImmutableEquivalent {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the equivalent that the source states} */
    static Equivalent of(MoneyAmount amount) {
        return builder().amount(amount).build();
    }

    /**
     * {@return what an amount is in the other currency of a rate, with the basis {@link Basis#COMPUTED}}
     *
     * @throws IllegalArgumentException if the amount is in neither currency of the rate, or the result has too many
     *     digits, or no last one
     */
    static Equivalent of(MoneyAmount original, Rate rate) {
        MoneyAmount amount = original.currency().equals(rate.base()) ? rate.toQuote(original) : rate.toBase(original);
        return builder().amount(amount).rate(rate).basis(Basis.COMPUTED).build();
    }

    /** {@return the amount in the other currency} */
    MoneyAmount amount();

    /** {@return the rate that was used} */
    Optional<Rate> rate();

    /** {@return the day of the rate} */
    Optional<TimeExpression> rateDate();

    /** {@return who converted; absent where the source does not say} */
    Optional<ActorId> converter();

    /** {@return how it came about; {@code stated} where nothing else is said} */
    Basis basis();

    /** {@return a builder that starts from this equivalent} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds equivalents; not thread-safe. */
    final class Builder extends ImmutableEquivalent.Builder {

        Builder() {
            basis(Basis.STATED);
            extensions(Extensions.none());
        }

        /**
         * {@return an equivalent with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public Equivalent build() {
            return super.build();
        }
    }
}
