package org.communique.examples.page;

import java.util.List;

/**
 * In which order things came about.
 *
 * @param ticks the dates of the axis
 * @param items what has a place, in order
 * @param unplaced what has none
 * @param contradictions what cannot all be true
 */
public record TimelinePart(List<Tick> ticks, List<Item> items, List<Item> unplaced, List<String> contradictions) {

    /** How long the axis is. */
    public static final int WIDTH = 1000;

    public TimelinePart {
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
        unplaced = List.copyOf(unplaced);
        contradictions = Plain.all(contradictions);
    }

    /**
     * A date of the axis.
     *
     * @param at where it stands
     * @param label the date
     */
    public record Tick(int at, String label) {}

    /**
     * Something that was or will be.
     *
     * @param entry the entry
     * @param name what it is called
     * @param kind the kind of its entry
     * @param state in words, whether it came about; empty where it did
     * @param form how it is drawn: {@code real}, {@code planned}, {@code supposed}
     * @param when between which dates, in words; empty where that is open
     * @param why why it stands where it does
     * @param isBehind whether it certainly began no earlier than the one before it
     * @param span where it is drawn; absent dates leave it open
     */
    public record Item(
            String entry,
            String name,
            String kind,
            String state,
            String form,
            String when,
            String why,
            boolean isBehind,
            Span span) {

        public Item {
            name = Plain.name(name);
            why = Plain.of(why);
        }
    }

    /**
     * A stretch of the axis.
     *
     * @param from where it may begin
     * @param sureFrom where it has begun for certain
     * @param sureTo until where it lasts for certain; before {@code sureFrom} where it may have been as short as a moment
     * @param to where it has ended for certain
     * @param openFrom whether nobody knows where it may begin
     * @param openTo whether nobody knows where it has ended
     */
    public record Span(int from, int sureFrom, int sureTo, int to, boolean openFrom, boolean openTo) {

        /** Nobody knows when. */
        public static final Span UNKNOWN = new Span(0, WIDTH, 0, WIDTH, true, true);

        /** {@return whether nothing is known of it} */
        public boolean isUnknown() {
            return openFrom && openTo;
        }
    }
}
