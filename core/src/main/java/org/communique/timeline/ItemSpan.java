package org.communique.timeline;

import java.util.List;
import java.util.Objects;

/**
 * When an item was, as far as dates and what they imply tell: from its latest beginning to its earliest end it certainly
 * lasts, from its earliest beginning and to its latest end it may.
 *
 * @param id the item; the first of all that are one, and a step by the event that it is
 * @param same the other items that are this one: certain twins and steps, in document order
 * @param begin when it began
 * @param end when it ended
 */
public record ItemSpan(TimelineItem id, List<TimelineItem> same, PointBounds begin, PointBounds end) {

    /** Copies the list. */
    public ItemSpan {
        Objects.requireNonNull(id, "id");
        same = List.copyOf(same);
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(end, "end");
    }
}
