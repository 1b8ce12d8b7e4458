package org.communique.exchange.gdelt;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;
import org.communique.time.Edtf;

/** Dates and times of GDELT, which are digits. */
final class GdeltDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int WHOLE = "2015-02-18".length();
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    private static final double TOLERANCE = 0.0001;

    private GdeltDates() {}

    /**
     * {@return the day that a leaf tells, in no zone; absent where it tells none, which is reported}
     *
     * <p>A month or day of zero makes the date coarser, which is reported too.
     */
    static Optional<Edtf> day(Value value) {
        Optional<Matcher> digits = value.text().map(DAY::matcher).filter(Matcher::matches);
        Optional<Edtf> day = digits.flatMap(GdeltDates::parsed);
        if (value.isSaid() && day.isEmpty()) {
            value.remark(Reason.MALFORMED, "expected a day in eight digits");
        } else if (day.filter(GdeltDates::isWhole).isEmpty() && day.isPresent()) {
            value.remark(Reason.MALFORMED, "a month or day of zero");
        }
        return day;
    }

    /** {@return whether it is a day, and no month or year} */
    static boolean isWhole(Edtf day) {
        return day.text().length() == WHOLE;
    }

    private static Optional<Edtf> parsed(Matcher digits) {
        boolean hasMonth = !digits.group(2).equals("00");
        boolean hasDay = hasMonth && !digits.group(3).equals("00");
        String text = digits.group(1) + (hasMonth ? '-' + digits.group(2) : "") + (hasDay ? '-' + digits.group(3) : "");
        try {
            return Optional.of(Edtf.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return the second that a leaf tells, in UTC; absent where it tells none, as a mere day does not} */
    static Optional<Instant> instant(Value value) {
        try {
            return value.text().map(text -> LocalDateTime.parse(text, SECOND).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return whether a leaf tells a day as its year with a fraction, in which every month has 30 days} */
    static boolean isFraction(Value value, String day) {
        int days = (Integer.parseInt(day.substring(4, 6)) - 1) * MONTH + Integer.parseInt(day.substring(6));
        double expected = Integer.parseInt(day.substring(0, 4)) + (double) days / YEAR;
        Optional<BigDecimal> told = RecordNumbers.find(value);
        return told.isPresent() && Math.abs(told.get().doubleValue() - expected) < TOLERANCE;
    }
}
