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
import static org.communique.timeline.Told.on;
import static org.communique.timeline.Told.pledge;
import static org.communique.timeline.Told.source;
import static org.communique.timeline.Told.statement;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.EventId;
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

/** How what sources tell and in which words orders items: an example of each of the rules T3 and T4. */
class TimelineTellingsTest {

    private static final Citation WORDS = Citation.of(ARTICLE);
    private static final Source UNDATED = Source.of(ARTICLE);

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

    /** Nobody says whether three days count from its beginning or from its end. */
    @Test
    void whatCountsFromAnEventIsBehindItsBeginning() {
        Dossier dossier = dossier(
                event("summit", Modality.OCCURRED),
                event("talks", Modality.OCCURRED).toBuilder()
                        .when(TimeExpression.of("three days later", Anchor.of(EventId.of("summit"))))
                        .build());

        assertThat(began(dossier, "event:summit", "event:talks")).isEqualTo(YES);
        assertThat(before(dossier, "event:summit", "event:talks")).isEqualTo(UNKNOWN);
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
}
