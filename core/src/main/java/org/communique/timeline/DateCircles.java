package org.communique.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.id.EntryId;

/** Contradictions that dates of one item make, or those of two and one reason more. */
final class DateCircles {

    private final OwnDates dates;
    private final Moments moments;
    private final Items items;

    DateCircles(OwnDates dates, Moments moments, Items items) {
        this.dates = dates;
        this.moments = moments;
        this.items = items;
    }

    static OrderReason calendar(TimelineMoment from, TimelineMoment to, boolean strict) {
        return new OrderReason(from, to, strict, ReasonKind.CALENDAR, Optional.empty());
    }

    /** {@return the contradiction of dates of one item, which all yield} */
    TimelineContradiction of(OwnDates.Conflict conflict) {
        TimelineMoment last = point(conflict.item(), conflict.upper().end);
        TimelineMoment first = point(conflict.item(), conflict.lower().end);
        TimelineMoment high = Moments.name(conflict.high(), conflict.upper().instant);
        TimelineMoment low = Moments.name(conflict.low(), conflict.lower().instant);
        EntryId early = entry(conflict.highTelling());
        EntryId late = entry(conflict.lowTelling());
        List<OrderReason> circle = new ArrayList<>();
        circle.add(dated(low, first, conflict.lower(), late));
        addDuration(first, last, circle);
        circle.add(dated(last, high, conflict.upper(), early));
        addCalendar(high, low, circle);
        return new TimelineContradiction(circle, early.equals(late) ? List.of(early) : List.of(early, late));
    }

    /** {@return the contradiction of dates of two items with a reason, which yields} */
    TimelineContradiction of(OrderReason reason, int from, int to, OwnDates.Refutation dated) {
        TimelineMoment last = point(to / 2, dated.upper().end);
        TimelineMoment first = point(from / 2, dated.lower().end);
        TimelineMoment high = name(to / 2, dated.upper());
        TimelineMoment low = name(from / 2, dated.lower());
        List<OrderReason> circle = new ArrayList<>();
        circle.add(reason);
        addDuration(reason.to(), last, circle);
        circle.add(dated(last, high, dated.upper(), entry(dates.telling(to / 2, dated.upper()))));
        addCalendar(high, low, circle);
        circle.add(dated(low, first, dated.lower(), entry(dates.telling(from / 2, dated.lower()))));
        addDuration(first, reason.from(), circle);
        return new TimelineContradiction(circle, List.of(reason.by().orElseThrow()));
    }

    private static void addDuration(TimelineMoment from, TimelineMoment to, List<OrderReason> circle) {
        if (!from.equals(to)) {
            circle.add(new OrderReason(from, to, true, ReasonKind.DURATION, Optional.empty()));
        }
    }

    private static void addCalendar(TimelineMoment from, TimelineMoment to, List<OrderReason> circle) {
        if (!from.equals(to)) {
            circle.add(calendar(from, to, true));
        }
    }

    private static OrderReason dated(TimelineMoment from, TimelineMoment to, OwnDates.Slot slot, EntryId by) {
        return new OrderReason(from, to, slot.strict(), ReasonKind.DATE, Optional.of(by));
    }

    private TimelineMoment name(int item, OwnDates.Slot slot) {
        return moments.name(moments.node(dates.bound(item, slot), slot.instant));
    }

    private TimelineMoment point(int item, boolean end) {
        return TimelineMoment.of(items.name(item), end ? ItemPoint.END : ItemPoint.BEGIN);
    }

    private EntryId entry(int telling) {
        return items.tellings().get(telling).entry().id();
    }
}
