package org.communique.timeline;

import java.util.Objects;
import java.util.Optional;
import org.communique.id.EntryId;

/**
 * Why one moment is not later than another.
 *
 * @param from the moment that is not later
 * @param to the moment that is not earlier
 * @param strict whether the first is certainly earlier, and not the same moment
 * @param kind what says so
 * @param by the link, source, statement, event or pledge that says so; absent where it follows from the calendar or from
 *     what time is
 */
public record OrderReason(
        TimelineMoment from, TimelineMoment to, boolean strict, ReasonKind kind, Optional<EntryId> by) {

    /** Refuses null. */
    public OrderReason {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
    }

    /** {@return in English: "the beginning of event:a is before the beginning of event:b, by link:ab"} */
    public String inWords() {
        return from.inWords() + (strict ? " is before " : " is not after ") + to.inWords() + because();
    }

    private String because() {
        String id = by.map(EntryId::text).orElse("");
        return switch (kind) {
            case DURATION, CALENDAR -> "";
            case DATE -> ", by the date of " + id;
            case WORDING -> ", by the words for when " + id + " was";
            case PUBLICATION -> ", as " + id + " tells it";
            case LINK -> ", by " + id;
            case OCCASION -> ", for it is where " + id + " was said";
            case REPORT -> ", for " + id + " passes it on";
            case CONDITION -> ", for it is a condition of " + id;
        };
    }
}
