package org.communique.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static org.communique.timeline.Told.pledge;
import static org.communique.timeline.Told.statement;

import java.time.LocalDate;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items there are, and how dates and links order them: an example of each of the rules T1 and T2, and of names. */
class TimelineTest {

    private static final Citation WORDS = Citation.of(ARTICLE);

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
