package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;

/** English wordings of shares: "41 %", "between 41 % and 55 %"; ends are rounded away from each other, so that they hold. */
final class PercentWording {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private PercentWording() {}

    /** {@return the share in hundredths} */
    static String of(Bounds share) {
        Optional<Bound> low = share.lower().filter(bound -> bound.value().signum() > 0 || !bound.inclusive());
        return share.upper()
                .map(high -> low.map(from -> between(from, high)).orElseGet(() -> upTo(high)))
                .or(() -> low.map(PercentWording::from))
                .orElse("an unknown share");
    }

    private static String between(Bound low, Bound high) {
        BigDecimal least = hundredths(low).setScale(1, RoundingMode.HALF_UP);
        return least.compareTo(hundredths(high).setScale(1, RoundingMode.HALF_UP)) == 0
                ? one(least, hundredths(low), hundredths(high))
                : "between " + print(floor(low)) + " and " + print(ceiling(high));
    }

    /** What is not all is never said to be, nor nothing of what is something. */
    private static String one(BigDecimal rounded, BigDecimal least, BigDecimal most) {
        if (rounded.signum() == 0) {
            return "less than " + print(TENTH);
        }
        boolean nearly = rounded.compareTo(HUNDRED) == 0 && most.compareTo(HUNDRED) < 0;
        boolean over = rounded.compareTo(HUNDRED) == 0 && least.compareTo(HUNDRED) > 0;
        return (nearly ? "nearly " : over ? "a little more than " : "") + print(rounded);
    }

    private static String upTo(Bound high) {
        if (high.value().signum() == 0) {
            return "none";
        }
        BigDecimal most = ceiling(high);
        boolean itself = high.inclusive() && most.compareTo(hundredths(high)) == 0;
        return (itself ? "at most " : "less than ") + print(most);
    }

    private static String from(Bound low) {
        BigDecimal least = floor(low);
        boolean itself = low.inclusive() && least.compareTo(hundredths(low)) == 0;
        return (itself ? "at least " : "more than ") + print(least);
    }

    private static BigDecimal floor(Bound low) {
        return hundredths(low).setScale(0, RoundingMode.FLOOR);
    }

    private static BigDecimal ceiling(Bound high) {
        return hundredths(high).setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal hundredths(Bound share) {
        return share.value().multiply(HUNDRED);
    }

    private static String print(BigDecimal hundredths) {
        return hundredths.stripTrailingZeros().toPlainString() + " %";
    }
}
