package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.actor;
import static org.communique.examples.briefing.article.Coalition.again;
import static org.communique.examples.briefing.article.Coalition.as;
import static org.communique.examples.briefing.article.Coalition.at;
import static org.communique.examples.briefing.article.Coalition.attribute;
import static org.communique.examples.briefing.article.Coalition.by;
import static org.communique.examples.briefing.article.Coalition.citing;
import static org.communique.examples.briefing.article.Coalition.contribution;
import static org.communique.examples.briefing.article.Coalition.entries;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.link;
import static org.communique.examples.briefing.article.Coalition.pledge;
import static org.communique.examples.briefing.article.FactAssertions.assertEvent;
import static org.communique.examples.briefing.article.FactAssertions.assertSole;
import static org.communique.examples.briefing.article.FactAssertions.assertUnheld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Condition;
import org.communique.entry.Place;
import org.communique.entry.Relation;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.pledge.Undertaking;
import org.communique.statement.SpeechAct;
import org.communique.statement.Voice;
import org.communique.term.Basis;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;

/** Facts about what is proposed, weighed, promised, signed or given: by whom, to whom, how much, if what. */
class PledgeFactsTest {

    @Test
    void f004StarmerProposesTroopsInNoGivenNumber() {
        Pledge plan = pledge("uk-peacekeeping-troops");

        assertSole(plan.parties(Role.PROPOSER), "keir-starmer")
                .returns(Optional.of(ActorId.of("united-kingdom")), Participation::onBehalfOf)
                .returns(Optional.of(OfficeId.of("uk-prime-minister")), Participation::capacity)
                .satisfies(citing(at(64, 137)));
        assertThat(contribution("uk-peacekeeping-troops", Personnel.class))
                .returns(Optional.of(PersonnelKind.TROOPS), Personnel::kind)
                .returns(Optional.empty(), Personnel::quantity)
                .satisfies(citing(at(64, 137)));
        assertSole(plan.parties(Role.PLEDGOR), "united-kingdom").satisfies(citing(at(77, 91)));
        assertSole(plan.parties(Role.RECIPIENT), "peacekeeping-force").satisfies(citing(at(106, 137)));
        assertThat(plan.steps().get(0))
                .returns(Stage.PROPOSED, PledgeStep::stage)
                .satisfies(citing(at(64, 137)));
        assertThat(plan.places()).extracting(Place::name).containsExactly("Ukraine");
        assertThat(plan).satisfies(citing(attribute("places", at(127, 137))));
    }

    @Test
    void f005TroopsDependOnADealThatIsOnlySupposed() {
        assertThat(pledge("uk-peacekeeping-troops").conditions())
                .singleElement()
                .returns(
                        "event:deal-to-end-war",
                        condition -> condition.entry().orElseThrow().text())
                .returns(Ternary.UNKNOWN, Condition::satisfied)
                .satisfies(citing(at(139, 178)));
        assertEvent("deal-to-end-war", EventType.AGREEMENT, Modality.HYPOTHETICAL)
                .satisfies(citing(as(Factuality.UNCOMMITTED, at(139, 178))));
    }

    @Test
    void f008PlanIsTheProposalAgain() {
        assertThat(pledge("uk-peacekeeping-troops")).satisfies(citing(again(180, 188)));
    }

    @Test
    void f009MacronDevelopsItTooAndItIsInDevelopment() {
        Pledge plan = pledge("uk-peacekeeping-troops");

        assertSole(plan.parties(Role.CO_DEVELOPER), "emmanuel-macron")
                .returns(Optional.of(ActorId.of("france")), Participation::onBehalfOf)
                .returns(Optional.of(OfficeId.of("french-president")), Participation::capacity)
                .satisfies(citing(at(196, 224)));
        assertThat(plan.steps().get(1))
                .returns(Stage.IN_DEVELOPMENT, PledgeStep::stage)
                .satisfies(citing(at(196, 224)));
    }

    @Test
    void f037ManyWeighOtherHelpWhichIsLessThanAPledge() {
        assertThat(actor(Collective.class, "talks-nations-with-other-help"))
                .returns(Optional.of(ActorId.of("talks-nations")), Collective::subsetOf)
                .returns(Optional.of(Share.MANY), Collective::share)
                .satisfies(citing(attribute("share", at(1223, 1266))));
        assertSole(pledge("nations-other-support").parties(Role.PLEDGOR), "talks-nations-with-other-help")
                .satisfies(citing(at(1223, 1266)));
        assertThat(pledge("nations-other-support").steps())
                .singleElement()
                .returns(Stage.CONSIDERED, PledgeStep::stage)
                .satisfies(citing(at(1223, 1266)));
    }

    @Test
    void f038HelpIsOfThreeKindsAndPerhapsOfMore() {
        Pledge help = pledge("nations-other-support");

        assertThat(help)
                .returns(List.of("contributions"), Pledge::open)
                .satisfies(citing(attribute("contributions", at(1268, 1325)), attribute("open", at(1268, 1275))));
        assertThat(help.contributions()).hasSize(3);
        assertThat(help.contributions().get(0)).isInstanceOfSatisfying(Service.class, each -> assertThat(each.kind())
                .contains(ServiceKind.LOGISTICS));
        assertThat(help.contributions().get(1)).isInstanceOfSatisfying(Funding.class, each -> assertThat(each.amount())
                .isEmpty());
        assertThat(help.contributions().get(2)).isInstanceOfSatisfying(Service.class, each -> assertThat(each.kind())
                .contains(ServiceKind.INTELLIGENCE));
    }

    @Test
    void f049DronesInNoGivenNumberAreToBeDelivered() {
        assertThat(contribution("uk-altius-drones", Goods.class))
                .returns(Optional.of("attack drones"), Goods::item)
                .returns(Optional.empty(), Goods::quantity)
                .satisfies(citing(attribute("item", at(1776, 1821))));
        assertEvent("drone-delivery", EventType.DELIVERY, Modality.PLANNED).satisfies(citing(at(1776, 1821)));
        assertSole(event("drone-delivery").participations(Role.RECIPIENT), "ukraine");
        assertThat(link("event:drone-delivery", Relation.FULFILS, "pledge:uk-altius-drones"))
                .satisfies(citing(at(1776, 1821)));
    }

    @Test
    void f050UkBuysTheFirmSuppliesUkraineReceives() {
        Pledge drones = pledge("uk-altius-drones");

        assertSole(drones.parties(Role.BUYER), "united-kingdom").satisfies(citing(at(1714, 1775)));
        assertSole(drones.parties(Role.SUPPLIER), "drone-maker").satisfies(citing(at(1744, 1775)));
        assertSole(drones.parties(Role.RECIPIENT), "ukraine").satisfies(citing(at(1779, 1793)));
    }

    @Test
    void f051FirstDesignationIsAltius600m() {
        assertDesignation(0, "Altius 600m", at(1859, 1870));
    }

    @Test
    void f052SecondDesignationIsAltius700m() {
        assertDesignation(1, "Altius 700m", at(1875, 1886));
    }

    @Test
    void f053ContractMayHoldMore() {
        assertThat(pledge("uk-altius-drones"))
                .returns(List.of("contributions"), Pledge::open)
                .satisfies(citing(attribute("open", at(1823, 1845))));
    }

    @Test
    void f054DronesAreDescribedAndTheOutletPraisesThem() {
        assertThat(contribution("uk-altius-drones", Goods.class))
                .matches(goods -> goods.description().isPresent(), "described")
                .satisfies(citing(attribute("description", at(1906, 1950))));
        assertUnheld("drones-description", Voice.NARRATOR, SpeechAct.DESCRIBE)
                .returns(List.of("pledge:uk-altius-drones"), statement -> entries(statement.about()))
                .satisfies(citing(at(1799, 1821), at(1846, 1858)));
    }

    @Test
    void f062DronesCostNearlyThirtyMillionPounds() {
        Goods drones = contribution("uk-altius-drones", Goods.class);

        assertThat(drones)
                .returns(Optional.of(Basis.of("price")), Goods::valueBasis)
                .satisfies(citing(attribute("value", at(2320, 2338))));
        assertThat(drones.value().orElseThrow())
                .returns(BigDecimal.valueOf(30_000_000), MoneyAmount::figure)
                .returns("GBP", value -> value.currency().getCurrencyCode())
                .returns(Approximation.NEARLY, MoneyAmount::approximation)
                .returns(Optional.of("nearly £30 million"), MoneyAmount::wording)
                .returns(Ternary.YES, value -> value.isCertainlyLessThan(pounds(30_000_000)));
    }

    @Test
    void f063ContractAndAgreementAreTheDealAgain() {
        assertThat(event("drone-contract")).satisfies(citing(again(2294, 2312), again(1823, 1836)));
        assertThat(pledge("uk-altius-drones")).satisfies(citing(again(2294, 2312)));
    }

    @Test
    void f064FundIsAChannelAndNobodyIsNamedAsItsDonor() {
        assertSole(pledge("uk-altius-drones").parties(Role.CHANNEL), "international-fund-for-ukraine")
                .satisfies(citing(at(2343, 2392)));
        assertThat(pledge("uk-altius-drones").parties())
                .extracting(Participation::role)
                .doesNotContain(Role.FUNDER, Role.DONOR);
        assertThat(actor(Organization.class, "international-fund-for-ukraine").kind())
                .contains(OrganizationKind.FUND);
    }

    @Test
    void f065MinistrySupportsTheContract() {
        assertSole(pledge("uk-altius-drones").parties(Role.SUPPORTER), "uk-ministry-of-defence")
                .satisfies(citing(at(2397, 2436)));
    }

    @Test
    void f070MoreThanTenThousandDronesAreDeliveredAsHealeySays() {
        Pledge given = pledge("uk-drones-given");
        Citation claimed = by("healey-on-drones", at(2600, 2623));
        Goods drones = contribution("uk-drones-given", Goods.class);

        assertThat(given.evidence()).containsExactly(claimed);
        assertThat(given.statedIn()).contains(StatementId.of("healey-on-drones"));
        assertThat(drones.evidence()).containsExactly(claimed);
        assertOverTenThousand(drones.quantity());
        assertThat(given.steps())
                .singleElement()
                .returns(Stage.DELIVERED, PledgeStep::stage)
                .returns(StepCounts.TOTAL_SO_FAR, PledgeStep::counts)
                .returns(List.of(claimed), PledgeStep::evidence)
                .satisfies(step -> assertOverTenThousand(step.quantity()));
    }

    @Test
    void f071UkGaveThemAndTheArmedForcesGotThem() {
        Pledge given = pledge("uk-drones-given");

        assertSole(given.parties(Role.DONOR), "united-kingdom")
                .satisfies(citing(by("healey-on-drones", at(2572, 2599))));
        assertSole(given.parties(Role.RECIPIENT), "ukraine-armed-forces")
                .satisfies(citing(by("healey-on-drones", at(2627, 2649))));
        assertThat(actor(Organization.class, "ukraine-armed-forces"))
                .returns(Optional.of(OrganizationKind.ARMED_FORCE), Organization::kind)
                .returns(Optional.of(ActorId.of("ukraine")), Organization::parent);
    }

    @Test
    void f095LeadersPledgeToSpendMoreAndGiveNoFigure() {
        Pledge spending = pledge("european-defence-spending");

        assertSole(spending.parties(), "european-leaders")
                .returns(Role.PLEDGOR, Participation::role)
                .satisfies(citing(at(3826, 3881)));
        assertThat(actor(Collective.class, "european-leaders").names()).isEmpty();
        assertThat(contribution("european-defence-spending", Undertaking.class))
                .returns(Optional.empty(), Undertaking::quantity)
                .returns(Optional.empty(), Undertaking::due)
                .satisfies(citing(at(3856, 3881)));
        assertThat(spending.steps())
                .singleElement()
                .returns(Stage.PLEDGED, PledgeStep::stage)
                .satisfies(citing(at(3826, 3881)));
    }

    @Test
    void f096SpendingAnswersAConcernThatNobodyHolds() {
        assertThat(link("pledge:european-defence-spending", Relation.REACTS_TO, "statement:concern-trump"))
                .satisfies(citing(at(3883, 3916)));
        assertUnheld("concern-trump", Voice.UNATTRIBUTED, SpeechAct.EXPRESS_CONCERN)
                .satisfies(citing(at(3883, 3916)));
    }

    @Test
    void f101CommissionProposesAndPledgesNothing() {
        Pledge eu = pledge("eu-defence-package");

        assertSole(eu.parties(Role.PROPOSER), "european-commission")
                .returns(Optional.of(ActorId.of("european-union")), Participation::onBehalfOf)
                .satisfies(citing(at(4019, 4055)));
        assertThat(eu.steps())
                .singleElement()
                .returns(Stage.PROPOSED, PledgeStep::stage)
                .satisfies(citing(at(4019, 4055)));
    }

    @Test
    void f102EurosHaveAnEquivalentInPoundsWithoutRateOrDate() {
        Funding funding = contribution("eu-defence-package", Funding.class);
        MoneyAmount euros = funding.amount().orElseThrow();

        assertThat(funding).satisfies(citing(attribute("amount", at(4059, 4086))));
        assertThat(euros)
                .returns(new BigDecimal(800_000_000_000L), MoneyAmount::figure)
                .returns("EUR", amount -> amount.currency().getCurrencyCode())
                .returns(Approximation.EXACT, MoneyAmount::approximation)
                .returns(Optional.of("€800 billion"), MoneyAmount::wording);
        assertThat(euros.equivalents())
                .singleElement()
                .returns(new BigDecimal(670_000_000_000L), same -> same.amount().figure())
                .returns("GBP", same -> same.amount().currency().getCurrencyCode())
                .returns(Optional.of("£670 billion"), same -> same.amount().wording())
                .returns(Basis.STATED, Equivalent::basis)
                .returns(Optional.empty(), Equivalent::rate)
                .returns(Optional.empty(), Equivalent::rateDate)
                .returns(Optional.empty(), Equivalent::converter);
    }

    @Test
    void f103MemberStatesAreToGainFromIt() {
        assertSole(pledge("eu-defence-package").parties(Role.BENEFICIARY), "eu-member-states")
                .satisfies(citing(at(4114, 4127)));
        assertThat(pledge("eu-defence-package").purpose())
                .singleElement()
                .returns("actor:eu-member-states", Coalition::entry)
                .satisfies(citing(at(4103, 4172)));
    }

    private static void assertDesignation(int index, String name, Citation words) {
        assertThat(contribution("uk-altius-drones", Goods.class))
                .returns(name, goods -> goods.designations().get(index))
                .satisfies(citing(attribute("designations", words)));
    }

    private static void assertOverTenThousand(Optional<Quantity> quantity) {
        assertThat(quantity.orElseThrow())
                .returns(BigDecimal.valueOf(10_000), Quantity::value)
                .returns(Unit.of("drone"), Quantity::unit)
                .returns(Approximation.OVER, Quantity::approximation)
                .returns(Optional.of("more than 10,000"), Quantity::wording)
                .returns(Ternary.YES, many -> many.isCertainlyGreaterThan(Quantity.of(10_000, Unit.of("drone"))));
    }

    private static MoneyAmount pounds(long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "GBP");
    }
}
