package org.communique.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.time.Edtf;

/**
 * Between which moments of a line something began and ended that has a date (rule T2); in microseconds from 1970, and
 * {@link #NONE} where there is no bound.
 *
 * <p>There are two lines. Days are of a calendar whose zone nobody knows, one for all of them: its midnights stand on the
 * line of the calendar. Times with an offset are instants. What is so much later on one line than on the other as no zone
 * makes up is later.
 *
 * @param beginFrom the first moment at which it may begin
 * @param beginBefore a moment before which it begins
 * @param endAfter a moment after which it ends
 * @param endBy the last moment at which it may end
 */
record DateBounds(long beginFrom, long beginBefore, long endAfter, long endBy) {

    /** No bound. */
    static final long NONE = Long.MIN_VALUE;

    static final long SECOND = 1_000_000L;
    static final long DAY = 86_400 * SECOND;

    /** How far the local time of some zone is from UTC, in either direction. */
    static final long FARTHEST = 14 * 3_600 * SECOND;

    static final DateBounds UNKNOWN = new DateBounds(NONE, NONE, NONE, NONE);

    private static final int MOST_YEARS = 9_999;
    private static final long FIRST = LocalDate.of(-MOST_YEARS, 1, 1).toEpochDay() * DAY;
    private static final long LAST = LocalDate.of(MOST_YEARS + 1, 1, 1).toEpochDay() * DAY;

    /** On the line of the calendar, and on that of instants. */
    record OfDate(DateBounds calendar, DateBounds instants) {}

    /**
     * {@return the bounds that a date gives}
     *
     * @param within whether an interval is one some time within which it was, and not one that it filled
     */
    static OfDate of(Edtf date, boolean within) {
        if (date.text().indexOf('T') >= 0) {
            return ofTimeOfDay(date);
        }
        return new OfDate(date.isInterval() ? ofInterval(date, within) : ofDays(date), UNKNOWN);
    }

    private static DateBounds ofDays(Edtf date) {
        return isInDoubt(date) ? UNKNOWN : new DateBounds(first(date.earliest()), NONE, NONE, behind(date.latest()));
    }

    private static DateBounds ofInterval(Edtf date, boolean within) {
        if (date.reversed()) {
            return UNKNOWN;
        }
        Optional<Edtf> from = date.startDate().filter(end -> !isInDoubt(end));
        Optional<Edtf> to = date.endDate().filter(end -> !isInDoubt(end));
        return new DateBounds(
                first(from.flatMap(Edtf::earliest)),
                within ? NONE : behind(from.flatMap(Edtf::latest)),
                within ? NONE : first(to.flatMap(Edtf::earliest)),
                behind(to.flatMap(Edtf::latest)));
    }

    private static boolean isInDoubt(Edtf date) {
        String text = date.text();
        return text.indexOf('~') >= 0 || text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    private static long first(Optional<LocalDate> day) {
        return day.filter(DateBounds::isNear)
                .map(known -> known.toEpochDay() * DAY)
                .orElse(NONE);
    }

    private static long behind(Optional<LocalDate> day) {
        return day.filter(DateBounds::isNear)
                .map(known -> (known.toEpochDay() + 1) * DAY)
                .orElse(NONE);
    }

    private static boolean isNear(LocalDate day) {
        return Math.abs(day.getYear()) <= MOST_YEARS;
    }

    /** What has no offset is known to so much either way as zones are from UTC. */
    private static OfDate ofTimeOfDay(Edtf date) {
        String text = date.text();
        int time = text.indexOf('T') + 1;
        int zone = Math.max(text.indexOf('+', time), Math.max(text.indexOf('-', time), text.indexOf('Z', time)));
        int end = zone < 0 ? text.length() : zone;
        long first = local(text, time, end);
        if (zone < 0) {
            DateBounds bounds = between(first, length(time, end), FARTHEST);
            return new OfDate(bounds, bounds);
        }
        return new OfDate(UNKNOWN, between(first - offset(text, zone), length(time, end), 0));
    }

    /** The text is EDTF, so that everything has its place: 24:00 is the first moment of the next day. */
    private static long local(String text, int time, int end) {
        LocalDate day = LocalDate.of(
                number(text, 0, time - 7), number(text, time - 6, time - 4), number(text, time - 3, time - 1));
        long minutes = number(text, time, time + 2) * 60L + number(text, time + 3, time + 5);
        long seconds = end > time + 5 ? number(text, time + 6, time + 8) : 0;
        return day.toEpochDay() * DAY + (minutes * 60 + seconds) * SECOND + micros(text, time + 9, end);
    }

    private static long micros(String text, int from, int end) {
        return end <= from ? 0 : Long.parseLong((text.substring(from, end) + "000000").substring(0, 6));
    }

    private static long offset(String text, int zone) {
        if (text.charAt(zone) == 'Z') {
            return 0;
        }
        long minutes = number(text, zone + 1, zone + 3) * 60L + number(text, zone + 4, zone + 6);
        return (text.charAt(zone) == '-' ? -minutes : minutes) * 60 * SECOND;
    }

    private static int number(String text, int from, int end) {
        return Integer.parseInt(text, from, end, 10);
    }

    /** How long the minute, the second or the part of a second is that is named. */
    private static long length(int time, int end) {
        return switch (end - time) {
            case 5 -> 60 * SECOND;
            case 8 -> SECOND;
            default -> 1;
        };
    }

    private static DateBounds between(long first, long length, long doubt) {
        return new DateBounds(near(first - doubt), NONE, NONE, near(first + length + doubt));
    }

    /** A moment of the years that a date can name. */
    private static long near(long moment) {
        return FIRST <= moment && moment < LAST ? moment : NONE;
    }
}
