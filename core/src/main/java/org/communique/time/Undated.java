package org.communique.time;

import java.util.List;

/**
 * An end of an interval, or of a range in a set, that has no date.
 *
 * @param kind open or unknown
 * @param period where it lies if a span of time ends there
 * @param occasion where it lies if something happens until or from there on
 */
record Undated(IntervalEnd kind, Extent period, Extent occasion) implements EdtfValue {

    /** {@code ..} before the slash or the first date: there is no limit in the past. */
    static final Undated OPEN_START = new Undated(IntervalEnd.OPEN, Extent.WITHOUT_START, Extent.ANY_TIME);

    /** {@code ..} behind the slash or the last date: there is no limit in the future. */
    static final Undated OPEN_END = new Undated(IntervalEnd.OPEN, Extent.WITHOUT_END, Extent.ANY_TIME);

    /** Nothing before or behind the slash: there may be a limit anywhere. */
    static final Undated UNKNOWN = new Undated(IntervalEnd.UNKNOWN, Extent.UNKNOWN, Extent.UNKNOWN);

    @Override
    public List<EdtfDate> dates() {
        return List.of();
    }

    @Override
    public Extent written() {
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
