package org.communique.time;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Locale;
import java.util.Optional;

/** The units in which relative wordings count: parts of the ISO calendar, each of which holds every day once. */
enum CalendarUnit {
    DAY(ChronoUnit.DAYS),
    /** Monday to Sunday, as in ISO 8601. */
    WEEK(ChronoUnit.WEEKS),
    /** Saturday and Sunday; the days of a week before them count as belonging to its weekend. */
    WEEKEND(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    /** Three months from January, April, July or October. */
    QUARTER(IsoFields.QUARTER_YEARS),
    /** Six months from January or July; it is named by its number alone. */
    HALF(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private static final int HALF_YEAR = 6;

    private final TemporalUnit length;

    CalendarUnit(TemporalUnit length) {
        this.length = length;
    }

    /** {@return the unit with that name, in the singular and in lower case} */
    static Optional<CalendarUnit> named(String word) {
        for (CalendarUnit unit : values()) {
            if (unit != HALF && unit.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** {@return the day that lies {@code count} units after {@code day}, or before it if negative} */
    LocalDate shift(LocalDate day, long count) {
        return day.plus(this == HALF ? HALF_YEAR * count : count, length);
    }

    /** {@return the first day of the unit that {@code day} lies in} */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.first(day).plusDays(5);
            case MONTH -> day.with(firstDayOfMonth());
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF -> day.withDayOfMonth(1).withMonth(isSecondHalf(day) ? HALF_YEAR + 1 : 1);
            case YEAR -> day.with(firstDayOfYear());
        };
    }

    private static boolean isSecondHalf(LocalDate day) {
        return day.getMonthValue() > HALF_YEAR;
    }

    /** {@return the last day of the unit that {@code day} lies in} */
    LocalDate last(LocalDate day) {
        LocalDate first = first(day);
        return this == WEEKEND ? first.plusDays(1) : shift(first, 1).minusDays(1);
    }

    /** {@return the unit that {@code day} lies in, at its own precision; weeks and weekends as intervals} */
    Edtf around(LocalDate day) {
        return switch (this) {
            case DAY -> Edtf.of(day);
            case WEEK, WEEKEND -> Edtf.interval(first(day), last(day));
            case MONTH -> Edtf.of(YearMonth.from(day));
            case QUARTER -> new Edtf(EdtfText.of(Year.from(day)) + "-" + (32 + day.get(IsoFields.QUARTER_OF_YEAR)));
            case HALF -> new Edtf(EdtfText.of(Year.from(day)) + "-" + (isSecondHalf(day) ? 41 : 40));
            case YEAR -> Edtf.of(Year.from(day));
        };
    }
}
