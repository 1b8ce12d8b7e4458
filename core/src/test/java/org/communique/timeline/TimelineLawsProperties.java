package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.timeline.Told.dossier;
import static org.communique.timeline.Told.link;
import static org.communique.timeline.Told.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.validation.Rule;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/** What holds of the order whatever the dossier. */
class TimelineLawsProperties {

    private static final Set<ReasonKind> REFERENCES =
            Set.of(ReasonKind.LINK, ReasonKind.OCCASION, ReasonKind.REPORT, ReasonKind.CONDITION);

    private static final Validator ORDER = Validator.builder()
            .with(Rule.standard().stream()
                    .filter(rule -> rule.code().equals("link.against-dates"))
                    .findFirst()
                    .orElseThrow())
            .build();

    @Property(shrinking = ShrinkingMode.OFF)
    void beforeIsTransitiveAndNothingIsBeforeItself(@ForAll long seed) {
        Timeline timeline = Timeline.of(broken(seed));
        List<TimelineItem> items = timeline.inOrder();
        for (TimelineItem a : items) {
            assertThat(timeline.before(a, a)).isEqualTo(Ternary.NO);
            for (TimelineItem b : items) {
                for (TimelineItem c : items) {
                    if (timeline.before(a, b) == Ternary.YES && timeline.before(b, c) == Ternary.YES) {
                        assertThat(timeline.before(a, c)).isEqualTo(Ternary.YES);
                    }
                }
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theShownOrderExtendsBothOrders(@ForAll long seed) {
        Timeline timeline = Timeline.of(broken(seed));
        List<TimelineItem> shown = timeline.inOrder();
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                assertThat(timeline.before(shown.get(j), shown.get(i))).isNotEqualTo(Ternary.YES);
                if (timeline.began(shown.get(j), shown.get(i)) == Ternary.YES) {
                    assertThat(timeline.began(shown.get(i), shown.get(j))).isEqualTo(Ternary.YES);
                }
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theShownOrderIsUnbrokenWhereOneBeganNoEarlierThanTheOneBeforeIt(@ForAll long seed) {
        Timeline timeline = Timeline.of(broken(seed));
        List<TimelineItem> shown = timeline.inOrder();

        assertThat(timeline.unbroken())
                .isEqualTo(IntStream.range(1, shown.size())
                        .filter(i -> timeline.began(shown.get(i - 1), shown.get(i)) == Ternary.YES)
                        .mapToObj(shown::get)
                        .toList());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void laterIsWhatBeganLaterAndNotAsEarly(@ForAll long seed) {
        Timeline timeline = Timeline.of(broken(seed));
        List<TimelineItem> items = timeline.inOrder();
        for (TimelineItem one : items) {
            assertThat(timeline.laterThan(one, items))
                    .isEqualTo(items.stream()
                            .filter(other -> timeline.began(one, other) == Ternary.YES
                                    && timeline.began(other, one) != Ternary.YES)
                            .toList());
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whyIsAChainFromTheOneToTheOther(@ForAll long seed) {
        Timeline timeline = Timeline.of(broken(seed));
        for (TimelineItem one : timeline.inOrder()) {
            for (TimelineItem other : timeline.inOrder()) {
                OrderAnswer answer = timeline.why(one, other);
                List<OrderReason> why = answer.why();
                boolean certain = answer.before() != Ternary.UNKNOWN || answer.began() != Ternary.UNKNOWN;
                assertThat(why.isEmpty()).isEqualTo(!certain || one.equals(other));
                for (int i = 1; i < why.size(); i++) {
                    assertThat(why.get(i).from()).isEqualTo(why.get(i - 1).to());
                }
                if (answer.before() == Ternary.YES) {
                    assertThat(why.get(0).from()).isEqualTo(TimelineMoment.of(one, ItemPoint.END));
                    assertThat(why.get(why.size() - 1).to()).isEqualTo(TimelineMoment.of(other, ItemPoint.BEGIN));
                }
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void everyContradictionIsACircle(@ForAll long seed) {
        for (TimelineContradiction found : Timeline.of(broken(seed)).contradictions()) {
            List<OrderReason> edges = found.edges();
            assertThat(edges).anyMatch(OrderReason::strict);
            for (int i = 0; i < edges.size(); i++) {
                assertThat(edges.get((i + 1) % edges.size()).from())
                        .isEqualTo(edges.get(i).to());
            }
            assertThat(found.yielding()).isNotEmpty().allMatch(id -> edges.stream()
                    .anyMatch(edge -> edge.by().filter(id::equals).isPresent()));
        }
    }

    /** Of what is on one day the calendar says that neither is on an earlier day; which came first is not said. */
    @Property
    void exactDatesGiveTheOrderOfTheCalendar(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        Edtf first = Edtf.of(LocalDate.of(2025, 2, 1).plusDays(one));
        Edtf second = Edtf.of(LocalDate.of(2025, 2, 1).plusDays(other));
        Ternary expected = one == other ? Ternary.UNKNOWN : first.before(second);

        assertThat(Told.before(dossier(on("a", first.text()), on("b", second.text())), "event:a", "event:b"))
                .isEqualTo(expected);
    }

    /** What is certain of two dates in a timeline is so by the dates themselves. */
    @Property(shrinking = ShrinkingMode.OFF)
    void noDateIsOrderedOtherwiseThanByItself(@ForAll long seed) {
        DrawnDates dates = new DrawnDates(new Random(seed));
        Edtf one = date(dates);
        Edtf other = date(dates);
        Ternary answer = Told.before(dossier(on("a", one.text()), on("b", other.text())), "event:a", "event:b");

        assertThat(answer).isIn(Ternary.UNKNOWN, one.before(other));
    }

    private static Edtf date(DrawnDates dates) {
        DrawnWorld.Span span = dates.span(SourceId.of("s"), 86_400);
        return dates.time(span, Optional.empty(), Tense.PAST)
                .flatMap(TimeExpression::edtf)
                .orElseGet(() -> date(dates));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void moreKnowledgeFlipsNoCertainAnswer(@ForAll long seed) {
        Dossier known = new DrawnWorld(seed).dossier();
        Random random = new Random(seed);
        List<Entry> told = known.entries()
                .filter(entry -> !(entry instanceof Link) || random.nextBoolean())
                .map(entry -> random.nextBoolean() ? entry : withoutDate(entry))
                .toList();
        Timeline less =
                Timeline.of(known.withoutEntries().toBuilder().addEntries(told).build());
        Timeline more = Timeline.of(known);
        for (TimelineItem one : less.inOrder()) {
            for (TimelineItem other : less.inOrder()) {
                if (less.before(one, other) == Ternary.YES) {
                    assertThat(more.before(one, other)).isEqualTo(Ternary.YES);
                }
                if (less.began(one, other) == Ternary.YES) {
                    assertThat(more.began(one, other)).isEqualTo(Ternary.YES);
                }
            }
        }
    }

    private static Entry withoutDate(Entry entry) {
        if (entry instanceof DiplomaticEvent event) {
            return event.toBuilder().when(Optional.empty()).build();
        }
        return entry instanceof Source source
                ? source.toBuilder().published(Optional.empty()).build()
                : entry;
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anUnrelatedItemMovesNoPair(@ForAll long seed) {
        Dossier dossier = broken(seed);
        List<Entry> events = new ArrayList<>(dossier.events());
        events.add(new Random(seed).nextInt(events.size() + 1), Told.event("new", Modality.UNSTATED));
        Dossier more = dossier.without(
                        dossier.events().stream().map(DiplomaticEvent::id).toList())
                .plus(events);
        List<TimelineItem> shown = new ArrayList<>(Timeline.of(more).inOrder());
        shown.remove(TimelineItem.parse("event:new"));

        assertThat(shown).isEqualTo(Timeline.of(dossier).inOrder());
    }

    /** Worlds with links, occasions, reports and conditions that are true or not. */
    @Property(shrinking = ShrinkingMode.OFF)
    void theRuleOfDatesOfLinksFiresExactlyWhereAContradictionContainsTheLink(@ForAll long seed) {
        Dossier dossier = misreferred(broken(seed), new Random(seed));
        Set<String> found = new TreeSet<>();
        for (Violation violation : ORDER.validate(dossier).violations()) {
            found.add(entry(violation.pointer().split("/", -1), dossier));
        }
        Set<String> contradicted = new TreeSet<>();
        for (TimelineContradiction contradiction : Timeline.of(dossier).contradictions()) {
            contradiction.edges().stream()
                    .filter(reason -> REFERENCES.contains(reason.kind()))
                    .map(reason -> reason.by().orElseThrow().text())
                    .forEach(contradicted::add);
        }

        assertThat(found).isEqualTo(contradicted);
    }

    /** The same with other occasions, reports and conditions. */
    private static Dossier misreferred(Dossier dossier, Random random) {
        List<EventId> events =
                dossier.events().stream().map(DiplomaticEvent::id).toList();
        List<StatementId> statements =
                dossier.statements().stream().map(Statement::id).toList();
        List<Entry> changed = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            if (!events.isEmpty() && random.nextInt(3) == 0) {
                changed.add(statement.toBuilder().occasion(pick(events, random)).build());
            } else if (random.nextInt(3) == 0) {
                changed.add(
                        statement.toBuilder().reports(pick(statements, random)).build());
            }
        }
        for (DiplomaticEvent event : dossier.events()) {
            if (random.nextInt(3) == 0) {
                changed.add(event.toBuilder()
                        .addConditions(Condition.of(pick(events, random)))
                        .build());
            }
        }
        return dossier.without(changed.stream().map(Entry::id).toList()).plus(changed);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String entry(String[] pointer, Dossier dossier) {
        int place = Integer.parseInt(pointer[2]);
        Entry entry =
                switch (pointer[1]) {
                    case "links" -> dossier.links().get(place);
                    case "events" -> dossier.events().get(place);
                    default -> dossier.statements().get(place);
                };
        return entry.id().text();
    }

    private static DiplomaticEvent begun(String id, String date) {
        return on(id, date).toBuilder().modality(Modality.OCCURRED).build();
    }

    private static String date(int day, boolean loose) {
        String text = LocalDate.of(2025, 2, 24).plusDays(day).toString();
        return loose ? text.substring(0, 7) : text;
    }

    /** What the rule says of a date behind its source, the timeline says too; it also knows neighbouring days of one calendar. */
    @Property
    void whereADateIsCertainlyBehindItsSourceThereIsAContradiction(
            @ForAll @IntRange(max = 9) int published, @ForAll @IntRange(max = 9) int happened) {
        Dossier dossier = dossier(
                Told.source("article", date(published, false)),
                begun("a", date(happened, false)).toBuilder()
                        .addEvidence(Citation.of(Told.ARTICLE))
                        .build());
        boolean fires = Validator.standard().validate(dossier).violations().stream()
                .anyMatch(violation -> violation.code().equals("time.after-source"));

        assertThat(Timeline.of(dossier).contradictions().isEmpty()).isEqualTo(happened <= published);
        assertThat(fires).isEqualTo(happened > published + 1);
    }

    /** A world with links of any kind added, true or not. */
    private static Dossier broken(long seed) {
        Dossier dossier = new DrawnWorld(seed).dossier();
        Random random = new Random(seed);
        List<Entry> ends = dossier.entries()
                .filter(entry -> entry instanceof DiplomaticEvent || entry instanceof Source)
                .toList();
        List<Entry> links = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            Entry subject = ends.get(random.nextInt(ends.size()));
            Entry object = ends.get(random.nextInt(ends.size()));
            Relation relation = Relation.all().get(random.nextInt(Relation.all().size()));
            links.add(link(subject.id().text(), relation, object.id().text()).toBuilder()
                    .id(LinkId.of("false-" + i))
                    .build());
        }
        return dossier.plus(links);
    }
}
