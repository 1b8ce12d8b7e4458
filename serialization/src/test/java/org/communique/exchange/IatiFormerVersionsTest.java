package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.IatiActivities.kept;
import static org.communique.exchange.IatiActivities.pledge;
import static org.communique.exchange.IatiActivities.read;
import static org.communique.exchange.IatiActivities.steps;

import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.id.ActorId;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps of activities of IATI before version 2.01, and before 1.01. */
class IatiFormerVersionsTest {

    private static final String HEAD = "<iati-activity default-currency=\"USD\"><iati-identifier>A</iati-identifier>"
            + "<reporting-org ref=\"XM-1\">Bank</reporting-org>";

    private static ImportResult former(String... elements) {
        return read(HEAD + String.join("", elements) + "</iati-activity>");
    }

    private static Pledge out(String... elements) {
        return pledge(former(elements), "iati.A.out");
    }

    private static String typed(String type) {
        return "<transaction><transaction-type code=\"" + type
                + "\">Words</transaction-type><value value-date=\"2010-01-01\">5</value></transaction>";
    }

    @ParameterizedTest
    @CsvSource({
        "C, committed, 2, out",
        "D, disbursed, 3, out",
        "E, disbursed, 4, out",
        "IF, disbursed, 1, in",
        "LR, repaid, 6, out",
        "R, disbursed, 7, out",
        "QP, disbursed, 8, out",
        "QS, repaid, 9, out",
        "CG, committed, 10, out"
    })
    void lettersStandForTypes(String letter, String stage, String code, String side) {
        Pledge pledge = pledge(former(typed(letter)), "iati.A." + side);
        assertThat(pledge.steps().get(0).stage().code()).isEqualTo(stage);
        assertThat(pledge.steps().get(0).classifications())
                .containsExactly(Classification.builder()
                        .scheme(ClassificationScheme.of("iati:transaction-type"))
                        .code(code)
                        .label("Words")
                        .build());
    }

    @Test
    void interestIsNoStepByItsLettersEither() {
        Pledge pledge = out(typed("IR"));
        assertThat(pledge.steps()).isEmpty();
        assertThat(kept(pledge)).contains("\"IR\"");
    }

    @ParameterizedTest
    @CsvSource({
        "commitment, '', committed, out",
        "disbursement, outgoing, disbursed, out",
        "disbursment, '', disbursed, out",
        "Disbursement, '', disbursed, out",
        "contribution, incoming, disbursed, in",
        "incoming funds, '', disbursed, in"
    })
    void soDoWords(String type, String flow, String stage, String side) {
        Pledge pledge = pledge(
                former("<transaction flow=\"" + flow + "\" type=\"" + type
                        + "\"><value value-date=\"2010-01-01\">5</value></transaction>"),
                "iati.A." + side);
        assertThat(steps(pledge)).containsExactly(stage + " 2010-01-01 5 USD");
    }

    @ParameterizedTest
    @CsvSource({"disbursement, incoming", "contribution, outgoing"})
    void moneyThatGoesTheOtherWayThanItsTypeIsKept(String type, String flow) {
        ImportResult result = former("<transaction flow=\"" + flow + "\" type=\"" + type
                + "\"><value value-date=\"2010-01-01\">5</value></transaction>");
        assertThat(pledge(result, "iati.A.out").steps()).isEmpty();
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Funding, funder",
        "donor, funder",
        "Accountable, accountable",
        "Extending, channel",
        "Implementing, implementer",
        "beneficiary, beneficiary"
    })
    void wordsStandForRoles(String word, String role) {
        assertThat(out("<participating-org role=\"" + word + "\">B</participating-org>")
                        .parties())
                .contains(Participation.of(ActorId.of("iati-name.B"), Role.of(role)));
    }

    @Test
    void withoutAnIdentifierItIsWhatItsOrganizationCallsIt() {
        ImportResult result = read("<iati-activity><reporting-org>Bank</reporting-org>"
                + "<other-identifier owner-name=\"Bank\">P1</other-identifier></iati-activity>");
        Pledge pledge = pledge(result, "iati.Bank~2fP1.out");
        assertThat(pledge.identifiers()).containsExactly(Identifier.of(IdentifierScheme.of("iati:other"), "P1"));
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void anEmptyCurrencyIsThatOfTheActivity() {
        Pledge pledge = out("<transaction type=\"commitment\"><value currency=\"\">5</value></transaction>");
        assertThat(steps(pledge)).containsExactly("committed 5 USD");
    }

    @Test
    void theDayOfTheValueIsTheOnlyOne() {
        assertThat(steps(out(
                        "<transaction type=\"commitment\"><value value-date=\"2007-07-17\">5</value></transaction>")))
                .containsExactly("committed 2007-07-17 5 USD");
    }

    @Test
    void sectorsThatAreRepeatedAreOne() {
        String sector = "<sector vocabulary=\"WB\" ref=\"5\">Trade</sector>";
        assertThat(out(sector, sector, sector.replace("Trade", "Other trade")).classifications())
                .extracting(each ->
                        each.scheme() + " " + each.code() + " " + each.label().orElse(""))
                .containsExactly("iati:sector-wb 5 Trade", "iati:sector-wb 5 Other trade");
    }

    @Test
    void countriesAreWordsOfWhichSomeAreNone() {
        Pledge pledge = out(
                "<recipient-country code=\"\">Malawi</recipient-country>",
                "<recipient-country code=\"\">Africa</recipient-country>",
                "<recipient-country code=\"Zambia\"/>");
        assertThat(pledge.parties(Role.BENEFICIARY))
                .extracting(party -> party.actor().local())
                .containsExactly("iati-country.MW", "iati-country.ZM");
        assertThat(pledge.places()).containsExactly(Place.of("Africa"));
    }

    @Test
    void aWordStandsForAFormOfMoney() {
        Pledge pledge = out("<finance-type ref=\"loan\">Specific Loan</finance-type>");
        assertThat(((Funding) pledge.contributions().get(0)).instrument()).contains(Instrument.LOAN);
        assertThat(pledge.classifications().get(0).scheme().code()).isEqualTo("iati:former-finance-type");
    }

    @Test
    void datesHaveNames() {
        assertThat(out(
                                "<activity-date type=\"start-actual\" iso-date=\"2009-03-01\"/>",
                                "<activity-date type=\"end-planned\" iso-date=\"2010-01-01\"/>",
                                "<activity-date type=\"end-actual\" iso-date=\"2011-12-31\"/>")
                        .contributions()
                        .get(0)
                        .period()
                        .orElseThrow()
                        .edtf()
                        .orElseThrow()
                        .text())
                .isEqualTo("2009-03-01/2011-12-31");
    }

    @Test
    void languagesAreElementsOfTheirOwn() {
        Pledge pledge = out("<title>One</title>", "<title xml:lang=\"fr\">Un</title>");
        assertThat(pledge.title()).contains("One");
        assertThat(kept(pledge)).contains("\"title\":[{\"@xml:lang\":\"fr\",\"text()\":\"Un\"}]");
    }

    @Test
    void vocabulariesHaveNames() {
        assertThat(out("<sector vocabulary=\"DAC\" code=\"21020\">Road</sector>")
                        .classifications()
                        .get(0)
                        .scheme())
                .isEqualTo(ClassificationScheme.DAC_SECTOR);
    }

    @Test
    void positionsAreAttributes() {
        Place place = out("<location><name>Shore</name><coordinates latitude=\"-14.1\" longitude=\"34.9\"/>"
                        + "<administrative country=\"MW\">District</administrative></location>")
                .places()
                .get(0);
        assertThat(place.coordinates().orElseThrow().latitude()).isEqualByComparingTo("-14.1");
        assertThat(place.country().orElseThrow().code()).isEqualTo("MW");
    }

    @Test
    void aDocumentMayBeOneActivity() {
        ImportReport report = Importers.iati()
                .read(IatiSamples.utf8("<?xml version=\"1.0\"?>\n" + HEAD + "</iati-activity>\n"))
                .report();
        assertThat(report.records()).isEqualTo(new RecordCounts(1, 1, 0, 0, 0));
    }
}
