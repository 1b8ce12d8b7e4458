package org.communique.validation.rules;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.time.Edtf;
import org.communique.timeline.ItemPoint;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderReason;
import org.communique.timeline.PointBounds;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineContradiction;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineMoment;
import org.communique.validation.Lookup;

/** What links and references between entries say of their order and the rest of the dossier denies, by the timeline. */
final class OrderContradictions {

    static final Lookup<OrderContradictions> LOOKUP =
            Lookup.of(found -> new OrderContradictions(Timeline.of(found.dossier())));

    private static final Set<ReasonKind> REFERENCES =
            EnumSet.of(ReasonKind.LINK, ReasonKind.OCCASION, ReasonKind.REPORT, ReasonKind.CONDITION);

    private final Timeline timeline;
    private final Map<CompositeKey, List<Denied>> denied = new HashMap<>();

    private OrderContradictions(Timeline timeline) {
        this.timeline = timeline;
        for (TimelineContradiction contradiction : timeline.contradictions()) {
            for (OrderReason reason : contradiction.edges()) {
                if (REFERENCES.contains(reason.kind())) {
                    denied.computeIfAbsent(key(reason.by().orElseThrow(), reason.kind()), absent -> new ArrayList<>())
                            .add(new Denied(reason, contradiction));
                }
            }
        }
    }

    /**
     * An order that cannot be so.
     *
     * @param reason what says so
     * @param by all that cannot be true together with it
     */
    private record Denied(OrderReason reason, TimelineContradiction by) {}

    /** {@return what a message tells of the order that an entry says by a link or a reference and that cannot be so} */
    Optional<Object[]> of(EntryId entry, ReasonKind kind) {
        return all(entry, kind).findFirst().map(this::told);
    }

    /** {@return the same of what is a condition of an event} */
    Optional<Object[]> ofCondition(EntryId event, EntryId condition) {
        Optional<TimelineItem> first = timeline.span(TimelineItem.of(condition)).map(ItemSpan::id);
        return all(event, ReasonKind.CONDITION)
                .filter(order -> order.reason().from().item().equals(first))
                .findFirst()
                .map(this::told);
    }

    private Stream<Denied> all(EntryId entry, ReasonKind kind) {
        return denied.isEmpty() ? Stream.empty() : denied.getOrDefault(key(entry, kind), List.of()).stream();
    }

    private static CompositeKey key(EntryId entry, ReasonKind kind) {
        return CompositeKey.of(kind.name(), entry.text());
    }

    private Object[] told(Denied order) {
        OrderReason reason = order.reason();
        return new Object[] {
            reason.from().item().orElseThrow().text(),
            reason.to().item().orElseThrow().text(),
            order.by().edges().stream()
                    .filter(other -> !other.by().equals(reason.by()) || other.kind() != reason.kind())
                    .flatMap(this::said)
                    .collect(joining(", "))
        };
    }

    /** The date where that stands against it, else the entry that does; nothing where it goes without saying. */
    private Stream<String> said(OrderReason reason) {
        return reason.kind() == ReasonKind.DATE
                ? date(reason).stream().map(Edtf::text)
                : reason.by().stream().map(EntryId::text);
    }

    /** The day or second by which an item is dated, as that is named from its side. */
    private Optional<Edtf> date(OrderReason reason) {
        return reason.to().item().isPresent()
                ? bounds(reason.to()).flatMap(PointBounds::earliest)
                : bounds(reason.from()).flatMap(PointBounds::latest);
    }

    private Optional<PointBounds> bounds(TimelineMoment moment) {
        return moment.item()
                .flatMap(timeline::span)
                .map(span -> moment.point().equals(Optional.of(ItemPoint.BEGIN)) ? span.begin() : span.end());
    }
}
