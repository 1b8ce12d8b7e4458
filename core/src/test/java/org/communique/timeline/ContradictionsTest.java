package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;
import static org.communique.timeline.Told.ARTICLE;
import static org.communique.timeline.Told.before;
import static org.communique.timeline.Told.began;
import static org.communique.timeline.Told.dossier;
import static org.communique.timeline.Told.event;
import static org.communique.timeline.Told.link;
import static org.communique.timeline.Told.on;
import static org.communique.timeline.Told.source;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;

/** Rules T7 and T8: what contradicts yields, and is shown all the same. */
class ContradictionsTest {

    @Test
    void aLinkAgainstDatesYieldsToThem() {
        Dossier dossier =
                dossier(on("a", "2025-03-05"), on("b", "2025-03-01"), link("event:b", Relation.FOLLOWS, "event:a"));
        Timeline timeline = Timeline.of(dossier);

        assertThat(before(dossier, "event:b", "event:a")).isEqualTo(YES);
        assertThat(timeline.contradictions()).hasSize(1);
        assertThat(timeline.contradictions().get(0).yielding()).containsExactly(LinkId.of("b-follows-a"));
        assertThat(timeline.contradictions().get(0).contains(LinkId.of("b-follows-a")))
                .isTrue();
        assertThat(timeline.contradictions().get(0).inWords())
                .isEqualTo(
                        "the beginning of event:a is before the beginning of event:b, by link:b-follows-a; the end of"
                                + " event:b is not after the beginning of 2025-03-02, by the date of event:b; the beginning of"
                                + " 2025-03-05 is not after the beginning of event:a, by the date of event:a.");
    }

    @Test
    void anInnocentLinkBetweenItemsOfTheSameDaysStays() {
        Dossier dossier = dossier(
                on("a", "2025-03-05"),
                on("b", "2025-03-01"),
                on("c", "2025-03-03"),
                on("d", "2025-03-03"),
                link("event:d", Relation.FOLLOWS, "event:c"),
                link("event:b", Relation.FOLLOWS, "event:a"));

        assertThat(began(dossier, "event:c", "event:d")).isEqualTo(YES);
        assertThat(Timeline.of(dossier).contradictions()).singleElement().satisfies(found -> assertThat(
                        found.contains(LinkId.of("d-follows-c")))
                .isFalse());
    }

    @Test
    void linksThatLeadBackYieldTogether() {
        Dossier dossier = dossier(
                event("a", Modality.OCCURRED),
                event("b", Modality.OCCURRED),
                event("c", Modality.OCCURRED),
                link("event:b", Relation.FOLLOWS, "event:a"),
                link("event:a", Relation.FOLLOWS, "event:b"),
                link("event:c", Relation.FOLLOWS, "event:b"));

        assertThat(began(dossier, "event:a", "event:b")).isEqualTo(UNKNOWN);
        assertThat(began(dossier, "event:b", "event:c")).isEqualTo(YES);
        assertThat(Timeline.of(dossier).contradictions()).hasSize(1);
        assertThat(Timeline.of(dossier).contradictions().get(0).yielding()).hasSize(2);
    }

    @Test
    void linksThatDoNotSayWhichIsEarlierMayLeadBack() {
        Dossier dossier = dossier(
                event("a", Modality.OCCURRED),
                event("b", Modality.OCCURRED),
                link("event:a", Relation.RESTATES, "event:b"),
                link("event:b", Relation.RESTATES, "event:a"));

        assertThat(Timeline.of(dossier).contradictions()).isEmpty();
        assertThat(began(dossier, "event:a", "event:b")).isEqualTo(YES);
        assertThat(began(dossier, "event:b", "event:a")).isEqualTo(YES);
    }

    @Test
    void aLinkYieldsToWhatASourceTellsAsPastAndToCome() {
        Citation words = Citation.of(ARTICLE);
        Dossier dossier = dossier(
                Source.of(ARTICLE),
                event("past", Modality.OCCURRED, words),
                event("plan", Modality.PLANNED, words),
                link("event:past", Relation.FOLLOWS, "event:plan"));

        assertThat(before(dossier, "event:past", "event:plan")).isEqualTo(YES);
        assertThat(Timeline.of(dossier).contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.yielding()).containsExactly(LinkId.of("past-follows-plan")));
    }

    @Test
    void whatASourceTellsAsPastYieldsToDates() {
        Dossier dossier = dossier(
                source("article", "2025-03-06"),
                on("talks", "2025-03-09").toBuilder()
                        .modality(Modality.OCCURRED)
                        .addEvidence(Citation.of(ARTICLE))
                        .build());

        assertThat(before(dossier, "source:article", "event:talks")).isEqualTo(YES);
        assertThat(Timeline.of(dossier).contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.yielding()).containsExactly(ARTICLE));
    }

    @Test
    void datesOfTwinsThatCannotBothBeTrueCountNoMore() {
        Dossier dossier = dossier(
                on("a", "2025-03-05"),
                on("b", "2025-03-09"),
                on("c", "2025-03-07"),
                link("event:a", Relation.SAME_AS, "event:b"));

        assertThat(before(dossier, "event:a", "event:c")).isEqualTo(UNKNOWN);
        assertThat(Timeline.of(dossier).contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.yielding()).containsExactly(EventId.of("a"), EventId.of("b")));
    }

    @Test
    void anEventThatFollowsItsOwnTwinIsAContradiction() {
        Dossier dossier = dossier(
                event("a", Modality.OCCURRED),
                event("b", Modality.OCCURRED),
                link("event:a", Relation.SAME_AS, "event:b"),
                link("event:a", Relation.FOLLOWS, "event:b"));

        assertThat(Timeline.of(dossier).contradictions()).hasSize(1);
        assertThat(before(dossier, "event:a", "event:b")).isEqualTo(NO);
    }

    @Test
    void theShownOrderIsThatOfTheDocumentAmongTheFree() {
        Dossier dossier = dossier(
                event("b", Modality.OCCURRED),
                event("z", Modality.OCCURRED),
                event("a", Modality.OCCURRED),
                link("event:b", Relation.FOLLOWS, "event:a"));

        assertThat(Timeline.of(dossier).inOrder())
                .extracting(TimelineItem::text)
                .containsExactly("event:z", "event:a", "event:b");
    }

    @Test
    void longChainsAndCirclesNeedNoStack() {
        int length = 100_000;
        Entry[] entries = IntStream.range(0, length)
                .boxed()
                .flatMap(i -> List.<Entry>of(
                        event("e" + i, Modality.OCCURRED),
                        link("event:e" + (i + 1) % length, Relation.FOLLOWS, "event:e" + i))
                        .stream())
                .toArray(Entry[]::new);

        Timeline circle = Timeline.of(dossier(entries));
        Timeline chain = Timeline.of(dossier(entries).without(LinkId.of("e0-follows-e" + (length - 1))));

        assertThat(circle.contradictions()).hasSize(1);
        assertThat(chain.contradictions()).isEmpty();
        assertThat(chain.began(TimelineItem.parse("event:e0"), TimelineItem.parse("event:e" + (length - 1))))
                .isEqualTo(YES);
    }
}
