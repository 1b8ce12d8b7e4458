package org.communique.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar day some digits of which may be unspecified: {@code XXXX-02-29} is a leap day.
 *
 * @param year the year
 * @param month two digits
 * @param day two digits
 */
record DayMask(YearMask year, DigitMask month, DigitMask day) {

    /** {@return any of the days that fit; empty if the calendar has none} */
    Optional<TimeBounds> extent() {
        Edge first = edge(true);
        Edge last = edge(false);
        if (first.inLeapYear().isEmpty()) {
            return Optional.empty();
        }
        OptionalInt firstYear = year.first(first::exists);
        OptionalInt lastYear = year.last(last::exists);
        return firstYear.isPresent()
                ? Optional.of(first.in(firstYear.getAsInt()).or(last.in(lastYear.getAsInt())))
                : Optional.empty();
    }

    private Edge edge(boolean forwards) {
        return new Edge(nearest(forwards, false), nearest(forwards, true));
    }

    private OptionalInt nearest(boolean forwards, boolean leap) {
        for (int step = 1; step <= 12; step++) {
            int number = forwards ? step : 13 - step;
            OptionalInt fitting = nearest(number, forwards, leap);
            if (fitting.isPresent()) {
                return OptionalInt.of(Month.of(number).firstDayOfYear(leap) + fitting.getAsInt() - 1);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt nearest(int number, boolean forwards, boolean leap) {
        if (!month.fits(number)) {
            return OptionalInt.empty();
        }
        int length = Month.of(number).length(leap);
        return forwards ? day.nearest(1, length) : day.nearest(length, 1);
    }

    /** The first or the last day of a year that fits, counted from 1; whatever fits a common year fits a leap year too. */
    private record Edge(OptionalInt inCommonYear, OptionalInt inLeapYear) {

        boolean exists(int year) {
            return fitting(year).isPresent();
        }

        TimeBounds in(int year) {
            LocalDate day = LocalDate.ofYearDay(year, fitting(year).orElseThrow());
            return TimeBounds.days(day, day);
        }

        private OptionalInt fitting(int year) {
            return IsoChronology.INSTANCE.isLeapYear(year) ? inLeapYear : inCommonYear;
        }
    }
}
