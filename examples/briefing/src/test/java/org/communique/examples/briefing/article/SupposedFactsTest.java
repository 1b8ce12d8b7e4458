package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.ARTICLE;
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
import static org.communique.examples.briefing.article.FactAssertions.assertSole;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByHealey;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByStarmer;
import static org.communique.examples.briefing.article.FactAssertions.assertUnheld;

import java.util.List;
import java.util.Optional;
import org.communique.actor.Collective;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.entry.Condition;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.statement.SpeechAct;
import org.communique.statement.Voice;
import org.communique.time.Anchor;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Facts about what is only supposed, feared, wanted, foreseen, or so by somebody's account alone. */
class SupposedFactsTest {

    @Test
    void f013PeaceAgreementIsOnlySupposedAndProbablyTheDeal() {
        assertEvent("peace-agreement", EventType.AGREEMENT, Modality.HYPOTHETICAL)
                .satisfies(citing(as(Factuality.POSSIBLE, at(331, 356))));
        assertThat(link("event:peace-agreement", Relation.SAME_AS, "event:deal-to-end-war"))
                .satisfies(citing(as(Factuality.PROBABLE, at(331, 356))));
    }

    @Test
    void f019WarAgainstRussiaIsLavrovsFraming() {
        assertEvent("war-as-lavrov-frames-it", EventType.CONFLICT, Modality.ONGOING)
                .returns(List.of(by("lavrov-warning", at(575, 597))), DiplomaticEvent::evidence);
        assertSole(event("war-as-lavrov-frames-it").participations(Role.TARGET), "russia")
                .returns(List.of(by("lavrov-warning", at(575, 597))), Participation::evidence);
    }

    @Test
    void f036NotAllWouldSurelySendTroops() {
        assertThat(actor(Collective.class, "talks-nations-with-troops"))
                .returns(Optional.of(ActorId.of("talks-nations")), Collective::subsetOf)
                .returns(Optional.of(Share.NOT_ALL), Collective::share)
                .satisfies(citing(attribute("share", at(1142, 1221))));
        assertEvent("nations-troops", EventType.DEPLOYMENT, Modality.HYPOTHETICAL)
                .satisfies(citing(as(Factuality.POSSIBLE, at(1142, 1221))));
        assertSole(event("nations-troops").participations(), "talks-nations-with-troops")
                .satisfies(citing(at(1142, 1221)));
    }

    @Test
    void f056NegotiationsAreUncertainInTheWordsOfTheOutletOrOfStarmer() {
        assertEvent("peace-negotiations", EventType.TALKS, Modality.ONGOING)
                .satisfies(citing(
                        as(Factuality.POSSIBLE, attribute("modality", at(2047, 2088))),
                        by("starmer-priority", as(Factuality.POSSIBLE, attribute("modality", at(2047, 2088))))));
        assertUnheld("negotiations-uncertain", Voice.NARRATOR, SpeechAct.DESCRIBE)
                .returns(List.of("event:peace-negotiations"), statement -> entries(statement.about()))
                .satisfies(citing(as(Factuality.POSSIBLE, at(2047, 2088))));
        assertThat(entries(statement("starmer-priority").about())).contains("event:peace-negotiations");
    }

    @Test
    void f059FightingGoesOnAsStarmerSays() {
        assertEvent("war", EventType.CONFLICT, Modality.ONGOING)
                .satisfies(citing(by("starmer-on-fighting", attribute("modality", at(2091, 2115)))));
        assertSpokenByStarmer("starmer-on-fighting", SpeechAct.ASSERT);
        assertThat(entries(statement("starmer-on-fighting").about())).contains("event:war");
    }

    @Test
    void f061StarmersConditionIsThatTheyFightOn() {
        assertEvent("fighting-on", EventType.CONFLICT, Modality.HYPOTHETICAL)
                .satisfies(citing(by("starmer-on-fighting", as(Factuality.UNCOMMITTED, at(2233, 2256)))));
        assertSole(event("fighting-on").participations(), "ukraine")
                .satisfies(citing(by("starmer-on-fighting", at(2233, 2256))));
        assertThat(event("ukraine-defence-strengthening").conditions())
                .singleElement()
                .returns(
                        "event:fighting-on",
                        condition -> condition.entry().orElseThrow().text())
                .returns(Ternary.UNKNOWN, Condition::satisfied)
                .satisfies(citing(by("starmer-on-fighting", at(2233, 2256))));
        assertSole(event("ukraine-defence-strengthening").participations(Role.INITIATOR), "starmers-we")
                .satisfies(citing(by("starmer-on-fighting", at(2204, 2293))));
        assertThat(actor(Collective.class, "starmers-we").kind()).contains(CollectiveKind.UNKNOWN);
    }

    @Test
    void f068ConcernThatNobodyHoldsIsThatForcesAreExposed() {
        assertUnheld("concern-aid-pause", Voice.UNATTRIBUTED, SpeechAct.EXPRESS_CONCERN)
                .returns(List.of("event:us-aid-pause", "event:ukraine-exposed"), each -> entries(each.about()))
                .satisfies(citing(at(2492, 2531)));
        assertEvent("ukraine-exposed", EventType.CAPABILITY_CHANGE, Modality.HYPOTHETICAL)
                .satisfies(citing(by("concern-aid-pause", as(Factuality.POSSIBLE, at(2492, 2531)))));
        assertSole(event("ukraine-exposed").participations(Role.TARGET), "ukraine-armed-forces")
                .satisfies(citing(by("concern-aid-pause", at(2504, 2520))));
        assertThat(link("event:us-aid-pause", Relation.LEADS_TO, "event:ukraine-exposed"))
                .satisfies(citing(by("concern-aid-pause", as(Factuality.POSSIBLE, at(2492, 2531)))));
    }

    @Test
    void f072DronesHadTheirEffectAsHealeySays() {
        assertSpokenByHealey("healey-on-drones", SpeechAct.ASSERT);
        assertThat(entries(statement("healey-on-drones").about())).contains("event:drone-effect");
        assertEvent("drone-effect", EventType.MILITARY_OPERATION, Modality.OCCURRED)
                .satisfies(citing(by("healey-on-drones", at(2651, 2711)), by("healey-on-drones", at(2716, 2757))));
        assertSole(event("drone-effect").participations(Role.INITIATOR), "ukraine-armed-forces");
        assertThat(link("pledge:uk-drones-given", Relation.LEADS_TO, "event:drone-effect"))
                .satisfies(citing(by("healey-on-drones", at(2651, 2711))));
    }

    @Test
    void f076HaltRaisesAConcernThatNobodyHolds() {
        assertUnheld("concern-intelligence", Voice.UNATTRIBUTED, SpeechAct.EXPRESS_CONCERN)
                .returns(
                        List.of("event:us-intelligence-halt", "event:ukraine-defence-lapse"),
                        statement -> entries(statement.about()))
                .satisfies(citing(at(2877, 2935)));
        assertThat(link("statement:concern-intelligence", Relation.REACTS_TO, "event:us-intelligence-halt"))
                .satisfies(citing(at(2877, 2935)));
        assertEvent("ukraine-defence-lapse", EventType.CAPABILITY_CHANGE, Modality.HYPOTHETICAL)
                .satisfies(citing(by("concern-intelligence", as(Factuality.POSSIBLE, at(2877, 2935)))));
    }

    @Test
    void f079HaltMayWeakenUkraineAsTheOutletSays() {
        assertEvent("ukraine-weakening", EventType.CAPABILITY_CHANGE, Modality.HYPOTHETICAL)
                .satisfies(citing(as(Factuality.POSSIBLE, at(3072, 3117))));
        assertSole(event("ukraine-weakening").participations(Role.TARGET), "ukraine")
                .satisfies(citing(at(3072, 3117)));
        assertThat(link("event:us-intelligence-halt", Relation.LEADS_TO, "event:ukraine-weakening"))
                .satisfies(citing(as(Factuality.POSSIBLE, at(3072, 3117))));
    }

    @Test
    void f087CeasefireWouldIncludeAnEndOfRaids() {
        assertPartOfCeasefire("strike-halt", at(3409, 3478));
    }

    @Test
    void f088CeasefireWouldIncludeQuietOnTheBlackSea() {
        assertPartOfCeasefire("black-sea-halt", at(3483, 3526));
        assertThat(event("black-sea-halt").place().orElseThrow())
                .returns("Black Sea", Place::name)
                .returns(Optional.of(PlaceResolution.REGION), Place::resolution);
        assertThat(event("ceasefire"))
                .returns(List.of("purpose"), DiplomaticEvent::open)
                .satisfies(citing(by("zelensky-priorities", attribute("open", at(3390, 3408)))));
    }

    @Test
    void f094TalksAreExpectedToBeAboutALastingPeace() {
        assertUnheld("expectation-talks", Voice.UNATTRIBUTED, SpeechAct.PREDICT)
                .returns(List.of("event:saudi-talks"), statement -> entries(statement.about()))
                .satisfies(citing(at(3734, 3813)));
        assertThat(event("saudi-talks").agenda())
                .singleElement()
                .returns("event:peace-agreement", Coalition::entry)
                .satisfies(citing(by("expectation-talks", as(Factuality.PROBABLE, at(3734, 3813)))));
    }

    @Test
    void f097TrumpMayReduceAssistanceForEurope() {
        assertEvent("us-assistance-cut", EventType.REDUCTION, Modality.HYPOTHETICAL)
                .satisfies(citing(by("concern-trump", as(Factuality.POSSIBLE, at(3973, 4017)))));
        assertSole(event("us-assistance-cut").participations(Role.INITIATOR), "donald-trump");
        assertSole(event("us-assistance-cut").participations(Role.TARGET), "europe")
                .satisfies(citing(by("concern-trump", at(3973, 4017))));
        assertUnheld("concern-trump", Voice.UNATTRIBUTED, SpeechAct.EXPRESS_CONCERN)
                .returns(List.of("event:us-assistance-cut"), statement -> entries(statement.about()));
    }

    @Test
    void f098OnlyIfHeReturnsWhichConflictsWithTheRestAndIsKept() {
        assertThat(event("us-assistance-cut").conditions())
                .singleElement()
                .returns(
                        "event:trump-return",
                        condition -> condition.entry().orElseThrow().text())
                .returns(Ternary.UNKNOWN, Condition::satisfied)
                .satisfies(citing(by("concern-trump", at(3936, 3971))));
        assertEvent("trump-return", EventType.TAKING_OFFICE, Modality.HYPOTHETICAL)
                .satisfies(citing(by("concern-trump", as(Factuality.UNCOMMITTED, at(3936, 3971)))));
        assertSole(event("trump-return").participations(), "donald-trump")
                .returns(Optional.of(OfficeId.of("us-president")), Participation::capacity)
                .satisfies(citing(by("concern-trump", at(3922, 3934))));
        link("tenure:donald-trump-us-president", Relation.CONFLICTS_WITH, "event:trump-return");
    }

    @Test
    void f112OutletForeseesPressureFromHowThingsStandAtTheFront() {
        assertUnheld("outlook", Voice.NARRATOR, SpeechAct.PREDICT)
                .returns(List.of("event:war", "event:pressures"), statement -> entries(statement.about()))
                .satisfies(citing(as(Factuality.PROBABLE, at(4732, 4856))));
        assertEvent("pressures", EventType.CONFLICT, Modality.EXPECTED)
                .satisfies(citing(as(Factuality.PROBABLE, at(4732, 4856))));
        assertEvent("ground-situation", EventType.CONFLICT, Modality.ONGOING).satisfies(citing(at(4732, 4759)));
        assertThat(link("event:ground-situation", Relation.SUPPORTS, "statement:outlook"))
                .satisfies(citing(at(4732, 4856)));
    }

    @Test
    void f113PressureIsForeseenForTheMonthsAhead() {
        assertThat(event("pressures"))
                .returns(
                        Optional.of(TimeExpression.of("in the months ahead", Anchor.of(ARTICLE))),
                        DiplomaticEvent::when)
                .satisfies(citing(attribute("when", at(4857, 4876))));
    }

    private static void assertPartOfCeasefire(String event, Citation words) {
        Citation claimed = by("zelensky-priorities", words);

        assertEvent(event, EventType.CEASEFIRE, Modality.PROPOSED).satisfies(citing(claimed));
        assertThat(link("event:" + event, Relation.PART_OF, "event:ceasefire")).satisfies(citing(claimed));
        assertThat(event("ceasefire").purpose())
                .filteredOn(purpose -> entry(purpose).equals("event:" + event))
                .singleElement()
                .satisfies(citing(claimed));
    }
}
