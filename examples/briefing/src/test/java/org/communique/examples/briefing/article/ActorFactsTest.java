package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.DOSSIER;
import static org.communique.examples.briefing.article.Coalition.actor;
import static org.communique.examples.briefing.article.Coalition.at;
import static org.communique.examples.briefing.article.Coalition.attribute;
import static org.communique.examples.briefing.article.Coalition.by;
import static org.communique.examples.briefing.article.Coalition.citing;
import static org.communique.examples.briefing.article.Coalition.entries;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.office;
import static org.communique.examples.briefing.article.Coalition.pledge;
import static org.communique.examples.briefing.article.Coalition.statement;
import static org.communique.examples.briefing.article.Coalition.tenureOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ObjectAssert;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.amount.Approximation;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.id.ActorId;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.term.CountryCode;
import org.junit.jupiter.api.Test;

/** Facts about who acts: states, people and their offices, bodies, groups. */
class ActorFactsTest {

    private static final ActorId RUSSIA = ActorId.of("russia");
    private static final ActorId UNITED_KINGDOM = ActorId.of("united-kingdom");

    @Test
    void f001RussiaActsAsAStateAndNobodyIsNamedAsItsSpeaker() {
        assertThat(actor(State.class, "russia"))
                .returns(List.of(Identifier.of(IdentifierScheme.ISO3166_1, "RU")), State::identifiers)
                .satisfies(citing(at(0, 29)));
        assertThat(statement("russia-condemnation"))
                .returns(Voice.ATTRIBUTED, Statement::voice)
                .returns(List.of(), Statement::speakers)
                .returns(Optional.of(RUSSIA), Statement::holder)
                .satisfies(citing(at(0, 29)));
    }

    @Test
    void f003StarmerIsPrimeMinisterAndASir() {
        assertIncumbent("keir-starmer", "Prime Minister", UNITED_KINGDOM).satisfies(citing(at(30, 61)));
        assertThat(name(actor(Person.class, "keir-starmer"), "Sir Keir Starmer"))
                .returns(Optional.of(NameKind.HONORIFIC_FORM), Name::kind)
                .satisfies(citing(at(30, 61)));
    }

    @Test
    void f006PeaceForceIsABodyThatIsOnlySupposed() {
        assertThat(actor(Organization.class, "peacekeeping-force"))
                .returns(Optional.of(OrganizationKind.ARMED_FORCE), Organization::kind)
                .returns(Optional.of(Existence.HYPOTHETICAL), Organization::existence)
                .satisfies(citing(attribute("existence", at(106, 137))));
    }

    @Test
    void f010MacronIsPresidentOfFrance() {
        assertIncumbent("emmanuel-macron", "President", ActorId.of("france")).satisfies(citing(at(225, 257)));
    }

    @Test
    void f011CoalitionIsProposedAndNobodyIsCreditedWithItsName() {
        Organization coalition = actor(Organization.class, "coalition-of-the-willing");

        assertThat(coalition)
                .returns(Optional.of(OrganizationKind.COALITION), Organization::kind)
                .returns(Optional.of(Existence.PROPOSED), Organization::existence)
                .satisfies(citing(attribute("existence", at(264, 305))));
        assertThat(pledge("uk-peacekeeping-troops").purpose())
                .singleElement()
                .returns("actor:coalition-of-the-willing", Coalition::entry)
                .satisfies(citing(at(259, 305)));
        assertThat(name(coalition, "coalition of the willing"))
                .returns(Optional.of(NameKind.ALIAS), Name::kind)
                .satisfies(citing(at(279, 305)));
        assertThat(statement("coalition-term"))
                .returns(Voice.UNATTRIBUTED, Statement::voice)
                .returns(Optional.empty(), Statement::holder)
                .satisfies(citing(at(279, 305)))
                .returns(List.of("actor:coalition-of-the-willing"), statement -> entries(statement.about()));
        assertThat(statement("coalition-term").quotations())
                .singleElement()
                .returns(QuotationForm.TERM, Quotation::form)
                .returns(List.of("coalition of the willing"), Quotation::segments)
                .satisfies(citing(at(279, 305)));
    }

    @Test
    void f012CoalitionIsToWatchOverAPeaceAndToEnforceIt() {
        assertThat(actor(Organization.class, "coalition-of-the-willing").purpose())
                .hasSize(2)
                .allSatisfy(citing(at(306, 356)))
                .extracting(aim -> aim.entry().orElseThrow().text())
                .containsOnly("event:peace-agreement");
    }

    @Test
    void f014LavrovIsForeignMinisterOfRussia() {
        assertIncumbent("sergei-lavrov", "Foreign Minister", RUSSIA).satisfies(citing(at(367, 405)));
    }

    @Test
    void f018MembersOfNatoAreAGroupAndNotNatoItself() {
        assertThat(actor(Collective.class, "nato-members"))
                .returns(Optional.of(CollectiveKind.STATES), Collective::kind)
                .satisfies(citing(by("lavrov-warning", at(559, 571))));
        assertThat(DOSSIER.membershipsOf(ActorId.of("nato-members")))
                .singleElement()
                .returns(ActorId.of("nato"), Membership::body)
                .satisfies(citing(by("lavrov-warning", at(559, 571))));
        assertThat(event("nato-involvement").participations(Role.INITIATOR))
                .singleElement()
                .returns(ActorId.of("nato-members"), Participation::actor)
                .satisfies(citing(by("lavrov-warning", at(559, 571))));
    }

    @Test
    void f024WesternNationsAreAGroupWithoutNumberOrMembers() {
        assertUnbounded("western-nations", CollectiveKind.STATES, Optional.empty());
        assertThat(actor(Collective.class, "western-nations")).satisfies(citing(by("lavrov-accusation", at(709, 724))));
    }

    @Test
    void f025MrLavrovIsANameOfSergeiLavrov() {
        assertThat(name(actor(Person.class, "sergei-lavrov"), "Mr Lavrov"))
                .returns(Optional.of(NameKind.HONORIFIC_FORM), Name::kind)
                .satisfies(citing(at(642, 651)));
    }

    @Test
    void f030CountriesInTheTalksAreAroundTwenty() {
        Collective countries = actor(Collective.class, "talks-nations");

        assertThat(countries)
                .returns(Optional.of(CollectiveKind.STATES), Collective::kind)
                .satisfies(citing(attribute("count", at(963, 982))));
        assertThat(countries.count().orElseThrow())
                .returns(BigDecimal.valueOf(20), Quantity::value)
                .returns(Unit.COUNTRY, Quantity::unit)
                .returns(Approximation.ABOUT, Quantity::approximation)
                .returns(Optional.of("around 20"), Quantity::wording);
    }

    @Test
    void f031MostOfThemAreEuropeanAndCommonwealthNations() {
        assertThat(actor(Collective.class, "talks-nations-mainly"))
                .returns(Optional.of(CollectiveKind.STATES), Collective::kind)
                .returns(Optional.of(ActorId.of("talks-nations")), Collective::subsetOf)
                .returns(Optional.of(Share.MOST), Collective::share)
                .satisfies(citing(attribute("share", at(983, 1023))));
    }

    @Test
    void f039HealeyIsDefenceSecretary() {
        assertIncumbent("john-healey", "Defence Secretary", UNITED_KINGDOM).satisfies(citing(at(1327, 1361)));
    }

    @Test
    void f042ZelenskyIsPresidentOfUkraine() {
        assertIncumbent("volodymyr-zelensky", "President", ActorId.of("ukraine"))
                .satisfies(citing(at(1468, 1506)));
    }

    @Test
    void f048FirmHasNoNameAndTwoCountries() {
        assertThat(actor(Organization.class, "drone-maker"))
                .returns(Optional.of(OrganizationKind.COMPANY), Organization::kind)
                .returns(List.of(), Organization::names)
                .returns(List.of(CountryCode.of("GB"), CountryCode.of("US")), Organization::countries)
                .satisfies(citing(at(1744, 1775), attribute("countries", at(1744, 1775))));
    }

    @Test
    void f073HealeyIsNamedWithHisOfficeAgain() {
        assertIncumbent("john-healey", "Defence Secretary", UNITED_KINGDOM).satisfies(citing(at(2533, 2562)));
        assertThat(statement("healey-on-drones"))
                .returns(List.of(ActorId.of("john-healey")), Statement::speakers)
                .satisfies(citing(attribute("speakers", at(2533, 2569))));
    }

    @Test
    void f077KyivIsAMetonymOfUkraine() {
        assertThat(name(actor(State.class, "ukraine"), "Kyiv"))
                .returns(Optional.of(NameKind.METONYM), Name::kind)
                .satisfies(citing(at(2904, 2918)));
        assertThat(event("ukraine-defence-lapse").participations(Role.TARGET))
                .singleElement()
                .returns(ActorId.of("ukraine"), Participation::actor)
                .satisfies(citing(by("concern-intelligence", at(2904, 2918))));
    }

    @Test
    void f082LeadersOfTheEuropeanUnionAreAGroup() {
        assertUnbounded("eu-leaders", CollectiveKind.LEADERS, Optional.of(ActorId.of("european-union")));
        assertThat(actor(Collective.class, "eu-leaders")).satisfies(citing(at(3119, 3141)));
    }

    @Test
    void f093MohammedBinSalmanIsCrownPrinceOfSaudiArabia() {
        assertIncumbent("mohammed-bin-salman", "Crown Prince", ActorId.of("saudi-arabia"))
                .satisfies(citing(at(3694, 3732)));
    }

    @Test
    void f099TrumpIsNamedAndNoWordsOfTheArticleGiveHimAnOffice() {
        assertThat(name(actor(Person.class, "donald-trump"), "Donald Trump")).satisfies(citing(at(3922, 3934)));
        assertThat(tenureOf("donald-trump").evidence()).isEmpty();
        assertThat(event("us-assistance-cut").participations(Role.INITIATOR))
                .singleElement()
                .returns(ActorId.of("donald-trump"), Participation::actor)
                .returns(Optional.empty(), Participation::capacity);
    }

    @Test
    void f100WhiteHouseIsAMetonymOfTheAmericanPresidency() {
        Office presidency = office("us-president");

        assertThat(presidency.body()).contains(ActorId.of("united-states"));
        assertThat(presidency.names())
                .filteredOn(name -> name.text().equals("White House"))
                .singleElement()
                .returns(Optional.of(NameKind.METONYM), Name::kind)
                .satisfies(citing(at(3956, 3971)));
    }

    @Test
    void f104VonDerLeyenIsPresidentOfTheCommission() {
        assertIncumbent("ursula-von-der-leyen", "President", ActorId.of("european-commission"))
                .satisfies(citing(at(4174, 4224)));
    }

    @Test
    void f109MoscowIsAMetonymOfRussiaHereAndACityThere() {
        assertThat(name(actor(State.class, "russia"), "Moscow"))
                .returns(Optional.of(NameKind.METONYM), Name::kind)
                .satisfies(citing(at(4591, 4610)));
        assertThat(statement("moscow-view").holder()).contains(RUSSIA);
        assertThat(event("lavrov-press-conference").place().orElseThrow())
                .returns("Moscow", Place::name)
                .returns(Optional.of(PlaceResolution.CITY), Place::resolution)
                .returns(List.of(Identifier.of(IdentifierScheme.GEONAMES, "524901")), Place::identifiers);
    }

    @Test
    void f110NatoIsAnAllianceThatActs() {
        Organization nato = actor(Organization.class, "nato");

        assertThat(nato.kind()).contains(OrganizationKind.ALLIANCE);
        assertThat(name(nato, "NATO")).satisfies(citing(at(4554, 4577)));
        assertThat(event("nato-russia-tension").participations(Role.PARTY))
                .extracting(Participation::actor)
                .containsExactly(nato.id(), RUSSIA);
    }

    private static ObjectAssert<Tenure> assertIncumbent(String person, String title, ActorId body) {
        Tenure tenure = tenureOf(person);
        Office office = DOSSIER.find(tenure.office()).orElseThrow();

        assertThat(office.displayName()).isEqualTo(title);
        assertThat(office.body()).contains(body);
        return assertThat(tenure).returns(Optional.of(TenureStatus.INCUMBENT), Tenure::status);
    }

    private static void assertUnbounded(String group, CollectiveKind kind, Optional<ActorId> whole) {
        assertThat(actor(Collective.class, group))
                .returns(Optional.of(kind), Collective::kind)
                .returns(Optional.empty(), Collective::count)
                .returns(whole, Collective::subsetOf)
                .returns(List.of(), Collective::names);
    }

    private static Name name(Actor actor, String text) {
        return actor.names().stream()
                .filter(name -> name.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
