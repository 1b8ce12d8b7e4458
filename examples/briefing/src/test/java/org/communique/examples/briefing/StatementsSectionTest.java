package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.id.DossierId;
import org.communique.id.StatementId;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;

class StatementsSectionTest {

    private static final Person BERG = Person.of("Ada Berg");
    private static final State NORLAND = State.of("NO", "Norland");

    @Test
    void whatItIsAboutStandsWhereNothingElseSaysSo() {
        Statement.Builder silence = said(SpeechAct.NO_RESPONSE).addAbout(Topic.of("the ferries"));

        assertThat(briefing(silence)).contains("– does not respond: About the ferries.");
        assertThat(briefing(silence.gist("Nothing came back"))).contains("– does not respond: Nothing came back.");
        assertThat(briefing(said(SpeechAct.NO_RESPONSE))).contains("– does not respond.");
    }

    @Test
    void thePlaceOfAStatementStandsApartFromWhomItIsFor() {
        Statement.Builder oath = said(SpeechAct.DECLARE).place(Place.of("Oslo")).gist("So be it");

        assertThat(briefing(oath)).contains("– declares in Oslo: So be it.");
        assertThat(briefing(oath.holder(NORLAND.id()))).contains("– declares, for Norland, in Oslo: So be it.");
        assertThat(briefing(oath.medium(Medium.INTERVIEW)))
                .contains("– declares, for Norland, in an interview in Oslo: So be it.");
    }

    private static Statement.Builder said(SpeechAct act) {
        return Statement.builder()
                .id(StatementId.of("s"))
                .voice(Voice.ATTRIBUTED)
                .act(act)
                .addSpeakers(BERG.id());
    }

    private static String briefing(Statement.Builder statement) {
        return Briefing.about(
                Dossier.of(DossierId.of("d")).plus(BERG, NORLAND, statement.build()),
                new Screen(300, false, false, false),
                Words.ENGLISH);
    }
}
