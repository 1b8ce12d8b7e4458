package org.communique.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * The time from one date to another, which begins some day in the first and ends some day in the second.
 *
 * <p>That is how ISO 8601-2 reads an interval: {@code 1964/2008} begins sometime in 1964 and ends sometime in 2008.
 * One that would end before it begins names no time; nothing about it is certain.
 *
 * @param from a date, or an end without one
 * @param to a date, or an end without one
 */
record EdtfInterval(EdtfValue from, EdtfValue to) implements EdtfValue {

    @Override
    public List<EdtfDate> dates() {
        return EdtfValue.dates(Stream.of(from, to));
    }

    @Override
    public TimeBounds written() {
        return reversed() ? TimeBounds.UNKNOWN : from.written().to(to.written());
    }

    @Override
    public TimeBounds period() {
        return between(limit(from), limit(to));
    }

    @Override
    public TimeBounds occasion() {
        return between(from.occasion(), to.occasion());
    }

    @Override
    public IntervalEnd start() {
        return from.start();
    }

    @Override
    public IntervalEnd end() {
        return to.end();
    }

    @Override
    public boolean reversed() {
        return endsBefore(from, to);
    }

    /** {@return whether both are dated and the second ends before the first begins} */
    static boolean endsBefore(EdtfValue from, EdtfValue to) {
        return from instanceof EdtfDate
                && to instanceof EdtfDate
                && to.written().latestEnd().isBefore(from.written().earliestStart());
    }

    private TimeBounds between(TimeBounds beginning, TimeBounds end) {
        return reversed() ? TimeBounds.UNKNOWN : beginning.to(end).forwards();
    }

    /** An end without a date stays as it is; a date is some day in it. */
    private static TimeBounds limit(EdtfValue end) {
        return end instanceof EdtfDate ? end.occasion() : end.period();
    }
}
