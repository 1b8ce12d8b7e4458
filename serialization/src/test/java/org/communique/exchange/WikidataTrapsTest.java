package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.WikidataItems.HUMAN;
import static org.communique.exchange.WikidataItems.actor;
import static org.communique.exchange.WikidataItems.entity;
import static org.communique.exchange.WikidataItems.instance;
import static org.communique.exchange.WikidataItems.item;
import static org.communique.exchange.WikidataItems.kept;
import static org.communique.exchange.WikidataItems.person;
import static org.communique.exchange.WikidataItems.qualifiers;
import static org.communique.exchange.WikidataItems.read;
import static org.communique.exchange.WikidataItems.reference;
import static org.communique.exchange.WikidataItems.statement;
import static org.communique.exchange.WikidataItems.text;
import static org.communique.exchange.WikidataItems.time;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.revision.Merge;
import org.communique.source.Source;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of Wikidata, on items of a few statements. */
class WikidataTrapsTest {

    private static String held(String rank, String more) {
        return statement("P39", rank, item("Q2"), more);
    }

    private static List<Tenure> tenures(String... statements) {
        return read(person(statements)).dossier().tenures();
    }

    private static List<Factuality> factuality(String... qualifiers) {
        return tenures(held("normal", qualifiers(qualifiers))).get(0).evidence().stream()
                .map(Citation::factuality)
                .toList();
    }

    @Test
    void theSameOfficeTwiceIsTwoTenures() {
        List<Tenure> two = tenures(
                held("normal", qualifiers("P580", time("+2000-00-00T00:00:00Z", 9))),
                held("normal", qualifiers("P580", time("+2012-00-00T00:00:00Z", 9))));
        assertThat(two).extracting(Tenure::office).containsOnly(OfficeId.of("wikidata.Q2"));
        assertThat(two).extracting(Tenure::id).doesNotHaveDuplicates();
    }

    @Test
    void aStatementIsOneInSmallLettersAndInCapitals() {
        String small = held("normal", "").replaceFirst("\"id\":\"Q1\\$", "\"id\":\"q1\\$");
        Tenure one = tenures(held("normal", "")).get(0);
        Tenure other = tenures(small).get(0);
        assertThat(other.id()).isEqualTo(one.id());
        assertThat(one.id().local()).isEqualTo(one.id().local().replace("q1", "Q1"));
        assertThat(other.identifiers()).extracting(Identifier::value).allMatch(value -> value.startsWith("q1$"));
    }

    @Test
    void aStatementWithoutQualifiersIsATenureWithoutAPeriod() {
        assertThat(tenures(held("normal", ""))).singleElement().satisfies(tenure -> {
            assertThat(tenure.period()).isEmpty();
            assertThat(tenure.status()).isEmpty();
            assertThat(tenure.rank()).isEqualTo(Rank.NORMAL);
        });
    }

    @ParameterizedTest
    @CsvSource({"preferred, PREFERRED", "normal, NORMAL", "deprecated, DEPRECATED"})
    void aStatementHasItsRankAndTheOthersStay(String rank, Rank expected) {
        List<Tenure> tenures = tenures(held(rank, ""), statement("P39", "normal", item("Q3"), ""));
        assertThat(tenures).extracting(Tenure::rank).containsExactly(expected, Rank.NORMAL);
    }

    @Test
    void aRankThatNobodyKnowsIsKept() {
        ImportResult result = read(person(held("best", "")));
        assertThat(result.dossier().tenures()).isEmpty();
        assertThat(kept(actor(result, "Q1"))).contains("\"rank\":\"best\"");
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "P5102, Q30230067, POSSIBLE",
        "P1480, Q18122778, PROBABLE",
        "P5102, Q32188232, UNCOMMITTED",
        "P5102, Q712144, CERTAIN",
        "P5102, Q77, POSSIBLE"
    })
    void aHedgeMakesAllEvidenceLessCertain(String property, String meaning, Factuality expected) {
        assertThat(factuality(property, item(meaning))).containsOnly(expected);
    }

    @Test
    void aHedgeThatNobodyKnowsIsInDoubtAndKept() {
        ImportResult result = read(person(held("normal", qualifiers("P5102", item("Q77")))));
        assertThat(result.report().count(Loss.DOUBTFUL_CODE)).isEqualTo(1);
        assertThat(kept(result.dossier().tenures().get(0))).contains("Q77");
        assertThat(factuality("P5102", "somevalue")).containsOnly(Factuality.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"P39", "P102"})
    void whatSomebodyDisputesIsPossible(String property) {
        String disputed = statement(property, "normal", item("Q2"), qualifiers("P1310", item("Q30")));
        assertThat(read(person(disputed)).dossier().entries())
                .filteredOn(entry -> entry instanceof Tenure || entry instanceof Membership)
                .singleElement()
                .satisfies(entry -> assertThat(entry.evidence())
                        .extracting(Citation::factuality)
                        .containsOnly(Factuality.POSSIBLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1310", "P5102"})
    void aDeathOrCitizenshipInDisputeIsKeptAlone(String property) {
        String hedge = qualifiers(property, item(property.equals("P1310") ? "Q30" : "Q18912752"));
        ImportResult result = read(person(
                statement("P570", "normal", time("+1980-01-01T00:00:00Z", 11), hedge),
                statement("P27", "normal", item("Q408"), hedge)));
        Person person = (Person) actor(result, "Q1");
        assertThat(person.lifetime()).isEmpty();
        assertThat(person.existence()).isEmpty();
        assertThat(person.countries()).isEmpty();
    }

    @Test
    void aClassInDisputeCountsOnlyWhereThereIsNoOtherAndIsReported() {
        String disputed = statement("P31", "normal", item("Q6256"), qualifiers("P1480", item("Q18912752")));
        String body = statement("P31", "normal", item("Q43229"), "");
        ImportResult alone = read(entity("Q1", disputed));
        assertThat(alone.report().count(Loss.DOUBTFUL_CODE)).isEqualTo(1);
        assertThat(actor(read(entity("Q1", disputed + "," + body)), "Q1")).isInstanceOf(Organization.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P642", "P1001"})
    void theOfficesOfTwoPlacesAreTwo(String property) {
        ImportResult result = read(person(
                held("normal", qualifiers(property, item("Q64"))), held("normal", qualifiers(property, item("Q90")))));
        assertThat(result.dossier().tenures())
                .extracting(tenure -> tenure.office().local())
                .containsExactlyInAnyOrder("wikidata.Q2.of.Q64", "wikidata.Q2.of.Q90");
        assertThat(result.dossier().offices()).hasSize(2).allSatisfy(office -> assertThat(office.body())
                .isEmpty());
    }

    @Test
    void aCitizenshipThatHasNoEndGoesOnAndOneThatEndedForSomeReasonDoesNot() {
        assertThat(actor(read(person(statement("P27", "normal", item("Q408"), qualifiers("P582", "novalue")))), "Q1")
                        .countries())
                .containsExactly(CountryCode.of("AU"));
        assertThat(actor(read(person(statement("P27", "normal", item("Q408"), qualifiers("P1534", item("Q9"))))), "Q1")
                        .countries())
                .isEmpty();
    }

    @Test
    void aTitleAloneIsASourceOfItsItem() {
        String title = "{\"type\":\"monolingualtext\",\"value\":{\"text\":\"Obituary\",\"language\":\"en\"}}";
        String first = entity("Q1", HUMAN + "," + held("normal", reference("P1476", title)));
        String other = first.replace("Q1", "Q9");
        List<Source> sources = new ArrayList<>(read(first).dossier().sources());
        assertThat(sources).hasSize(2);
        sources.retainAll(read(other).dossier().sources());
        assertThat(sources).extracting(source -> source.id().local()).containsExactly("wikidata");
    }

    @Test
    void predecessorsAndReasonsAreKept() {
        Tenure tenure = tenures(
                        held("normal", qualifiers("P1365", item("Q8"), "P1545", text("4"), "P7452", item("Q9"))))
                .get(0);
        assertThat(kept(tenure)).contains("Q8").contains("\"4\"").contains("Q9");
    }

    @Test
    void aPointInTimeIsNoPeriod() {
        Tenure tenure = tenures(held("normal", qualifiers("P585", time("+2012-00-00T00:00:00Z", 9))))
                .get(0);
        assertThat(tenure.period()).isEmpty();
        assertThat(kept(tenure)).contains("+2012");
    }

    @Test
    void aPositionInSeveralBodiesIsAnOfficeInEach() {
        String bodies = ",\"qualifiers\":{\"P2389\":[" + WikidataItems.snak("P2389", item("Q11")) + ","
                + WikidataItems.snak("P2389", item("Q12")) + "," + WikidataItems.snak("P2389", item("Q11")) + "]}";
        ImportResult result = read(person(held("normal", bodies)));
        assertThat(result.dossier().tenures())
                .extracting(tenure -> tenure.office().local())
                .containsExactly("wikidata.Q2.Q11", "wikidata.Q2.Q12");
        Office office = result.dossier().find(OfficeId.of("wikidata.Q2.Q12")).orElseThrow();
        assertThat(office.body()).contains(ActorId.of("wikidata.Q12"));
        assertThat(office.identifiers()).isEmpty();
    }

    @Test
    void itemsThatAreNotThereHaveTheirIdsForNamesAndAWarning() {
        ImportResult result = read(person(held("normal", ""), statement("P102", "normal", item("Q4"), "")));
        assertThat(actor(result, "Q4").displayName()).isEqualTo("Q4");
        assertThat(result.dossier().offices()).extracting(Office::displayName).containsExactly("Q2");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(2);
        assertThat(Validator.standard().validate(result.dossier()).violations()).isEmpty();
    }

    @Test
    void theCallerMayKnowTheirNames() {
        ImportOptions options = ImportOptions.builder()
                .labels(id -> Optional.of("Name of " + id).filter(name -> !id.equals("Q4")))
                .build();
        byte[] answer = WikidataSamples.answer(
                List.of(person(held("normal", ""), statement("P102", "normal", item("Q4"), ""))));
        ImportResult result = Importers.wikidata().read(new ByteArrayInputStream(answer), options);
        assertThat(result.dossier().offices()).extracting(Office::displayName).containsExactly("Name of Q2");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @Test
    void anItemThatIsThereStandsInPlaceOfItsMention() {
        String member = person(statement("P102", "normal", item("Q4"), ""));
        String party = instance("Q4", "Q7278");
        for (ImportResult result : List.of(read(member, party), read(party, member))) {
            assertThat(result.dossier().actors()).hasSize(2);
            assertThat(actor(result, "Q4").displayName()).isEqualTo("Ida Holm");
            assertThat(((Organization) actor(result, "Q4")).kind()).contains(OrganizationKind.PARTY);
        }
        ImportResult merged = new ImportResult(
                Importers.wikidata()
                        .relink(Merge.of(read(member).dossier(), read(party).dossier())
                                .dossier()),
                read(member).report());
        assertThat(merged.dossier().actors()).hasSize(2);
        assertThat(actor(merged, "Q4").displayName()).isEqualTo("Ida Holm");
    }

    @Test
    void whatIsAnActorAndAnOfficeIsBoth() {
        ImportResult result = read(person(held("normal", "")), instance("Q2", "Q43229"));
        assertThat(result.dossier().find(OfficeId.of("wikidata.Q2"))).isPresent();
        assertThat(result.dossier().find(ActorId.of("wikidata.Q2"))).isPresent();
    }

    @Test
    void noPartyAndAnUnknownOneAreKept() {
        ImportResult result = read(person(
                statement("P102", "normal", "novalue", ""),
                statement("P102", "normal", "somevalue", ""),
                statement("P102", "normal", item("Q327591"), "")));
        assertThat(result.dossier().memberships()).isEmpty();
        assertThat(kept(actor(result, "Q1")))
                .contains("novalue")
                .contains("somevalue")
                .contains("Q327591");
        assertThat(result.dossier().actors()).hasSize(1);
    }

    @Test
    void aMembershipSaysOfWhatAndWhen() {
        String since = qualifiers("P580", time("+1973-01-01T00:00:00Z", 11));
        ImportResult result = read(instance("Q5000", "Q3624078", statement("P463", "normal", item("Q4"), since)));
        assertThat(actor(result, "Q5000")).isInstanceOf(State.class);
        Membership membership = result.dossier().memberships().get(0);
        assertThat(membership.member()).isEqualTo(ActorId.of("wikidata.Q5000"));
        assertThat(membership.body()).isEqualTo(ActorId.of("wikidata.Q4"));
        assertThat(membership.status()).isEmpty();
        assertThat(membership.period().orElseThrow().edtf().orElseThrow().text())
                .isEqualTo("1973-01-01/");
    }

    @Test
    void aRedirectIsTheTargetWithTheOldIdBesides() {
        String target = person();
        String redirect = target.replaceFirst("\\{", "{\"redirects\":{\"from\":\"Q99\",\"to\":\"Q1\"},");
        for (ImportResult result : List.of(read(redirect), read(redirect, target), read(target, redirect))) {
            assertThat(result.dossier().actors()).hasSize(1);
            assertThat(actor(result, "Q1").identifiers())
                    .extracting(Identifier::value)
                    .containsExactly("Q1", "Q99");
            assertThat(result.report().count(Loss.CONFLICT)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"Q999\",\"missing\":\"\"}",
                "{\"site\":\"enwiki\",\"title\":\"Nobody\",\"missing\":\"\"}",
                "{\"type\":\"property\",\"id\":\"P39\",\"labels\":{}}",
                "{\"type\":\"item\",\"id\":\"Q0\"}",
                "{\"type\":\"item\"}",
                "{\"type\":\"item\",\"id\":\"Q1\",\"claims\":[]}"
            })
    void whatIsNoItemOfAClassIsRefusedForWhatItIs(String entity) {
        ImportResult result = read(entity, person());
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 1, 1, 0, 0));
        assertThat(result.report().losses().get(0).reason()).isEqualTo(Loss.REFUSED);
    }

    @Test
    void aLaterRevisionWins() {
        String later = person(held("normal", "")).replace("\"lastrevid\":7", "\"lastrevid\":8");
        ImportResult result = read(later, person());
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 1, 0, 0, 1));
        ImportResult other = read(person(held("normal", "")), person().replace("\"lastrevid\":7", "\"lastrevid\":8"));
        assertThat(other.dossier().tenures()).isEmpty();
        assertThat(other.dossier().actors()).hasSize(1);
    }

    @Test
    void twoTextsOfOneRevisionAreAConflict() {
        ImportResult result = read(person(), person(held("normal", "")));
        assertThat(result.report().count(Loss.CONFLICT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-gb, en-gb",
        "zh-classical, lzh",
        "be-x-old, be-tarask",
        "als, gsw",
        "sr-ec, sr-Cyrl",
        "simple, en-simple",
        "no, no"
    })
    void codesOfWikimediaAreTagsOfLanguages(String code, String tag) {
        String item = person().replace("\"language\":\"en\"", "\"language\":\"" + code + "\"");
        assertThat(actor(read(item), "Q1").names()).singleElement().satisfies(name -> assertThat(name.language())
                .contains(LanguageTag.of(tag)));
    }

    @Test
    void aCodeThatIsNoLanguageIsKept() {
        Name name = actor(read(person().replace("\"language\":\"en\"", "\"language\":\"x\"")), "Q1")
                .names()
                .get(0);
        assertThat(name.language()).isEmpty();
        assertThat(name.extensions().get("wikidata:record").orElseThrow().text())
                .contains("\"language\":\"x\"");
    }

    @Test
    void aLabelThatStandsInForAnotherIsInItsOwnLanguage() {
        String stand = "\"de\":{\"language\":\"en\",\"for-language\":\"de\",\"value\":\"Ida Holm\"},\"en\":";
        assertThat(actor(read(person().replace("\"en\":", stand)), "Q1").names())
                .singleElement()
                .satisfies(name -> assertThat(name.language()).contains(LanguageTag.of("en")));
    }

    @Test
    void anItemWithoutALabelIsCalledByItsId() {
        ImportResult result = read(person().replaceFirst("\"labels\":\\{.*?\\}\\}", "\"labels\":[]"));
        assertThat(actor(result, "Q1").displayName()).isEqualTo("Q1");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @Test
    void theClassesOfAnItemSayWhatItIs() {
        assertThat(actor(read(instance("Q7", "Q5")), "Q7")).isInstanceOf(Person.class);
        assertThat(actor(read(instance("Q7", "Q6256")), "Q7")).isInstanceOf(State.class);
        assertThat(actor(read(instance("Q7", "Q43229")), "Q7")).isInstanceOf(Organization.class);
        assertThat(read(instance("Q7", "Q294414")).dossier().offices()).hasSize(1);
    }

    @Test
    void aClassThatIsKnownToBeWrongSaysNothing() {
        String wrong = statement("P31", "deprecated", item("Q6256"), "");
        assertThat(actor(read(entity("Q1", HUMAN + "," + wrong)), "Q1")).isInstanceOf(Person.class);
        assertThat(read(entity("Q1", wrong)).report().hasRefusals()).isTrue();
    }

    @Test
    void ofSeveralKindsOfOrganizationsNoneIsCertainUnlessOneIsNarrower() {
        String bank = statement("P31", "normal", item("Q22687"), "");
        String company = statement("P31", "normal", item("Q4830453"), "");
        String party = statement("P31", "normal", item("Q7278"), "");
        assertThat(((Organization) actor(read(entity("Q1", bank + "," + company)), "Q1")).kind())
                .contains(OrganizationKind.BANK);
        assertThat(((Organization) actor(read(entity("Q1", bank + "," + party)), "Q1")).kind())
                .isEmpty();
    }

    @Test
    void ofWhichCountrySomebodyIsFollowsFromATable() {
        ImportResult result = read(person(
                statement("P27", "normal", item("Q20"), ""),
                statement("P27", "preferred", item("Q38"), ""),
                statement("P27", "normal", item("Q15180"), qualifiers("P582", time("+1991-00-00T00:00:00Z", 9))),
                statement("P27", "deprecated", item("Q30"), ""),
                statement("P27", "normal", item("Q145"), qualifiers("P5102", item("Q30230067"))),
                statement("P27", "normal", item("Q12345678"), "")));
        assertThat(actor(result, "Q1").countries())
                .extracting(CountryCode::code)
                .containsExactly("NO", "IT");
        assertThat(kept(actor(result, "Q1")))
                .contains("Q15180")
                .contains("Q30")
                .contains("Q145")
                .contains("Q12345678");
    }

    @Test
    void aReferenceIsASourceAndWhatElseItSaysIsKeptWithIt() {
        ImportResult result = read(person(held(
                "normal",
                reference(
                        "P248",
                        item("Q80"),
                        "P854",
                        text("https://herald.example"),
                        "P577",
                        time("+2021-05-04T00:00:00Z", 11),
                        "P813",
                        time("+2025-01-02T00:00:00Z", 11)))));
        Tenure tenure = result.dossier().tenures().get(0);
        Citation reference = tenure.evidence().get(1);
        Source source = result.dossier().find(reference.source()).orElseThrow();
        assertThat(source.url()).contains("https://herald.example");
        assertThat(source.published().orElseThrow().edtf().orElseThrow().text()).isEqualTo("2021-05-04");
        assertThat(source.identifiers()).extracting(Identifier::value).containsExactly("Q80");
        assertThat(reference.extensions().get("wikidata:record").orElseThrow().text())
                .contains("P813");
    }

    @Test
    void aReferenceThatNamesNoSourceIsKept() {
        Tenure tenure = tenures(held("normal", reference("P143", item("Q328")))).get(0);
        assertThat(tenure.evidence()).hasSize(1);
        assertThat(kept(tenure)).contains("P143").contains("Q328");
    }

    @Test
    void whatIsAboutAPersonIsLostUnlessItIsAskedFor() {
        byte[] answer = WikidataSamples.answer(List.of(person(
                statement("P21", "normal", item("Q6581072"), ""),
                statement("P551", "normal", item("Q585"), qualifiers("P6375", text("Havnegata 1"))))));
        ImportResult without = Importers.wikidata().read(answer);
        assertThat(kept(actor(without, "Q1"))).contains("Q585").doesNotContain("Q6581072", "Havnegata");
        assertThat(without.report().count(Loss.PERSONAL_DATA)).isPositive();
        ImportResult with = Importers.wikidata()
                .read(
                        new ByteArrayInputStream(answer),
                        ImportOptions.builder().personalData().build());
        assertThat(kept(actor(with, "Q1"))).contains("Q585", "Q6581072", "Havnegata");
        assertThat(with.report().count(Loss.PERSONAL_DATA)).isZero();
    }

    @Test
    void identifiersOfOtherSystemsHaveRankAndScheme() {
        String lei = statement("P1278", "deprecated", text("900"), "")
                .replace("\"snaktype\"", "\"datatype\":\"external-id\",\"snaktype\"");
        ImportResult result = read(instance("Q7", "Q783794", lei));
        assertThat(actor(result, "Q7").identifiers())
                .filteredOn(identifier -> identifier.scheme().equals(IdentifierScheme.LEI))
                .extracting(Identifier::rank)
                .containsExactly(Rank.DEPRECATED);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsTheFaultOfTheData() {
        ImportResult result = read(person(held(
                "normal",
                qualifiers("P580", time("+2012-00-00T00:00:00Z", 9), "P582", time("+2008-00-00T00:00:00Z", 9)))));
        assertThat(Validator.standard().validate(result.dossier()).violations())
                .extracting(Violation::code)
                .containsExactly("time.interval-reversed");
    }
}
