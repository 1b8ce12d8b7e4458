package org.communique.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The grammar of a date with a time of day: {@code 2025-03-06T14:30:05+01:00}.
 *
 * <p>Seconds may be left out and may have a decimal fraction, both as in ISO 8601-1; {@code 24:00} is the midnight at
 * which the next day begins. The offset is {@code Z}, hours, or hours and minutes; without one the time is local.
 */
final class DateTimeGrammar {

    private static final int NANO_DIGITS = 9;

    private final Cursor in;

    private DateTimeGrammar(Cursor in) {
        this.in = in;
    }

    /**
     * {@return the date-time that {@code text} is}
     *
     * @throws IllegalArgumentException if it is none
     */
    static EdtfDateTime parse(String text) {
        int separator = text.indexOf('T');
        EdtfDate date =
                PlainDay.parse(text.substring(0, separator)).orElseGet(() -> DateGrammar.parse(text, 0, separator));
        boolean masked = text.indexOf('X') >= 0;
        if (date.precision() != Precision.DAY || date.qualification().any() || masked) {
            throw EdtfRefusal.at(text, separator, "a time of day follows only an unqualified day with all its digits");
        }
        Cursor in = new Cursor(text, separator + 1, text.length());
        EdtfDateTime time =
                new DateTimeGrammar(in).time(date.written().firstDay().orElseThrow());
        if (!in.atEnd()) {
            throw in.refuse("this cannot follow the time of day");
        }
        return time;
    }

    private EdtfDateTime time(LocalDate day) {
        int hour = twoDigits("an hour", 24);
        expectColon();
        int minute = twoDigits("a minute", 59);
        boolean toTheSecond = in.accept(':');
        int second = toTheSecond ? twoDigits("a second", 59) : 0;
        int nano = toTheSecond && in.accept('.') ? fraction() : 0;
        if (hour == 24 && (minute > 0 || second > 0 || nano > 0)) {
            throw in.refuse("nothing of the day is left after 24:00");
        }
        LocalDateTime first = day.atStartOfDay()
                .plusHours(hour)
                .plusMinutes(minute)
                .plusSeconds(second)
                .plusNanos(nano);
        return toTheSecond
                ? new EdtfDateTime(first, first, Precision.SECOND, offset())
                : new EdtfDateTime(first, first.plusMinutes(1).minusNanos(1), Precision.MINUTE, offset());
    }

    private int fraction() {
        String digits = in.digits();
        if (digits.isEmpty() || digits.length() > NANO_DIGITS) {
            throw in.refuse("a fraction of a second has one to nine digits");
        }
        return Integer.parseInt(digits + "0".repeat(NANO_DIGITS - digits.length()));
    }

    private Optional<ZoneOffset> offset() {
        if (in.accept('Z')) {
            return Optional.of(ZoneOffset.UTC);
        }
        boolean west = in.accept('-');
        if (!west && !in.accept('+')) {
            return Optional.empty();
        }
        int hours = twoDigits("the hours of an offset", 18);
        int minutes = in.accept(':') ? twoDigits("the minutes of an offset", hours == 18 ? 0 : 59) : 0;
        if (west && hours == 0 && minutes == 0) {
            throw in.refuse("no offset from UTC is written Z or +00:00");
        }
        return Optional.of(
                west ? ZoneOffset.ofHoursMinutes(-hours, -minutes) : ZoneOffset.ofHoursMinutes(hours, minutes));
    }

    private void expectColon() {
        if (!in.accept(':')) {
            throw in.refuse("a time of day has hours and minutes with a colon between them");
        }
    }

    private int twoDigits(String what, int greatest) {
        String digits = in.digits();
        if (digits.length() != 2 || Integer.parseInt(digits) > greatest) {
            throw in.refuse(what + " is two digits, 00 to " + greatest);
        }
        return Integer.parseInt(digits);
    }
}
