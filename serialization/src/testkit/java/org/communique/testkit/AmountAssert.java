package org.communique.testkit;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.communique.amount.AmountWording;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.time.Ternary;

/**
 * Assertions about an amount, whose true number may lie anywhere within its bounds.
 *
 * @param <A> {@link MoneyAmount} or {@link Quantity}
 */
public final class AmountAssert<A> extends AbstractAssert<AmountAssert<A>, A> {

    private final BiFunction<A, A, Ternary> less;
    private final BiFunction<A, A, Ternary> equal;
    private final Function<A, Bounds> bounds;
    private final Function<A, String> print;

    private AmountAssert(
            A actual,
            BiFunction<A, A, Ternary> less,
            BiFunction<A, A, Ternary> equal,
            Function<A, Bounds> bounds,
            Function<A, String> print) {
        super(actual, AmountAssert.class);
        this.less = less;
        this.equal = equal;
        this.bounds = bounds;
        this.print = print;
    }

    static AmountAssert<MoneyAmount> of(MoneyAmount actual) {
        return new AmountAssert<>(
                actual,
                MoneyAmount::isCertainlyLessThan,
                MoneyAmount::isCertainlyEqualTo,
                MoneyAmount::bounds,
                AmountWording::print);
    }

    static AmountAssert<Quantity> of(Quantity actual) {
        return new AmountAssert<>(
                actual,
                Quantity::isCertainlyLessThan,
                Quantity::isCertainlyEqualTo,
                Quantity::bounds,
                AmountWording::print);
    }

    /** Verifies that the amount is less than another, whatever the two may be within their bounds. */
    public AmountAssert<A> isCertainlyLessThan(A other) {
        isNotNull();
        return holds("less than", less.apply(actual, other), other);
    }

    /** Verifies that the amount is greater than another, whatever the two may be within their bounds. */
    public AmountAssert<A> isCertainlyGreaterThan(A other) {
        isNotNull();
        return holds("greater than", less.apply(other, actual), other);
    }

    /** Verifies that the amount is the same as another, whatever the two may be within their bounds. */
    public AmountAssert<A> isCertainlyEqualTo(A other) {
        isNotNull();
        return holds("equal to", equal.apply(actual, other), other);
    }

    private AmountAssert<A> holds(String relation, Ternary answer, A other) {
        if (answer != Ternary.YES) {
            String why = answer == Ternary.NO ? "it is not" : "that is not certain";
            failWithMessage(
                    "Expecting%n  %s%nto be certainly %s%n  %s%nbut %s", shown(actual), relation, shown(other), why);
        }
        return this;
    }

    private String shown(A amount) {
        return print.apply(amount) + " (" + shown(bounds.apply(amount)) + ")";
    }

    private static String shown(Bounds bounds) {
        String lower = bounds.lower()
                .map(bound ->
                        (bound.inclusive() ? "from " : "over ") + bound.value().toPlainString())
                .orElse("no lower bound");
        String upper = bounds.upper()
                .map(bound ->
                        (bound.inclusive() ? "to " : "under ") + bound.value().toPlainString())
                .orElse("no upper bound");
        return lower + ", " + upper;
    }
}
