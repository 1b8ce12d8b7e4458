package org.communique.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A day of a year from 0000 to 9999 with nothing unspecified and nothing qualified, as in {@code 2025-03-06}.
 *
 * <p>Most dates are of this form, and a fraction of what the grammar needs for a date suffices to read them.
 */
final class PlainDay {

    private static final String FORM = "0000-00-00";

    private PlainDay() {}

    /** {@return whether the text is of this form, and the calendar has such a day} */
    static boolean isOne(String text) {
        if (!is(text)) {
            return false;
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(number(text, 0, 4)));
    }

    /** {@return the day; empty where the text is of another form or the calendar has no such day} */
    static Optional<EdtfDate> parse(String text) {
        return isOne(text) ? Optional.of(EdtfDates.day(day(text))) : Optional.empty();
    }

    /** {@return the day of a text that {@linkplain #is is one}} */
    static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** {@return whether a text is of this form; if it is EDTF, it is such a day} */
    static boolean is(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            if (FORM.charAt(i) == '0' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
