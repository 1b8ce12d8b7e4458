package org.communique.timeline;

import java.util.Objects;
import java.util.Optional;
import org.communique.internal.Checks;
import org.communique.time.Edtf;

/**
 * A point in time that has a name: where an item begins or ends, or the beginning of a day or of a second.
 *
 * @param item the item; absent where a date names the moment
 * @param point where the item begins or where it ends; absent with the item
 * @param date the day or second that begins then; absent where an item names the moment
 */
public record TimelineMoment(Optional<TimelineItem> item, Optional<ItemPoint> point, Optional<Edtf> date) {

    /**
     * Checks that there is one name.
     *
     * @throws IllegalArgumentException unless there is an item with its point, or a date alone
     */
    public TimelineMoment {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(date, "date");
        Checks.that(
                item.isPresent() == point.isPresent() && item.isPresent() != date.isPresent(),
                "date",
                "expected an item with its point, or a date");
    }

    /** {@return where an item begins or ends} */
    static TimelineMoment of(TimelineItem item, ItemPoint point) {
        return new TimelineMoment(Optional.of(item), Optional.of(point), Optional.empty());
    }

    /** {@return where a day or second begins} */
    static TimelineMoment of(Edtf date) {
        return new TimelineMoment(Optional.empty(), Optional.empty(), Optional.of(date));
    }

    /** {@return in English: "the end of event:summit", "the beginning of 2025-03-06"} */
    public String inWords() {
        String named = item.map(TimelineItem::text)
                .orElseGet(() -> date.map(Edtf::text).orElseThrow());
        return (point.equals(Optional.of(ItemPoint.END)) ? "the end of " : "the beginning of ") + named;
    }
}
