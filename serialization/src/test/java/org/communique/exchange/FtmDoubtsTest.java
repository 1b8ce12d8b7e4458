package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of FollowTheMoney is reported as doubtful, and what is not taken for more than it says. */
class FtmDoubtsTest {

    private static final String ANN = "{'id':'ann','schema':'Person','properties':{'name':['Ann']}}";
    private static final String BOB = "{'id':'bob','schema':'Person','properties':{'name':['Bob']}}";
    private static final String POST = "{'id':'post','schema':'Position','properties':{'name':['Chair']}}";

    @ParameterizedTest
    @CsvSource({
        "Person,birthDate,deathDate",
        "Company,incorporationDate,dissolutionDate",
        "LegalEntity,incorporationDate,dissolutionDate"
    })
    void aLifeThatEndsBeforeItBeginsContradicts(String schema, String from, String to) {
        ImportResult result = FtmSamples.read("{'id':'x','schema':'" + schema + "','properties':{'name':['X'],'" + from
                + "':['1960-04-01'],'" + to + "':['1950-01-01']}}");
        assertThat(result.dossier().actors().get(0).lifetime()).isEmpty();
        assertThat(result.report().count(Loss.CONTRADICTS)).isOne();
    }

    private static ImportResult edge(String schema, String ends, String more) {
        return FtmSamples.read(ANN, BOB, "{'id':'e','schema':'" + schema + "','properties':{" + ends + more + "}}");
    }

    @ParameterizedTest
    @CsvSource({
        "Ownership,owner,asset",
        "Family,person,relative",
        "Associate,person,associate",
        "Representation,agent,client",
        "UnknownLink,subject,object"
    })
    void aLinkOfWhatHasEndedIsDoubtful(String schema, String subject, String object) {
        String ends = "'" + subject + "':['ann'],'" + object + "':['bob']";
        assertThat(edge(schema, ends, "").report().count(Loss.DOUBTFUL_CODE)).isZero();
        assertThat(edge(schema, ends, ",'startDate':['2005']").report().count(Loss.DOUBTFUL_CODE))
                .isZero();
        assertThat(edge(schema, ends, ",'endDate':['2005']").report().count(Loss.DOUBTFUL_CODE))
                .isOne();
        assertThat(edge(schema, ends, ",'status':['ended']").report().count(Loss.DOUBTFUL_CODE))
                .isOne();
        assertThat(edge(schema, ends, ",'status':['current']").report().count(Loss.DOUBTFUL_CODE))
                .isZero();
    }

    private static ImportResult occupancy(String properties, String members) {
        return FtmSamples.read(
                ANN,
                POST,
                "{'id':'o','schema':'Occupancy','properties':{'holder':['ann'],'post':['post']," + properties + "}"
                        + members + "}");
    }

    @Test
    void whoHoldsAnOfficeDoesNotDoSoBehindItsEnd() {
        ImportResult result = occupancy("'status':['current'],'endDate':['2005']", "");
        assertThat(result.dossier().tenures().get(0).status()).isEmpty();
        assertThat(result.report().count(Loss.CONTRADICTS)).isOne();
        assertThat(FtmSamples.written(result.dossier())).anyMatch(line -> line.contains("\"status\":[\"current\"]"));
    }

    /** An end that was to come when the record was made is planned. */
    @Test
    void whoHoldsAnOfficeMayDoSoUpToAnEndToCome() {
        ImportResult result =
                occupancy("'status':['current'],'endDate':['2035']", ",'last_change':'2025-02-01T10:00:00Z'");
        assertThat(result.dossier().tenures()).extracting(Tenure::status).allMatch(status -> status.filter(
                        TenureStatus.INCUMBENT::equals)
                .isPresent());
        assertThat(result.report().count(Loss.CONTRADICTS)).isZero();
        assertThat(occupancy("'status':['current'],'endDate':['2024-05']", ",'last_change':'2025-02-01T10:00:00Z'")
                        .report()
                        .count(Loss.CONTRADICTS))
                .isOne();
    }

    /** The record tells an end, whichever it is: it is not open. */
    @ParameterizedTest
    @ValueSource(strings = {"'2020-13-01'", "'2020','2021'", "'soon'"})
    void anEndThatCannotBeReadIsNotOpen(String ends) {
        ImportResult result = occupancy("'status':['current'],'startDate':['2019'],'endDate':[" + ends + "]", "");
        assertThat(result.dossier()
                        .tenures()
                        .get(0)
                        .period()
                        .orElseThrow()
                        .edtf()
                        .orElseThrow()
                        .text())
                .isEqualTo("2019/");
    }

    /** Which of two days it began is not told; that it was some day of another property neither. */
    @Test
    void datesThatExcludeEachOtherAreNotReplacedByAThird() {
        ImportResult result = FtmSamples.read(
                "{'id':'s','schema':'Sanction','properties':{'authority':['A'],'startDate':['2020-01-01','2020-01-02'],"
                        + "'date':['2019']}}");
        assertThat(result.dossier().events().get(0).when()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "aa"})
    void aCodeThatStandsForNoCountryIsNone(String code) {
        ImportResult result = FtmSamples.read(
                "{'id':'x','schema':'Company','properties':{'name':['X'],'country':['" + code + "','xk','gb']}}");
        assertThat(result.dossier().actors().get(0).countries())
                .extracting(country -> country.code())
                .containsExactly("XK", "GB");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isOne();
        assertThat(FtmSamples.written(result.dossier()).get(0)).contains('"' + code + '"');
    }

    @Test
    void anAuthorityIsKnownFromFollowTheMoneyAlone() {
        ImportResult result = FtmSamples.read(
                ANN, "{'id':'s','schema':'Sanction','properties':{'entity':['ann'],'authority':['Bureau']}}");
        assertThat(result.dossier().actors())
                .allMatch(actor -> !actor.evidence().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from",
                "to",
                "cc",
                "bcc",
                "sender",
                "recipients",
                "emitters",
                "emailMentioned",
                "phoneMentioned",
                "ipMentioned",
                "ibanMentioned",
                "headers",
                "messageId"
            })
    void whomAnEMailNamesComesOnlyOnRequest(String property) {
        String line = "{'id':'m','schema':'Email','properties':{'title':['T'],'" + property + "':['a@b.c']}}";
        ImportResult result = FtmSamples.read(line);
        assertThat(result.report().count(Loss.PERSONAL_DATA)).isOne();
        assertThat(FtmSamples.written(result.dossier()).get(0)).doesNotContain("a@b.c");
        assertThat(FtmSamples.written(
                                FtmSamples.readAll(FtmSamples.entities(line)).dossier())
                        .get(0))
                .contains("a@b.c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"birthPlace", "passport", "addressEntity", "emailAddress", "phoneNumber", "iban", "ipAddress"})
    void whatIsAboutAPersonComesOnlyOnRequest(String property) {
        ImportResult result = FtmSamples.read(
                "{'id':'ann','schema':'Person','properties':{'name':['Ann'],'" + property + "':['v1']}}");
        assertThat(result.report().count(Loss.PERSONAL_DATA)).isOne();
    }
}
