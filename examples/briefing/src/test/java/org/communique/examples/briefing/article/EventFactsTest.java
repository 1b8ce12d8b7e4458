package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.ARTICLE;
import static org.communique.examples.briefing.article.Coalition.actor;
import static org.communique.examples.briefing.article.Coalition.again;
import static org.communique.examples.briefing.article.Coalition.as;
import static org.communique.examples.briefing.article.Coalition.at;
import static org.communique.examples.briefing.article.Coalition.attribute;
import static org.communique.examples.briefing.article.Coalition.by;
import static org.communique.examples.briefing.article.Coalition.citing;
import static org.communique.examples.briefing.article.Coalition.entries;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.link;
import static org.communique.examples.briefing.article.Coalition.pledge;
import static org.communique.examples.briefing.article.FactAssertions.assertEvent;
import static org.communique.examples.briefing.article.FactAssertions.assertSole;
import static org.communique.examples.briefing.article.FactAssertions.assertUnheld;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ObjectAssert;
import org.communique.actor.Collective;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.OfficeId;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.SpeechAct;
import org.communique.statement.Voice;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Facts about what happened, is under way or planned, as the outlet or a speaker reports it. */
class EventFactsTest {

    @Test
    void f007WarIsGoingOnBetweenPartiesNotNamed() {
        assertEvent("war", EventType.CONFLICT, Modality.ONGOING)
                .returns(List.of(), DiplomaticEvent::participations)
                .satisfies(citing(at(160, 178)));
    }

    @Test
    void f020LavrovSpokeAtAPressConferenceInMoscow() {
        assertEvent("lavrov-press-conference", EventType.PRESS_CONFERENCE, Modality.OCCURRED)
                .returns(Optional.empty(), DiplomaticEvent::when)
                .returns(List.of(), event -> event.participations(Role.HOST))
                .satisfies(citing(at(612, 640)));
        assertPlace("lavrov-press-conference", "Moscow", PlaceResolution.CITY);
        assertSole(event("lavrov-press-conference").participations(Role.SPEAKER), "sergei-lavrov")
                .returns(Optional.of(OfficeId.of("russian-foreign-minister")), Participation::capacity);
    }

    @Test
    void f028DiscussionsGoOnAndTheOutletSeesMomentum() {
        assertEvent("coalition-discussions", EventType.TALKS, Modality.ONGOING)
                .returns(List.of("actor:coalition-of-the-willing"), event -> entries(event.agenda()))
                .satisfies(citing(at(876, 946)));
        assertUnheld("momentum", Voice.NARRATOR, SpeechAct.DESCRIBE)
                .returns(List.of("event:coalition-discussions"), statement -> entries(statement.about()))
                .satisfies(citing(at(876, 946)));
    }

    @Test
    void f029TalksTookPlaceOnAWednesdayThatNothingDates() {
        assertEvent("wednesday-talks", EventType.TALKS, Modality.OCCURRED).satisfies(citing(at(1040, 1058)));
        assertUndated("wednesday-talks", "Wednesday", at(1049, 1058));
    }

    @Test
    void f032OfficialsTakePartOnBehalfOfTheCountries() {
        assertSole(event("wednesday-talks").participations(), "talks-officials")
                .returns(Role.PARTICIPANT, Participation::role)
                .returns(Optional.of(ActorId.of("talks-nations")), Participation::onBehalfOf)
                .satisfies(citing(at(948, 982)));
        assertThat(actor(Collective.class, "talks-officials").kind()).contains(CollectiveKind.OFFICIALS);
    }

    @Test
    void f033SummitTookPlaceInLondonOverTheWeekend() {
        assertEvent("london-summit", EventType.SUMMIT, Modality.OCCURRED).satisfies(citing(at(1072, 1134)));
        assertPlace("london-summit", "London", PlaceResolution.CITY);
        assertUndated("london-summit", "over the weekend", at(1118, 1134));
    }

    @Test
    void f034StarmerHostedTheSummit() {
        assertSole(event("london-summit").participations(Role.HOST), "keir-starmer")
                .returns(Optional.of(OfficeId.of("uk-prime-minister")), Participation::capacity)
                .satisfies(citing(at(1081, 1107)));
    }

    @Test
    void f035TalksBuildOnTheSummit() {
        assertThat(link("event:wednesday-talks", Relation.BUILDS_ON, "event:london-summit"))
                .satisfies(citing(at(1060, 1080)));
    }

    @Test
    void f044TalksArePlannedInSaudiArabiaAsZelenskySays() {
        assertEvent("us-ukraine-talks", EventType.TALKS, Modality.PLANNED)
                .satisfies(citing(by("zelensky-confirmation", at(1526, 1597))));
        assertThat(event("us-ukraine-talks").participations(Role.PARTY))
                .allSatisfy(citing(by("zelensky-confirmation", at(1526, 1597))))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("ukraine"), ActorId.of("united-states"));
        assertPlace("us-ukraine-talks", "Saudi Arabia", PlaceResolution.COUNTRY);
        assertUndated("us-ukraine-talks", "next week", by("zelensky-confirmation", at(1572, 1581)));
    }

    @Test
    void f045TalksAreToLookForAnEndOfTheWar() {
        assertThat(event("us-ukraine-talks").purpose())
                .singleElement()
                .returns("event:war", Coalition::entry)
                .satisfies(citing(at(1598, 1649)));
    }

    @Test
    void f047ContractIsSignedWhileTheTalksGoOn() {
        assertEvent("drone-contract", EventType.CONTRACT, Modality.OCCURRED).satisfies(citing(at(1714, 1775)));
        assertThat(event("drone-contract").participations(Role.SIGNATORY))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("united-kingdom"), ActorId.of("drone-maker"));
        assertThat(pledge("uk-altius-drones").steps())
                .singleElement()
                .returns(Stage.CONTRACTED, PledgeStep::stage)
                .returns(Optional.of(EventId.of("drone-contract")), PledgeStep::event)
                .satisfies(citing(at(1714, 1775)));
        assertThat(link("event:drone-contract", Relation.CONCURRENT_WITH, "event:coalition-discussions"))
                .satisfies(citing(at(1684, 1712)));
    }

    @Test
    void f066ContractFollowsConcerns() {
        assertThat(link("event:drone-contract", Relation.FOLLOWS, "statement:concern-aid-pause"))
                .satisfies(citing(at(2438, 2457)));
        assertUnheld("concern-aid-pause", Voice.UNATTRIBUTED, SpeechAct.EXPRESS_CONCERN)
                .satisfies(citing(at(2438, 2457)));
    }

    @Test
    void f067UnitedStatesPausedItsMilitaryAidAtNoGivenTime() {
        assertEvent("us-aid-pause", EventType.SUSPENSION, Modality.OCCURRED)
                .returns(Optional.empty(), DiplomaticEvent::when)
                .satisfies(citing(at(2463, 2491)));
        assertSole(event("us-aid-pause").participations(Role.INITIATOR), "united-states")
                .satisfies(citing(at(2463, 2491)));
        assertSuspended("us-military-aid", "us-aid-pause").satisfies(citing(at(2463, 2491)));
    }

    @Test
    void f075UnitedStatesHaltedItsIntelligenceRecently() {
        assertEvent("us-intelligence-halt", EventType.SUSPENSION, Modality.OCCURRED)
                .satisfies(citing(at(2805, 2876)));
        assertThat(event("us-intelligence-halt").participations()).allSatisfy(citing(at(2805, 2876)));
        assertSole(event("us-intelligence-halt").participations(Role.INITIATOR), "united-states");
        assertSole(event("us-intelligence-halt").participations(Role.TARGET), "ukraine");
        assertUndated("us-intelligence-halt", "recent", at(2809, 2815));
        assertSuspended("us-intelligence-sharing", "us-intelligence-halt").satisfies(citing(at(2805, 2876)));
    }

    @Test
    void f080SuspensionAndFreezeAreTheHaltAgain() {
        assertThat(event("us-intelligence-halt")).satisfies(citing(again(3038, 3071), again(2774, 2804)));
        assertThat(pledge("us-intelligence-sharing")).satisfies(citing(again(3056, 3071)));
    }

    @Test
    void f081LeadersOfTheUnionMetZelenskyInBrussels() {
        assertEvent("brussels-meeting", EventType.MEETING, Modality.OCCURRED)
                .returns(Optional.empty(), DiplomaticEvent::when)
                .satisfies(citing(at(3119, 3181)));
        assertPlace("brussels-meeting", "Brussels", PlaceResolution.CITY);
        assertThat(event("brussels-meeting").participations(Role.PARTICIPANT))
                .extracting(EventFactsTest::delegate)
                .containsExactly("eu-leaders for european-union", "volodymyr-zelensky for ukraine");
    }

    @Test
    void f083MeetingIsAboutDefenceSpendingAndUkraine() {
        assertThat(event("brussels-meeting").agenda())
                .allSatisfy(citing(at(3182, 3251)))
                .extracting(Coalition::entry)
                .containsExactly("pledge:european-defence-spending", "actor:ukraine");
    }

    @Test
    void f090SaudiTalksAreToldAgainAsTheSameEvent() {
        assertEvent("saudi-talks", EventType.TALKS, Modality.PLANNED).satisfies(citing(at(3583, 3656)));
        assertUndated("saudi-talks", "next week", at(3612, 3621));
        assertPlace("saudi-talks", "Saudi Arabia", PlaceResolution.COUNTRY);
        assertThat(link("event:saudi-talks", Relation.SAME_AS, "event:us-ukraine-talks"))
                .satisfies(citing(as(Factuality.PROBABLE, at(3583, 3656))));
    }

    @Test
    void f091SaudiArabiaIsHostAndOfficialsAreTheParties() {
        assertSole(event("saudi-talks").participations(Role.HOST), "saudi-arabia")
                .satisfies(citing(at(3583, 3605)));
        assertThat(event("saudi-talks").participations(Role.PARTY))
                .allSatisfy(citing(at(3630, 3656)))
                .extracting(EventFactsTest::delegate)
                .containsExactly("ukrainian-officials for ukraine", "us-officials for united-states");
        assertThat(actor(Collective.class, "ukrainian-officials").subsetOf()).contains(ActorId.of("ukraine"));
        assertThat(actor(Collective.class, "us-officials").subsetOf()).contains(ActorId.of("united-states"));
    }

    @Test
    void f092ZelenskyIsToMeetTheCrownPrincePerhapsAtTheTalks() {
        assertEvent("zelensky-crown-prince-meeting", EventType.MEETING, Modality.PLANNED)
                .satisfies(citing(at(3658, 3732)));
        assertThat(event("zelensky-crown-prince-meeting").participations(Role.PARTICIPANT))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("volodymyr-zelensky"), ActorId.of("mohammed-bin-salman"));
        assertThat(link("event:zelensky-crown-prince-meeting", Relation.PART_OF, "event:saudi-talks"))
                .satisfies(citing(as(Factuality.POSSIBLE, at(3658, 3732))));
    }

    @Test
    void f107TensionBetweenNatoAndRussiaGoesOnAsTheOutletSays() {
        assertEvent("nato-russia-tension", EventType.TENSION, Modality.ONGOING).satisfies(citing(at(4545, 4589)));
        assertThat(event("nato-russia-tension").participations(Role.PARTY))
                .allSatisfy(citing(at(4554, 4577)))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("nato"), ActorId.of("russia"));
        assertUnheld("tension-level", Voice.NARRATOR, SpeechAct.DESCRIBE)
                .returns(List.of("event:nato-russia-tension"), statement -> entries(statement.about()))
                .satisfies(citing(attribute("gist", at(4545, 4589))));
    }

    @Test
    void f111DiplomaticTalksAreUnderWay() {
        assertEvent("diplomatic-talks", EventType.TALKS, Modality.ONGOING).satisfies(citing(at(4696, 4730)));
    }

    private static String delegate(Participation part) {
        return part.actor().local() + " for " + part.onBehalfOf().orElseThrow().local();
    }

    private static void assertPlace(String event, String name, PlaceResolution resolution) {
        assertThat(event(event).place().orElseThrow())
                .returns(name, Place::name)
                .returns(Optional.of(resolution), Place::resolution);
    }

    private static void assertUndated(String event, String wording, Citation words) {
        assertThat(event(event))
                .returns(Optional.of(TimeExpression.of(wording, Anchor.of(ARTICLE))), DiplomaticEvent::when)
                .satisfies(citing(attribute("when", words)));
    }

    private static ObjectAssert<PledgeStep> assertSuspended(String pledge, String event) {
        link("event:" + event, Relation.SUSPENDS, "pledge:" + pledge);
        assertSole(pledge(pledge).parties(Role.DONOR), "united-states");
        assertSole(pledge(pledge).parties(Role.RECIPIENT), "ukraine");
        return assertThat(pledge(pledge).steps())
                .singleElement()
                .returns(Stage.SUSPENDED, PledgeStep::stage)
                .returns(Optional.of(EventId.of(event)), PledgeStep::event);
    }
}
