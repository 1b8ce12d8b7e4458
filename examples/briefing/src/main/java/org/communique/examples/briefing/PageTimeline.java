package org.communique.examples.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.examples.page.TimelinePart;
import org.communique.examples.page.TimelinePart.Item;
import org.communique.examples.page.TimelinePart.Span;
import org.communique.time.Edtf;
import org.communique.timeline.ItemSpan;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import org.communique.timeline.TimelineSummary;

/** The timeline as the page draws it. */
final class PageTimeline {

    private static final Set<Modality> REAL = Set.of(Modality.OCCURRED, Modality.ONGOING);
    private static final Set<Modality> PLANNED = Set.of(Modality.PLANNED, Modality.EXPECTED, Modality.POSTPONED);

    private final Dossier dossier;
    private final Timeline timeline;
    private final PageCards cards;
    private final Words words;
    private final Terms terms;
    private final TimelineWords reasons;
    private final DateAxis axis;

    PageTimeline(Dossier dossier, PageCards cards, Words words) {
        this.dossier = dossier;
        this.timeline = Timeline.of(dossier);
        this.cards = cards;
        this.words = words;
        this.terms = new Terms(words);
        this.reasons = new TimelineWords(words);
        this.axis = DateAxis.of(timeline.summary().items().stream()
                .flatMap(item -> Stream.of(item.begin(), item.end()))
                .flatMap(point -> Stream.concat(first(point.earliest()), behind(point.latest())))
                .toList());
    }

    TimelinePart part() {
        TimelineSummary summary = timeline.summary();
        Set<String> unbroken = new HashSet<>();
        timeline.unbroken().forEach(item -> unbroken.add(item.text()));
        List<Item> items = new ArrayList<>();
        Optional<TimelineItem> before = Optional.empty();
        for (ItemSpan each : summary.items()) {
            boolean behind = unbroken.contains(each.id().text());
            items.add(item(each, behind, behind ? before : Optional.empty()));
            before = Optional.of(each.id());
        }
        return new TimelinePart(
                axis.ticks(),
                items,
                summary.unplaced().stream().map(this::unplaced).toList(),
                summary.contradictions().stream()
                        .map(found -> reasons.sentence(found.edges()))
                        .toList());
    }

    private Item item(ItemSpan item, boolean behind, Optional<TimelineItem> before) {
        return item(item.id(), reasons.when(item), why(item, before), behind, span(item));
    }

    private Item unplaced(TimelineItem item) {
        return item(item, "", "", false, Span.UNKNOWN);
    }

    private Item item(TimelineItem item, String when, String why, boolean behind, Span span) {
        Optional<Modality> modality = dossier.find(item.entry())
                .filter(DiplomaticEvent.class::isInstance)
                .map(event -> ((DiplomaticEvent) event).modality());
        return new Item(
                item.entry().text(),
                name(item),
                PageCards.kind(item.entry()),
                modality.filter(each -> !REAL.contains(each))
                        .map(each -> terms.code("modality", each))
                        .orElse(""),
                modality.map(PageTimeline::form).orElse("real"),
                when,
                why,
                behind,
                span);
    }

    private static String form(Modality modality) {
        if (REAL.contains(modality)) {
            return "real";
        }
        return PLANNED.contains(modality) ? "planned" : "supposed";
    }

    private String name(TimelineItem item) {
        return item.step().isPresent()
                ? Sentences.capital(TimelineNames.about(item, dossier))
                : cards.name(item.entry());
    }

    /** By its date, and by what comes before it. */
    private String why(ItemSpan item, Optional<TimelineItem> before) {
        String dated = item.begin()
                .basis()
                .or(() -> item.end().basis())
                .map(basis -> words.say("page.basis." + TimelineWords.key(basis)))
                .orElse("");
        String order = before.map(other -> timeline.why(other, item.id()).why())
                .filter(reasons -> !reasons.isEmpty())
                .map(reasons::sentence)
                .orElse("");
        return Stream.of(dated, order)
                .filter(words -> !words.isEmpty())
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }

    private Span span(ItemSpan item) {
        Optional<LocalDate> from = first(item.begin().earliest()).findFirst();
        Optional<LocalDate> to = behind(item.end().latest()).findFirst();
        Optional<LocalDate> sureFrom = first(item.begin().latest()).findFirst();
        Optional<LocalDate> sureTo = behind(item.end().earliest()).findFirst();
        if (from.isEmpty() && to.isEmpty() && sureFrom.isEmpty() && sureTo.isEmpty()) {
            return Span.UNKNOWN;
        }
        return new Span(
                from.map(axis::at).orElse(0),
                sureFrom.map(axis::at).orElse(TimelinePart.WIDTH),
                sureTo.map(axis::at).orElse(0),
                to.map(axis::at).orElse(TimelinePart.WIDTH),
                from.isEmpty(),
                to.isEmpty());
    }

    private static Stream<LocalDate> first(Optional<Edtf> date) {
        return date.flatMap(Edtf::earliest).stream();
    }

    private static Stream<LocalDate> behind(Optional<Edtf> date) {
        return date
                .flatMap(Edtf::latest)
                .filter(day -> day.isBefore(LocalDate.MAX))
                .map(day -> day.plusDays(1))
                .stream();
    }
}
