package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;

/** Wordings of shares: "41 %", "between 41 % and 55 %"; ends are rounded away from each other, so that they hold. */
final class PercentWording {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Words words;

    PercentWording(Words words) {
        this.words = words;
    }

    /** {@return the share in hundredths} */
    String of(Bounds share) {
        Optional<Bound> low = share.lower().filter(bound -> bound.value().signum() > 0 || !bound.inclusive());
        return share.upper()
                .map(high -> low.map(from -> between(from, high)).orElseGet(() -> upTo(high)))
                .or(() -> low.map(this::from))
                .orElseGet(() -> words.say("percent.unknown"));
    }

    private String between(Bound low, Bound high) {
        BigDecimal least = hundredths(low).setScale(1, RoundingMode.HALF_UP);
        return least.compareTo(hundredths(high).setScale(1, RoundingMode.HALF_UP)) == 0
                ? one(least, hundredths(low), hundredths(high))
                : words.say("time.between", print(floor(low)), print(ceiling(high)));
    }

    /** What is not all is never said to be, nor nothing of what is something. */
    private String one(BigDecimal rounded, BigDecimal least, BigDecimal most) {
        if (rounded.signum() == 0) {
            return words.say("measure.less-than", print(TENTH));
        }
        boolean nearly = rounded.compareTo(HUNDRED) == 0 && most.compareTo(HUNDRED) < 0;
        boolean over = rounded.compareTo(HUNDRED) == 0 && least.compareTo(HUNDRED) > 0;
        String printed = print(rounded);
        return nearly ? words.say("percent.nearly", printed) : over ? words.say("percent.over", printed) : printed;
    }

    private String upTo(Bound high) {
        if (high.value().signum() == 0) {
            return words.say("percent.none");
        }
        BigDecimal most = ceiling(high);
        boolean itself = high.inclusive() && most.compareTo(hundredths(high)) == 0;
        return words.say(itself ? "measure.at-most" : "measure.less-than", print(most));
    }

    private String from(Bound low) {
        BigDecimal least = floor(low);
        boolean itself = low.inclusive() && least.compareTo(hundredths(low)) == 0;
        return words.say(itself ? "measure.at-least" : "measure.more-than", print(least));
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

    private String print(BigDecimal hundredths) {
        String plain = hundredths.stripTrailingZeros().toPlainString();
        return (words.areEnglish() ? plain : plain.replace('.', ',')) + " %";
    }
}
