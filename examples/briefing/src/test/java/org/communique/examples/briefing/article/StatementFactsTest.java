package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.actor;
import static org.communique.examples.briefing.article.Coalition.as;
import static org.communique.examples.briefing.article.Coalition.at;
import static org.communique.examples.briefing.article.Coalition.attribute;
import static org.communique.examples.briefing.article.Coalition.by;
import static org.communique.examples.briefing.article.Coalition.citing;
import static org.communique.examples.briefing.article.Coalition.entries;
import static org.communique.examples.briefing.article.Coalition.entry;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.link;
import static org.communique.examples.briefing.article.Coalition.statement;
import static org.communique.examples.briefing.article.FactAssertions.assertEvent;
import static org.communique.examples.briefing.article.FactAssertions.assertHeading;
import static org.communique.examples.briefing.article.FactAssertions.assertHeldByRussia;
import static org.communique.examples.briefing.article.FactAssertions.assertSole;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByHealey;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByLavrov;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByStarmer;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByZelensky;
import static org.communique.examples.briefing.article.FactAssertions.assertUnheld;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.actor.Collective;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Relation;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;

/** Facts about what is said: by whom, in which act, about what, and who is for or against it. */
class StatementFactsTest {

    private static final String PLAN = "pledge:uk-peacekeeping-troops";

    @Test
    void f002RussiaIsStronglyAgainstThePlanAtNoGivenTime() {
        assertHeldByRussia("russia-condemnation", Voice.ATTRIBUTED, SpeechAct.CONDEMN)
                .returns(List.of(PLAN), statement -> entries(statement.about()))
                .returns(Optional.empty(), Statement::said);
        assertThat(statement("russia-condemnation").stances())
                .singleElement()
                .returns(PLAN, stance -> entry(stance.target()))
                .returns(Polarity.OPPOSES, Stance::polarity)
                .returns(Optional.of(Strength.STRONG), Stance::strength)
                .satisfies(citing(at(11, 29)));
    }

    @Test
    void f015LavrovRejectsThePlan() {
        assertSpokenByLavrov("lavrov-dismissal", SpeechAct.REJECT).satisfies(citing(at(410, 434)));
        assertThat(statement("lavrov-dismissal").stances())
                .singleElement()
                .returns(PLAN, stance -> entry(stance.target()))
                .returns(Polarity.OPPOSES, Stance::polarity)
                .satisfies(citing(at(410, 434)));
    }

    @Test
    void f016LavrovCallsItAnInterventionAndOnlyHeDoes() {
        assertSpokenByLavrov("lavrov-dismissal", SpeechAct.REJECT)
                .returns(List.of(), Statement::quotations)
                .returns(List.of(PLAN, "event:nato-involvement"), statement -> entries(statement.about()))
                .satisfies(citing(attribute("gist", at(435, 476))));
        assertEvent("nato-involvement", EventType.INTERVENTION, Modality.HYPOTHETICAL)
                .satisfies(citing(by("lavrov-dismissal", attribute("type", at(435, 476)))));
    }

    @Test
    void f022LavrovAccusesTheWestOfEscalation() {
        assertSpokenByLavrov("lavrov-accusation", SpeechAct.ACCUSE)
                .returns(Optional.of(EventId.of("lavrov-press-conference")), Statement::occasion)
                .satisfies(citing(at(701, 747)));
        assertThat(entries(statement("lavrov-accusation").about()))
                .contains("actor:western-nations", "event:western-escalation");
        assertThat(statement("lavrov-accusation").stances())
                .singleElement()
                .returns("actor:western-nations", stance -> entry(stance.target()))
                .returns(Polarity.OPPOSES, Stance::polarity)
                .satisfies(citing(at(701, 747)));
        assertEvent("western-escalation", EventType.ESCALATION, Modality.ONGOING)
                .satisfies(citing(by("lavrov-accusation", at(701, 747))));
        assertSole(event("western-escalation").participations(Role.INITIATOR), "western-nations")
                .satisfies(citing(by("lavrov-accusation", at(709, 724))));
    }

    @Test
    void f023LavrovDeniesThatTheWestWorksForASolution() {
        assertSpokenByLavrov("lavrov-accusation", SpeechAct.ACCUSE).satisfies(citing(at(748, 798)));
        assertThat(entries(statement("lavrov-accusation").about())).contains("event:western-diplomacy");
        assertEvent("western-diplomacy", EventType.TALKS, Modality.ONGOING)
                .satisfies(citing(by("lavrov-accusation", as(Factuality.CERTAIN_DENIED, at(748, 798)))));
        assertSole(event("western-diplomacy").participations(Role.INITIATOR), "western-nations")
                .satisfies(citing(by("lavrov-accusation", at(709, 724))));
    }

    @Test
    void f026HeadingSaysThatTheUkAndAlliesAreForThePlan() {
        assertHeading("heading-coalition", SpeechAct.ASSERT)
                .returns(List.of(PLAN), statement -> entries(statement.about()))
                .satisfies(citing(at(800, 846)));
        assertThat(statement("heading-coalition").stances())
                .allSatisfy(citing(at(800, 846)))
                .allSatisfy(stance -> assertThat(stance)
                        .returns(PLAN, each -> entry(each.target()))
                        .returns(Polarity.FAVOURS, Stance::polarity))
                .extracting(stance -> stance.holder().orElseThrow())
                .containsExactly(ActorId.of("united-kingdom"), ActorId.of("uk-allies"));
        assertThat(actor(Collective.class, "uk-allies").names()).isEmpty();
    }

    @Test
    void f027ObjectionsOfRussiaRestateWhatItSaidBefore() {
        assertHeldByRussia("russia-objections", Voice.ATTRIBUTED, SpeechAct.PROTEST)
                .returns(List.of(PLAN), statement -> entries(statement.about()))
                .satisfies(citing(at(855, 874)));
        assertThat(statement("russia-objections").stances())
                .singleElement()
                .returns(PLAN, stance -> entry(stance.target()))
                .returns(Polarity.OPPOSES, Stance::polarity)
                .satisfies(citing(at(855, 874)));
        assertThat(List.of("statement:russia-condemnation", "statement:lavrov-dismissal"))
                .allSatisfy(earlier -> assertThat(link("statement:russia-objections", Relation.RESTATES, earlier))
                        .satisfies(citing(at(855, 874))));
    }

    @Test
    void f041UkIsDeterminedToSeizeAnyOpeningForPeace() {
        assertSpokenByHealey("healey-determination", SpeechAct.EMPHASIZE)
                .returns(List.of("event:war"), statement -> entries(statement.about()))
                .satisfies(citing(attribute("speakers", at(1327, 1361))));
        assertThat(statement("healey-determination").stances())
                .singleElement()
                .returns(Polarity.FAVOURS, Stance::polarity)
                .returns(Optional.of(Strength.STRONG), Stance::strength)
                .satisfies(citing(at(1402, 1455)))
                .extracting(Stance::target)
                .satisfies(citing(at(1402, 1455)));
    }

    @Test
    void f043ZelenskyConfirmsTheTalksWithTheUnitedStates() {
        assertSpokenByZelensky("zelensky-confirmation", SpeechAct.CONFIRM, Optional.of("ukraine"))
                .returns(List.of("event:us-ukraine-talks"), statement -> entries(statement.about()))
                .satisfies(citing(at(1507, 1571)));
    }

    @Test
    void f046HeadingAnnouncesNewArms() {
        assertHeading("heading-drones", SpeechAct.DESCRIBE)
                .returns(List.of("pledge:uk-altius-drones"), statement -> entries(statement.about()))
                .satisfies(citing(at(1651, 1683)));
        assertThat(link("pledge:uk-altius-drones", Relation.ADDITIONAL_TO, "pledge:uk-drones-given"))
                .satisfies(citing(as(Factuality.PROBABLE, at(1651, 1683))));
    }

    @Test
    void f055StarmerPutsTheDefencesOfUkraineFirst() {
        assertSpokenByStarmer("starmer-priority", SpeechAct.EMPHASIZE)
                .returns(List.of(), Statement::quotations)
                .satisfies(citing(at(1983, 2046)));
        assertThat(statement("starmer-priority").stances())
                .singleElement()
                .returns("event:ukraine-defence-strengthening", stance -> entry(stance.target()))
                .returns(Polarity.FAVOURS, Stance::polarity)
                .returns(OptionalInt.of(1), Stance::priority)
                .satisfies(citing(at(1983, 2046)));
        assertEvent("ukraine-defence-strengthening", EventType.CAPABILITY_CHANGE, Modality.PROPOSED)
                .satisfies(citing(by("starmer-priority", at(1983, 2046))));
        assertSole(event("ukraine-defence-strengthening").participations(Role.BENEFICIARY), "ukraine");
    }

    @Test
    void f074HeadingNamesConcernsAndATotalStop() {
        assertHeading("heading-intelligence", SpeechAct.EXPRESS_CONCERN)
                .returns(List.of("event:us-intelligence-halt"), statement -> entries(statement.about()))
                .satisfies(citing(at(2760, 2804)));
    }

    @Test
    void f078OutletSaysThatIntelligenceIsCrucial() {
        assertUnheld("intelligence-is-crucial", Voice.NARRATOR, SpeechAct.ASSERT)
                .returns(Optional.empty(), Statement::medium)
                .returns(List.of("pledge:us-intelligence-sharing"), statement -> entries(statement.about()))
                .satisfies(citing(at(2937, 3032)));
    }

    @Test
    void f085ZelenskyIsPleasedWithTheMeeting() {
        assertSpokenByZelensky("zelensky-on-meeting", SpeechAct.PRAISE, Optional.empty())
                .returns(List.of("event:brussels-meeting"), statement -> entries(statement.about()))
                .satisfies(citing(at(3253, 3291)));
        assertThat(statement("zelensky-on-meeting").stances())
                .singleElement()
                .returns("event:brussels-meeting", stance -> entry(stance.target()))
                .returns(Polarity.FAVOURS, Stance::polarity)
                .satisfies(citing(at(3253, 3291)));
    }

    @Test
    void f086CeasefireInTheAirAndAtSeaIsTheFirstOfHisPriorities() {
        assertSpokenByZelensky("zelensky-priorities", SpeechAct.PROPOSE, Optional.of("ukraine"))
                .returns(List.of("stances"), Statement::open)
                .satisfies(citing(at(3322, 3388)));
        assertThat(statement("zelensky-priorities").stances())
                .singleElement()
                .returns("event:ceasefire", stance -> entry(stance.target()))
                .returns(Polarity.FAVOURS, Stance::polarity)
                .returns(OptionalInt.of(1), Stance::priority)
                .satisfies(citing(at(3322, 3388)));
        assertEvent("ceasefire", EventType.CEASEFIRE, Modality.PROPOSED)
                .satisfies(citing(by("zelensky-priorities", at(3322, 3388))));
        assertSole(event("ceasefire").participations(Role.PROPOSER), "volodymyr-zelensky")
                .returns(Optional.of(ActorId.of("ukraine")), Participation::onBehalfOf)
                .satisfies(citing(by("zelensky-priorities", at(3322, 3388))));
    }

    @Test
    void f089HeadingNamesTheAmericanAndEuropeanResponse() {
        assertHeading("heading-response", SpeechAct.DESCRIBE)
                .returns(
                        List.of("event:saudi-talks", "pledge:european-defence-spending", "pledge:eu-defence-package"),
                        statement -> entries(statement.about()))
                .satisfies(citing(at(3528, 3552)));
    }

    @Test
    void f108OutletGivesTheViewOfMoscowThatNobodyUttered() {
        assertHeldByRussia("moscow-view", Voice.NARRATOR, SpeechAct.DESCRIBE)
                .returns(List.of("event:western-involvement"), statement -> entries(statement.about()))
                .satisfies(citing(at(4596, 4694)));
        assertThat(statement("moscow-view").stances())
                .singleElement()
                .returns("event:western-involvement", stance -> entry(stance.target()))
                .returns(Polarity.OPPOSES, Stance::polarity)
                .satisfies(citing(at(4596, 4694)));
        assertEvent("western-involvement", EventType.INTERVENTION, Modality.HYPOTHETICAL)
                .satisfies(citing(by("moscow-view", as(Factuality.UNCOMMITTED, at(4596, 4694)))));
        assertSole(event("western-involvement").participations(Role.INITIATOR), "western-nations")
                .satisfies(citing(by("moscow-view", at(4611, 4634))));
    }
}
