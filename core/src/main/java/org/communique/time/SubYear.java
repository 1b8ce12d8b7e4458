package org.communique.time;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A part of a year that is longer than a month, by its code in ISO 8601-2: a season, quarter, quadrimester or
 * semester.
 *
 * <p>Quarters, quadrimesters and semesters are three, four and six calendar months. The standard gives seasons no
 * months, so a season of a hemisphere is taken to begin and end as either the meteorological or the astronomical count
 * has it. A season that may lie at both ends of its year (a northern winter) or in either hemisphere (codes 21 to 24)
 * is some time in that year. It never reaches into another year: a winter over the new year is written as an
 * interval.
 *
 * @param code 21 to 41
 */
record SubYear(int code) {

    private static final int FIRST = 21;
    private static final int LAST = 41;

    /** {@return the part of the year that {@code digits} stand for; empty if they do not, or not all are given} */
    static Optional<SubYear> of(DigitMask digits) {
        int code = digits.least();
        return !digits.masked() && code >= FIRST && code <= LAST ? Optional.of(new SubYear(code)) : Optional.empty();
    }

    /** {@return the kind of part that it is} */
    Precision precision() {
        if (code <= 32) {
            return Precision.SEASON;
        }
        if (code <= 36) {
            return Precision.QUARTER;
        }
        return code <= 39 ? Precision.QUADRIMESTER : Precision.SEMESTER;
    }

    /** {@return when it is in {@code year}} */
    TimeBounds in(int year) {
        return switch (precision()) {
            case QUARTER -> months(year, 3, code - 33);
            case QUADRIMESTER -> months(year, 4, code - 37);
            case SEMESTER -> months(year, 6, code - 40);
            default -> season(year);
        };
    }

    private TimeBounds season(int year) {
        return switch (code) {
            case 25, 31 -> season(year, 3);
            case 26, 32 -> season(year, 6);
            case 27, 29 -> season(year, 9);
            default -> months(year, 12, 0).someDay();
        };
    }

    /** Begins some day in {@code month}, ends between the end of the second and of the third month after it. */
    private static TimeBounds season(int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        TimeBounds beginning = months(first, first).someDay();
        TimeBounds end = months(first, first.plusMonths(2)).or(months(first, first.plusMonths(3)));
        return beginning.to(end);
    }

    private static TimeBounds months(int year, int length, int index) {
        YearMonth first = YearMonth.of(year, 1 + length * index);
        return months(first, first.plusMonths(length - 1L));
    }

    private static TimeBounds months(YearMonth first, YearMonth last) {
        return TimeBounds.days(first.atDay(1), last.atEndOfMonth());
    }
}
