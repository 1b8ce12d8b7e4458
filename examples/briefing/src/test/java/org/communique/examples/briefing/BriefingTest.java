package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.actor.Collective;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;

class BriefingTest {

    private static final Run RUN = Run.of();

    @Test
    void noLineIsWiderThan100CodePointsOrThanAsked() {
        assertThat(RUN.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
        assertThat(Run.of("--width", "64").out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 64);
    }

    @Test
    void partsStandInOrder() {
        assertThat(RUN.out())
                .containsSubsequence(
                        "\nWHAT IS PLEDGED, AND HOW FAR IT HAS COME\n",
                        "\nWHO SAID WHAT\n",
                        "\nWHAT HAPPENED\n",
                        "\nWHAT IS UNDER WAY\n",
                        "\nWHAT IS PLANNED\n",
                        "\nWHAT IS PROPOSED\n",
                        "\nWHAT IS ONLY SUPPOSED\n",
                        "\nWHAT THE SOURCE SAYS ITSELF, OR NOBODY IN PARTICULAR\n",
                        "\nWHO IS WHO\n",
                        "\nUNRESOLVED\n",
                        "\nWHAT THE CHECKS SAY (validate SAYS IT IN FULL)\n");
    }

    @Test
    void noPartOfTheBuiltInDossierIsCutAndNoneIsLongerThanAScreen() {
        assertThat(RUN).isEqualTo(Run.of("--all"));
        assertThat(RUN.out().split("\n\n"))
                .hasSize(12)
                .allMatch(part -> part.lines().count() <= Screen.PLAIN.lines() + 2);
        assertThat(Run.of("--width", "80").out()).doesNotContain("--all shows them");
    }

    @Test
    void aLongDossierIsCutUnlessAllIsAskedFor() {
        Dossier.Builder dossier = Dossier.builder().id(DossierId.of("long"));
        for (int i = 0; i < 60; i++) {
            dossier.addEvents(event("e" + i, Modality.OCCURRED));
        }
        String json = CommuniqueJson.standard().write(dossier.build());

        assertThat(Run.withInput(json, "-").out())
                .contains("– event:e47.\n… and 12 more; --all shows them\n")
                .doesNotContain("event:e48");
        assertThat(Run.withInput(json, "--all", "-").out())
                .contains("event:e59")
                .doesNotContain("--all");
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
                .contains("Around 20 countries in the talks on the coalition, mainly European and Commonwealth;"
                        + " not all of them: those that would be sure to send troops; many of them: those that weigh")
                .contains("From many of around 20 countries in the talks on the coalition.");
    }

    @Test
    void metonymIsShownAsTheWordsThatMeanTheActorOrOffice() {
        assertThat(RUN.flat())
                .contains("Russia (meant by “Moscow”)")
                .contains("President of the United States (meant by “White House”)")
                .contains("– Lavrov meets the press (Moscow)");
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
        assertThat(RUN.flat()).contains("Sergei Lavrov, Foreign Minister of Russia – warns, for Russia:");
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
        assertThat(RUN.flat())
                .containsSubsequence(
                        "Drones that the UK has sent: delivered",
                        "under a British contract: under contract",
                        "Higher defence budgets in Europe: promised",
                        "British troops for a peace force: proposed and being worked out",
                        "European defence package: proposed",
                        "Help other than troops: considered",
                        "American arms for Ukraine: halted");
    }

    @Test
    void contractShowsPriceAndTheThreeRolesRoundIt() {
        assertThat(RUN.flat())
                .contains("price nearly £30 million")
                .contains("Bought by the United Kingdom; supplied by a British-American security company;")
                .contains(
                        "; paid through the International Fund for Ukraine; supported by the UK Ministry of Defence.");
    }

    @Test
    void conditionIsShown() {
        assertThat(RUN.flat()).contains("proposed and being worked out, if there is a deal that ends the war.");
    }

    @Test
    void deliveryIsShownAsClaimedByTheSpeaker() {
        assertThat(RUN.flat()).contains("delivered, more than 10,000 drones so far (claimed by John Healey).");
    }

    @Test
    void framingIsShownAsTheSpeakersOwn() {
        assertThat(RUN.flat()).contains("– The war in Ukraine. – The war, as Lavrov has it, claimed by Sergei Lavrov.");
    }

    @Test
    void talksToldTwiceAreShownOnceWithBothTellings() {
        assertThat(RUN.flat())
                .contains(
                        "– Talks between Ukraine and the US (Saudi Arabia; “next week”), announced by Volodymyr Zelensky.")
                .contains("Probably told again: Talks hosted by Saudi Arabia (Saudi Arabia; “next week”).")
                .doesNotContain("– Talks hosted by Saudi Arabia");
    }

    @Test
    void hedgesAreShownInWords() {
        assertThat(RUN.flat())
                .contains("Western work for a negotiated way out, denied by Sergei Lavrov.")
                .contains("Ukraine weaker on the battlefield, possibly.")
                .contains("thought possible by people not named, if Trump becomes president again.");
    }

    @Test
    void unresolvedIsListed() {
        String unresolved = RUN.flat().substring(RUN.flat().indexOf("UNRESOLVED"));

        assertThat(unresolved)
                .contains("“Wednesday”: Round of talks among officials")
                .contains("– “next week”: Talks between Ukraine and the US; Talks hosted by Saudi Arabia")
                .contains("– If there is a deal that ends the war: British troops for a peace force")
                .contains("a British-American security company")
                .contains("around 20 countries in the talks on the coalition")
                .doesNotContain("Allies of the United Kingdom", "Many of around 20 countries")
                .contains("should fall silent first (a statement): further points")
                .contains("Help other than troops: further contributions")
                .contains("Ceasefire in the air and at sea: further aims")
                .doesNotContain("Named but not in the dossier");
    }

    @Test
    void theReportIsTheEndInAFewLines() {
        assertThat(RUN.out())
                .endsWith("– No errors.\n– No warnings.\n– 8 notes: evidence.none (2), time.unresolved (6).\n");
    }

    @Test
    void whatOnlyTheEditorKnowsIsSaidToBeTheEditorsKnowledge() {
        assertThat(RUN.flat()).containsOnlyOnce("(meant by “White House”) (office by the editor’s knowledge)");
    }

    @Test
    void aDossierWithoutEntriesHasNoHeadings() {
        assertThat(Briefing.about(Dossier.of(DossierId.of("bare")), Screen.PLAIN, Words.ENGLISH))
                .isEqualTo("bare\n====\n");
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
                .addEvents(event("e", Modality.of("x-rumoured")))
                .build();

        assertThat(Briefing.about(dossier, Screen.PLAIN, Words.ENGLISH))
                .startsWith("bare\n====\n")
                .contains("\nactor:nobody\n  – says (x hints).\n")
                .contains("– pledge:p: x whispered. Money, amount not said. X patron: actor:nobody.\n")
                .contains("– event:e (x rumoured).");
    }

    @Test
    void termsAndConditionsOfALoanAreShown() {
        ActorId bank = ActorId.of("bank");
        Pledge loan = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(bank, Role.DONOR))
                .addContributions(Funding.builder()
                        .instrument(Instrument.LOAN)
                        .interest(Quantity.of(2, Unit.PERCENT))
                        .maturity(Quantity.of(15, Unit.YEAR))
                        .build())
                .addConditions(
                        Condition.of("the vote is won").toBuilder()
                                .satisfied(Ternary.YES)
                                .build(),
                        Condition.unless(EventId.of("default")))
                .build();

        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(loan), new Screen(200, false, false, false), Words.ENGLISH))
                .contains(
                        "– pledge:p: stage not said, if the vote is won (this condition is met), unless"
                                + " “event:default” comes true. Money, amount not said (loan; interest 2 percent; over 15 years). From actor:bank.")
                .contains("– Unless “event:default” comes true: pledge:p")
                .doesNotContain("– If the vote is won");
    }

    @Test
    void whatOnlyASpeakerTakesForOneIsShownAsTwo() {
        Link identity = Link.of(LinkId.of("l"), EventId.of("b"), Relation.SAME_AS, EventId.of("a"));
        Citation claim = Citation.of(SourceId.of("s")).toBuilder()
                .via(StatementId.of("said"))
                .build();
        Dossier dossier =
                Dossier.of(DossierId.of("d")).plus(event("a", Modality.OCCURRED), event("b", Modality.OCCURRED));

        assertThat(Briefing.about(dossier.plus(identity), Screen.PLAIN, Words.ENGLISH))
                .contains("– event:a.\n  Told again: event:b.\n");
        assertThat(Briefing.about(
                        dossier.plus(identity.toBuilder().addEvidence(claim).build()), Screen.PLAIN, Words.ENGLISH))
                .contains("– event:a.\n– event:b. Same as (claimed by statement:said): event:a.\n");
    }

    @Test
    void eachStepIsClaimedByWhoClaimsIt() {
        SourceId source = SourceId.of("s");
        Citation claim =
                Citation.of(source).toBuilder().via(StatementId.of("said")).build();
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .rank(Rank.DEPRECATED)
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(Funding.unspecified())
                .addSteps(PledgeStep.of(Stage.PLEDGED, Citation.of(source)), PledgeStep.of(Stage.DISBURSED, claim))
                .build();

        assertThat(Briefing.about(Dossier.of(DossierId.of("d")).plus(pledge), Screen.PLAIN, Words.ENGLISH))
                .contains("– pledge:p: promised and paid (claimed by statement:said), set aside by the editor. Money,");
    }

    @Test
    void aProposalThatAnotherReportsIsClaimedByTheOther() {
        ActorId proposer = ActorId.of("proposer");
        StatementId said = StatementId.of("said");
        Statement.Builder statement =
                Statement.builder().id(said).voice(Voice.ATTRIBUTED).act(SpeechAct.ASSERT);
        DiplomaticEvent ceasefire = event("e", Modality.PROPOSED).toBuilder()
                .addParticipations(Participation.of(proposer, Role.PROPOSER))
                .addEvidence(Citation.of(SourceId.of("s")).toBuilder().via(said).build())
                .build();
        Dossier dossier = Dossier.of(DossierId.of("d")).plus(ceasefire);

        assertThat(Briefing.about(dossier.plus(statement.addSpeakers(proposer).build()), Screen.PLAIN, Words.ENGLISH))
                .contains("– event:e. Proposed by actor:proposer.");
        assertThat(Briefing.about(
                        dossier.plus(statement.addSpeakers(ActorId.of("other")).build()), Screen.PLAIN, Words.ENGLISH))
                .contains("– event:e, wanted by actor:proposer and actor:other. Proposed by actor:proposer.");
    }

    @Test
    void aTellingWithAnotherModalitySaysWhich() {
        Dossier dossier = Dossier.of(DossierId.of("d"))
                .plus(
                        event("a", Modality.OCCURRED),
                        event("b", Modality.PLANNED),
                        Link.of(LinkId.of("l"), EventId.of("b"), Relation.SAME_AS, EventId.of("a")));

        assertThat(Briefing.about(dossier, Screen.PLAIN, Words.ENGLISH))
                .contains("WHAT HAPPENED\n-------------\n– event:a.\n  Told again: event:b (planned).\n")
                .doesNotContain("WHAT IS PLANNED");
    }

    @Test
    void severalSpeakersAndGroupsHavePluralVerbs() {
        ActorId group = ActorId.of("group");
        Dossier dossier = Dossier.of(DossierId.of("d"))
                .plus(
                        Collective.of("group"),
                        statement("one", ActorId.of("a")),
                        statement("two", ActorId.of("a"), ActorId.of("b")),
                        statement("three", group));

        assertThat(Briefing.about(dossier, Screen.PLAIN, Words.ENGLISH))
                .contains("actor:a\n  – does not comment, in a communiqué.\n")
                .contains("actor:a and actor:b\n  – do not comment, in a joint communiqué.\n")
                .contains("Group\n  – do not comment, in a communiqué.\n");
    }

    private static Statement statement(String id, ActorId... speakers) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.DECLINE_TO_COMMENT)
                .medium(Medium.COMMUNIQUE)
                .addSpeakers(speakers)
                .build();
    }

    private static DiplomaticEvent event(String id, Modality modality) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .type(EventType.of("x-duel"))
                .modality(modality)
                .build();
    }
}
