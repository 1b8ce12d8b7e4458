package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;
import static org.communique.timeline.Told.ARTICLE;
import static org.communique.timeline.Told.before;
import static org.communique.timeline.Told.began;
import static org.communique.timeline.Told.counted;
import static org.communique.timeline.Told.dossier;
import static org.communique.timeline.Told.event;
import static org.communique.timeline.Told.link;
import static org.communique.timeline.Told.on;
import static org.communique.timeline.Told.source;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.StatementId;
import org.communique.source.Source;
import org.communique.time.Edtf;
import org.junit.jupiter.api.Test;

/** What a timeline answers: an example of each of the rules T5, T6 and T9. */
class TimelineAnswersTest {

    private static final Citation WORDS = Citation.of(ARTICLE);
    private static final Source UNDATED = Source.of(ARTICLE);

    // T5

    @Test
    void whySaysTheChainAsOneSentence() {
        Dossier dossier = dossier(
                UNDATED, event("contract", Modality.OCCURRED, WORDS), event("delivery", Modality.PLANNED, WORDS));

        OrderAnswer answer =
                Timeline.of(dossier).why(TimelineItem.parse("event:contract"), TimelineItem.parse("event:delivery"));

        assertThat(answer.before()).isEqualTo(YES);
        assertThat(answer.inWords())
                .isEqualTo("the end of event:contract is not after the beginning of source:article, as source:article"
                        + " tells it; the end of source:article is not after the beginning of event:delivery, as"
                        + " source:article tells it.");
        assertThat(Timeline.of(dossier)
                        .why(TimelineItem.parse("event:delivery"), TimelineItem.parse("event:contract"))
                        .before())
                .isEqualTo(NO);
    }

    /** Whenever the two began: what has ended by the time of a publication has begun before what spans that ends. */
    @Test
    void whatIsUnderWayAtAPublicationWasNotOverBeforeWhatIsPastThen() {
        Dossier dossier = dossier(
                UNDATED,
                event("war", Modality.ONGOING, WORDS),
                event("siege", Modality.ONGOING, WORDS),
                event("conference", Modality.OCCURRED, WORDS),
                event("talks", Modality.PLANNED, WORDS));

        assertThat(before(dossier, "event:war", "event:conference")).isEqualTo(NO);
        assertThat(before(dossier, "event:conference", "event:war")).isEqualTo(UNKNOWN);
        assertThat(before(dossier, "event:war", "event:siege")).isEqualTo(NO);
        assertThat(before(dossier, "event:talks", "event:war")).isEqualTo(NO);
        assertThat(before(dossier, "event:war", "event:talks")).isEqualTo(UNKNOWN);
    }

    @Test
    void whyOfDatesGoesByWayOfTheCalendar() {
        OrderAnswer answer = Timeline.of(dossier(on("a", "2025-03-01"), on("b", "2025-03-09"), on("c", "2025-03-05")))
                .why(TimelineItem.parse("event:a"), TimelineItem.parse("event:b"));

        assertThat(answer.inWords())
                .isEqualTo("the end of event:a is not after the beginning of 2025-03-02, by the date of event:a; the"
                        + " beginning of 2025-03-09 is not after the beginning of event:b, by the date of event:b.");
        assertThat(answer.why())
                .extracting(OrderReason::kind)
                .containsExactly(ReasonKind.DATE, ReasonKind.CALENDAR, ReasonKind.DATE);
    }

    @Test
    void ofSeveralItemsThoseAreLaterThanOneThatCertainlyBeganBehindIt() {
        Dossier dossier = dossier(
                on("a", "2025-03-05").toBuilder().modality(Modality.OCCURRED).build(),
                on("later", "2025-03-06"),
                on("earlier", "2025-03-04"),
                event("follows", Modality.OCCURRED),
                event("together", Modality.OCCURRED),
                event("floating", Modality.OCCURRED),
                event("never", Modality.CANCELLED),
                link("event:follows", Relation.REACTS_TO, "event:a"),
                link("event:together", Relation.REACTS_TO, "event:a"),
                link("event:a", Relation.REACTS_TO, "event:together"));
        Timeline timeline = Timeline.of(dossier);
        List<TimelineItem> all = dossier.events().stream()
                .map(event -> TimelineItem.of(event.id()))
                .toList();

        assertThat(timeline.laterThan(TimelineItem.parse("event:a"), all))
                .extracting(TimelineItem::text)
                .containsExactly("event:later", "event:follows");
        assertThat(timeline.laterThan(TimelineItem.parse("event:never"), all)).isEmpty();
        assertThat(timeline.laterThan(TimelineItem.parse("event:a"), List.of())).isEmpty();
    }

    // T6

    @Test
    void linksThatAreHedgedOrBySomebodysAccountOrDeprecatedOrderNothing() {
        Dossier two = dossier(event("a", Modality.OCCURRED), event("b", Modality.OCCURRED));
        Link link = link("event:b", Relation.FOLLOWS, "event:a");

        assertThat(began(two.plus(link), "event:a", "event:b")).isEqualTo(YES);
        assertThat(began(
                        two.plus(link.toBuilder()
                                .addEvidence(WORDS.hedged(Factuality.PROBABLE))
                                .build()),
                        "event:a",
                        "event:b"))
                .isEqualTo(UNKNOWN);
        assertThat(began(
                        two.plus(link.toBuilder()
                                .addEvidence(WORDS.via(StatementId.of("s")))
                                .build()),
                        "event:a",
                        "event:b"))
                .isEqualTo(UNKNOWN);
        assertThat(began(two.plus(link.toBuilder().rank(Rank.DEPRECATED).build()), "event:a", "event:b"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aDateThatNoWordsAreCertainOfOrdersNothing() {
        Dossier dossier = dossier(
                on("a", "2025-03-05").toBuilder()
                        .addEvidence(WORDS.on("when").hedged(Factuality.POSSIBLE))
                        .build(),
                on("b", "2025-03-09"));

        assertThat(before(dossier, "event:a", "event:b")).isEqualTo(UNKNOWN);
    }

    // T9

    @Test
    void aSpanSaysHowItsBoundsAreKnown() {
        Dossier dossier = dossier(
                source("article", "2025-03-06"),
                event("past", Modality.OCCURRED, WORDS),
                counted("plan", Modality.PLANNED, "next week"),
                on("stated", "2025-03-01/2025-03-04"),
                event("floating", Modality.OCCURRED));
        Timeline timeline = Timeline.of(dossier);

        assertThat(timeline.span(TimelineItem.parse("event:past")).orElseThrow().end())
                .isEqualTo(bounds("", "2025-03-06", SpanBasis.IMPLIED));
        assertThat(timeline.span(TimelineItem.parse("event:plan")).orElseThrow().begin())
                .isEqualTo(bounds("2025-03-10", "2025-03-16", SpanBasis.RESOLVED));
        assertThat(timeline.span(TimelineItem.parse("event:stated"))
                        .orElseThrow()
                        .begin())
                .isEqualTo(bounds("2025-03-01", "2025-03-01", SpanBasis.STATED));
        assertThat(timeline.span(TimelineItem.parse("event:stated"))
                        .orElseThrow()
                        .end())
                .isEqualTo(bounds("2025-03-04", "2025-03-04", SpanBasis.STATED));
        assertThat(timeline.span(TimelineItem.parse("event:floating"))
                        .orElseThrow()
                        .begin())
                .isEqualTo(new PointBounds(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static PointBounds bounds(String earliest, String latest, SpanBasis basis) {
        return new PointBounds(
                Optional.of(earliest).filter(date -> !date.isEmpty()).map(Edtf::new),
                Optional.of(latest).map(Edtf::new),
                Optional.of(basis));
    }

    @Test
    void ofNothingThereIsNothingToTell() {
        assertThat(Timeline.of(dossier()).summary()).isEqualTo(new TimelineSummary(List.of(), List.of(), List.of()));
    }
}
