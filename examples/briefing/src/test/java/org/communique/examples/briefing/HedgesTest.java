package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Person;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.json.CommuniqueJson;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;

/** Who hedges what: the outlet, or the one whose words it reports. */
class HedgesTest {

    private static final Citation WORDS = Citation.of(SourceId.of("gazette"), 0, 9);
    private static final StatementId SAID = StatementId.of("said");
    private static final Dossier DOSSIER = Dossier.of(DossierId.of("d"))
            .plus(Source.of(SourceId.of("gazette")))
            .plus(Person.of("Ada Berg"))
            .plus(said().build());

    @Test
    void aHedgeIsOfTheOutletOrOfTheSpeaker() {
        assertThat(about(WORDS)).isEmpty();
        assertThat(about(WORDS.hedged(Factuality.POSSIBLE))).contains("possibly");
        assertThat(about(WORDS.hedged(Factuality.CERTAIN_DENIED))).contains("denied");
        assertThat(about(WORDS.via(SAID))).contains("claimed by Ada Berg");
        assertThat(about(WORDS.via(SAID).hedged(Factuality.POSSIBLE))).contains("thought possible by Ada Berg");
        assertThat(about(WORDS.via(SAID), WORDS.hedged(Factuality.UNCOMMITTED)))
                .contains("claimed by Ada Berg (by the source itself: left open)")
                .isEqualTo(about(WORDS.hedged(Factuality.UNCOMMITTED), WORDS.via(SAID)));
        assertThat(about(WORDS.via(SAID), WORDS)).isEmpty();
    }

    @Test
    void aHedgeOfTheOutletStandsByTheStatementItself() {
        assertThat(briefing(said().addEvidence(WORDS.hedged(Factuality.UNCOMMITTED))))
                .contains("– says (reportedly): The dam has burst.");
        assertThat(briefing(said().addEvidence(WORDS))).contains("– says: The dam has burst.");
        assertThat(briefing(said().addEvidence(WORDS.hedged(Factuality.POSSIBLE).on("id"))))
                .contains("– says: The dam has burst.");
    }

    @Test
    void aRecordThatDoesNotSaySaysSo() {
        DiplomaticEvent burst = DiplomaticEvent.builder()
                .id(EventId.of("e"))
                .title("The dam bursts")
                .type(EventType.DISASTER)
                .modality(Modality.UNSTATED)
                .build();

        assertThat(Run.withInput(CommuniqueJson.standard().write(DOSSIER.plus(burst)), "-")
                        .flat())
                .contains("WHAT ELSE THERE IS")
                .contains("– The dam bursts (not said whether it took place).");
    }

    private static Statement.Builder said() {
        return Statement.builder()
                .id(SAID)
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .addSpeakers(ActorId.of("ada-berg"))
                .gist("The dam has burst");
    }

    private static Optional<String> about(Citation... evidence) {
        return new Attribution(DOSSIER, new ActorNames(DOSSIER)).about(List.of(evidence));
    }

    private static String briefing(Statement.Builder statement) {
        return Run.withInput(CommuniqueJson.standard().write(DOSSIER.plus(statement.build())), "-")
                .flat();
    }
}
