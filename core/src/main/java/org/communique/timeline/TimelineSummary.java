package org.communique.timeline;

import java.util.List;

/**
 * All that a timeline tells without being asked about two items.
 *
 * @param items every item once, in the order in which they are shown: what is certainly earlier first, and else as in the
 *     document
 * @param contradictions what cannot all be true
 * @param unplaced what has no place in time: events that are only supposed, proposed, put off, prevented or cancelled, what is
 *     deprecated or corrected, in document order
 */
public record TimelineSummary(
        List<ItemSpan> items, List<TimelineContradiction> contradictions, List<TimelineItem> unplaced) {

    /** Copies the lists. */
    public TimelineSummary {
        items = List.copyOf(items);
        contradictions = List.copyOf(contradictions);
        unplaced = List.copyOf(unplaced);
    }
}
