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
     * @param <T> the type of the amounts
     */
    record Understood<T>(T amount) implements AmountReading<T> {
        public Understood {
            requireNonNull(amount, "amount");
        }
    }

    /**
     * The wording may mean one of several amounts, and does not say which.
     *
     * @param candidates what it may mean, two amounts or more; the order says nothing about which is likelier
     * @param why what is ambiguous, in a sentence that quotes at most 64 characters of the wording
     * @param <T> the type of the amounts
     */
    record Ambiguous<T>(List<T> candidates, String why) implements AmountReading<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            requireNonNull(why, "why");
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
    }

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
