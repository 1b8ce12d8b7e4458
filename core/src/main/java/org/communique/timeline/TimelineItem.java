package org.communique.timeline;

import java.util.Objects;
import java.util.OptionalInt;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.internal.Checks;

/**
 * Something that has a place in time: an event, a statement, a source, or a step of a pledge.
 *
 * <p>A pledge without the index of a step stands for its first step, where it is asked about.
 *
 * @param entry names the event, statement or source, or the pledge that the step is of
 * @param step which step of the pledge, from 0; absent for other entries
 */
public record TimelineItem(EntryId entry, OptionalInt step) {

    private static final char BEFORE_STEP = '#';

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if it is negative, or of an entry that is no pledge
     */
    public TimelineItem {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(step, "step");
        Checks.that(step.orElse(0) >= 0, "step", "expected 0 or more");
        Checks.that(step.isEmpty() || entry instanceof PledgeId, "step", entry + " is no pledge and has no steps");
    }

    /** {@return the event, statement, source or, by its first step, the pledge that {@code entry} names} */
    public static TimelineItem of(EntryId entry) {
        return new TimelineItem(entry, OptionalInt.empty());
    }

    /**
     * {@return a step of a pledge}
     *
     * @param index which step, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public static TimelineItem of(PledgeId pledge, int index) {
        return new TimelineItem(pledge, OptionalInt.of(index));
    }

    /**
     * {@return the item that {@code text} names}
     *
     * @param text an id such as {@code event:summit}, or the id of a pledge with the index of a step: {@code
     *     pledge:ferries#0}
     * @throws IllegalArgumentException if it is neither
     */
    public static TimelineItem parse(String text) {
        int mark = text.indexOf(BEFORE_STEP);
        return mark < 0
                ? of(EntryId.parse(text))
                : new TimelineItem(
                        EntryId.parse(text.substring(0, mark)), OptionalInt.of(index(text.substring(mark + 1))));
    }

    private static int index(String digits) {
        Checks.that(digits.matches("0|[1-9][0-9]{0,8}"), "step", "expected the index of a step, from 0");
        return Integer.parseInt(digits);
    }

    /** {@return the id and, of a step, its index: the form that {@link #parse} reads} */
    public String text() {
        return step.isPresent() ? entry.text() + BEFORE_STEP + step.getAsInt() : entry.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
