package org.communique.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bounds that the dates of each item give it, those of all its tellings together, and which telling each is of.
 *
 * <p>Dates of one item that cannot all be true give it none.
 */
final class OwnDates {

    /** A bound of the beginning or the end, from below or above, on the line of the calendar or of instants; by index. */
    enum Slot {
        BEGIN_FROM(false, false, false),
        BEGIN_FROM_INSTANT(false, false, true),
        BEGIN_BEFORE(false, true, false),
        BEGIN_BEFORE_INSTANT(false, true, true),
        END_AFTER(true, false, false),
        END_AFTER_INSTANT(true, false, true),
        END_BY(true, true, false),
        END_BY_INSTANT(true, true, true);

        /** Whether it is one of the end. */
        final boolean end;

        /** Whether it is one from above. */
        final boolean upper;

        /** Whether it is one on the line of instants. */
        final boolean instant;

        private final int index;

        Slot(boolean end, boolean upper, boolean instant) {
            this.end = end;
            this.upper = upper;
            this.instant = instant;
            this.index = index(end, upper, instant);
        }

        private static int index(boolean end, boolean upper, boolean instant) {
            return (end ? 4 : 0) + (upper ? 2 : 0) + (instant ? 1 : 0);
        }

        /** Whether the point may not be at the bound itself. */
        boolean strict() {
            return end != upper;
        }

        static Slot of(boolean end, boolean upper, boolean instant) {
            return SLOTS.get(index(end, upper, instant));
        }
    }

    /** All of them, by index. */
    static final List<Slot> SLOTS = List.of(Slot.values());

    private static final List<Slot> UPPER = slots(true);
    private static final List<Slot> LOWER = slots(false);

    private final long[] bounds;
    private final int[] tellings;
    private final List<Conflict> conflicts = new ArrayList<>();

    private static List<Slot> slots(boolean upper) {
        return Stream.of(Slot.values()).filter(slot -> slot.upper == upper).toList();
    }

    /** A bound from above of an item that is not later than one from below. */
    record Conflict(int item, Slot upper, long high, int highTelling, Slot lower, long low, int lowTelling) {}

    OwnDates(int items) {
        bounds = new long[items * SLOTS.size()];
        tellings = new int[bounds.length];
        Arrays.fill(bounds, DateBounds.NONE);
    }

    /** Adds the bounds that one telling gives an item. */
    void add(int item, DateBounds.OfDate date, int telling) {
        add(item, date.calendar(), false, telling);
        add(item, date.instants(), true, telling);
    }

    private void add(int item, DateBounds given, boolean instant, int telling) {
        add(item, Slot.of(false, false, instant), given.beginFrom(), telling);
        add(item, Slot.of(false, true, instant), given.beginBefore(), telling);
        add(item, Slot.of(true, false, instant), given.endAfter(), telling);
        add(item, Slot.of(true, true, instant), given.endBy(), telling);
    }

    private void add(int item, Slot slot, long bound, int telling) {
        int at = item * SLOTS.size() + slot.index;
        boolean narrower = slot.upper ? bound < bounds[at] : bound > bounds[at];
        if (bound != DateBounds.NONE && (bounds[at] == DateBounds.NONE || narrower)) {
            bounds[at] = bound;
            tellings[at] = telling;
        }
    }

    /** Takes away the dates of each item that cannot all be true. */
    void settle() {
        int items = bounds.length / SLOTS.size();
        for (int item = 0; item < items; item++) {
            int size = conflicts.size();
            findConflict(item);
            if (conflicts.size() > size) {
                Arrays.fill(bounds, item * SLOTS.size(), (item + 1) * SLOTS.size(), DateBounds.NONE);
            }
        }
    }

    private void findConflict(int item) {
        for (Slot upper : UPPER) {
            for (Slot lower : LOWER) {
                boolean apart = lower.end && !upper.end;
                if (!apart && isNotAfter(item, upper, lower)) {
                    conflicts.add(new Conflict(
                            item,
                            upper,
                            bound(item, upper),
                            telling(item, upper),
                            lower,
                            bound(item, lower),
                            telling(item, lower)));
                    return;
                }
            }
        }
    }

    private boolean isNotAfter(int item, Slot upper, Slot lower) {
        long high = bound(item, upper);
        long low = bound(item, lower);
        return high != DateBounds.NONE && low != DateBounds.NONE && isNotAfter(high, upper.instant, low, lower.instant);
    }

    /** {@return whether a moment is not after another, whatever zone the calendar is of} */
    static boolean isNotAfter(long one, boolean oneInstant, long other, boolean otherInstant) {
        return one + (oneInstant == otherInstant ? 0 : DateBounds.FARTHEST) <= other;
    }

    long bound(int item, Slot slot) {
        return bounds[item * SLOTS.size() + slot.index];
    }

    int telling(int item, Slot slot) {
        return tellings[item * SLOTS.size() + slot.index];
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return the bound of a point from above that follows from the dates of its item alone} */
    long highest(int node, boolean instant) {
        return bound(node / 2, highestSlot(node, instant));
    }

    /** {@return which bound of its item from above is the nearest to a point} */
    Slot highestSlot(int node, boolean instant) {
        Slot end = Slot.of(true, true, instant);
        Slot begin = Slot.of(false, true, instant);
        long ofEnd = bound(node / 2, end);
        long ofBegin = bound(node / 2, begin);
        boolean narrower = ofBegin != DateBounds.NONE && (ofEnd == DateBounds.NONE || ofBegin < ofEnd);
        return node % 2 == 0 && narrower ? begin : end;
    }

    /** {@return which bound of its item from below is the nearest to a point} */
    Slot lowestSlot(int node, boolean instant) {
        Slot begin = Slot.of(false, false, instant);
        Slot end = Slot.of(true, false, instant);
        return node % 2 == 1 && bound(node / 2, end) > bound(node / 2, begin) ? end : begin;
    }

    /** Bounds of two points of which the first, from below, is certainly not before the second, from above. */
    record Refutation(Slot lower, Slot upper) {}

    /** {@return by which dates {@code from} is certainly behind {@code to}, so that it cannot be not later} */
    Optional<Refutation> refutation(int from, int to, boolean strict) {
        boolean apart = strict || from % 2 == 1 || to % 2 == 0;
        for (int lines = 0; lines < 4; lines++) {
            Slot lower = lowestSlot(from, (lines & 1) != 0);
            Slot upper = highestSlot(to, (lines & 2) != 0);
            long low = bound(from / 2, lower);
            long high = bound(to / 2, upper);
            if (low != DateBounds.NONE
                    && high != DateBounds.NONE
                    && isNotAfter(high + (apart ? 0 : 1), upper.instant, low, lower.instant)) {
                return Optional.of(new Refutation(lower, upper));
            }
        }
        return Optional.empty();
    }

    /** {@return every bound in one line, ascending, each once} */
    long[] moments(boolean instant) {
        long[] sorted = new long[bounds.length / 2];
        int size = 0;
        for (int at = Slot.index(false, false, instant); at < bounds.length; at += 2) {
            if (bounds[at] != DateBounds.NONE) {
                sorted[size++] = bounds[at];
            }
        }
        Arrays.sort(sorted, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
