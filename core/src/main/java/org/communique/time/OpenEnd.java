package org.communique.time;

import java.util.List;

/**
 * An end of an interval, or of a range in a set, that has no date.
 *
 * @param kind open or unknown
 * @param period where it lies if a span of time ends there
 * @param occasion where it lies if something happens until or from there on
 */
record OpenEnd(IntervalEnd kind, TimeBounds period, TimeBounds occasion) implements EdtfValue {

    /** {@code ..} before the slash or the first date: there is no limit in the past. */
    static final OpenEnd OPEN_START = new OpenEnd(IntervalEnd.OPEN, TimeBounds.WITHOUT_START, TimeBounds.ANY_TIME);

    /** {@code ..} behind the slash or the last date: there is no limit in the future. */
    static final OpenEnd OPEN_END = new OpenEnd(IntervalEnd.OPEN, TimeBounds.WITHOUT_END, TimeBounds.ANY_TIME);

    /** Nothing before or behind the slash: there may be a limit anywhere. */
    static final OpenEnd UNKNOWN = new OpenEnd(IntervalEnd.UNKNOWN, TimeBounds.UNKNOWN, TimeBounds.UNKNOWN);

    @Override
    public List<EdtfDate> dates() {
        return List.of();
    }

    @Override
    public TimeBounds written() {
        return period;
    }

    @Override
    public IntervalEnd start() {
        return kind;
    }

    @Override
    public IntervalEnd end() {
        return kind;
    }
}
