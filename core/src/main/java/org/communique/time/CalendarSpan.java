package org.communique.time;

import java.time.LocalDate;

/**
 * A day, week, weekend, month, quarter or year of the calendar.
 *
 * @param unit which of these
 * @param day a day of it
 */
record CalendarSpan(CalendarUnit unit, LocalDate day) {

    /** {@return its first day} */
    LocalDate first() {
        return unit.first(day);
    }

    /** {@return its last day} */
    LocalDate last() {
        return unit.last(day);
    }

    /** {@return whether it is longer than a day} */
    boolean isLong() {
        return unit != CalendarUnit.DAY;
    }

    /** {@return one day of it, it is not said which} */
    Edtf someDay() {
        return Edtf.oneOf(first(), last());
    }

    /** {@return all of it} */
    Edtf whole() {
        return Edtf.interval(first(), last());
    }
}
