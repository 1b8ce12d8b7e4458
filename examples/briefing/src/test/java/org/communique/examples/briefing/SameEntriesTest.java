package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Collective;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Undertaking;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told twice is one fact, and what is linked is said, whatever kind of entry it is. */
class SameEntriesTest {

    private static final Person ANN = Person.of("Ann Holm");
    private static final Person ANNE =
            Person.of("A. Holm").toBuilder().id(ActorId.of("anne")).build();

    @Test
    void aPledgeThatIsToldAgainStandsWithTheFirst() {
        assertThat(briefing(pledge("aid"), pledge("money"), link("pledge:money", Relation.SAME_AS, "pledge:aid")))
                .contains("""
                        – aid: stage not said. Pay. Involving Ann Holm.
                          Told again: money: stage not said. Pay. Involving Ann Holm.
                        """)
                .doesNotContain("– money", "Same as");
    }

    @Test
    void howSureItIsThatItIsToldAgainIsSaid() {
        Link probably = link("pledge:money", Relation.SAME_AS, "pledge:aid").toBuilder()
                .addEvidence(Citation.of(SourceId.of("a")).toBuilder()
                        .factuality(Factuality.PROBABLE)
                        .build())
                .build();

        assertThat(briefing(pledge("aid"), pledge("money"), probably)).contains("\n  Probably told again: money: ");
    }

    @Test
    void whatHappenedStandsForWhatWasPlannedAndWhatTheEditorStandsForBeforeWhatIsSetAside() {
        DiplomaticEvent plan = event("plan", "2025-03-10").toBuilder()
                .modality(Modality.PLANNED)
                .build();
        DiplomaticEvent old =
                event("old", "2025-03-05").toBuilder().rank(Rank.DEPRECATED).build();
        String briefing = briefing(
                plan,
                old,
                event("talks", "2025-03-05"),
                link("event:plan", Relation.SAME_AS, "event:talks"),
                link("event:old", Relation.SAME_AS, "event:talks"));

        assertThat(briefing).contains("""
                        WHAT HAPPENED
                        -------------
                        – talks (2025-03-05).
                          Told again: plan (planned; 2025-03-10).
                          Told again: old (2025-03-05), set aside by the editor.
                        """).doesNotContain("WHAT IS PLANNED");
    }

    @Test
    void oneCertainLinkMakesATellingCertain() {
        Link probably = link("event:late", Relation.SAME_AS, "event:talks").toBuilder()
                .id(LinkId.of("perhaps"))
                .addEvidence(Citation.of(SourceId.of("a")).toBuilder()
                        .factuality(Factuality.PROBABLE)
                        .build())
                .build();

        assertThat(briefing(
                        event("talks", ""),
                        event("late", ""),
                        probably,
                        link("event:late", Relation.SAME_AS, "event:talks")))
                .contains("\n  Told again: late.\n");
    }

    @Test
    void aStatementThatRestsOnAnotherSaysOnWhoseWord() {
        Citation words = Citation.of(SourceId.of("a"));
        Statement first = said("first", ANN, "He spoke");
        Statement denied = said("second", ANNE, "It will pay").toBuilder()
                .addEvidence(words.toBuilder()
                        .via(first.id())
                        .factuality(Factuality.CERTAIN_DENIED)
                        .build())
                .build();

        assertThat(briefing(first, denied)).contains("  – says (denied by Ann Holm): It will pay.\n");
    }

    @Test
    void aDateThatIsHedgedSaysSo() {
        Citation whole = Citation.of(SourceId.of("a"));
        DiplomaticEvent event = event("talks", "2025-03-05").toBuilder()
                .addEvidence(
                        whole,
                        whole.toBuilder()
                                .attribute("when")
                                .factuality(Factuality.POSSIBLE)
                                .build())
                .build();

        assertThat(briefing(event)).contains("– talks (possibly 2025-03-05).\n");
    }

    @Test
    void pledgesSayHowTheyStandToEachOther() {
        assertThat(briefing(
                        pledge("aid"),
                        pledge("ships"),
                        pledge("more"),
                        link("pledge:ships", Relation.PART_OF, "pledge:aid"),
                        link("pledge:more", Relation.BUILDS_ON, "pledge:aid")))
                .contains("– ships: stage not said. Pay. Involving Ann Holm. Part of: aid.\n")
                .contains("– more: stage not said. Pay. Involving Ann Holm. Builds on: aid.\n");
    }

    @Test
    void aStatementThatIsToldAgainStandsWithTheFirst() {
        assertThat(briefing(
                        said("offer", ANN, "It will pay"),
                        said("word", ANNE, "They will pay"),
                        link("statement:word", Relation.SAME_AS, "statement:offer")))
                .contains("Ann Holm\n  – says: It will pay.\n    Told again: A. Holm says: They will pay.\n")
                .doesNotContain("\nA. Holm\n");
    }

    @Test
    void statementsSayHowTheyStandToEachOther() {
        assertThat(briefing(
                        said("offer", ANN, "It will pay"),
                        said("more", ANN, "Ships will sail"),
                        said("part", ANN, "Soon"),
                        link("statement:more", Relation.BUILDS_ON, "statement:offer"),
                        link("statement:part", Relation.PART_OF, "statement:offer")))
                .contains("  – says: Ships will sail. Builds on: It will pay (a statement).\n")
                .contains("  – says: Soon. Part of: It will pay (a statement).\n");
    }

    @Test
    void anActorThatIsToldAgainStandsWithTheFirst() {
        assertThat(briefing(link("actor:anne", Relation.SAME_AS, ANN.id().text())))
                .contains("People\n  Ann Holm (told again: A. Holm)\n");
    }

    @Test
    void aBodyThatIsAPartIsSaidToBeOneOnce() {
        Organization whole = Organization.of("League of Lakes");
        Organization part =
                Organization.of("Lake Programme").toBuilder().parent(whole.id()).build();

        assertThat(briefing(
                        whole,
                        part,
                        link(part.id().text(), Relation.PART_OF, whole.id().text())))
                .contains("  Lake Programme, part of the League of Lakes\n");
    }

    @Test
    void datedEventsStandInOrderOfDateAndOthersWhereTheTimelineHasThem() {
        assertThat(briefing(
                        event("late", "2025-03-08"),
                        event("early", "2025-02-08"),
                        event("never", ""),
                        event("between", "2025-02-20"),
                        link("event:never", Relation.FOLLOWS, "event:late")))
                .containsSubsequence("– early ", "– between ", "– late ", "– never.");
    }

    @ParameterizedTest
    @CsvSource({
        "the Netherlands,the Netherlands",
        "The Gambia,the Gambia",
        "Netherlands,the Netherlands",
        "US,the US",
        "United States,the United States",
        "France,France",
        "Theland,Theland"
    })
    void statesHaveTheirArticleOnce(String name, String said) {
        State state = State.of("ZZ", name);
        Office office = Office.of(OfficeId.of("pm"), "Prime Minister", state.id());

        assertThat(briefing(
                        state,
                        office,
                        Tenure.of(TenureId.of("t"), ANN.id(), office.id()).toBuilder()
                                .addEvidence(Citation.of(SourceId.of("a")))
                                .build()))
                .contains("\n  Ann Holm, Prime Minister of " + said + "\n");
    }

    @Test
    void anOfficeWhoseNameSaysItsBodyDoesNotSayItAgain() {
        Organization body = Organization.of("United Nations");
        Office office = Office.of(OfficeId.of("sg"), "Secretary-General of the United Nations", body.id());

        assertThat(briefing(
                        body,
                        office,
                        Tenure.of(TenureId.of("t"), ANN.id(), office.id()).toBuilder()
                                .addEvidence(Citation.of(SourceId.of("a")))
                                .build()))
                .contains("\n  Ann Holm, Secretary-General of the United Nations\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|country|donors at the conference|14 donors at the conference",
                "14|donor|donors|14 donors",
                "14|country|Lake Bloc|14 countries (Lake Bloc)",
                "14|country|14 countries|14 countries",
                "20|country|countries in the talks|20 countries in the talks",
                "25|percent|Ukrainians|a quarter of Ukrainians",
                "40|percent|voters|40 percent of voters"
            })
    void groupsHaveTheirNumberInWords(String value, String unit, String name, String said) {
        Collective group = Collective.builder()
                .id(ActorId.of("g"))
                .description(name)
                .count(Quantity.of(Integer.parseInt(value), Unit.of(unit)))
                .build();

        assertThat(briefing(group)).contains("Groups\n  " + Sentences.capital(said) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "quarter,A quarter of Ukrainians",
        "most,Most Ukrainians",
        "none,No Ukrainians",
        "not-all,Not all Ukrainians"
    })
    void sharesAreWords(String share, String said) {
        Collective group = Collective.builder()
                .id(ActorId.of("g"))
                .description("Ukrainians")
                .share(Share.of(share))
                .build();

        assertThat(briefing(group)).contains("Groups\n  " + said + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will pay”|“We will pay”",
                "\"We pay.\"|“We pay.”",
                "They say “no” to it|“They say ‘no’ to it”",
                "They say \"no\" to \"it\"|“They say ‘no’ to ‘it’”",
                "“No” and “no”|“‘No’ and ‘no’”"
            })
    void quotationsHaveNoDoubledMark(String segment, String printed) {
        Statement statement = said("offer", ANN, "It will pay").toBuilder()
                .addQuotations(Quotation.builder()
                        .form(QuotationForm.DIRECT)
                        .addSegments(segment)
                        .build())
                .build();

        assertThat(briefing(statement)).contains("  – says: It will pay. " + printed + "\n");
    }

    @Test
    void whatTheOutletReportsWithoutStandingForItIsReported() {
        Citation open = Citation.of(SourceId.of("a")).toBuilder()
                .factuality(Factuality.UNCOMMITTED)
                .build();
        DiplomaticEvent event = event("talks", "").toBuilder().addEvidence(open).build();
        Pledge pledge = pledge("aid").toBuilder().addEvidence(open).build();

        assertThat(briefing(event, pledge))
                .contains("– talks, reportedly.")
                .contains("– aid: stage not said (reportedly).");
        assertThat(briefing(event.toBuilder().modality(Modality.HYPOTHETICAL).build()))
                .contains("– talks, left open.");
    }

    private static Pledge pledge(String id) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .title(id)
                .addParties(Participation.of(ANN.id(), Role.PARTY))
                .addContributions(Undertaking.of("pay"))
                .build();
    }

    private static Statement said(String id, Person by, String gist) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .addSpeakers(by.id())
                .gist(gist)
                .build();
    }

    private static DiplomaticEvent event(String id, String date) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .title(id)
                .type(EventType.MEETING)
                .modality(Modality.OCCURRED)
                .when(Optional.of(date).filter(day -> !day.isEmpty()).map(day -> TimeExpression.of(new Edtf(day))))
                .build();
    }

    private static Link link(String subject, Relation relation, String object) {
        return Link.of(LinkId.of(subject.replace(':', '-')), EntryId.parse(subject), relation, EntryId.parse(object));
    }

    private static String briefing(Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(ANN, ANNE));
        all.addAll(List.of(entries));
        return Briefing.about(
                Dossier.of(DossierId.of("d")).plus(all), new Screen(300, false, false, false), Words.ENGLISH);
    }
}
