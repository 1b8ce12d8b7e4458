package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.examples.briefing.article.Coalition.ARTICLE;
import static org.communique.examples.briefing.article.Coalition.DOSSIER;
import static org.communique.examples.briefing.article.Coalition.actor;
import static org.communique.examples.briefing.article.Coalition.again;
import static org.communique.examples.briefing.article.Coalition.at;
import static org.communique.examples.briefing.article.Coalition.citing;
import static org.communique.examples.briefing.article.Coalition.contribution;
import static org.communique.examples.briefing.article.Coalition.entry;
import static org.communique.examples.briefing.article.Coalition.event;
import static org.communique.examples.briefing.article.Coalition.link;
import static org.communique.examples.briefing.article.Coalition.pledge;
import static org.communique.examples.briefing.article.Coalition.statement;
import static org.communique.examples.briefing.article.Coalition.tenureOf;
import static org.communique.examples.briefing.article.FactAssertions.assertEvent;
import static org.communique.examples.briefing.article.FactAssertions.assertSole;
import static org.communique.examples.briefing.article.FactAssertions.assertSpokenByLavrov;
import static org.communique.examples.briefing.article.FactAssertions.assertUnheld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Collective;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.evidence.TextPositionSelector;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.source.Source;
import org.communique.statement.Medium;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Voice;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Twenty places where a model of news usually breaks. Each test says what the naive model does there. */
class TrapsTest {

    private static final List<String> WORDINGS =
            List.of("Wednesday", "over the weekend", "next week", "recent", "next week", "in the months ahead");

    private static final BigDecimal EUROS = new BigDecimal(800_000_000_000L);

    /** Naive: a date field, filled on reading from the clock or the day of the download. */
    @Test
    void t01WithoutAPublicationDateNothingResolvesUntilTheCallerSuppliesIt() {
        assertThat(times(DOSSIER))
                .extracting(time -> time.wording().orElseThrow())
                .isEqualTo(WORDINGS);
        assertThat(times(DOSSIER)).allSatisfy(time -> assertThat(time)
                .returns(Optional.of(Anchor.of(ARTICLE)), TimeExpression::anchor)
                .returns(Optional.empty(), TimeExpression::edtf));

        Dossier dated = DOSSIER.anchoredAt(ARTICLE, LocalDate.of(2025, 3, 6));

        assertThat(times(dated))
                .extracting(time -> time.edtf().map(Edtf::toString).orElse(""))
                .containsExactly(
                        "2025-03-05",
                        "[2025-03-01..2025-03-02]",
                        "[2025-03-10..2025-03-16]",
                        "",
                        "[2025-03-10..2025-03-16]",
                        "2025-03-06/..");
        assertThat(times(dated))
                .extracting(time -> time.wording().orElseThrow())
                .isEqualTo(WORDINGS);
        assertThat(dated.anchoredAt(ARTICLE, LocalDate.of(2025, 3, 6))).isEqualTo(dated);
    }

    /** Naive: one value for "is president", where the last writer wins. */
    @Test
    void t02AWorldThatDisagreesWithItselfKeepsBothSides() {
        assertThat(event("us-assistance-cut").conditions())
                .singleElement()
                .returns(Optional.of(EventId.of("trump-return")), Condition::entry);
        assertEvent("trump-return", EventType.TAKING_OFFICE, Modality.HYPOTHETICAL);
        assertThat(tenureOf("donald-trump"))
                .returns(Optional.of(TenureStatus.INCUMBENT), Tenure::status)
                .returns(Rank.PREFERRED, Tenure::rank)
                .returns(List.of(), Tenure::evidence);
        assertThat(link("tenure:donald-trump-us-president", Relation.CONFLICTS_WITH, "event:trump-return"))
                .returns(List.of(), Link::evidence);
    }

    /** Naive: two unrelated events, or one with the participants of both and no word on who told what. */
    @Test
    void t03AnEventToldTwiceIsTwoTellingsAndOneEventWhenAsked() {
        assertThat(event("us-ukraine-talks").participations(Role.HOST)).isEmpty();
        assertThat(actors("us-ukraine-talks", Role.PARTY)).containsExactly("ukraine", "united-states");
        assertThat(actors("saudi-talks", Role.HOST)).containsExactly("saudi-arabia");
        assertThat(actors("saudi-talks", Role.PARTY)).containsExactly("ukrainian-officials", "us-officials");
        assertThat(DOSSIER.sameAs(EventId.of("saudi-talks")))
                .containsExactly(event("us-ukraine-talks"), event("saudi-talks"))
                .isEqualTo(DOSSIER.sameAs(EventId.of("us-ukraine-talks")));
    }

    /** Naive: a table of names, in which "Moscow" is one thing. */
    @Test
    void t04MoscowIsACityHereAndAGovernmentThere() {
        Name moscow = actor(State.class, "russia").names().get(1);

        assertThat(event("lavrov-press-conference").place().orElseThrow())
                .returns("Moscow", Place::name)
                .returns(Optional.of(PlaceResolution.CITY), Place::resolution);
        assertThat(moscow)
                .returns("Moscow", Name::text)
                .returns(Optional.of(NameKind.METONYM), Name::kind)
                .returns(List.of(at(4591, 4610)), Name::evidence);
        assertThat(statement("moscow-view").holder()).contains(ActorId.of("russia"));
    }

    /** Naive: a quotation a pair of marks, its speaker looked for behind it. */
    @Test
    void t05ASplitUtteranceIsOneQuotationAndABlockHasItsSpeakerBefore() {
        Quotation split = quotation("starmer-on-fighting");
        Quotation block = quotation("von-der-leyen-on-europe");

        assertThat(split.segments()).hasSize(2);
        assertThat(split.evidence()).containsExactly(at(2090, 2194, 2204, 2293));
        assertThat(block.form()).isEqualTo(QuotationForm.BLOCK);
        assertThat(statement("von-der-leyen-on-europe").speakers()).containsExactly(ActorId.of("ursula-von-der-leyen"));
        assertThat(words(statement("von-der-leyen-on-europe"), "speakers"))
                .singleElement()
                .matches(before -> position(before).end()
                        < position(block.evidence().get(0)).start());
    }

    /** Naive: whatever stands in marks was said by the last person named, here Macron. */
    @Test
    void t06AQuotedNameHasNoSpeaker() {
        assertUnheld("coalition-term", Voice.UNATTRIBUTED, SpeechAct.DESCRIBE);
        assertThat(quotation("coalition-term"))
                .returns(QuotationForm.TERM, Quotation::form)
                .returns(List.of("coalition of the willing"), Quotation::segments)
                .returns(List.of(at(279, 305)), Quotation::evidence);
    }

    /** Naive: a full quotation of one word, or a paraphrase that has lost its marks. */
    @Test
    void t07AFewQuotedWordsAreAPartOfAParaphrase() {
        assertThat(List.of("healey-determination", "lavrov-insistence")).allSatisfy(id -> {
            assertThat(statement(id).gist()).isPresent();
            assertThat(quotation(id).form()).isEqualTo(QuotationForm.PARTIAL);
        });
        assertThat(quotation("healey-determination").segments()).containsExactly("fixed");
        assertThat(quotation("lavrov-insistence").segments()).containsExactly("can’t be allowed");
    }

    /** Naive: Russia becomes the target of the war, as the text has the words. */
    @Test
    void t08AFramingIsNeverTheNarratorsFact() {
        assertThat(Citations.of(DOSSIER).filter(citation -> selects(citation, 575, 597)))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.via()).contains(StatementId.of("lavrov-warning")));
        assertThat(event("war").participations()).isEmpty();
        assertThat(event("war").evidence()).noneMatch(citation -> selects(citation, 575, 597));
        assertThat(actors("war-as-lavrov-frames-it", Role.TARGET)).containsExactly("russia");
        assertThat(DOSSIER.sameAs(EventId.of("war"))).containsExactly(event("war"));
    }

    /** Naive: four plain numbers. */
    @Test
    void t09FourShapesOfNumberHaveFourKindsOfBounds() {
        assertThat(price())
                .returns(Approximation.NEARLY, MoneyAmount::approximation)
                .returns(Bounds.below(new BigDecimal(30_000_000)), MoneyAmount::bounds);
        assertThat(drones())
                .returns(Approximation.OVER, Quantity::approximation)
                .returns(Bounds.above(new BigDecimal(10_000)), Quantity::bounds);
        assertThat(countries())
                .returns(Approximation.ABOUT, Quantity::approximation)
                .returns(Bounds.none(), Quantity::bounds);
        assertThat(euros())
                .returns(Approximation.EXACT, MoneyAmount::approximation)
                .returns(Bounds.between(EUROS, EUROS), MoneyAmount::bounds);
    }

    /** Naive: two amounts, and a total of 1.47 trillion of nothing. */
    @Test
    void t10PoundsInBracketsAreAnEquivalentAndNoSumContainsBoth() {
        List<MoneyAmount> funds = DOSSIER.pledges().stream()
                .flatMap(pledge -> pledge.contributions().stream())
                .flatMap(each -> each instanceof Funding funding ? funding.amount().stream() : Stream.empty())
                .toList();

        assertThat(funds).containsExactly(euros());
        assertThat(euros().equivalents())
                .extracting(same -> same.amount().figure().toPlainString())
                .containsExactly("670000000000");
        assertThatThrownBy(() -> euros().plus(euros().equivalents().get(0).amount()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Naive: all four are "aid", and are added up. */
    @Test
    void t11FourStagesInOneArticleStayApart() {
        assertThat(stages("eu-defence-package")).containsExactly(Stage.PROPOSED);
        assertThat(stages("uk-altius-drones")).containsExactly(Stage.CONTRACTED);
        assertThat(stages("uk-drones-given")).containsExactly(Stage.DELIVERED);
        assertThat(pledge("uk-drones-given").steps().get(0).evidence())
                .allMatch(citation -> citation.via().isPresent());
        assertThat(stages("european-defence-spending")).containsExactly(Stage.PLEDGED);
        assertThat(pledge("european-defence-spending").contributions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Undertaking.class, each -> assertThat(each.quantity()).isEmpty());
    }

    /** Naive: one donor field, filled with the fund. */
    @Test
    void t12ThreeRolesRoundTheContractRestOnThreePhrases() {
        Pledge drones = pledge("uk-altius-drones");

        assertSole(drones.parties(Role.BUYER), "united-kingdom").satisfies(citing(at(1714, 1775)));
        assertSole(drones.parties(Role.CHANNEL), "international-fund-for-ukraine")
                .satisfies(citing(at(2343, 2392)));
        assertSole(drones.parties(Role.SUPPORTER), "uk-ministry-of-defence").satisfies(citing(at(2397, 2436)));
        assertThat(drones.parties(Role.DONOR)).isEmpty();
        assertThat(drones.parties(Role.FUNDER)).isEmpty();
    }

    /** Naive: "no troops", or troops from twenty countries; and what is weighed counts as promised. */
    @Test
    void t13NotAllIsNotNoneAndWhatIsWeighedIsNotPledged() {
        assertThat(actor(Collective.class, "talks-nations-with-troops").share()).contains(Share.NOT_ALL);
        assertThat(event("nations-troops").evidence())
                .allMatch(citation -> citation.factuality() == Factuality.POSSIBLE);
        assertThat(DOSSIER.pledges())
                .flatExtracting(Pledge::parties)
                .extracting(Participation::actor)
                .doesNotContain(ActorId.of("talks-nations"), ActorId.of("talks-nations-with-troops"));
        assertThat(actor(Collective.class, "talks-nations-with-other-help").share())
                .contains(Share.MANY);
        assertThat(stages("nations-other-support"))
                .allMatch(
                        stage -> stage.rank().getAsInt() < Stage.PLEDGED.rank().getAsInt());
    }

    /** Naive: a list, which everybody takes for the whole. */
    @Test
    void t14OpenListsSayThatTheyAreOpen() {
        assertThat(DOSSIER.entries().filter(entry -> !entry.open().isEmpty()))
                .extracting(entry -> entry.id().text() + " " + entry.open())
                .containsExactlyInAnyOrder(
                        "statement:zelensky-priorities [stances]",
                        "pledge:uk-altius-drones [contributions]",
                        "pledge:nations-other-support [contributions]",
                        "event:ceasefire [purpose]");
    }

    /** Naive: a concern needs somebody who has it, so the outlet or the last speaker gets it. */
    @Test
    void t15ConcernsThatNobodyHoldsAreHeldByNobody() {
        assertThat(List.of("concern-aid-pause", "concern-intelligence", "concern-trump"))
                .allSatisfy(id -> assertUnheld(id, Voice.UNATTRIBUTED, SpeechAct.EXPRESS_CONCERN));
        assertThat(Citations.of(DOSSIER).filter(citation -> citation.via()
                        .filter(StatementId.of("concern-trump")::equals)
                        .isPresent()))
                .hasSizeGreaterThan(1);
    }

    /** Naive: "the initiative" is a new thing each time, or is lost. */
    @Test
    void t16WordsThatReferAgainAreMoreCitationsOfTheSameEntry() {
        assertThat(pledge("uk-peacekeeping-troops").evidence())
                .contains(again(180, 188), again(420, 434), again(666, 677), again(823, 846));
        assertThat(pledge("us-intelligence-sharing").evidence()).contains(again(3056, 3071));
        assertThat(event("us-intelligence-halt").evidence()).contains(again(3038, 3071));
        assertThat(pledge("eu-defence-package").evidence()).contains(again(4235, 4243));
        assertThat(statement("lavrov-dismissal").stances())
                .allMatch(stance -> entry(stance.target()).equals("pledge:uk-peacekeeping-troops"));
    }

    /** Naive: the country receives both. */
    @Test
    void t17ArmedForcesReceiveWhatOneSentenceSaysAndUkraineWhatTheOtherDoes() {
        assertSole(pledge("uk-drones-given").parties(Role.RECIPIENT), "ukraine-armed-forces");
        assertSole(pledge("uk-altius-drones").parties(Role.RECIPIENT), "ukraine");
        assertThat(actor(Organization.class, "ukraine-armed-forces").parent()).contains(ActorId.of("ukraine"));
    }

    /** Naive: the name is a required field, so a later one is written over the words of this source. */
    @Test
    void t18NamingTheSupplierLaterIsANewClaimAndNoEdit() {
        Organization unnamed = actor(Organization.class, "drone-maker");
        Citation report = Citation.of(SourceId.of("later-report"));
        Organization named = Organization.of("Some Maker Ltd").toBuilder()
                .addEvidence(report)
                .build();
        Link identity = Link.of(LinkId.of("maker"), unnamed.id(), Relation.SAME_AS, named.id()).toBuilder()
                .addEvidence(report)
                .build();

        Dossier later = DOSSIER.plus(Source.builder().id(report.source()).build(), named, identity);

        assertThat(unnamed.names()).isEmpty();
        assertThat(later.find(unnamed.id())).contains(unnamed);
        assertThat(later.linksOf(unnamed.id())).containsExactly(identity);
        assertThat(identity.evidence()).doesNotContainAnyElementsOf(unnamed.evidence());
    }

    /** Naive: headings are skipped, or their words are taken for the text's. */
    @Test
    void t19HeadingsAreClaimsOfTheOutletAndGoFurtherThanTheText() {
        assertThat(DOSSIER.statements().stream().filter(each -> each.medium().equals(Optional.of(Medium.HEADING))))
                .hasSize(4)
                .allMatch(each -> each.voice() == Voice.NARRATOR);
        assertThat(words(event("us-intelligence-halt"), "id")).contains(again(2774, 2804));
        assertThat(statement("heading-intelligence").evidence()).containsExactly(at(2760, 2804));
        assertEvent("us-intelligence-halt", EventType.SUSPENSION, Modality.OCCURRED);
    }

    /** Naive: either Lavrov is against it and Russia says nothing, or Russia speaks and Lavrov is lost. */
    @Test
    void t20AMinisterSpeaksAndTheStateHoldsTheView() {
        assertThat(DOSSIER.statements().stream()
                        .filter(each -> !each.speakers().isEmpty())
                        .filter(each -> each.holder().isPresent()))
                .hasSize(12)
                .allSatisfy(each -> {
                    assertThat(DOSSIER.find(each.speakers().get(0)).orElseThrow())
                            .isInstanceOf(Person.class);
                    assertThat(DOSSIER.find(each.holder().orElseThrow()).orElseThrow())
                            .isNotInstanceOf(Person.class);
                    assertThat(each.capacity()).isPresent();
                });
        assertSpokenByLavrov("lavrov-dismissal", SpeechAct.REJECT);
    }

    private static List<TimeExpression> times(Dossier dossier) {
        return dossier.events().stream()
                .map(DiplomaticEvent::when)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> actors(String event, Role role) {
        return event(event).participations(role).stream()
                .map(part -> part.actor().local())
                .toList();
    }

    private static List<Stage> stages(String pledge) {
        return pledge(pledge).steps().stream().map(PledgeStep::stage).toList();
    }

    private static Quotation quotation(String statement) {
        assertThat(statement(statement).quotations()).hasSize(1);
        return statement(statement).quotations().get(0);
    }

    private static List<Citation> words(Evidenced claim, String attribute) {
        return claim.evidence().stream()
                .filter(citation -> citation.attribute().equals(Optional.of(attribute)))
                .toList();
    }

    private static boolean selects(Citation citation, int start, int end) {
        return citation.selectors().contains(TextPositionSelector.of(start, end));
    }

    private static TextPositionSelector position(Citation citation) {
        return (TextPositionSelector) citation.selectors().get(0);
    }

    private static MoneyAmount price() {
        return contribution("uk-altius-drones", Goods.class).value().orElseThrow();
    }

    private static Quantity drones() {
        return contribution("uk-drones-given", Goods.class).quantity().orElseThrow();
    }

    private static Quantity countries() {
        return actor(Collective.class, "talks-nations").count().orElseThrow();
    }

    private static MoneyAmount euros() {
        return contribution("eu-defence-package", Funding.class).amount().orElseThrow();
    }
}
