package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.actor.Actor;
import org.communique.actor.Name;
import org.communique.actor.Role;
import org.communique.actor.TenureStatus;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.revision.Merge;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** What of FollowTheMoney may mislead. */
class FtmTrapsTest {

    private static final String ANN = "{'id':'ann','schema':'Person','properties':{'name':['Ann']}}";
    private static final String FIRM = "{'id':'firm','schema':'Company','properties':{'name':['Firm']}}";
    private static final String POST = "{'id':'post','schema':'Position','properties':{'name':['Chair']}}";

    private static String person(String properties) {
        return "{'id':'ann','schema':'Person','properties':{'name':['Ann']," + properties + "}}";
    }

    private static String payment(String properties) {
        return "{'id':'pay','schema':'Payment','properties':{'payer':['firm'],'beneficiary':['ann']," + properties
                + "}}";
    }

    private static Actor actor(ImportResult result) {
        return result.dossier().actors().get(0);
    }

    private static String lifetime(String properties) {
        return actor(FtmSamples.read(person(properties)))
                .lifetime()
                .flatMap(TimeExpression::edtf)
                .map(Edtf::text)
                .orElse("");
    }

    @Test
    void ofTwoDatesTheFinerCountsWhereItIsWithinTheOther() {
        assertThat(lifetime("'birthDate':['1960','1960-04-01','1960-04']")).isEqualTo("1960-04-01/");
        assertThat(lifetime("'birthDate':['1960-04-01'],'deathDate':['2001']")).isEqualTo("1960-04-01/2001");
    }

    @Test
    void ofTwoDatesThatExcludeEachOtherNoneCounts() {
        ImportResult result = FtmSamples.read(person("'birthDate':['1960','1961-04-01']"));
        assertThat(actor(result).lifetime()).isEmpty();
        assertThat(result.report().count(Loss.CONTRADICTS)).isOne();
    }

    @Test
    void aMonthOfZeroIsNoMonth() {
        assertThat(lifetime("'birthDate':['1960-00-00']")).isEqualTo("1960/");
    }

    /** No date of death is not told, which is not the same as that she lives. */
    @Test
    void anEndThatIsNotToldIsUnknownAndNotOpen() {
        assertThat(lifetime("'birthDate':['1960']")).isEqualTo("1960/");
        assertThat(period("'startDate':['2020']")).isEqualTo("2020/");
        assertThat(period("'startDate':['2020'],'status':['ended']")).isEqualTo("2020/");
        assertThat(period("'startDate':['2020'],'status':['current']")).isEqualTo("2020/..");
    }

    private static String occupancy(String properties) {
        return "{'id':'occ','schema':'Occupancy','properties':{'holder':['ann'],'post':['post']," + properties + "}}";
    }

    private static String period(String properties) {
        return FtmSamples.read(ANN, POST, occupancy(properties)).dossier().tenures().get(0).period().stream()
                .flatMap(time -> time.edtf().stream())
                .map(Edtf::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void whoHoldsAnOfficeNowIsTheIncumbentAndNobodyElseIs() {
        assertThat(status("'status':['current']")).containsExactly(TenureStatus.INCUMBENT);
        assertThat(status("'status':['ended']")).containsExactly(TenureStatus.FORMER);
        assertThat(status("'status':['unknown']")).isEmpty();
        assertThat(status("'startDate':['2020']")).isEmpty();
    }

    private static List<TenureStatus> status(String properties) {
        return FtmSamples.read(ANN, POST, occupancy(properties)).dossier().tenures().get(0).status().stream()
                .toList();
    }

    @Test
    void anEndBeforeTheBeginningIsReportedAndKept() {
        ImportResult result = FtmSamples.read(ANN, POST, occupancy("'startDate':['2020'],'endDate':['2019']"));
        assertThat(result.dossier().tenures().get(0).period()).isEmpty();
        assertThat(result.report().count(Loss.CONTRADICTS)).isOne();
        assertThat(FtmSamples.written(result.dossier())).anyMatch(line -> line.contains("\"endDate\":[\"2019\"]"));
    }

    @Test
    void anEntityInSeveralLinesIsOne() {
        ImportResult result = FtmSamples.read(
                "{'id':'ann','schema':'LegalEntity','properties':{'birthDate':['1960']}}",
                FIRM,
                "{'id':'ann','schema':'Person','properties':{'name':['Ann'],'alias':['A.']}}");
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 2, 0, 0, 0));
        assertThat(actor(result).type()).isEqualTo("person");
        assertThat(actor(result).names()).extracting(Name::text).containsExactly("Ann", "A.");
        assertThat(actor(result).lifetime()).isPresent();
    }

    @Test
    void linesOfOneEntityInTwoFilesAreOneAfterAMerge() {
        Dossier first = FtmSamples.read("{'id':'ann','schema':'Person','properties':{'name':['Ann'],'country':['gb']}}")
                .dossier();
        Dossier second = FtmSamples.read("{'id':'ann','schema':'Person','properties':{'name':['Ann E.']}}")
                .dossier();
        Dossier merged = Importers.ftm().relink(Merge.of(first, second).dossier());
        assertThat(merged.actors()).singleElement().satisfies(actor -> {
            assertThat(actor.names()).extracting(Name::text).containsExactly("Ann", "Ann E.");
            assertThat(actor.countries()).hasSize(1);
        });
    }

    @Test
    void linesOfOneIdAndTwoSchemasAreRefused() {
        ImportResult result = FtmSamples.read(ANN, "{'id':'ann','schema':'Company','properties':{'name':['Ann']}}");
        assertThat(result.report().records().refused()).isOne();
    }

    @Test
    void withoutANameItIsRefused() {
        ImportResult result = FtmSamples.read("{'id':'x','schema':'Person','properties':{'country':['gb']}}", ANN);
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 1, 1, 0, 0));
        assertThat(result.report().losses().get(0).examples().get(0))
                .isEqualTo(new Loss("x", "/properties/name", "", Loss.REFUSED, Severity.ERROR, "expected a name"));
    }

    @Test
    void anEdgeToAVesselIsUnresolvedAndKept() {
        ImportResult result = FtmSamples.read(
                FIRM,
                "{'id':'ship','schema':'Vessel','properties':{'name':['Maid']}}",
                "{'id':'own','schema':'Ownership','properties':{'owner':['firm'],'asset':['ship'],'percentage':['5']}}");
        assertThat(result.dossier().links()).isEmpty();
        assertThat(result.report().count(Loss.UNRESOLVED)).isOne();
        assertThat(FtmSamples.written(result.dossier()))
                .contains("{\"id\":\"own\",\"properties\":{\"asset\":[\"ship\"],\"owner\":[\"firm\"],"
                        + "\"percentage\":[\"5\"]},\"schema\":\"Ownership\"}");
        assertThat(Validator.standard().validate(result.dossier()).violations()).isEmpty();
    }

    @Test
    void whatComesInAnotherFileIsReferredToAfterAMerge() {
        Dossier payment = FtmSamples.read(payment("'amountEur':['5']")).dossier();
        assertThat(payment.pledges()).isEmpty();
        Dossier both = Importers.ftm()
                .relink(Merge.of(payment, FtmSamples.read(ANN, FIRM).dossier()).dossier());
        assertThat(both.pledges()).hasSize(1);
        assertThat(both.sources()).hasSize(1);
    }

    @Test
    void aCodeThatIsNoCountryOfIsoIsKept() {
        ImportResult result = FtmSamples.read(person("'country':['suhh','gb']"));
        assertThat(actor(result).countries()).hasSize(1);
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isOne();
        assertThat(FtmSamples.written(result.dossier()).get(0)).contains("suhh");
    }

    @Test
    void aBrokenLastLineIsRefusedAndTheRestImported() {
        String file = new String(FtmSamples.entities(ANN, FIRM), StandardCharsets.UTF_8);
        ImportResult result =
                Importers.ftm().read(file.substring(0, file.length() - 9).getBytes(StandardCharsets.UTF_8));
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 1, 1, 0, 0));
        assertThat(result.dossier().actors()).hasSize(1);
    }

    /** It may be a person. */
    @Test
    void aLegalEntityIsNeitherAPersonNorAnOrganization() {
        ImportResult result = FtmSamples.read("{'id':'x','schema':'LegalEntity','properties':{'name':['X']}}");
        assertThat(actor(result).type()).isEqualTo("ftm:legal-entity");
        assertThat(Validator.standard().validate(result.dossier()).violations()).isEmpty();
    }

    private static PledgeStep step(String properties) {
        Pledge pledge = FtmSamples.read(ANN, FIRM, payment(properties))
                .dossier()
                .pledges()
                .get(0);
        return pledge.steps().get(0);
    }

    @Test
    void theAmountIsThatOfItsOwnCurrency() {
        assertThat(step("'amount':['12.50'],'currency':['GBP'],'amountEur':['14']")
                        .amount())
                .hasValueSatisfying(amount -> {
                    assertThat(amount.currency().getCurrencyCode()).isEqualTo("GBP");
                    assertThat(amount.figure()).isEqualByComparingTo("12.50");
                    assertThat(amount.equivalents()).hasSize(1);
                });
        assertThat(step("'amountUsd':['3']").amount())
                .hasValueSatisfying(amount ->
                        assertThat(amount.currency().getCurrencyCode()).isEqualTo("USD"));
    }

    @Test
    void anAmountWithoutACurrencyIsNone() {
        ImportResult result = FtmSamples.read(ANN, FIRM, payment("'amount':['12.50']"));
        assertThat(result.dossier().pledges().get(0).steps().get(0).amount()).isEmpty();
        assertThat(result.report().count(Loss.MALFORMED)).isOne();
    }

    @Test
    void twoAmountsAndOneWithACommaAreNone() {
        assertThat(step("'amountEur':['1','2']").amount()).isEmpty();
        assertThat(step("'amountEur':['3,000']").amount()).isEmpty();
    }

    @Test
    void aMinusIsMoneyThatComesBack() {
        assertThat(step("'amountEur':['-5']").stage()).isEqualTo(Stage.RETURNED);
        assertThat(step("'amountEur':['-5']").amount().orElseThrow().figure()).isEqualByComparingTo("5");
    }

    @Test
    void whoPaysGivesAndWhoIsPaidReceives() {
        Pledge pledge = FtmSamples.read(payment("'date':['2019']"), ANN, FIRM)
                .dossier()
                .pledges()
                .get(0);
        assertThat(pledge.parties(Role.DONOR)).singleElement().satisfies(party -> assertThat(party.actor())
                .isEqualTo(ActorId.of("ftm.firm")));
        assertThat(pledge.parties(Role.RECIPIENT)).singleElement().satisfies(party -> assertThat(party.actor())
                .isEqualTo(ActorId.of("ftm.ann")));
    }

    @Test
    void aSanctionIsOfItsAuthorityAgainstItsEntityAndMayHaveEnded() {
        DiplomaticEvent event = FtmSamples.read(
                        FIRM,
                        "{'id':'s','schema':'Sanction','properties':{'entity':['firm'],'authority':['Office'],"
                                + "'startDate':['2021']}}")
                .dossier()
                .events()
                .get(0);
        assertThat(event.modality()).isEqualTo(Modality.UNSTATED);
        assertThat(event.participations(Role.TARGET)).hasSize(1);
        assertThat(event.participations(Role.INITIATOR)).hasSize(1);
        assertThat(event.when().flatMap(TimeExpression::edtf)).contains(Edtf.parse("2021/"));
    }

    @Test
    void edgesGoFromTheOneWhoOwnsToWhatIsOwned() {
        Link link = FtmSamples.read(
                        FIRM, ANN, "{'id':'own','schema':'Ownership','properties':{'owner':['ann'],'asset':['firm']}}")
                .dossier()
                .links()
                .get(0);
        assertThat(link.subject()).isEqualTo(ActorId.of("ftm.ann"));
        assertThat(link.relation().code()).isEqualTo("ftm:owns");
        assertThat(link.object()).isEqualTo(ActorId.of("ftm.firm"));
    }

    @Test
    void whatIsAboutPersonsComesOnlyOnRequest() {
        String line = person("'gender':['female'],'email':['a@b.example'],'address':['1 Quay']");
        ImportResult without = FtmSamples.read(line);
        assertThat(without.report().count(Loss.PERSONAL_DATA)).isEqualTo(3);
        assertThat(FtmSamples.written(without.dossier()).get(0)).doesNotContain("female", "b.example", "Quay");
        assertThat(FtmSamples.written(
                                FtmSamples.readAll(FtmSamples.entities(line)).dossier())
                        .get(0))
                .contains("female", "b.example", "Quay");
    }

    /** A value that is in no list, and one that is a number, are read and reported. */
    @Test
    void everyValueIsAListOfTexts() {
        ImportResult result =
                FtmSamples.read("{'id':'ann','schema':'Person','properties':{'name':'Ann','x':[{'y':'z'}]}}", FIRM);
        assertThat(actor(result).names()).extracting(Name::text).containsExactly("Ann");
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(2);
    }
}
