package org.communique.time;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * All the stretches of time that a text can mean: each begins between the first two instants and ends between the
 * other two, both inclusive.
 *
 * <p>{@code 2025-03} has one beginning and one end; {@code 2025-03-XX}, some day of that month, has 31 of each. Local
 * time is laid on the line of instants as if it were UTC. A comparison is certain only if it comes out the same for
 * every stretch on either side.
 *
 * <p>The years 1,000,000,000 before and after zero, which {@link LocalDate} does not reach, hold the marks for what
 * has no date: from inside out, years beyond {@code java.time}, an open end, an unknown end. An open end thus lies
 * beyond every year and short of an unknown end, which may be anywhere.
 *
 * @param earliestStart the first instant at which it may begin
 * @param latestStart the last instant at which it may begin
 * @param earliestEnd the first instant that may be its last
 * @param latestEnd the last instant that may be its last
 * @param solid whether all time from its beginning to its end belongs to it
 */
record TimeBounds(Instant earliestStart, Instant latestStart, Instant earliestEnd, Instant latestEnd, boolean solid) {

    private static final Duration STEP = Duration.ofDays(50);
    private static final Instant OPEN_PAST = Instant.MIN.plus(STEP);
    private static final Instant OPEN_FUTURE = Instant.MAX.minus(STEP);

    /** May begin and end at any time; nothing about it is certain. */
    static final TimeBounds UNKNOWN = at(Instant.MIN).or(at(Instant.MAX));

    /** Lies before every date: where an interval begins that has no limit in the past. */
    static final TimeBounds WITHOUT_START = at(OPEN_PAST);

    /** Lies after every date: where an interval ends that has no limit in the future. */
    static final TimeBounds WITHOUT_END = at(OPEN_FUTURE);

    /** At some time in the past or the future; other than {@link #UNKNOWN} it is not later than an open end. */
    static final TimeBounds ANY_TIME = WITHOUT_START.or(WITHOUT_END);

    /** Somewhere before the years of {@code java.time}. */
    static final TimeBounds FAR_PAST = at(OPEN_PAST.plus(STEP)).or(at(OPEN_PAST.plus(STEP.multipliedBy(2))));

    /** Somewhere after the years of {@code java.time}. */
    static final TimeBounds FAR_FUTURE =
            at(OPEN_FUTURE.minus(STEP.multipliedBy(2))).or(at(OPEN_FUTURE.minus(STEP)));

    /** {@return the one stretch from {@code first} to {@code last}} */
    static TimeBounds at(Instant first, Instant last) {
        return new TimeBounds(first, first, last, last, true);
    }

    /** {@return that instant} */
    static TimeBounds at(Instant instant) {
        return at(instant, instant);
    }

    /** {@return the days from {@code first} to {@code last}, whole} */
    static TimeBounds days(LocalDate first, LocalDate last) {
        return at(
                first.atStartOfDay().toInstant(UTC),
                LocalDateTime.of(last, LocalTime.MAX).toInstant(UTC));
    }

    /** {@return what begins as this does and ends as {@code end} does} */
    TimeBounds to(TimeBounds end) {
        return new TimeBounds(earliestStart, latestStart, end.earliestEnd, end.latestEnd, true);
    }

    /** {@return this without the stretches that would end on a day before they begin} */
    TimeBounds forwards() {
        return new TimeBounds(
                earliestStart,
                min(latestStart, startOfDay(latestEnd)),
                max(earliestEnd, endOfDay(earliestStart)),
                latestEnd,
                solid);
    }

    /** {@return this or {@code other}, it is not said which, or one between them} */
    TimeBounds or(TimeBounds other) {
        return new TimeBounds(
                min(earliestStart, other.earliestStart),
                max(latestStart, other.latestStart),
                min(earliestEnd, other.earliestEnd),
                max(latestEnd, other.latestEnd),
                solid && other.solid);
    }

    /** {@return this and {@code other} together, perhaps with a gap between them} */
    TimeBounds and(TimeBounds other) {
        return new TimeBounds(
                min(earliestStart, other.earliestStart),
                min(latestStart, other.latestStart),
                max(earliestEnd, other.earliestEnd),
                max(latestEnd, other.latestEnd),
                false);
    }

    /** {@return some day of those that this may touch} */
    TimeBounds someDay() {
        return new TimeBounds(earliestStart, startOfDay(latestEnd), endOfDay(earliestStart), latestEnd, solid);
    }

    /** {@return some moment of those that this may touch} */
    TimeBounds someMoment() {
        return new TimeBounds(earliestStart, latestEnd, earliestStart, latestEnd, solid);
    }

    /** {@return the first day that this may touch; empty if it has none or {@code java.time} has none for it} */
    Optional<LocalDate> firstDay() {
        return day(earliestStart);
    }

    /** {@return the last day that this may touch; empty if it has none or {@code java.time} has none for it} */
    Optional<LocalDate> lastDay() {
        return day(latestEnd);
    }

    /** {@return whether this ends before {@code other} begins} */
    Ternary precedes(TimeBounds other) {
        return answer(latestEnd.isBefore(other.earliestStart), !earliestEnd.isBefore(other.latestStart));
    }

    /** {@return whether this and {@code other} have an instant in common} */
    Ternary overlaps(TimeBounds other) {
        boolean cross = solid
                && other.solid
                && !latestStart.isAfter(other.earliestEnd)
                && !other.latestStart.isAfter(earliestEnd);
        boolean nested = covers(other) == Ternary.YES || other.covers(this) == Ternary.YES;
        boolean apart = latestEnd.isBefore(other.earliestStart) || other.latestEnd.isBefore(earliestStart);
        return answer(cross || nested, apart);
    }

    /** {@return whether all of {@code other} lies within this} */
    Ternary covers(TimeBounds other) {
        boolean within = solid && !latestStart.isAfter(other.earliestStart) && !other.latestEnd.isAfter(earliestEnd);
        boolean sticksOut = other.latestStart.isBefore(earliestStart) || other.earliestEnd.isAfter(latestEnd);
        return answer(within, sticksOut);
    }

    /** {@return whether this and {@code other} are the same stretch} */
    Ternary sameAs(TimeBounds other) {
        boolean same = equals(other) && solid && earliestStart.equals(latestStart) && earliestEnd.equals(latestEnd);
        boolean differ = latestStart.isBefore(other.earliestStart)
                || other.latestStart.isBefore(earliestStart)
                || latestEnd.isBefore(other.earliestEnd)
                || other.latestEnd.isBefore(earliestEnd);
        return answer(same, differ);
    }

    private static Ternary answer(boolean yes, boolean no) {
        if (yes) {
            return Ternary.YES;
        }
        return no ? Ternary.NO : Ternary.UNKNOWN;
    }

    private static Optional<LocalDate> day(Instant instant) {
        boolean dated = !instant.isBefore(LocalDateTime.MIN.toInstant(UTC))
                && !instant.isAfter(LocalDateTime.MAX.toInstant(UTC));
        return dated ? Optional.of(LocalDate.ofInstant(instant, UTC)) : Optional.empty();
    }

    private static Instant startOfDay(Instant instant) {
        return instant.truncatedTo(ChronoUnit.DAYS);
    }

    private static Instant endOfDay(Instant instant) {
        return startOfDay(instant).plus(1, ChronoUnit.DAYS).minusNanos(1);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
