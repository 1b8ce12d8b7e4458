package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** How days, months and years of {@code java.time} are written in EDTF. */
final class EdtfText {

    private static final int LAST_YEAR = 9999;

    private EdtfText() {}

    /** {@return whether EDTF can write {@code day}: only years of four digits have months and days} */
    static boolean hasDays(LocalDate day) {
        return Math.abs(day.getYear()) <= LAST_YEAR;
    }

    static String of(LocalDate day) {
        checkYear(day.getYear());
        return day.toString();
    }

    static String of(YearMonth month) {
        checkYear(month.getYear());
        return month.toString();
    }

    static String of(Year year) {
        int value = year.getValue();
        if (Math.abs(value) > LAST_YEAR) {
            return "Y" + value;
        }
        String digits = Integer.toString(Math.abs(value));
        return (value < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }

    private static void checkYear(int year) {
        if (Math.abs(year) > LAST_YEAR) {
            throw new IllegalArgumentException("EDTF has months and days only in the years -9999 to 9999, not " + year);
        }
    }
}
