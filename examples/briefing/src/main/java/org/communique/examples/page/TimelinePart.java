package org.communique.examples.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which order things came about.
 *
 * @param ticks the dates of the axis
 * @param items what has a place on the axis, in order
 * @param chains what has none, each certainly no earlier than the one before it
 * @param floating what has none and is alone
 * @param unplaced what is not among what came about
 * @param contradictions what cannot all be true
 */
public record TimelinePart(
        List<Tick> ticks,
        List<Item> items,
        List<List<Item>> chains,
        List<Item> floating,
        List<Item> unplaced,
        List<String> contradictions) {

    /** How long the axis is. */
    public static final int WIDTH = 1000;

    public TimelinePart {
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
        chains = List.copyOf(chains);
        floating = List.copyOf(floating);
        unplaced = List.copyOf(unplaced);
        contradictions = Plain.all(contradictions);
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return items.isEmpty() && chains.isEmpty() && floating.isEmpty() && unplaced.isEmpty();
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

        /** {@return by what it is styled} */
        public String css() {
            return kind + " " + form + (isBehind ? " behind" : "");
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

        /** {@return whether there is a time at which it certainly was} */
        public boolean isSure() {
            return sureTo >= sureFrom;
        }

        /** {@return how its ends fade where it may have been at any time between them; nothing where both are known} */
        public @Nullable String fade() {
            if (openFrom && openTo) {
                return "url(#fade-both)";
            }
            return openFrom ? "url(#fade-left)" : openTo ? "url(#fade-right)" : null;
        }

        /** {@return whether nothing is known of it} */
        public boolean isUnknown() {
            return equals(UNKNOWN);
        }
    }
}
