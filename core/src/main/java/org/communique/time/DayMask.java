package org.communique.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
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

    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;

    /** {@return any of the days that fit; empty if the calendar has none} */
    Optional<Extent> extent() {
        InYear first = new InYear(first(false), first(true));
        if (first.leap().isEmpty()) {
            return Optional.empty();
        }
        InYear last = new InYear(last(false), last(true));
        OptionalInt firstYear = year.first(first::exists);
        OptionalInt lastYear = year.last(last::exists);
        return firstYear.isPresent()
                ? Optional.of(Extent.between(first.in(firstYear.getAsInt()), last.in(lastYear.getAsInt())))
                : Optional.empty();
    }

    private Optional<MonthDay> first(boolean leap) {
        for (int number = JANUARY; number <= DECEMBER; number++) {
            OptionalInt fitting = day.nearest(1, Month.of(number).length(leap));
            if (month.fits(number) && fitting.isPresent()) {
                return Optional.of(MonthDay.of(number, fitting.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private Optional<MonthDay> last(boolean leap) {
        for (int number = DECEMBER; number >= JANUARY; number--) {
            OptionalInt fitting = day.nearest(Month.of(number).length(leap), 1);
            if (month.fits(number) && fitting.isPresent()) {
                return Optional.of(MonthDay.of(number, fitting.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** The first or last day of a year that fits; whatever fits a common year fits a leap year. */
    private record InYear(Optional<MonthDay> common, Optional<MonthDay> leap) {

        boolean exists(int year) {
            return fitting(year).isPresent();
        }

        Extent in(int year) {
            LocalDate day = fitting(year).orElseThrow().atYear(year);
            return Extent.days(day, day);
        }

        private Optional<MonthDay> fitting(int year) {
            return Year.isLeap(year) ? leap : common;
        }
    }
}
