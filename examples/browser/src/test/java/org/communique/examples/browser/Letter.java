package org.communique.examples.browser;

import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.AmountWording;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.quotation.SourceText;
import org.communique.source.Source;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.term.LanguageTag;

/** A letter in every kind of writing, with a dossier whose entries rest on its words. */
final class Letter {

    /** Signs beyond the first plane and marks that combine stand before, between and in what is cited. */
    static final String TEXT = """
            \uD83D\uDEA2\uD83D\uDEA2 Ferries sail \uD83C\uDDFA\uD83C\uDDE6 at dawn. Queen Zoe\u0308 \uD835\uDD04lba pledged \u20AC5 million \uD83D\uDCB6 on Monday.\r
            \tShe said: \u201CWe \uD83E\uDD1D keep our word\u201D, and left.\u0000\u0007\u001B[31m\u007F\u0085 Nobody cites this sentence.\r
            \u05D4\u05E9\u05E8 \u05D4\u05D1\u05D8\u05D9\u05D7 \u05E1\u05D9\u05D5\u05E2. \u0627\u0644\u0648\u0632\u064A\u0631 \u0648\u0639\u062F \u0628\u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629.\r
            \r
              Two  spaces, <b>no markup</b> &amp; no &lt;entity&gt; either \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67. The talks in \uD83C\uDFD9 Velden follow.\r\r\n\
            The end \uD83C\uDFC1""";

    static final SourceText SOURCE = SourceText.of(
            Source.builder()
                    .id(SourceId.of("letter"))
                    .title("A letter from the harbour")
                    .language(LanguageTag.of("en"))
                    .build(),
            TEXT);

    private Letter() {}

    static Dossier dossier() {
        State norland = State.of("XN", "Norland");
        Person queen = Person.of("Zoe Alba").toBuilder()
                .addEvidence(SOURCE.cite("Queen Zoe\u0308 \uD835\uDD04lba"), SOURCE.cite("She"))
                .build();
        return Dossier.of(DossierId.of("letter"))
                .plus(SOURCE.entry(), norland, queen)
                .plus(
                        Pledge.builder()
                                .id(PledgeId.of("money"))
                                .title("Money of the Queen")
                                .addParties(Participation.of(queen.id(), Role.DONOR, SOURCE.cite("pledged")))
                                .addContributions(
                                        Funding.of(AmountWording.parse("\u20AC5 million")
                                                        .orElseThrow())
                                                .toBuilder()
                                                .addEvidence(SOURCE.cite("\u20AC5 million"))
                                                .build())
                                .addSteps(PledgeStep.of(
                                        Stage.PLEDGED, SOURCE.cite("pledged \u20AC5 million \uD83D\uDCB6 on Monday")))
                                .build(),
                        Statement.builder()
                                .id(StatementId.of("word"))
                                .voice(Voice.ATTRIBUTED)
                                .act(SpeechAct.PROMISE)
                                .addSpeakers(queen.id())
                                .addQuotations(SOURCE.quote("We \uD83E\uDD1D keep our word"))
                                .build(),
                        DiplomaticEvent.builder()
                                .id(EventId.of("sailing"))
                                .title("Ferries sail")
                                .type(EventType.of("departure"))
                                .modality(Modality.OCCURRED)
                                .addEvidence(
                                        SOURCE.cite("Ferries sail \uD83C\uDDFA\uD83C\uDDE6 at dawn"),
                                        SOURCE.cite("no markup"),
                                        SOURCE.cite("\u05E1\u05D9\u05D5\u05E2"))
                                .build(),
                        DiplomaticEvent.builder()
                                .id(EventId.of("talks"))
                                .title("Talks in Velden")
                                .type(EventType.TALKS)
                                .modality(Modality.PLANNED)
                                .addEvidence(SOURCE.cite("The talks in \uD83C\uDFD9 Velden follow"))
                                .build());
    }
}
