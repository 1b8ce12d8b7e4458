package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenQuestionsSectionTest {

    private static final SourceId GAZETTE = SourceId.of("gazette");
    private static final Source DATED = Source.builder()
            .id(GAZETTE)
            .published(TimeExpression.of(Edtf.parse("2026-03-05")))
            .build();
    private static final ActorId GHOST = ActorId.of("ghost");

    @Test
    void aWordingIsDatedByTheDayOfItsAnchorWhereverItStands() {
        TimeExpression nextMonth = TimeExpression.of("next month", Anchor.of(GAZETTE));
        String briefing = briefing(
                DATED,
                statement("s").said(nextMonth).build(),
                Pledge.builder()
                        .id(PledgeId.of("p"))
                        .addParties(Participation.of(GHOST, Role.DONOR))
                        .addContributions(Funding.builder().due(nextMonth).build())
                        .addSteps(PledgeStep.builder()
                                .stage(Stage.PLEDGED)
                                .when(nextMonth)
                                .build())
                        .build(),
                event("summit", nextMonth));

        assertThat(briefing)
                .contains("– says, “next month” (between 2026-04-01 and 2026-04-30).\n")
                .contains("due\n  “next month” (between 2026-04-01 and 2026-04-30)")
                .contains("promised “next month” (between 2026-04-01 and 2026-04-30)")
                .contains("– event:summit (“next month” (between 2026-04-01 and 2026-04-30))")
                .doesNotContain("nothing dates these words");
    }

    @Test
    void whatStaysUndatedIsListedWhateverItCountsFrom() {
        String unresolved = unresolved(
                DATED,
                Source.builder()
                        .id(SourceId.of("leaflet"))
                        .published(TimeExpression.builder().wording("in spring").build())
                        .build(),
                event("by-vague-words", TimeExpression.of("recent", Anchor.of(GAZETTE))),
                event("by-source", TimeExpression.of("next week", Anchor.of(SourceId.of("leaflet")))),
                event("by-event", TimeExpression.of("a day later", Anchor.of(EventId.of("by-source")))),
                event("by-nothing", TimeExpression.builder().wording("soon").build()),
                event("by-missing", TimeExpression.of("tomorrow", Anchor.of(EventId.of("gone")))));

        assertThat(unresolved).isEqualTo("""
                When it was or will be, as nothing dates these words
                  – “in spring”: source:leaflet
                  – “recent”: event:by-vague-words
                  – “next week”: event:by-source
                  – “a day later”: event:by-event
                  – “soon”: event:by-nothing
                  – “tomorrow”: event:by-missing
                Named but not in the dossier
                  – event:gone
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "occurred,on Tuesday,“on Tuesday” (2026-03-03)",
        "ongoing,on Tuesday,“on Tuesday”",
        "planned,on Tuesday,“on Tuesday” (2026-03-10)",
        "expected,on Tuesday,“on Tuesday” (2026-03-10)",
        "proposed,on Tuesday,“on Tuesday” (2026-03-10)",
        "hypothetical,on Tuesday,“on Tuesday” (2026-03-10)",
        "postponed,on Tuesday,“on Tuesday”",
        "cancelled,on Tuesday,“on Tuesday”",
        "planned,on Thursday,“on Thursday” (2026-03-05)",
        "planned,next Tuesday,“next Tuesday” (2026-03-10)"
    })
    void aWeekdayIsTheOneThatTheModalityLeaves(String modality, String wording, String words) {
        DiplomaticEvent event = event("e", TimeExpression.of(wording, Anchor.of(GAZETTE))).toBuilder()
                .modality(Modality.of(modality))
                .build();

        String briefing = briefing(DATED, event);

        assertThat(briefing).containsPattern("– event:e \\(((expected|postponed); )?" + Pattern.quote(words + ")."));
        assertThat(briefing.contains("nothing dates these words")).isEqualTo(!words.contains("2026"));
    }

    @Test
    void anIdThatNamesNothingIsPrintedAsItIsAndListedOnce() {
        String briefing = briefing(
                statement("s").addSpeakers(GHOST).build(),
                statement("t").addSpeakers(GHOST).occasion(EventId.of("gone")).build());

        assertThat(briefing)
                .contains("\nactor:ghost\n")
                .doesNotContain("Actor:ghost")
                .containsOnlyOnce("""
                Named but not in the dossier
                  – actor:ghost; event:gone

                WHAT THE CHECKS SAY""");
    }

    @Test
    void onlyUnnamedPeopleAndBodiesAndGroupsThatActAreListed() {
        String unresolved = unresolved(
                Organization.builder()
                        .id(ActorId.of("firm"))
                        .description("security firm")
                        .build(),
                Person.builder()
                        .id(ActorId.of("official"))
                        .description("a senior official")
                        .build(),
                Collective.of("speakers"),
                Collective.of("doers"),
                Collective.of("principals"),
                Collective.of("receivers"),
                Collective.of("onlookers"),
                Collective.of("all"),
                Collective.of("some").toBuilder().subsetOf(ActorId.of("all")).build(),
                statement("s").addSpeakers(ActorId.of("speakers")).build(),
                event("e", TimeExpression.of(Edtf.parse("2026"))).toBuilder()
                        .addParticipations(
                                Participation.of(ActorId.of("some"), Role.PARTICIPANT),
                                Participation.of(ActorId.of("doers"), Role.INITIATOR).toBuilder()
                                        .onBehalfOf(ActorId.of("principals"))
                                        .build(),
                                Participation.of(ActorId.of("receivers"), Role.TARGET))
                        .build());

        assertThat(unresolved).isEqualTo("""
                Who they are, as the source does not name them
                  – A security firm; a senior official; speakers; doers; principals; all
                """);
    }

    @Test
    void whatAListLeavesOpenIsSaidOnceInWords() {
        assertThat(unresolved(
                        statement("s").addOpen("stances", "x-one", "x-two").build()))
                .isEqualTo("""
                        What else belongs to it, as the source leaves it open
                          – statement:s: further points and further details
                        """);
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT);
    }

    private static DiplomaticEvent event(String id, TimeExpression when) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .type(EventType.of("x-any"))
                .modality(Modality.OCCURRED)
                .when(when)
                .build();
    }

    private static String briefing(Entry... entries) {
        return Briefing.about(Dossier.of(DossierId.of("d")).plus(entries), Screen.PLAIN, Words.ENGLISH);
    }

    private static String unresolved(Entry... entries) {
        String heading = "UNRESOLVED\n----------\n";
        String briefing = briefing(entries);
        assertThat(briefing).contains(heading);
        return briefing.substring(briefing.indexOf(heading) + heading.length())
                .replaceFirst("(?s)\n\nWHAT THE CHECKS SAY.*", "\n");
    }
}
