package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.examples.page.TimelinePart;
import org.communique.examples.page.TimelinePart.Item;
import org.communique.examples.page.TimelinePart.Span;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.OrderReason;
import org.communique.timeline.ReasonKind;
import org.communique.timeline.SpanBasis;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineSummary;

/** The timeline as the page draws it. */
final class PageTimeline {

    private static final Set<Modality> REAL = Set.of(Modality.OCCURRED, Modality.ONGOING);
    private static final Set<Modality> PLANNED = Set.of(Modality.PLANNED, Modality.EXPECTED, Modality.POSTPONED);

    /** What a reader sees in the dates themselves. */
    private static final Set<ReasonKind> SEEN = Set.of(ReasonKind.DURATION, ReasonKind.CALENDAR, ReasonKind.DATE);

    private final Dossier dossier;
    private final Timeline timeline;
    private final PageCards cards;
    private final Words words;
    private final Terms terms;
    private final Attribution claims;
    private final TimelineWords reasons;
    private final DateAxis axis;

    PageTimeline(Dossier dossier, PageCards cards, ActorNames naming) {
        this.dossier = dossier;
        this.timeline = Timeline.of(dossier);
        this.cards = cards;
        this.words = naming.words();
        this.terms = naming.terms();
        this.claims = new Attribution(dossier, naming);
        this.reasons = new TimelineWords(words, this::quoted);
        this.axis = DateAxis.of(timeline.summary().items().stream()
                .flatMap(item -> Ends.of(item).days())
                .toList());
    }

    TimelinePart part() {
        TimelineSummary summary = timeline.summary();
        List<List<Item>> chains = chains(summary.items());
        return new TimelinePart(
                axis.ticks(words),
                chains.stream()
                        .flatMap(List::stream)
                        .filter(item -> !item.span().isUnknown())
                        .toList(),
                chains.stream()
                        .filter(chain -> isFloating(chain) && chain.size() > 1)
                        .toList(),
                chains.stream()
                        .filter(chain -> isFloating(chain) && chain.size() == 1)
                        .map(chain -> chain.get(0))
                        .toList(),
                summary.unplaced().stream().map(this::unplaced).toList(),
                summary.contradictions().stream()
                        .map(found -> words.say("timeline.not-counted", reasons.yielding(found)) + " – "
                                + reasons.sentence(found.edges()))
                        .toList());
    }

    private static boolean isFloating(List<Item> chain) {
        return chain.get(0).span().isUnknown();
    }

    /** Those that certainly began one after the other; what has dates stands apart from what has none. */
    private List<List<Item>> chains(List<ItemSpan> items) {
        Set<String> unbroken = new HashSet<>();
        timeline.unbroken().forEach(item -> unbroken.add(item.text()));
        List<List<Item>> chains = new ArrayList<>();
        Optional<ItemSpan> before = Optional.empty();
        Optional<ItemSpan> dated = Optional.empty();
        for (ItemSpan each : items) {
            boolean floats = span(each).isUnknown();
            boolean next = unbroken.contains(each.id().text()) && before.isPresent();
            if (next && isFloating(chains.get(chains.size() - 1)) == floats) {
                chains.get(chains.size() - 1).add(item(each, before));
            } else {
                Optional<ItemSpan> behind = floats ? Optional.empty() : dated.filter(other -> isBehind(each, other));
                chains.add(new ArrayList<>(List.of(item(each, behind))));
            }
            before = Optional.of(each);
            dated = floats ? dated : before;
        }
        return chains;
    }

    /** Whether it certainly began no earlier than another one, behind which it is drawn. */
    private boolean isBehind(ItemSpan item, ItemSpan other) {
        return timeline.began(other.id(), item.id()) == Ternary.YES;
    }

    /** @param before the one before it, where it certainly began no earlier */
    private Item item(ItemSpan item, Optional<ItemSpan> before) {
        Span span = span(item);
        String when = span.isUnknown() ? doubtful(item.id()) : reasons.when(item);
        return item(item.id(), when, why(item, before), before.isPresent(), span);
    }

    /** What is said of when it was, from which no certain date follows. */
    private String doubtful(TimelineItem item) {
        return dossier.find(item.entry())
                .flatMap(entry -> entry instanceof DiplomaticEvent event
                        ? event.when()
                        : entry instanceof Statement statement ? statement.said() : Optional.empty())
                .map(terms::time)
                .orElse("");
    }

    private Item unplaced(TimelineItem item) {
        return item(item, "", "", false, Span.UNKNOWN);
    }

    private Item item(TimelineItem item, String when, String why, boolean behind, Span span) {
        Optional<Modality> modality = dossier.find(item.entry())
                .filter(DiplomaticEvent.class::isInstance)
                .map(event -> ((DiplomaticEvent) event).modality());
        Optional<String> claim = claims.about(evidence(item));
        String state = Stream.concat(
                        modality
                                .filter(each -> !REAL.contains(each))
                                .map(each -> terms.code("modality", each))
                                .stream(),
                        claim.stream())
                .collect(joining(", "));
        String form = modality.map(PageTimeline::form).orElse("real");
        return new Item(
                item.entry().text(),
                name(item),
                PageCards.kind(item.entry()),
                state,
                claim.isPresent() ? "supposed" : form,
                when,
                why,
                behind,
                span);
    }

    /** Who tells of it: of a step what tells of the step, or else of its pledge. */
    private List<Citation> evidence(TimelineItem item) {
        List<Citation> own = dossier.find(item.entry()).map(Entry::evidence).orElse(List.of());
        List<Citation> ofStep = dossier.find(item.entry())
                .filter(entry -> item.step().isPresent())
                .map(Pledge.class::cast)
                .map(pledge -> pledge.steps().get(item.step().getAsInt()).evidence())
                .orElse(List.of());
        return ofStep.isEmpty() ? own : ofStep;
    }

    private static String form(Modality modality) {
        if (REAL.contains(modality)) {
            return "real";
        }
        return PLANNED.contains(modality) ? "planned" : "supposed";
    }

    /** Its name between quotation marks, or its id where it has none. */
    private String quoted(TimelineItem item) {
        String name = name(item);
        return name.equalsIgnoreCase(item.text()) ? item.text() : terms.quoted(name);
    }

    /** "Drones for Ukraine: under contract". */
    private String name(TimelineItem item) {
        String name = cards.name(item.entry());
        return dossier.find(item.entry())
                .filter(entry -> item.step().isPresent())
                .map(Pledge.class::cast)
                .map(pledge -> pledge.steps().get(item.step().getAsInt()).stage())
                .map(stage -> name + ": " + terms.stage(stage))
                .orElse(name);
    }

    /** By its date, and by what comes before it. */
    private String why(ItemSpan item, Optional<ItemSpan> before) {
        String dated = item.begin()
                .basis()
                .or(() -> item.end().basis())
                .filter(basis -> basis != SpanBasis.STATED)
                .map(basis -> words.say("page.basis." + TimelineWords.key(basis)))
                .orElse("");
        String order = before.filter(other -> !isDated(other) || !isDated(item))
                .map(other -> timeline.why(other.id(), item.id()).why())
                .filter(why -> !why.stream().map(OrderReason::kind).allMatch(SEEN::contains))
                .map(reasons::sentence)
                .map(Sentences::capital)
                .orElse("");
        return Stream.of(dated, order)
                .filter(words -> !words.isEmpty())
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }

    private static boolean isDated(ItemSpan item) {
        return item.begin().basis().equals(Optional.of(SpanBasis.STATED));
    }

    private Span span(ItemSpan item) {
        Ends ends = Ends.of(item);
        if (ends.days().findAny().isEmpty()) {
            return Span.UNKNOWN;
        }
        return new Span(
                ends.from().map(axis::at).orElse(0),
                ends.sureFrom().map(axis::at).orElse(TimelinePart.WIDTH),
                ends.sureTo().map(axis::at).orElse(-1),
                ends.to().map(axis::at).orElse(TimelinePart.WIDTH),
                ends.from().isEmpty(),
                ends.to().isEmpty());
    }

    /**
     * On which days an item may have been, and on which it certainly was.
     *
     * @param from the first day on which it may have been
     * @param sureFrom the first day on which it certainly was
     * @param sureTo the day behind the last one on which it certainly was
     * @param to the day behind the last one on which it may have been
     */
    private record Ends(
            Optional<LocalDate> from,
            Optional<LocalDate> sureFrom,
            Optional<LocalDate> sureTo,
            Optional<LocalDate> to) {

        static Ends of(ItemSpan item) {
            return new Ends(
                    item.begin().earliest().flatMap(Edtf::earliest),
                    item.begin().latest().flatMap(Edtf::latest),
                    item.end().earliest().flatMap(Edtf::earliest).flatMap(Ends::behind),
                    item.end().latest().flatMap(Edtf::latest).flatMap(Ends::behind));
        }

        private static Optional<LocalDate> behind(LocalDate day) {
            return day.isBefore(LocalDate.MAX) ? Optional.of(day.plusDays(1)) : Optional.empty();
        }

        Stream<LocalDate> days() {
            return Stream.of(from, sureFrom, sureTo, to).flatMap(Optional::stream);
        }
    }
}
