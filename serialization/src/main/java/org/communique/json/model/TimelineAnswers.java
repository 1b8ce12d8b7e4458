package org.communique.json.model;

import java.util.List;
import java.util.Optional;
import org.communique.id.EntryId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.shape.Form;
import org.communique.shape.Scalar;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.timeline.ItemPoint;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderAnswer;
import org.communique.timeline.OrderReason;
import org.communique.timeline.PointBounds;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.SpanBasis;
import org.communique.timeline.TimelineContradiction;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineMoment;
import org.communique.timeline.TimelineSummary;

/** What a timeline tells: each type with its codec. */
public final class TimelineAnswers {

    /** The part of an id behind the colon, as a pattern. */
    private static final String LOCAL = "[A-Za-z0-9][A-Za-z0-9._~-]{0,127}";

    private static final Codec<TimelineItem> ITEM = Scalars.of(Scalar.text(
            TimelineItem.class,
            "an id, or the id of a pledge with the index of a step, such as \"pledge:ferries#0\"",
            Form.matching("^(pledge:" + LOCAL + "#(0|[1-9][0-9]{0,8})|[a-z][a-z0-9-]{0,63}:" + LOCAL + ")$"),
            TimelineItem::parse,
            TimelineItem::text));

    private static final Codec<ItemPoint> POINT = Answers.closed(ItemPoint.class, ItemPoint.values());
    private static final Codec<SpanBasis> BASIS = Answers.closed(SpanBasis.class, SpanBasis.values());
    private static final Codec<ReasonKind> KIND = Answers.closed(ReasonKind.class, ReasonKind.values());
    private static final Codec<EntryId> ENTRY = Answers.ofModel(EntryId.class);
    private static final Codec<Edtf> DATE = Answers.ofModel(Edtf.class);
    private static final Codec<Ternary> TERNARY = Answers.ofModel(Ternary.class);

    private static final Codec<TimelineMoment> MOMENT = moment();
    private static final Codec<OrderReason> REASON = reason();
    private static final Codec<TimelineContradiction> CONTRADICTION = contradiction();
    private static final Codec<PointBounds> BOUNDS = bounds();
    private static final Codec<ItemSpan> SPAN = span();

    /** All that a timeline tells without being asked about two items. */
    public static final Codec<TimelineSummary> SUMMARY = summary();

    /** In which order two items came. */
    public static final Codec<OrderAnswer> ANSWER = answer();

    private TimelineAnswers() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(TimelineItem.class, ITEM),
                new Typed<>(ItemPoint.class, POINT),
                new Typed<>(SpanBasis.class, BASIS),
                new Typed<>(ReasonKind.class, KIND),
                new Typed<>(TimelineMoment.class, MOMENT),
                new Typed<>(OrderReason.class, REASON),
                new Typed<>(TimelineContradiction.class, CONTRADICTION),
                new Typed<>(PointBounds.class, BOUNDS),
                new Typed<>(ItemSpan.class, SPAN),
                new Typed<>(TimelineSummary.class, SUMMARY),
                new Typed<>(OrderAnswer.class, ANSWER));
    }

    private static Codec<TimelineMoment> moment() {
        Component<TimelineMoment, Optional<TimelineItem>> item =
                Component.maybe("item", "The item; absent where a date names the moment.", ITEM, TimelineMoment::item);
        Component<TimelineMoment, Optional<ItemPoint>> point = Component.maybe(
                "point", "Where the item begins or where it ends; absent with the item.", POINT, TimelineMoment::point);
        Component<TimelineMoment, Optional<Edtf>> date = Component.maybe(
                "date",
                "The day or second that begins then; absent where an item names the moment.",
                DATE,
                TimelineMoment::date);
        return Component.together(
                "TimelineMoment",
                "A point in time that has a name: where an item begins or ends, or the beginning of a day or of a second.",
                List.of(item, point, date),
                read -> new TimelineMoment(read.get(item), read.get(point), read.get(date)));
    }

    private static Codec<OrderReason> reason() {
        Component<OrderReason, TimelineMoment> from =
                Component.one("from", "The moment that is not later.", MOMENT, OrderReason::from);
        Component<OrderReason, TimelineMoment> to =
                Component.one("to", "The moment that is not earlier.", MOMENT, OrderReason::to);
        Component<OrderReason, Boolean> strict = Component.one(
                "strict",
                "Whether the first is certainly earlier, and not the same moment.",
                Scalars.truth(),
                OrderReason::strict);
        Component<OrderReason, ReasonKind> kind = Component.one("kind", "What says so.", KIND, OrderReason::kind);
        Component<OrderReason, Optional<EntryId>> by = Component.maybe(
                "by",
                "The entry that says so; absent where it follows from the calendar or from what time is.",
                ENTRY,
                OrderReason::by);
        return Component.together(
                "OrderReason",
                "Why one moment is not later than another.",
                List.of(from, to, strict, kind, by),
                read -> new OrderReason(read.get(from), read.get(to), read.get(strict), read.get(kind), read.get(by)));
    }

    private static Codec<TimelineContradiction> contradiction() {
        Component<TimelineContradiction, List<OrderReason>> edges = Component.many(
                "edges",
                "Why each of several moments is not later than the next, and the last not later than the first.",
                REASON,
                TimelineContradiction::edges);
        Component<TimelineContradiction, List<EntryId>> yielding = Component.many(
                "yielding",
                "The entries whose say counts no more for the order.",
                ENTRY,
                TimelineContradiction::yielding);
        return Component.together(
                "TimelineContradiction",
                "What cannot all be true.",
                List.of(edges, yielding),
                read -> new TimelineContradiction(read.get(edges), read.get(yielding)));
    }

    private static Codec<PointBounds> bounds() {
        Component<PointBounds, Optional<Edtf>> earliest = Component.maybe(
                "earliest",
                "Not before the beginning of this day or second; absent where that is unknown.",
                DATE,
                PointBounds::earliest);
        Component<PointBounds, Optional<Edtf>> latest = Component.maybe(
                "latest",
                "Not after the end of this day or second; absent where that is unknown.",
                DATE,
                PointBounds::latest);
        Component<PointBounds, Optional<SpanBasis>> basis =
                Component.maybe("basis", "How it is known, by the weaker of the two.", BASIS, PointBounds::basis);
        return Component.together(
                "PointBounds",
                "Between which dates something began, or ended.",
                List.of(earliest, latest, basis),
                read -> new PointBounds(read.get(earliest), read.get(latest), read.get(basis)));
    }

    private static Codec<ItemSpan> span() {
        Component<ItemSpan, TimelineItem> id = Component.one("id", "The item.", ITEM, ItemSpan::id);
        Component<ItemSpan, List<TimelineItem>> same = Component.many(
                "same",
                "The other items that are this one: certain twins and steps, in document order.",
                ITEM,
                ItemSpan::same);
        Component<ItemSpan, Optional<PointBounds>> begin = Component.maybe(
                "begin", "When it began; absent where nothing is known.", BOUNDS, span -> known(span.begin()));
        Component<ItemSpan, Optional<PointBounds>> end = Component.maybe(
                "end", "When it ended; absent where nothing is known.", BOUNDS, span -> known(span.end()));
        return Component.together(
                "ItemSpan",
                "When an item was, as far as dates and what they imply tell.",
                List.of(id, same, begin, end),
                read -> new ItemSpan(
                        read.get(id),
                        read.get(same),
                        read.get(begin).orElse(PointBounds.UNKNOWN),
                        read.get(end).orElse(PointBounds.UNKNOWN)));
    }

    private static Optional<PointBounds> known(PointBounds bounds) {
        return Optional.of(bounds).filter(some -> !some.equals(PointBounds.UNKNOWN));
    }

    private static Codec<TimelineSummary> summary() {
        Component<TimelineSummary, List<ItemSpan>> items = Component.many(
                "items", "Every item once, in the order in which they are shown.", SPAN, TimelineSummary::items);
        Component<TimelineSummary, List<TimelineContradiction>> contradictions = Component.many(
                "contradictions", "What cannot all be true.", CONTRADICTION, TimelineSummary::contradictions);
        Component<TimelineSummary, List<TimelineItem>> unplaced = Component.many(
                "unplaced", "What has no place in time, in document order.", ITEM, TimelineSummary::unplaced);
        return Component.together(
                "TimelineSummary",
                "All that a timeline tells without being asked about two items.",
                List.of(items, contradictions, unplaced),
                read -> new TimelineSummary(read.get(items), read.get(contradictions), read.get(unplaced)));
    }

    private static Codec<OrderAnswer> answer() {
        Component<OrderAnswer, Ternary> before = Component.one(
                "before",
                "Whether the first ended before the second began, or at the same moment.",
                TERNARY,
                OrderAnswer::before);
        Component<OrderAnswer, Ternary> began = Component.one(
                "began",
                "Whether the first began before the second, or at the same moment.",
                TERNARY,
                OrderAnswer::began);
        Component<OrderAnswer, List<OrderReason>> why = Component.many(
                "why", "The chain of reasons, each from where the one before it leads to.", REASON, OrderAnswer::why);
        return Component.together(
                "OrderAnswer",
                "In which order two items came, and why that is certain.",
                List.of(before, began, why),
                read -> new OrderAnswer(read.get(before), read.get(began), read.get(why)));
    }
}
