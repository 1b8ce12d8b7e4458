package org.communique.examples.byhand;

import static org.communique.examples.byhand.Cited.again;
import static org.communique.examples.byhand.Cited.by;
import static org.communique.examples.byhand.Cited.words;

import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.amount.AmountWording;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.source.TextDigest;
import org.communique.statement.Medium;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;
import org.communique.term.Basis;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/**
 * A part of the coalition dossier, written by hand: a plan and who is against it, a contract, what a minister claims to
 * have been given, a proposal in two currencies, and talks that the article tells of twice.
 */
public final class CoalitionByHand {

    private static final ActorId UNITED_KINGDOM = ActorId.of("united-kingdom");
    private static final ActorId RUSSIA = ActorId.of("russia");
    private static final ActorId UKRAINE = ActorId.of("ukraine");
    private static final ActorId STARMER = ActorId.of("keir-starmer");
    private static final ActorId MACRON = ActorId.of("emmanuel-macron");
    private static final ActorId LAVROV = ActorId.of("sergei-lavrov");
    private static final ActorId HEALEY = ActorId.of("john-healey");

    private static final OfficeId PRIME_MINISTER = OfficeId.of("uk-prime-minister");
    private static final OfficeId DEFENCE_SECRETARY = OfficeId.of("uk-defence-secretary");
    private static final OfficeId FOREIGN_MINISTER = OfficeId.of("russian-foreign-minister");

    private static final PledgeId PLAN = PledgeId.of("uk-peacekeeping-troops");

    private CoalitionByHand() {}

    /** Prints the dossier as JSON. */
    public static void main(String... args) {
        CommuniqueJson.standard().indented().write(dossier(), System.out);
    }

    /** {@return the dossier, part by part} */
    static Dossier dossier() {
        return Dossier.of(DossierId.of("coalition-by-hand"))
                .plus(source())
                .plus(people())
                .plus(plan())
                .plus(objections())
                .plus(droneContract())
                .plus(dronesGiven())
                .plus(defencePackage())
                .plus(talksToldTwice());
    }

    /** The text itself stays outside; its digest and length make it possible to check every offset later. */
    private static Source source() {
        return Source.builder()
                .id(Cited.ARTICLE)
                .title("News report on the coalition plan, the drone contract and the money for Europe’s defence")
                .kind(SourceKind.ARTICLE)
                .language(LanguageTag.of("en-GB"))
                .textDigest(TextDigest.of("sha256:eb5fe1bbde16a4870a9235353b1ce77d95cc1e2cbc0ca954728f5a3f67a3b0f1"))
                .length(4877)
                .build();
    }

    /** A person, an office and the time in it are three entries: people change, offices stay. */
    private static List<Entry> people() {
        return List.of(
                Person.builder()
                        .id(STARMER)
                        .addNames(
                                english("Keir Starmer").build(),
                                english("Sir Keir Starmer")
                                        .kind(NameKind.HONORIFIC_FORM)
                                        .addEvidence(words(30, 61))
                                        .build())
                        .build(),
                Office.builder()
                        .id(PRIME_MINISTER)
                        .addNames(english("Prime Minister").build())
                        .body(UNITED_KINGDOM)
                        .build(),
                Tenure.of(TenureId.of("keir-starmer-uk-prime-minister"), STARMER, PRIME_MINISTER).toBuilder()
                        .addEvidence(words(30, 61))
                        .build());
    }

    /** A proposal to give is a pledge at the stage "proposed"; it depends on a deal that is only supposed. */
    private static List<Entry> plan() {
        DiplomaticEvent deal = DiplomaticEvent.builder()
                .id(EventId.of("deal-to-end-war"))
                .title("A deal between the warring sides")
                .type(EventType.AGREEMENT)
                .modality(Modality.HYPOTHETICAL)
                .addEvidence(words(139, 178).toBuilder()
                        .factuality(Factuality.UNCOMMITTED)
                        .build())
                .build();
        Pledge plan = Pledge.builder()
                .id(PLAN)
                .title("British troops for a peace force")
                .addParties(
                        Participation.builder()
                                .actor(STARMER)
                                .role(Role.PROPOSER)
                                .onBehalfOf(UNITED_KINGDOM)
                                .capacity(PRIME_MINISTER)
                                .addEvidence(words(64, 137))
                                .build(),
                        Participation.builder()
                                .actor(MACRON)
                                .role(Role.CO_DEVELOPER)
                                .onBehalfOf(ActorId.of("france"))
                                .capacity(OfficeId.of("french-president"))
                                .addEvidence(words(196, 224), words(225, 257))
                                .build(),
                        Participation.of(UNITED_KINGDOM, Role.PLEDGOR, words(77, 91)),
                        Participation.of(ActorId.of("peacekeeping-force"), Role.RECIPIENT, words(106, 137)))
                .addContributions(Personnel.builder()
                        .kind(PersonnelKind.TROOPS)
                        .description("British soldiers, no number given")
                        .addEvidence(words(64, 137))
                        .build())
                .addConditions(Condition.builder()
                        .text("there is a deal that ends the war")
                        .entry(deal.id())
                        .addEvidence(words(139, 178))
                        .build())
                .addSteps(
                        PledgeStep.builder()
                                .stage(Stage.PROPOSED)
                                .addParties(Participation.of(STARMER, Role.PROPOSER))
                                .addEvidence(words(64, 137))
                                .build(),
                        PledgeStep.builder()
                                .stage(Stage.IN_DEVELOPMENT)
                                .addParties(
                                        Participation.of(STARMER, Role.PROPOSER),
                                        Participation.of(MACRON, Role.CO_DEVELOPER))
                                .addEvidence(words(196, 224))
                                .build())
                .addPurpose(Topic.builder()
                        .text("bring the coalition into being")
                        .entry(ActorId.of("coalition-of-the-willing"))
                        .addEvidence(words(259, 305))
                        .build())
                .addPlaces(Place.builder()
                        .name("Ukraine")
                        .country(CountryCode.of("UA"))
                        .resolution(PlaceResolution.COUNTRY)
                        .build())
                .addEvidence(words(64, 137), again(180, 188), again(420, 434), again(666, 677), again(823, 846))
                .addEvidence(words("places", 127, 137))
                .build();
        return List.of(deal, plan);
    }

    /** A state that condemns with nobody named; a minister who speaks for it. */
    private static List<Entry> objections() {
        Statement condemnation = Statement.builder()
                .id(StatementId.of("russia-condemnation"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.CONDEMN)
                .holder(RUSSIA)
                .gist("Russia comes out hard against British soldiers keeping a peace in Ukraine")
                .addStances(Stance.of(Topic.of(PLAN), Polarity.OPPOSES).toBuilder()
                        .strength(Strength.STRONG)
                        .addEvidence(words(11, 29))
                        .build())
                .addAbout(Topic.of(PLAN))
                .addEvidence(words(0, 29))
                .build();
        Statement insistence = Statement.builder()
                .id(StatementId.of("lavrov-insistence"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.INSIST)
                .addSpeakers(LAVROV)
                .holder(RUSSIA)
                .capacity(FOREIGN_MINISTER)
                .medium(Medium.PRESS_CONFERENCE)
                .occasion(EventId.of("lavrov-press-conference"))
                .gist("Nothing of the kind may come about")
                .addQuotations(Quotation.of(QuotationForm.PARTIAL, "can’t be allowed").toBuilder()
                        .addEvidence(words(678, 696))
                        .build())
                .addStances(Stance.of(Topic.of(PLAN), Polarity.OPPOSES).toBuilder()
                        .addEvidence(words(678, 696))
                        .build())
                .addAbout(Topic.of(PLAN))
                .addEvidence(words("speakers", 642, 651), words(652, 677))
                .build();
        return List.of(condemnation, insistence);
    }

    /** The price is the value of the goods. Buyer, channel and supporter rest on three phrases. */
    private static List<Entry> droneContract() {
        Organization maker = Organization.builder()
                .id(ActorId.of("drone-maker"))
                .kind(OrganizationKind.COMPANY)
                .description("British-American security company")
                .addCountries(CountryCode.of("GB"), CountryCode.of("US"))
                .addEvidence(words(1744, 1775), words("countries", 1744, 1775))
                .build();
        DiplomaticEvent signing = DiplomaticEvent.builder()
                .id(EventId.of("drone-contract"))
                .title("Drone contract")
                .type(EventType.CONTRACT)
                .modality(Modality.OCCURRED)
                .addParticipations(
                        Participation.of(UNITED_KINGDOM, Role.SIGNATORY, words(1714, 1775)),
                        Participation.of(maker.id(), Role.SIGNATORY, words(1744, 1775)))
                .addEvidence(words(1714, 1775), again(2294, 2312), again(1823, 1836))
                .build();
        Pledge drones = Pledge.builder()
                .id(PledgeId.of("uk-altius-drones"))
                .title("Attack drones for Ukraine under a British contract")
                .addParties(
                        Participation.of(UNITED_KINGDOM, Role.BUYER, words(1714, 1775)),
                        Participation.of(maker.id(), Role.SUPPLIER, words(1744, 1775)),
                        Participation.of(UKRAINE, Role.RECIPIENT, words(1779, 1793)),
                        Participation.of(ActorId.of("international-fund-for-ukraine"), Role.CHANNEL, words(2343, 2392)),
                        Participation.of(ActorId.of("uk-ministry-of-defence"), Role.SUPPORTER, words(2397, 2436)))
                .addContributions(Goods.builder()
                        .item("attack drones")
                        .description("able to watch an enemy and hit him")
                        .addDesignations("Altius 600m", "Altius 700m")
                        .value(AmountWording.parse("nearly £30 million").orElseThrow())
                        .valueBasis(Basis.of("price"))
                        .addEvidence(words("item", 1776, 1821))
                        .addEvidence(words("designations", 1859, 1870), words("designations", 1875, 1886))
                        .addEvidence(words("description", 1906, 1950), words("value", 2320, 2338))
                        .build())
                .addSteps(PledgeStep.builder()
                        .stage(Stage.CONTRACTED)
                        .addParties(
                                Participation.of(UNITED_KINGDOM, Role.BUYER),
                                Participation.of(maker.id(), Role.SUPPLIER))
                        .event(signing.id())
                        .addEvidence(words(1714, 1775))
                        .build())
                .addOpen("contributions")
                .addEvidence(words(1776, 1821), again(2294, 2312), words("open", 1823, 1845))
                .build();
        return List.of(maker, signing, drones);
    }

    /** The outlet says that a minister says so: what he claims is a delivery by his account alone. */
    private static List<Entry> dronesGiven() {
        Statement statement = Statement.builder()
                .id(StatementId.of("healey-on-drones"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT)
                .addSpeakers(HEALEY)
                .holder(UNITED_KINGDOM)
                .capacity(DEFENCE_SECRETARY)
                .gist("British drones have reached Ukraine in large numbers and proved their worth")
                .addQuotations(Quotation.builder()
                        .form(QuotationForm.DIRECT)
                        .addSegments("The UK has already provided more than 10,000 drones to Ukraine’s armed forces,"
                                + " which have proved vital in disrupting Russian troop advances and targeting"
                                + " positions behind the front line.")
                        .addEvidence(words(2571, 2759))
                        .build())
                .addAbout(Topic.of(PledgeId.of("uk-drones-given")), Topic.of(EventId.of("drone-effect")))
                .addEvidence(words("speakers", 2533, 2569))
                .build();
        Quantity number = AmountWording.parseQuantity("more than 10,000", Unit.of("drone"))
                .orElseThrow();
        Citation claim = by("healey-on-drones", words(2600, 2623));
        Pledge given = Pledge.builder()
                .id(PledgeId.of("uk-drones-given"))
                .title("Drones that the UK has sent")
                .addParties(
                        Participation.of(UNITED_KINGDOM, Role.DONOR, by("healey-on-drones", words(2572, 2599))),
                        Participation.of(
                                ActorId.of("ukraine-armed-forces"),
                                Role.RECIPIENT,
                                by("healey-on-drones", words(2627, 2649))))
                .addContributions(Goods.of("drones").toBuilder()
                        .quantity(number)
                        .addEvidence(claim)
                        .build())
                .addSteps(PledgeStep.of(Stage.DELIVERED, claim).toBuilder()
                        .quantity(number)
                        .counts(StepCounts.TOTAL_SO_FAR)
                        .build())
                .statedIn(statement.id())
                .addEvidence(claim)
                .build();
        return List.of(statement, given);
    }

    /** The pounds in brackets are the same money: an equivalent, not a second amount. */
    private static Pledge defencePackage() {
        ActorId commission = ActorId.of("european-commission");
        ActorId members = ActorId.of("eu-member-states");
        MoneyAmount pounds = AmountWording.parse("£670 billion").orElseThrow();
        MoneyAmount euros = AmountWording.parse("€800 billion").orElseThrow().toBuilder()
                .addEquivalents(Equivalent.of(pounds))
                .build();
        return Pledge.builder()
                .id(PledgeId.of("eu-defence-package"))
                .title("European defence package")
                .addParties(
                        Participation.of(commission, Role.PROPOSER, words(4019, 4055)).toBuilder()
                                .onBehalfOf(ActorId.of("european-union"))
                                .build(),
                        Participation.of(members, Role.BENEFICIARY, words(4114, 4127)))
                .addContributions(Funding.of(euros).toBuilder()
                        .addEvidence(words("amount", 4059, 4086))
                        .build())
                .addSteps(PledgeStep.of(Stage.PROPOSED, words(4019, 4055)).toBuilder()
                        .addParties(Participation.of(commission, Role.PROPOSER))
                        .build())
                .addPurpose(Topic.builder()
                        .text("help the member states to arm themselves")
                        .entry(members)
                        .addEvidence(words(4103, 4172))
                        .build())
                .addEvidence(words(4019, 4055), again(4235, 4243))
                .build();
    }

    /** Two tellings with other parties stay two events; a link says that they are probably one. */
    private static List<Entry> talksToldTwice() {
        TimeExpression nextWeek = TimeExpression.of("next week", Anchor.of(Cited.ARTICLE));
        Place saudiArabia = Place.builder()
                .name("Saudi Arabia")
                .country(CountryCode.of("SA"))
                .resolution(PlaceResolution.COUNTRY)
                .build();
        Citation confirmed = by("zelensky-confirmation", words(1526, 1597));
        DiplomaticEvent first = DiplomaticEvent.builder()
                .id(EventId.of("us-ukraine-talks"))
                .title("Talks between Ukraine and the US")
                .type(EventType.TALKS)
                .modality(Modality.PLANNED)
                .addParticipations(
                        Participation.of(UKRAINE, Role.PARTY, confirmed),
                        Participation.of(ActorId.of("united-states"), Role.PARTY, confirmed))
                .place(saudiArabia)
                .when(nextWeek)
                .addPurpose(Topic.builder()
                        .text("look for paths out of the war")
                        .entry(EventId.of("war"))
                        .addEvidence(words(1598, 1649))
                        .build())
                .addEvidence(confirmed, by("zelensky-confirmation", words("when", 1572, 1581)))
                .build();
        DiplomaticEvent second = DiplomaticEvent.builder()
                .id(EventId.of("saudi-talks"))
                .title("Talks hosted by Saudi Arabia")
                .type(EventType.TALKS)
                .modality(Modality.PLANNED)
                .addParticipations(
                        Participation.of(ActorId.of("saudi-arabia"), Role.HOST, words(3583, 3605)),
                        officials("ukrainian-officials", "ukraine"),
                        officials("us-officials", "united-states"))
                .place(saudiArabia)
                .when(nextWeek)
                .addAgenda(Topic.builder()
                        .text("a peace that lasts")
                        .entry(EventId.of("peace-agreement"))
                        .addEvidence(by("expectation-talks", words(3734, 3813)).toBuilder()
                                .factuality(Factuality.PROBABLE)
                                .build())
                        .build())
                .addEvidence(words(3583, 3656), words("when", 3612, 3621), again(3734, 3749))
                .build();
        Link same = Link.of(LinkId.of("saudi-talks-told-twice"), second.id(), Relation.SAME_AS, first.id()).toBuilder()
                .addEvidence(words(3583, 3656).toBuilder()
                        .factuality(Factuality.PROBABLE)
                        .build())
                .build();
        return List.of(first, second, same);
    }

    private static Participation officials(String actor, String state) {
        return Participation.of(ActorId.of(actor), Role.PARTY, words(3630, 3656)).toBuilder()
                .onBehalfOf(ActorId.of(state))
                .build();
    }

    private static Name.Builder english(String text) {
        return Name.builder().text(text).language(LanguageTag.of("en"));
    }
}
