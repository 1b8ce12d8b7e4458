package org.communique.amount;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a wording: the one amount that it means, the several that it may mean, or why it means none.
 *
 * @param <T> the type of the amounts: {@link MoneyAmount} or {@link Quantity}
 */
public sealed interface AmountReading<T> {

    /**
     * The wording means one amount.
     *
     * @param amount the amount, which keeps the wording as it was
     * @param per the unit of time in which it comes round, if the wording names one
     * @param <T> the type of the amounts
     */
    record Understood<T>(T amount, Optional<Unit> per) implements AmountReading<T> {
        public Understood {
            requireNonNull(amount, "amount");
            requireNonNull(per, "per");
        }

        /** An amount that does not come round. */
        public Understood(T amount) {
            this(amount, Optional.empty());
        }
    }

    /**
     * The wording may mean one of several amounts, and does not say which.
     *
     * @param candidates what it may mean, two amounts or more; the order says nothing about which is likelier
     * @param why what is ambiguous, in a sentence that quotes at most 64 characters of the wording
     * @param per the unit of time in which it comes round, if the wording names one
     * @param <T> the type of the amounts
     */
    record Ambiguous<T>(List<T> candidates, String why, Optional<Unit> per) implements AmountReading<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            requireNonNull(why, "why");
            requireNonNull(per, "per");
        }

        /** Amounts that do not come round. */
        public Ambiguous(List<T> candidates, String why) {
            this(candidates, why, Optional.empty());
        }
    }

    /**
     * The wording is none of the set that is read.
     *
     * @param why what is wrong, in a sentence that quotes at most 64 characters of the wording, and as many of the first
     *     word that is not understood
     * @param <T> the type of the amounts
     */
    record Refused<T>(String why) implements AmountReading<T> {
        public Refused {
            requireNonNull(why, "why");
        }

        @Override
        public Optional<Unit> per() {
            return Optional.empty();
        }
    }

    /**
     * {@return the unit of time in which the amount comes round, if the wording names one: the year of "€12 billion a
     * year"}
     *
     * <p>Its code is that of the recurrence which a contribution has.
     */
    Optional<Unit> per();

    /** {@return the amount, if the wording means one} */
    default Optional<T> value() {
        return this instanceof Understood<T> understood ? Optional.of(understood.amount()) : Optional.empty();
    }

    /** {@return every amount that the wording may mean: one, several, or none if it was refused} */
    default List<T> candidates() {
        return value().map(List::of).orElse(List.of());
    }

    /**
     * {@return why there is no value, in a sentence that quotes at most 64 characters of the wording, and as many of the
     * first word that is not understood}
     */
    default Optional<String> reason() {
        if (this instanceof Ambiguous<T> ambiguous) {
            return Optional.of(ambiguous.why());
        }
        return this instanceof Refused<T> refused ? Optional.of(refused.why()) : Optional.empty();
    }

    /**
     * {@return the amount that the wording means}
     *
     * @throws IllegalArgumentException with the reason, if it may mean several or none
     */
    default T orElseThrow() {
        return value().orElseThrow(() -> new IllegalArgumentException(reason().orElseThrow()));
    }
}
