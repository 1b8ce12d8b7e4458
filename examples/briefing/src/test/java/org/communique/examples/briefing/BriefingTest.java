package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;

class BriefingTest {

    private static final Run RUN = Run.of();

    @Test
    void noLineIsWiderThan80CodePoints() {
        assertThat(RUN.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void partsStandInOrder() {
        assertThat(RUN.out())
                .containsSubsequence(
                        "WHO\n",
                        "WHO SAID WHAT\n",
                        "PLEDGED\n",
                        "WHAT HAPPENED\n",
                        "WHAT IS UNDER WAY\n",
                        "WHAT IS PLANNED\n",
                        "WHAT IS ONLY SUPPOSED\n",
                        "UNRESOLVED\n");
    }

    @Test
    void peopleAreShownWithOfficeAndBody() {
        assertThat(RUN.flat())
                .contains("Keir Starmer, Prime Minister of the United Kingdom")
                .contains("Ursula von der Leyen, President of the European Commission");
    }

    @Test
    void collectiveIsShownInWords() {
        assertThat(RUN.flat())
                .contains("Around 20 countries in the talks on the coalition")
                .contains("Many of around 20 countries")
                .contains("Not all of around 20 countries");
    }

    @Test
    void splitQuotationIsShownInTwoPieces() {
        assertThat(RUN.flat())
                .containsPattern(
                        "“The fighting is going on, [^“”]* wait for a deal,” and then “We’ve got [^“”]* position\\.”")
                .doesNotContain("…");
    }

    @Test
    void holderIsShownBesideTheSpeaker() {
        assertThat(RUN.flat()).contains("Sergei Lavrov, Foreign Minister of Russia – rejects, for Russia:");
    }

    @Test
    void whatHasNoSpeakerIsSaidToHaveNone() {
        assertThat(RUN.out())
                .contains("Russia (no speaker named)\n")
                .contains("The source itself\n")
                .contains("Nobody in particular (the source names no speaker)\n");
    }

    @Test
    void poundsAreShownAsTheEquivalentAndNotAsASecondPledge() {
        assertThat(RUN.flat()).containsOnlyOnce("€800 billion (= £670 billion)").containsOnlyOnce("£670 billion");
    }

    @Test
    void stagesStandFurthestFirst() {
        assertThat(RUN.out())
                .containsSubsequence(
                        "\nDelivered\n",
                        "\nUnder contract\n",
                        "\nPromised\n",
                        "\nProposed\n",
                        "\nConsidered\n",
                        "\nHalted\n");
    }

    @Test
    void contractShowsPriceAndTheThreeRolesRoundIt() {
        assertThat(RUN.flat())
                .contains("price nearly £30 million")
                .contains("Bought by: the United Kingdom")
                .contains("Paid through: the International Fund for Ukraine")
                .contains("Supported by: the UK Ministry of Defence");
    }

    @Test
    void conditionIsShown() {
        assertThat(RUN.flat()).contains("Only if there is a deal that ends the war (not known whether that is so)");
    }

    @Test
    void deliveryIsShownAsClaimedByTheSpeaker() {
        assertThat(RUN.flat()).contains("Drones that the UK has sent (claimed by John Healey)");
    }

    @Test
    void framingIsShownAsTheSpeakersOwn() {
        assertThat(RUN.flat()).contains("The war, as Lavrov has it (claimed by Sergei Lavrov)");
    }

    @Test
    void plannedTalksAreShownWithPlaceAndWording() {
        assertThat(RUN.flat()).contains("Talks hosted by Saudi Arabia (Saudi Arabia; “next week”)");
    }

    @Test
    void unresolvedIsListed() {
        String unresolved = RUN.flat().substring(RUN.flat().indexOf("UNRESOLVED"));

        assertThat(unresolved)
                .contains("“Wednesday”: Round of talks among officials")
                .contains("There is a deal that ends the war: British troops for a peace force")
                .contains("British-American security company")
                .contains("Around 20 countries in the talks on the coalition")
                .doesNotContain("Allies of the United Kingdom", "Many of around 20 countries")
                .contains("should fall silent first (a statement): further points")
                .contains("Help other than troops: further contributions")
                .contains("Ceasefire in the air and at sea: further aims")
                .doesNotContain("Named but not in the dossier");
    }

    @Test
    void whatOnlyTheEditorKnowsIsSaidToBeTheEditorsKnowledge() {
        assertThat(RUN.flat())
                .containsOnlyOnce("Donald Trump, President of the United States (office by the editor’s knowledge)");
    }

    @Test
    void aDossierWithoutEntriesHasNoHeadings() {
        assertThat(Briefing.about(Dossier.of(DossierId.of("bare")))).isEqualTo("bare\n====\n");
    }

    @Test
    void whatADossierDoesNotHoldIsShownByItsIdOrCode() {
        ActorId nobody = ActorId.of("nobody");
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("bare"))
                .addStatements(Statement.builder()
                        .id(StatementId.of("s"))
                        .voice(Voice.ATTRIBUTED)
                        .act(SpeechAct.of("x-hints"))
                        .addSpeakers(nobody)
                        .build())
                .addPledges(Pledge.builder()
                        .id(PledgeId.of("p"))
                        .addParties(Participation.of(nobody, Role.of("x-patron")))
                        .addContributions(Funding.unspecified())
                        .addSteps(PledgeStep.of(Stage.of("x-whispered")))
                        .build())
                .addEvents(DiplomaticEvent.builder()
                        .id(EventId.of("e"))
                        .type(EventType.of("x-duel"))
                        .modality(Modality.of("x-rumoured"))
                        .build())
                .build();

        assertThat(Briefing.about(dossier))
                .startsWith("bare\n====\n")
                .contains("\nactor:nobody\n  – says (x hints):")
                .contains("X whispered\n  – pledge:p\n    What: money, amount not said\n    X patron: actor:nobody\n")
                .contains("– event:e (x rumoured)");
    }

    @Test
    void aHaltedPledgeIsHaltedHoweverFarItHadCome() {
        assertThat(List.of(
                        stage(Stage.PROPOSED, Stage.CONTRACTED, Stage.IN_DEVELOPMENT),
                        stage(Stage.DELIVERED, Stage.SUSPENDED),
                        stage(Stage.PLEDGED, Stage.SUSPENDED, Stage.RESUMED)))
                .containsExactly(Stage.CONTRACTED, Stage.SUSPENDED, Stage.PLEDGED);
    }

    private static Stage stage(Stage... stages) {
        Pledge.Builder pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(Funding.unspecified());
        for (Stage stage : stages) {
            pledge.addSteps(PledgeStep.of(stage));
        }
        return PledgedPart.stage(pledge.build()).orElseThrow();
    }
}
