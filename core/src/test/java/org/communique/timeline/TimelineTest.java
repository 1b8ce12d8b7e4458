package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static org.communique.timeline.Told.pledge;
import static org.communique.timeline.Told.source;
import static org.communique.timeline.Told.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.statement.Voice;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example of each rule. */
class TimelineTest {

    private static final Citation WORDS = Citation.of(ARTICLE);
    private static final Source UNDATED = Source.of(ARTICLE);

    // T1

    @Test
    void certainTwinsAreOneAndProbableOnesAreNot() {
        Dossier two = dossier(on("a", "2025-03-05"), event("b", Modality.UNSTATED), on("c", "2025-03-07"));
        Dossier probable = two.plus(link("event:a", Relation.SAME_AS, "event:b").toBuilder()
                .addEvidence(WORDS.hedged(Factuality.PROBABLE))
                .build());
        Dossier certain = two.plus(link("event:a", Relation.SAME_AS, "event:b"));

        assertThat(before(probable, "event:b", "event:c")).isEqualTo(UNKNOWN);
        assertThat(before(certain, "event:b", "event:c")).isEqualTo(YES);
        assertThat(Timeline.of(certain).inOrder()).hasSize(2);
        assertThat(Timeline.of(certain).summary().items().get(0).same())
                .containsExactly(TimelineItem.of(EventId.of("b")));
    }

    @Test
    void anItemIsNotBeforeItselfNorItsTwin() {
        Dossier twins = dossier(
                on("a", "2025-03-05"), event("b", Modality.UNSTATED), link("event:a", Relation.SAME_AS, "event:b"));

        assertThat(before(twins, "event:a", "event:b")).isEqualTo(NO);
        assertThat(began(twins, "event:a", "event:b")).isEqualTo(YES);
        assertThat(before(twins, "event:a", "event:a")).isEqualTo(NO);
    }

    @Test
    void aStepThatIsAnEventIsThatEvent() {
        Dossier dossier = dossier(
                pledge(
                        "drones",
                        PledgeStep.of(Stage.PLEDGED),
                        PledgeStep.of(Stage.CONTRACTED).toBuilder()
                                .event(EventId.of("signing"))
                                .build()),
                on("signing", "2025-03-05"),
                on("talks", "2025-03-06"));

        assertThat(before(dossier, "pledge:drones#1", "event:talks")).isEqualTo(YES);
        assertThat(before(dossier, "pledge:drones#0", "event:talks")).isEqualTo(UNKNOWN);
        assertThat(Timeline.of(dossier).inOrder())
                .extracting(TimelineItem::text)
                .containsExactlyInAnyOrder("pledge:drones#0", "event:signing", "event:talks");
    }

    @Test
    void whatIsOnlySupposedOrKnownToBeWrongHasNoPlace() {
        Dossier dossier = dossier(
                event("peace", Modality.HYPOTHETICAL),
                event("truce", Modality.PROPOSED),
                event("visit", Modality.CANCELLED),
                event("wrong", Modality.OCCURRED).toBuilder()
                        .rank(Rank.DEPRECATED)
                        .build(),
                pledge(
                        "p",
                        PledgeStep.of(Stage.DELIVERED).toBuilder().key("first").build(),
                        PledgeStep.of(Stage.DELIVERED).toBuilder()
                                .corrects("first")
                                .build()),
                on("talks", "2025-03-05"));

        assertThat(Timeline.of(dossier).unplaced())
                .extracting(TimelineItem::text)
                .containsExactlyInAnyOrder("pledge:p#0", "event:peace", "event:truce", "event:visit", "event:wrong");
        assertThat(before(dossier, "event:peace", "event:talks")).isEqualTo(UNKNOWN);
        assertThat(Timeline.of(dossier).span(TimelineItem.of(EventId.of("peace"))))
                .isEmpty();
        assertThat(before(dossier, "event:nothing", "event:talks")).isEqualTo(UNKNOWN);
    }

    // T2

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-03-06, YES",
        "2025-03-06, 2025-03-05, NO",
        "2025-03-05, 2025-03-05, UNKNOWN",
        "2025-03, 2025-03-06, UNKNOWN",
        "2025-02, 2025-03-06, YES",
        "2025-03-06~, 2025-04, UNKNOWN",
        "2025-03-01/2025-03-04, 2025-03-05, YES",
        "2025-03-01/2025-03-04, 2025-03-03, NO",
        "2025-03-01/.., 2025-03-03, UNKNOWN",
        "2025-03-03, 2025-03-01/.., NO",
        "'[2025-03-01..2025-03-04]', 2025-03-03, UNKNOWN",
        "2025-03-05/2025-03-01, 2025-04, UNKNOWN",
        "2025-03-05T10:00:00Z, 2025-03-05T10:00:01Z, YES",
        "2025-03-05T10:00:00Z, 2025-03-05T10:00:00Z, UNKNOWN",
        "2025-03-05T23:00:00-02:00, 2025-03-06T00:30:00Z, NO",
        "2025-03-05T10:00, 2025-03-06T13:59, UNKNOWN",
        "2025-03-05T10:00, 2025-03-06T14:01, YES",
        "2025-03-05, 2025-03-06T13:00:00Z, UNKNOWN",
        "2025-03-05, 2025-03-06T14:00:00Z, YES",
        "2025-03-05T09:59:59Z, 2025-03-06, YES",
        "2025-03-05T10:00:00Z, 2025-03-06, UNKNOWN",
        "2025-03-05T24:00:00Z, 2025-03-06T00:00:01Z, YES"
    })
    void datesOrderAsFarAsTheyAreCertainInEveryZone(String one, String other, Ternary expected) {
        assertThat(before(dossier(on("a", one), on("b", other)), "event:a", "event:b"))
                .isEqualTo(expected);
    }

    /** Some zone is in another year then, which has no name. */
    @ParameterizedTest
    @CsvSource({
        "9999-12-31T23:00, NO",
        "9999-12-31T23:00-02:00, NO",
        "9999-12-31T24:00:00Z, NO",
        "-9999-01-01T01:00, YES"
    })
    void aTimeAtTheEndOfTheYearsThatHaveNamesIsOpenToThatSide(String edge, Ternary expected) {
        Dossier dossier = dossier(
                on("edge", edge), on("a", "2025-03-05"), link("event:edge", Relation.CONCURRENT_WITH, "event:a"));

        assertThat(Timeline.of(dossier).span(TimelineItem.parse("event:edge"))).isPresent();
        assertThat(before(dossier, "event:edge", "event:a")).isEqualTo(expected);
    }

    @Test
    void aResolvedIntervalIsSomeTimeWithin() {
        TimeExpression week = TimeExpression.of("next week", Anchor.of(LocalDate.of(2025, 3, 6))).toBuilder()
                .edtf(Edtf.parse("2025-03-10/2025-03-16"))
                .basis(Basis.RESOLVED)
                .build();
        DiplomaticEvent stated = on("stated", "2025-03-10/2025-03-16");
        Dossier dossier = dossier(
                stated.toBuilder().id(EventId.of("resolved")).when(week).build(), stated, on("day", "2025-03-12"));

        assertThat(before(dossier, "event:day", "event:stated")).isEqualTo(NO);
        assertThat(before(dossier, "event:day", "event:resolved")).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "follows, NO, YES",
        "builds-on, NO, YES",
        "reacts-to, UNKNOWN, YES",
        "supersedes, UNKNOWN, YES",
        "restates, UNKNOWN, YES",
        "fulfils, UNKNOWN, YES",
        "suspends, UNKNOWN, YES",
        "ends, UNKNOWN, YES",
        "leads-to, YES, UNKNOWN",
        "part-of, UNKNOWN, YES",
        "concurrent-with, UNKNOWN, UNKNOWN",
        "supports, UNKNOWN, UNKNOWN",
        "draws-on, UNKNOWN, UNKNOWN"
    })
    void linksTellWhichOfTwoBeganFirst(String relation, Ternary subjectFirst, Ternary objectFirst) {
        Dossier dossier = dossier(
                event("a", Modality.OCCURRED),
                event("b", Modality.OCCURRED),
                link("event:a", Relation.of(relation), "event:b"));

        assertThat(began(dossier, "event:a", "event:b")).isEqualTo(subjectFirst);
        assertThat(began(dossier, "event:b", "event:a")).isEqualTo(objectFirst);
        assertThat(before(dossier, "event:b", "event:a")).isNotEqualTo(YES);
    }

    @Test
    void aPartIsWithinTheWholeAndWhatIsConcurrentOverlaps() {
        Dossier parts = dossier(
                event("part", Modality.OCCURRED),
                on("whole", "2025-03-05"),
                on("next", "2025-03-06"),
                link("event:part", Relation.PART_OF, "event:whole"));
        Dossier overlapping = dossier(
                event("a", Modality.OCCURRED),
                event("b", Modality.OCCURRED),
                link("event:a", Relation.CONCURRENT_WITH, "event:b"));

        assertThat(before(parts, "event:part", "event:next")).isEqualTo(YES);
        assertThat(before(overlapping, "event:a", "event:b")).isEqualTo(NO);
        assertThat(before(overlapping, "event:b", "event:a")).isEqualTo(NO);
    }

    @Test
    void somebodyMayReactToWhatIsStillToCome() {
        Dossier dossier = dossier(
                event("protest", Modality.OCCURRED),
                event("summit", Modality.PLANNED),
                link("event:protest", Relation.REACTS_TO, "event:summit"));

        assertThat(began(dossier, "event:summit", "event:protest")).isEqualTo(UNKNOWN);
        assertThat(Timeline.of(dossier).contradictions()).isEmpty();
    }

    @Test
    void aPledgeStandsByItsFirstStep() {
        Dossier dossier = dossier(
                pledge("p", PledgeStep.of(Stage.PLEDGED), PledgeStep.of(Stage.COMMITTED)),
                event("delivery", Modality.OCCURRED),
                link("event:delivery", Relation.FULFILS, "pledge:p"));

        assertThat(began(dossier, "pledge:p#0", "event:delivery")).isEqualTo(YES);
        assertThat(began(dossier, "pledge:p", "event:delivery")).isEqualTo(YES);
        assertThat(began(dossier, "pledge:p#1", "event:delivery")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatIsSaidAtAnEventIsSaidWithinIt() {
        Dossier dossier = dossier(
                statement("s").toBuilder().occasion(EventId.of("summit")).build(),
                on("summit", "2025-03-05"),
                on("talks", "2025-03-06"));

        assertThat(before(dossier, "statement:s", "event:talks")).isEqualTo(YES);
        assertThat(began(dossier, "event:summit", "statement:s")).isEqualTo(YES);
    }

    @Test
    void whatIsPassedOnWasSaidFirst() {
        Dossier dossier = dossier(
                statement("told"),
                statement("telling").toBuilder().reports(StatementId.of("told")).build());

        assertThat(began(dossier, "statement:told", "statement:telling")).isEqualTo(YES);
    }

    @Test
    void aConditionComesBeforeTheEventThatHangsOnIt() {
        DiplomaticEvent lift = event("lift", Modality.PLANNED);
        Dossier needed = dossier(
                event("deal", Modality.PLANNED),
                lift.toBuilder().addConditions(Condition.of(EventId.of("deal"))).build());
        Dossier unless = dossier(
                event("deal", Modality.PLANNED),
                lift.toBuilder()
                        .addConditions(Condition.unless(EventId.of("deal")))
                        .build());

        assertThat(began(needed, "event:deal", "event:lift")).isEqualTo(YES);
        assertThat(began(unless, "event:deal", "event:lift")).isEqualTo(UNKNOWN);
    }

    // T3

    @Test
    void aPublicationIsBehindWhatIsPastWithinWhatIsUnderWayAndBeforeWhatIsToCome() {
        Dossier dossier = dossier(
                UNDATED,
                event("past", Modality.OCCURRED, WORDS),
                event("war", Modality.ONGOING, WORDS),
                event("plan", Modality.PLANNED, WORDS),
                event("forecast", Modality.EXPECTED, WORDS));

        assertThat(before(dossier, "event:past", "source:article")).isEqualTo(YES);
        assertThat(before(dossier, "event:past", "event:plan")).isEqualTo(YES);
        assertThat(before(dossier, "event:past", "event:forecast")).isEqualTo(YES);
        assertThat(began(dossier, "event:war", "source:article")).isEqualTo(YES);
        assertThat(before(dossier, "event:war", "source:article")).isEqualTo(NO);
        assertThat(before(dossier, "event:war", "event:plan")).isEqualTo(UNKNOWN);
    }

    @Test
    void aStatementIsThePivotOfWhatItsMakerAloneTellsAndPrecedesTheSource() {
        Citation via = WORDS.via(StatementId.of("said"));
        Dossier dossier = dossier(
                UNDATED,
                statement("said", WORDS.on("speakers")),
                event("past", Modality.OCCURRED, via),
                event("plan", Modality.PLANNED, via));

        assertThat(before(dossier, "event:past", "statement:said")).isEqualTo(YES);
        assertThat(before(dossier, "statement:said", "source:article")).isEqualTo(YES);
        assertThat(before(dossier, "event:past", "event:plan")).isEqualTo(YES);
        assertThat(before(dossier, "source:article", "event:plan")).isEqualTo(UNKNOWN);
    }

    @Test
    void ofSeveralSourcesThatTellOfWhatIsPastTheLastCounts() {
        Citation other = Citation.of(SourceId.of("other"));
        Dossier undated =
                dossier(UNDATED, Source.of(SourceId.of("other")), event("past", Modality.OCCURRED, WORDS, other));
        Dossier dated = dossier(
                source("article", "2025-03-06"),
                source("other", "2025-03-08"),
                event("past", Modality.OCCURRED, WORDS, other),
                on("later", "2025-03-09"));

        assertThat(before(undated, "event:past", "source:article")).isEqualTo(UNKNOWN);
        assertThat(before(dated, "event:past", "source:article")).isEqualTo(UNKNOWN);
        assertThat(before(dated, "event:past", "event:later")).isEqualTo(YES);
    }

    @Test
    void whatNoSourceIsCertainOfOrTellsAgainOnlyHasNoPivot() {
        Dossier dossier = dossier(
                UNDATED,
                event("perhaps", Modality.OCCURRED, WORDS.hedged(Factuality.POSSIBLE)),
                event("denied", Modality.OCCURRED, WORDS.hedged(Factuality.CERTAIN_DENIED)),
                event("again", Modality.OCCURRED, WORDS.on("id")));

        assertThat(before(dossier, "event:perhaps", "source:article")).isEqualTo(UNKNOWN);
        assertThat(before(dossier, "event:denied", "source:article")).isEqualTo(UNKNOWN);
        assertThat(before(dossier, "event:again", "source:article")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatASourceSaysItselfIsSaidByPublishingIt() {
        Dossier dossier = dossier(
                UNDATED,
                statement("heading", WORDS).toBuilder().voice(Voice.NARRATOR).build(),
                event("plan", Modality.PLANNED, WORDS));

        assertThat(before(dossier, "statement:heading", "source:article")).isEqualTo(NO);
        assertThat(before(dossier, "statement:heading", "event:plan")).isEqualTo(YES);
    }

    @Test
    void aStepThatCameAboutIsBeforeItsSourceAndOneInDevelopmentHasBegun() {
        Dossier dossier = dossier(
                UNDATED, pledge("p", PledgeStep.of(Stage.PROPOSED, WORDS), PledgeStep.of(Stage.IN_DEVELOPMENT, WORDS)));

        assertThat(before(dossier, "pledge:p#0", "source:article")).isEqualTo(YES);
        assertThat(before(dossier, "pledge:p#1", "source:article")).isEqualTo(UNKNOWN);
        assertThat(began(dossier, "pledge:p#1", "source:article")).isEqualTo(YES);
    }

    // T4

    @ParameterizedTest
    @CsvSource({
        "next week, planned, YES, NO",
        "tomorrow, planned, YES, NO",
        "next month, planned, YES, NO",
        "next year, planned, YES, NO",
        "on Wednesday, planned, UNKNOWN, UNKNOWN",
        "in March, planned, UNKNOWN, UNKNOWN",
        "in 2027, planned, UNKNOWN, UNKNOWN",
        "next Monday, planned, YES, NO",
        "yesterday, unstated, NO, YES",
        "last week, occurred, NO, YES",
        "on Wednesday, occurred, UNKNOWN, UNKNOWN",
        "March 3, occurred, UNKNOWN, UNKNOWN",
        "recently, occurred, UNKNOWN, UNKNOWN"
    })
    void aRelativeWordingOrdersBeforeItIsResolvedWhereItDoesOnEveryDay(
            String wording, String modality, Ternary after, Ternary before) {
        Dossier dossier = dossier(UNDATED, counted("talks", Modality.of(modality), wording));

        assertThat(before(dossier, "source:article", "event:talks")).isEqualTo(after);
        assertThat(before(dossier, "event:talks", "source:article")).isEqualTo(before);
    }

    @Test
    void whatIsResolvedKeepsTheOrderOfItsWords() {
        Dossier dossier = dossier(UNDATED, counted("talks", Modality.PLANNED, "next week"), on("day", "2025-03-12"));
        Dossier dated = dossier.anchoredAt(ARTICLE, Edtf.parse("2025-03-06~"));

        assertThat(before(dated, "source:article", "event:talks")).isEqualTo(YES);
        assertThat(before(dossier.anchoredAt(ARTICLE, LocalDate.of(2025, 3, 6)), "event:day", "event:talks"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void lastMonthsCouncilCameBeforeThursdaysConference() {
        Dossier dossier = dossier(
                UNDATED,
                event("council", Modality.OCCURRED).toBuilder()
                        .when(TimeExpression.of("last month", Anchor.of(ARTICLE)))
                        .build(),
                event("conference", Modality.OCCURRED, WORDS).toBuilder()
                        .when(TimeExpression.of("Thursday", Anchor.of(ARTICLE)))
                        .build());
        Dossier dated = dossier.anchoredAt(ARTICLE, LocalDate.of(2025, 3, 14));

        assertThat(before(dated, "event:council", "event:conference")).isEqualTo(YES);
    }

    /** Which March that is the words leave open, and the editor too. */
    @Test
    void theCouncilOfLastMarchCameBeforeThursdaysConference() {
        TimeExpression lastMarch = TimeExpression.of("last March", Anchor.of(ARTICLE)).toBuilder()
                .edtf(Edtf.parse("[2024-03,2025-03]"))
                .basis(Basis.EDITOR)
                .build();
        Dossier dossier = dossier(
                        UNDATED,
                        event("council", Modality.OCCURRED).toBuilder()
                                .when(lastMarch)
                                .build(),
                        counted("conference", Modality.OCCURRED, "Thursday"))
                .anchoredAt(ARTICLE, LocalDate.of(2025, 6, 14));

        assertThat(before(dossier, "event:council", "event:conference")).isEqualTo(YES);
    }

    @Test
    void fridayIsADayOfTheCalendarOnceTheSourceIsDated() {
        Dossier dossier = dossier(UNDATED, counted("conference", Modality.OCCURRED, "Friday"))
                .anchoredAt(ARTICLE, LocalDate.of(2017, 2, 25));
        ItemSpan span = Timeline.of(dossier)
                .span(TimelineItem.of(EventId.of("conference")))
                .orElseThrow();

        assertThat(span.begin().earliest()).contains(Edtf.parse("2017-02-24"));
        assertThat(span.end())
                .isEqualTo(new PointBounds(
                        Optional.of(Edtf.parse("2017-02-24")),
                        Optional.of(Edtf.parse("2017-02-24")),
                        Optional.of(SpanBasis.RESOLVED)));
    }

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

    // Names

    @Test
    void anItemIsNamedByItsEntryAndItsStep() {
        assertThat(TimelineItem.parse("pledge:p#3")).isEqualTo(TimelineItem.of(PledgeId.of("p"), 3));
        assertThat(TimelineItem.of(PledgeId.of("p"), 3)).hasToString("pledge:p#3");
        assertThat(TimelineItem.parse("actor:a")).isEqualTo(TimelineItem.of(ActorId.of("a")));
        assertThatThrownBy(() -> TimelineItem.parse("event:e#0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimelineItem.parse("pledge:p#01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimelineItem.parse("p")).isInstanceOf(IllegalArgumentException.class);
    }
}
