package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.id.EntryId;
import org.communique.time.Edtf;
import org.communique.timeline.ItemPoint;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderReason;
import org.communique.timeline.PointBounds;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.SpanBasis;
import org.communique.timeline.TimelineContradiction;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineMoment;

/** Why one moment is not later than another, and between which days it lies, in a language. */
final class TimelineWords {

    /** What goes without saying. */
    private static final Set<ReasonKind> TACIT = Set.of(ReasonKind.DURATION, ReasonKind.CALENDAR);

    private final Words words;
    private final Function<TimelineItem, String> names;

    /** Of items that go by their ids. */
    TimelineWords(Words words) {
        this(words, TimelineItem::text);
    }

    /** @param names what an item is called */
    TimelineWords(Words words, Function<TimelineItem, String> names) {
        this.words = words;
        this.names = names;
    }

    private String named(EntryId entry) {
        return names.apply(TimelineItem.of(entry));
    }

    /** {@return the reasons but for those that go without saying} */
    static List<OrderReason> told(List<OrderReason> reasons) {
        return reasons.stream().filter(reason -> !TACIT.contains(reason.kind())).toList();
    }

    /** {@return one sentence with all reasons that do not go without saying, and with those where there are no others} */
    String sentence(List<OrderReason> reasons) {
        List<OrderReason> told = told(reasons);
        return (told.isEmpty() ? reasons : told).stream().map(this::reason).collect(Collectors.joining("; ", "", "."));
    }

    /** {@return "the beginning of event:a is before the beginning of event:b, by link:ab"} */
    String reason(OrderReason reason) {
        String order = words.say(
                reason.strict() ? "timeline.before" : "timeline.not-after", moment(reason.from()), moment(reason.to()));
        return words.say(
                "timeline.reason." + key(reason.kind()),
                order,
                reason.by().map(this::named).orElse(""));
    }

    /**
     * {@return what does not count any more: of an entry not all that it says, but the date, the words or the telling that
     * cannot be true with the rest}
     */
    String yielding(TimelineContradiction found) {
        int weakest = found.edges().stream()
                .mapToInt(edge -> weakness(edge.kind()))
                .max()
                .orElse(0);
        return found.yielding().stream()
                .flatMap(entry -> found.edges().stream()
                        .filter(edge -> weakness(edge.kind()) == weakest)
                        .filter(edge -> edge.by().filter(entry::equals).isPresent())
                        .map(edge -> yielding(edge, entry)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What is weaker counts no more where it contradicts what is stronger. */
    private static int weakness(ReasonKind kind) {
        return switch (kind) {
            case DURATION, CALENDAR -> 0;
            case DATE -> 1;
            case WORDING -> 2;
            case PUBLICATION -> 3;
            case LINK, OCCASION, REPORT, CONDITION -> 4;
        };
    }

    private String yielding(OrderReason reason, EntryId by) {
        String key = "timeline.yielding." + key(reason.kind());
        Optional<TimelineItem> first = other(reason.from(), by);
        Optional<TimelineItem> second = other(reason.to(), by);
        if (reason.kind() != ReasonKind.PUBLICATION || first.or(() -> second).isEmpty()) {
            return words.say(key, named(by));
        }
        TimelineMoment told = first.isPresent() ? reason.from() : reason.to();
        boolean end = told.point().filter(ItemPoint.END::equals).isPresent();
        String as = first.isPresent() ? end ? ".past" : ".begun" : end ? ".not-over" : ".to-come";
        return words.say(key + as, named(by), names.apply(first.or(() -> second).orElseThrow()));
    }

    /** The item of a moment, if it is not the one that tells of the others. */
    private static Optional<TimelineItem> other(TimelineMoment moment, EntryId by) {
        return moment.item().filter(item -> !item.entry().equals(by));
    }

    private String moment(TimelineMoment moment) {
        String named = moment.item()
                .map(names)
                .or(() -> moment.date().map(Edtf::text).map(words::date))
                .orElse("");
        boolean end = moment.point().filter(ItemPoint.END::equals).isPresent();
        return words.say(end ? "timeline.end-of" : "timeline.beginning-of", named);
    }

    /** {@return between which days a point lies: "2025-03-01 to 2025-03-06", "from 2025-03-01"; nothing if that is open} */
    String stretch(PointBounds bounds) {
        String from = bounds.earliest().map(Edtf::text).map(words::date).orElse("");
        String by = bounds.latest().map(Edtf::text).map(words::date).orElse("");
        if (from.equals(by)) {
            return from;
        } else if (by.isEmpty()) {
            return words.say("timeline.from", from);
        }
        return from.isEmpty() ? words.say("timeline.by", by) : words.say("timeline.between", from, by);
    }

    /** {@return when it was; how that is known is said where no date says so; nothing where it is not known} */
    String when(ItemSpan item) {
        String begin = stretch(item.begin());
        String end = stretch(item.end());
        String both = begin.equals(end) ? begin : (begin.isEmpty() ? "?" : begin) + " – " + (end.isEmpty() ? "?" : end);
        return item.begin()
                .basis()
                .or(() -> item.end().basis())
                .filter(basis -> basis != SpanBasis.STATED)
                .map(basis -> both + " (" + words.say("timeline.basis." + key(basis)) + ")")
                .orElse(both);
    }

    /** {@return the name of a constant as a part of a key} */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
