package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.term.Basis;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one way in which times are given the dates that they mean. */
class TimeResolverTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);
    private static final SourceId ARTICLE = SourceId.of("article");
    private static final EventId TALKS = EventId.of("talks");

    private final TimeExpression wednesday = words("Wednesday");

    private static TimeExpression words(String wording) {
        return TimeExpression.of(wording, Anchor.of(ARTICLE));
    }

    private static Dossier published(String date) {
        return Dossier.of(DossierId.of("story"))
                .plus(Source.of(ARTICLE).toBuilder()
                        .published(TimeExpression.of(Edtf.parse(date)))
                        .build());
    }

    private static DiplomaticEvent talks(Modality modality, TimeExpression when) {
        return DiplomaticEvent.builder()
                .id(TALKS)
                .type(EventType.TALKS)
                .modality(modality)
                .when(when)
                .build();
    }

    private static Pledge pledge(PledgeStep step) {
        return Pledge.builder()
                .id(PledgeId.of("aid"))
                .title("Aid")
                .addParties(Participation.of(ActorId.of("ann"), Role.DONOR))
                .addContributions(Undertaking.of("help"))
                .addSteps(step)
                .build();
    }

    private TimeExpression resolve(TimeExpression time, Tense tense) {
        Dossier dossier = published("2025-03-06");
        return dossier.resolve(time, talks(Modality.OCCURRED, time), tense, Aspect.PUNCTUAL);
    }

    @Test
    void itHasADateAndKeepsItsWordingAndAnchor() {
        assertThat(resolve(wednesday, Tense.PAST))
                .isEqualTo(wednesday.toBuilder()
                        .edtf(Edtf.parse("2025-03-05"))
                        .basis(Basis.RESOLVED)
                        .build());
        assertThat(resolve(wednesday, Tense.FUTURE).edtf()).contains(Edtf.parse("2025-03-12"));
        assertThat(resolve(wednesday, Tense.EITHER)).isSameAs(wednesday);
    }

    @Test
    void itCountsFromADateAsFromAnEntry() {
        TimeExpression fromADay = TimeExpression.of("Wednesday", Anchor.of(LocalDate.of(2025, 3, 13)));

        assertThat(resolve(fromADay, Tense.PAST).edtf()).contains(Edtf.parse("2025-03-12"));
    }

    @Test
    void itStaysAsItIsWhereItHasADateOrNothingToCountFromOrNoDateComesOfIt() {
        for (TimeExpression time : List.of(
                TimeExpression.builder().wording("Wednesday").build(),
                TimeExpression.of("Wednesday", Anchor.of(SourceId.of("other"))),
                wednesday.toBuilder().edtf(Edtf.parse("2024")).build(),
                TimeExpression.of(Edtf.parse("2024")),
                words("recently"))) {
            assertThat(resolve(time, Tense.PAST)).isSameAs(time);
        }
    }

    @Test
    void whatIsInDoubtAboutItsAnchorIsInDoubtAboutIt() {
        DiplomaticEvent talks = talks(Modality.OCCURRED, wednesday);

        assertThat(published("2025-03-06~").plus(talks).dateOf(TALKS)).contains(Edtf.parse("2025-03-05~"));
        assertThat(published("2025-03").plus(talks).dateOf(TALKS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de-AT", "uk"})
    void noWordsInAnotherLanguageAreRead(String language) {
        Source source = Source.of(ARTICLE).toBuilder()
                .language(LanguageTag.of(language))
                .published(TimeExpression.of(Edtf.of(THURSDAY)))
                .build();
        DiplomaticEvent talks = talks(Modality.OCCURRED, words("today"));
        Dossier dossier = Dossier.of(DossierId.of("story")).plus(source, talks);

        assertThat(dossier.resolve(words("today"), talks, Tense.PAST, Aspect.PUNCTUAL))
                .isEqualTo(words("today"));
        assertThat(times(dossier))
                .allSatisfy(time -> assertThat(dossier.resolve(time)).isEqualTo(time.value()));
        assertThat(dossier.anchoredAt(ARTICLE, THURSDAY)).isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "this week, 2025-03-03/2025-03-09",
        "this year, 2025-01-01/2025-12-31",
        "in March, 2025-03-01/2025-03-31",
        "over the next two weeks, 2025-03-06/2025-03-20",
        "in the coming months, 2025-03-06/..",
        "early next week,",
        "by Friday,"
    })
    void aPeriodLastsByWhicheverWayItIsAskedFor(String wording, String expected) {
        Tenure tenure = Tenure.builder()
                .id(TenureId.of("t"))
                .person(ActorId.of("ann"))
                .office(OfficeId.of("chair"))
                .period(words(wording))
                .build();
        State state = State.of("GB", "Britain").toBuilder()
                .names(List.of(
                        Name.of("Britain").toBuilder().period(words(wording)).build()))
                .build();
        Dossier dossier = published("2025-03-06").plus(tenure, state);
        Dossier anchored = Dossier.of(DossierId.of("story"))
                .plus(Source.of(ARTICLE), tenure, state)
                .anchoredAt(ARTICLE, THURSDAY);

        assertThat(times(dossier).stream()
                        .filter(time -> time.attribute().equals("period"))
                        .map(time ->
                                dossier.resolve(time).edtf().map(Edtf::text).orElse("")))
                .hasSize(2)
                .containsOnly(expected == null ? "" : expected);
        assertThat(times(anchored).stream()
                        .filter(time -> time.attribute().equals("period"))
                        .map(Visit::value))
                .containsExactlyElementsOf(times(dossier).stream()
                        .filter(time -> time.attribute().equals("period"))
                        .map(dossier::resolve)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "pledged, 2025-03-05",
        "proposed, 2025-03-05",
        "delivered, 2025-03-05",
        "considered,",
        "in-development,",
        "delayed,",
        "planned,"
    })
    void aStepIsPastWhereItCameAbout(String stage, String expected) {
        Dossier dossier = published("2025-03-06")
                .plus(pledge(PledgeStep.of(Stage.of(stage)).toBuilder()
                        .when(wednesday)
                        .build()));

        assertThat(step(dossier).map(Edtf::text)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @EnumSource(Factuality.class)
    void aStepThatNoSourceIsCertainOfMayBeToCome(Factuality factuality) {
        Citation words = Citation.of(ARTICLE).toBuilder().factuality(factuality).build();
        Dossier dossier = published("2025-03-06")
                .plus(pledge(PledgeStep.of(Stage.DELIVERED, words).toBuilder()
                        .when(wednesday)
                        .build()));

        assertThat(step(dossier).isPresent()).isEqualTo(factuality == Factuality.CERTAIN);
    }

    private static Optional<Edtf> step(Dossier dossier) {
        return times(dossier).stream()
                .filter(time -> time.owner(PledgeStep.class).isPresent())
                .map(dossier::resolve)
                .findFirst()
                .orElseThrow()
                .edtf();
    }

    @ParameterizedTest
    @CsvSource({
        "occurred, 2025-03-05",
        "ongoing,",
        "planned, 2025-03-12",
        "expected, 2025-03-12",
        "proposed, 2025-03-12",
        "hypothetical, 2025-03-12",
        "cancelled,",
        "postponed,",
        "unstated,",
        "tentative,"
    })
    void anEventIsWhereItsModalityHasIt(String modality, String expected) {
        Dossier dossier = published("2025-03-06").plus(talks(Modality.of(modality), wednesday));

        assertThat(dossier.dateOf(TALKS).map(Edtf::text)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aChangeOfAnEventIsPastUnlessNoSourceIsCertainOfIt() {
        Citation hedged =
                Citation.of(ARTICLE).toBuilder().factuality(Factuality.POSSIBLE).build();
        ModalityChange change =
                ModalityChange.of(Modality.PLANNED).toBuilder().when(wednesday).build();

        assertThat(change.tense()).isEqualTo(Tense.PAST);
        assertThat(change.toBuilder().addEvidence(hedged).build().tense()).isEqualTo(Tense.EITHER);
    }

    @ParameterizedTest
    @CsvSource({"occurred, PAST", "ongoing, PAST", "planned, FUTURE", "cancelled, EITHER", "unstated, EITHER"})
    void whatIsSaidAtAnEventIsWhereThatIs(String modality, Tense expected) {
        Statement statement = Statement.builder()
                .id(StatementId.of("said"))
                .voice(Voice.NARRATOR)
                .act(SpeechAct.ASSERT)
                .occasion(TALKS)
                .said(wednesday)
                .build();
        Dossier dossier = published("2025-03-06").plus(talks(Modality.of(modality), wednesday), statement);

        assertThat(dossier.tense(statement)).isEqualTo(expected);
        assertThat(dossier.tense(statement.toBuilder()
                        .addEvidence(Citation.of(ARTICLE).toBuilder()
                                .factuality(Factuality.PROBABLE)
                                .build())
                        .build()))
                .isEqualTo(expected == Tense.PAST ? Tense.EITHER : expected);
    }

    private static List<Visit<TimeExpression>> times(Dossier dossier) {
        List<Visit<TimeExpression>> times = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> visit.as(TimeExpression.class)
                .ifPresent(times::add));
        return times;
    }
}
