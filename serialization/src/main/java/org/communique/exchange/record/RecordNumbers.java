package org.communique.exchange.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as systems write them. */
public final class RecordNumbers {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,38}(\\.\\d{1,18})?");

    private RecordNumbers() {}

    /** {@return the number that a leaf tells, in plain digits; nothing is reported where it tells none} */
    public static Optional<BigDecimal> find(Value value) {
        return value.text()
                .map(String::strip)
                .filter(text -> DECIMAL.matcher(text).matches())
                .map(BigDecimal::new);
    }

    /**
     * {@return the number that a leaf tells, in plain digits; absent where it tells none, which is reported, as {@code 3,000}
     * tells none}
     */
    public static Optional<BigDecimal> decimal(Value value) {
        Optional<BigDecimal> number = find(value);
        if (number.isEmpty() && value.isSaid()) {
            value.remark(Reason.MALFORMED, "expected a number in plain digits");
        }
        return number;
    }
}
