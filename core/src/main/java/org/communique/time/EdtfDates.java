package org.communique.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Makes {@link EdtfDate}s from their parts.
 *
 * <p>A qualified part is not to be relied on, so for comparisons it counts as unspecified: {@code 2025-03-~06} as
 * {@code 2025-03-XX}. If that part is the year, nothing at all is certain.
 */
final class EdtfDates {

    private EdtfDates() {}

    static EdtfDate year(YearMask year, Qualification ofYear) {
        return years(year.first(), year.last(), ofYear);
    }

    /** {@return some year from {@code first} to {@code last}, which are years that {@code java.time} has} */
    static EdtfDate years(int first, int last, Qualification ofYear) {
        TimeBounds written = years(first, last);
        return new EdtfDate(Precision.YEAR, written, unless(ofYear, written), ofYear);
    }

    /** {@return a year before or after all that {@code java.time} has} */
    static EdtfDate farYear(boolean past, Qualification ofYear) {
        TimeBounds written = past ? TimeBounds.FAR_PAST : TimeBounds.FAR_FUTURE;
        return new EdtfDate(Precision.YEAR, written, unless(ofYear, written), ofYear);
    }

    /** {@return that part of the year, as {@code code} and {@code part} both name it} */
    static EdtfDate subYear(YearMask year, SubYear code, DatePart part, Qualification ofYear) {
        TimeBounds written = code.in(year.first()).or(code.in(year.last()));
        TimeBounds reliable =
                part.said().any() ? years(year.first(), year.last()).someDay() : written;
        return new EdtfDate(code.precision(), written, unless(ofYear, reliable), ofYear.or(part.said()));
    }

    /** {@return that month; empty if no month is written so} */
    static Optional<EdtfDate> month(YearMask year, DatePart month, Qualification ofYear) {
        Qualification said = ofYear.or(month.said());
        return months(year, month.digits()).map(written -> {
            TimeBounds reliable = said.any() ? months(year, month.reliable()).orElseThrow() : written;
            return new EdtfDate(Precision.MONTH, written, unless(ofYear, reliable), said);
        });
    }

    /** {@return that day; empty if the calendar has no day that is written so} */
    static Optional<EdtfDate> day(YearMask year, DatePart month, DatePart day, Qualification ofYear) {
        Qualification said = ofYear.or(month.said()).or(day.said());
        return days(year, month.digits(), day.digits()).map(written -> {
            TimeBounds reliable =
                    said.any() ? days(year, month.reliable(), day.reliable()).orElseThrow() : written;
            return new EdtfDate(Precision.DAY, written, unless(ofYear, reliable), said);
        });
    }

    /** {@return that day, with nothing said of it} */
    static EdtfDate day(LocalDate day) {
        TimeBounds written = TimeBounds.days(day, day);
        return new EdtfDate(Precision.DAY, written, written, Qualification.NONE);
    }

    private static Optional<TimeBounds> days(YearMask year, DigitMask month, DigitMask day) {
        return new DayMask(year, month, day).extent();
    }

    private static TimeBounds unless(Qualification ofYear, TimeBounds reliable) {
        return ofYear.any() ? TimeBounds.UNKNOWN : reliable;
    }

    private static TimeBounds years(int first, int last) {
        return year(first).or(year(last));
    }

    private static TimeBounds year(int year) {
        return TimeBounds.days(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static Optional<TimeBounds> months(YearMask year, DigitMask digits) {
        if (digits.nearest(1, 12).isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(year.first(), digits.nearest(1, 12).getAsInt());
        YearMonth last = YearMonth.of(year.last(), digits.nearest(12, 1).getAsInt());
        return Optional.of(month(first).or(month(last)));
    }

    private static TimeBounds month(YearMonth month) {
        return TimeBounds.days(month.atDay(1), month.atEndOfMonth());
    }
}
