package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.TenureId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.source.Source;
import org.communique.term.Basis;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoredAtTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);
    private static final SourceId ARTICLE = SourceId.of("article");
    private static final EventId TALKS = EventId.of("talks");

    private static TimeExpression words(String wording) {
        return TimeExpression.of(wording, Anchor.of(ARTICLE));
    }

    private static DiplomaticEvent event(String id, Modality modality, TimeExpression when) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .type(EventType.TALKS)
                .title(id)
                .modality(modality)
                .when(when)
                .build();
    }

    private static Dossier dossier(DiplomaticEvent... events) {
        return Dossier.of(DossierId.of("story")).plus(Source.of(ARTICLE)).plus(events);
    }

    private static Optional<String> when(Dossier dossier, String id) {
        return dossier.find(EventId.of(id))
                .flatMap(DiplomaticEvent::when)
                .flatMap(TimeExpression::edtf)
                .map(Edtf::text);
    }

    @Test
    void theSourceHasTheDateOfTheEditorThen() {
        Dossier dated = dossier().anchoredAt(ARTICLE, THURSDAY);

        assertThat(dated.find(ARTICLE).flatMap(Source::published))
                .contains(TimeExpression.builder()
                        .edtf(Edtf.of(THURSDAY))
                        .basis(Basis.EDITOR)
                        .build());
    }

    @Test
    void whatCountsFromItIsResolvedInTheTenseOfItsOwnerAndKeepsItsWords() {
        Dossier dated = dossier(
                        event("past", Modality.OCCURRED, words("Wednesday")),
                        event("planned", Modality.PLANNED, words("Wednesday")),
                        event("week", Modality.EXPECTED, words("next week")),
                        event("cancelled", Modality.CANCELLED, words("Wednesday")),
                        event("vague", Modality.OCCURRED, words("recent")))
                .anchoredAt(ARTICLE, THURSDAY);

        assertThat(when(dated, "past")).contains("2025-03-05");
        assertThat(when(dated, "planned")).contains("2025-03-12");
        assertThat(when(dated, "week")).contains("[2025-03-10..2025-03-16]");
        assertThat(when(dated, "cancelled")).isEmpty();
        assertThat(when(dated, "vague")).isEmpty();
        assertThat(dated.find(EventId.of("past")).flatMap(DiplomaticEvent::when))
                .contains(words("Wednesday").toBuilder()
                        .edtf(Edtf.parse("2025-03-05"))
                        .basis(Basis.RESOLVED)
                        .build());
    }

    @Test
    void whatCountsFromAnEventThatCountsFromItIsResolvedToo() {
        TimeExpression later = TimeExpression.of("two days later", Anchor.of(TALKS));
        Dossier dated = dossier(
                        event("later", Modality.OCCURRED, later),
                        event("talks", Modality.OCCURRED, words("last Friday")))
                .anchoredAt(ARTICLE, THURSDAY);

        assertThat(when(dated, "later")).contains("2025-03-02");
    }

    @Test
    void whatCountsFromSomethingElseOrHasADateStaysAsItIs() {
        TimeExpression elsewhere = TimeExpression.of("Wednesday", Anchor.of(SourceId.of("other")));
        TimeExpression onADay = TimeExpression.of("Wednesday", Anchor.of(THURSDAY));
        TimeExpression stated =
                words("Wednesday").toBuilder().edtf(Edtf.parse("2025-02-26")).build();
        Dossier before = dossier(
                event("elsewhere", Modality.OCCURRED, elsewhere),
                event("day", Modality.OCCURRED, onADay),
                event("stated", Modality.OCCURRED, stated));

        assertThat(before.anchoredAt(ARTICLE, THURSDAY).events()).isEqualTo(before.events());
    }

    @Test
    void whatIsDueIsToComeAndAPeriodMayBeEither() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("aid"))
                .title("Aid")
                .addParties(Participation.of(ActorId.of("ann"), Role.DONOR))
                .addContributions(Undertaking.of("help").toBuilder()
                        .due(words("by Friday"))
                        .period(words("throughout June"))
                        .build())
                .addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                        .when(words("Friday"))
                        .build())
                .build();
        Tenure tenure = Tenure.builder()
                .id(TenureId.of("t"))
                .person(ActorId.of("ann"))
                .office(OfficeId.of("chair"))
                .period(words("since Monday"))
                .build();
        DiplomaticEvent changed = event("changed", Modality.PLANNED, words("Friday")).toBuilder()
                .addHistory(ModalityChange.builder()
                        .modality(Modality.PLANNED)
                        .when(words("Friday"))
                        .build())
                .build();
        Dossier dated = dossier(changed).plus(pledge, tenure).anchoredAt(ARTICLE, THURSDAY);
        Pledge resolved = dated.pledges().get(0);

        assertThat(resolved.contributions().get(0).due().flatMap(TimeExpression::edtf))
                .contains(Edtf.parse("[..2025-03-07]"));
        assertThat(resolved.contributions().get(0).period().flatMap(TimeExpression::edtf))
                .isEmpty();
        assertThat(resolved.steps().get(0).when().flatMap(TimeExpression::edtf)).contains(Edtf.parse("2025-02-28"));
        assertThat(dated.tenures().get(0).period().flatMap(TimeExpression::edtf))
                .contains(Edtf.parse("2025-03-03/.."));
        assertThat(when(dated, "changed")).contains("2025-03-07");
        assertThat(dated.events().get(0).history().get(0).when().flatMap(TimeExpression::edtf))
                .contains(Edtf.parse("2025-02-28"));
    }

    @Test
    void doingItAgainChangesNothing() {
        Dossier dated =
                dossier(event("talks", Modality.OCCURRED, words("yesterday"))).anchoredAt(ARTICLE, THURSDAY);

        assertThat(dated.anchoredAt(ARTICLE, THURSDAY)).isEqualTo(dated);
    }

    @Test
    void theDoubtOfTheDateGoesIntoWhatCountsFromIt() {
        Dossier dated = dossier(event("talks", Modality.OCCURRED, words("yesterday")))
                .anchoredAt(ARTICLE, Edtf.parse("2025-03-06~"));

        assertThat(when(dated, "talks")).contains("2025-03-05~");
        assertThat(when(
                        dossier(event("talks", Modality.OCCURRED, words("yesterday")))
                                .anchoredAt(ARTICLE, Edtf.parse("2025-03")),
                        "talks"))
                .isEmpty();
    }

    @Test
    void aPublicationThatIsKnownOfTheSameDayIsKept() {
        Source source = Source.of(ARTICLE).toBuilder()
                .published(TimeExpression.of(Edtf.parse("2025-03-06T20:00+01:00")))
                .build();
        Dossier dated = Dossier.of(DossierId.of("story"))
                .plus(source, event("talks", Modality.OCCURRED, words("yesterday")))
                .anchoredAt(ARTICLE, THURSDAY);

        assertThat(dated.sources()).containsExactly(source);
        assertThat(when(dated, "talks")).contains("2025-03-05");
    }

    @Test
    void anotherDayAndAnUnknownSourceAreRefused() {
        Dossier dated = dossier().anchoredAt(ARTICLE, THURSDAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated.anchoredAt(ARTICLE, THURSDAY.plusDays(1)))
                .withMessage("date: source:article is of 2025-03-06, and cannot be of 2025-03-07");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated.anchoredAt(ARTICLE, Edtf.parse("2025-03")))
                .withMessageStartingWith("date: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated.anchoredAt(SourceId.of("other"), THURSDAY))
                .withMessage("source: there is no source:other");
    }

    @ParameterizedTest
    @CsvSource({
        "this year, 2025-01-01/2025-12-31",
        "2026, 2026-01-01/2026-12-31",
        "in 2026, 2026-01-01/2026-12-31",
        "last year, 2024-01-01/2024-12-31",
        "during next week, 2025-03-10/2025-03-16",
        "over the next two weeks, 2025-03-06/2025-03-20",
        "since Monday, 2025-03-03/..",
        "tomorrow, 2025-03-07",
        "by the end of the year,",
        "early next week,",
        "earlier this week,"
    })
    void aPeriodLasts(String wording, String expected) {
        Tenure tenure = Tenure.builder()
                .id(TenureId.of("t"))
                .person(ActorId.of("ann"))
                .office(OfficeId.of("chair"))
                .period(words(wording))
                .build();
        Dossier dated = dossier().plus(tenure).anchoredAt(ARTICLE, THURSDAY);

        assertThat(dated.tenures().get(0).period().flatMap(TimeExpression::edtf))
                .isEqualTo(Optional.ofNullable(expected).map(Edtf::parse));
        assertThat(dated.tenures().get(0).period().flatMap(TimeExpression::wording))
                .contains(wording);
    }

    @Test
    void laterThanASourceIsNotPastWhenItIsPublished() {
        Dossier dated = dossier(
                        event("past", Modality.OCCURRED, words("three days later")),
                        event("planned", Modality.PLANNED, words("three days later")))
                .anchoredAt(ARTICLE, THURSDAY);

        assertThat(when(dated, "past")).isEmpty();
        assertThat(when(dated, "planned")).contains("2025-03-09");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T23:30-05:00, 2025-03-06~",
        "2025-03-06, 2025-03-06~",
        "2025-03-06?, 2025-03-06",
        "2025-03-06T20:00Z, 2025-03-06T21:00Z",
        "2025-03-06T24:00Z, 2025-03-07"
    })
    void anotherCertaintyTimeOrWrittenDayIsRefused(String known, String date) {
        Source source = Source.of(ARTICLE).toBuilder()
                .published(TimeExpression.of(Edtf.parse(known)))
                .build();
        Dossier dossier = Dossier.of(DossierId.of("story")).plus(source);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.anchoredAt(ARTICLE, Edtf.parse(date)))
                .withMessage("date: source:article is of " + known + ", and cannot be of " + date);
        assertThat(dossier.anchoredAt(ARTICLE, Edtf.parse(known))).isEqualTo(dossier);
    }

    @Test
    void whatCountsFromItselfStaysWithoutADate() {
        DiplomaticEvent one =
                event("one", Modality.OCCURRED, TimeExpression.of("yesterday", Anchor.of(EventId.of("two"))));
        DiplomaticEvent two =
                event("two", Modality.OCCURRED, TimeExpression.of("yesterday", Anchor.of(EventId.of("one"))));

        assertThat(dossier(one, two).anchoredAt(ARTICLE, THURSDAY).events()).containsExactly(one, two);
    }

    @Test
    void wordsInAnotherLanguageAreKeptAndNotRead() {
        Source french =
                Source.of(ARTICLE).toBuilder().language(LanguageTag.of("fr-CA")).build();
        DiplomaticEvent talks = event("talks", Modality.PLANNED, words("today"));
        Dossier dated = Dossier.of(DossierId.of("story")).plus(french, talks).anchoredAt(ARTICLE, THURSDAY);

        assertThat(dated.events()).containsExactly(talks);
        assertThat(dated.dateOf(ARTICLE)).contains(Edtf.of(THURSDAY));
        assertThat(dated.dateOf(TALKS)).isEmpty();
    }

    @Test
    void theSourceThatATimeCountsFromSaysInWhichLanguageItIs() {
        SourceId letter = SourceId.of("letter");
        Source french =
                Source.of(letter).toBuilder().language(LanguageTag.of("fr")).build();
        Source english =
                Source.of(ARTICLE).toBuilder().language(LanguageTag.of("en-GB")).build();
        DiplomaticEvent both = event("talks", Modality.OCCURRED, words("yesterday")).toBuilder()
                .addEvidence(Citation.of(letter), Citation.of(ARTICLE))
                .build();
        DiplomaticEvent day =
                event("day", Modality.OCCURRED, TimeExpression.of("yesterday", Anchor.of(THURSDAY))).toBuilder()
                        .addEvidence(Citation.of(letter))
                        .build();
        Dossier dated = Dossier.of(DossierId.of("story"))
                .plus(List.of(french, english, both, day))
                .anchoredAt(ARTICLE, THURSDAY);

        assertThat(when(dated, "talks")).contains("2025-03-05");
        assertThat(dated.dateOf(EventId.of("day"))).isEmpty();
        assertThat(dated.entriesInOtherLanguages()).containsExactlyInAnyOrder(letter, TALKS, EventId.of("day"));
    }
}
