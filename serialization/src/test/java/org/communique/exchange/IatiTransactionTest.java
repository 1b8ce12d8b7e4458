package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.IatiActivities.activity;
import static org.communique.exchange.IatiActivities.kept;
import static org.communique.exchange.IatiActivities.links;
import static org.communique.exchange.IatiActivities.out;
import static org.communique.exchange.IatiActivities.pledge;
import static org.communique.exchange.IatiActivities.read;
import static org.communique.exchange.IatiActivities.steps;
import static org.communique.exchange.IatiActivities.transaction;

import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions and traps of the transactions of IATI. */
class IatiTransactionTest {

    @Test
    void whatIsGivenAndWhatIsGotAreTwoPledges() {
        ImportResult result =
                read(activity("A", transaction("1", "2024-01-01", "100"), transaction("3", "2024-02-01", "60")));
        assertThat(steps(pledge(result, "iati.A.out"))).containsExactly("disbursed 2024-02-01 60 EUR");
        assertThat(steps(pledge(result, "iati.A.in"))).containsExactly("disbursed 2024-01-01 100 EUR");
        assertThat(links(result)).containsExactly("iati.A.out draws-on iati.A.in");
    }

    @Test
    void whoReportsGivesTheOneAndGetsTheOther() {
        ImportResult result = read(activity(
                "A",
                transaction("1", "2024-01-01", "100", "<provider-org ref=\"XM-2\"/>"),
                transaction("3", "2024-02-01", "60")));
        ActorId ministry = ActorId.of("iati.XM-1");
        assertThat(pledge(result, "iati.A.out").parties()).containsExactly(Participation.of(ministry, Role.DONOR));
        assertThat(pledge(result, "iati.A.in").parties())
                .containsExactly(
                        Participation.of(ActorId.of("iati.XM-2"), Role.DONOR),
                        Participation.of(ministry, Role.RECIPIENT));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 5, pledged, 5, out",
        "2, 5, committed, 5, out",
        "3, 5, disbursed, 5, out",
        "4, 5, disbursed, 5, out",
        "7, 5, disbursed, 5, out",
        "8, 5, disbursed, 5, out",
        "10, 5, committed, 5, out",
        "6, 5, repaid, 5, out",
        "9, 5, repaid, 5, out",
        "13, 5, pledged, 5, in",
        "11, 5, committed, 5, in",
        "1, 5, disbursed, 5, in",
        "12, -5, reduced, 5, out",
        "2, -5.5, reduced, 5.5, out",
        "3, -5, returned, 5, out",
        "4, -5, returned, 5, out",
        "11, -5, reduced, 5, in",
        "1, -5, returned, 5, in",
        "2, 0, committed, 0, out"
    })
    void transactionsAreSteps(String type, String value, String stage, String figure, String side) {
        ImportResult result = read(activity("A", transaction(type, "2024-01-01", value)));
        assertThat(steps(pledge(result, "iati.A." + side))).containsExactly(stage + " 2024-01-01 " + figure + " EUR");
        assertThat(pledge(result, "iati.A." + side).steps().get(0).classifications())
                .contains(Classification.of(ClassificationScheme.of("iati:transaction-type"), type));
    }

    @ParameterizedTest
    @CsvSource({"4", "6", "7", "9"})
    void whatIsNotCertainlyAStageIsReported(String type) {
        assertThat(read(activity("A", transaction(type, "2024-01-01", "5")))
                        .report()
                        .count(Loss.DOUBTFUL_CODE))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, EUR", "6, -5, EUR", "99, 5, EUR", "3, '3,000', EUR", "3, 5, EURO", "3, 5, eur", "3, , EUR"})
    void aTransactionThatIsNoStepIsKept(String type, String value, String currency) {
        String money = value == null ? "" : value;
        Pledge pledge =
                out(transaction(type, "2024-01-01", money).replace("<value ", "<value currency=\"" + currency + "\" "));
        assertThat(pledge.steps()).isEmpty();
        assertThat(kept(pledge)).contains("\"transaction\":[{").contains("\"@code\":\"" + type + '"');
    }

    @ParameterizedTest
    @CsvSource({"3, '3,000', EUR, malformed", "3, 5, EURO, unknown-code", "99, 5, EUR, unknown-code"})
    void whyATransactionIsNoStepIsReported(String type, String value, String currency, String reason) {
        ImportReport report = read(activity(
                        "A",
                        transaction(type, "2024-01-01", value)
                                .replace("<value ", "<value currency=\"" + currency + "\" ")))
                .report();
        assertThat(report.count(reason)).isEqualTo(1);
    }

    @Test
    void withoutACurrencyThereIsNoAmount() {
        String activity = activity("A", transaction("3", "2024-01-01", "5")).replace(" default-currency=\"EUR\"", "");
        ImportResult result = read(activity);
        assertThat(pledge(result, "iati.A.out").steps()).isEmpty();
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void theOrderOfTheFileMeansNothing() {
        Pledge pledge = out(
                transaction("3", "2024-05-01", "1"),
                transaction("3", "2024-03-01", "2"),
                transaction("2", "2024-03-01", "3"),
                transaction("12", "2023-12-31", "4"));
        assertThat(steps(pledge))
                .containsExactly(
                        "pledged 2023-12-31 4 EUR",
                        "committed 2024-03-01 3 EUR",
                        "disbursed 2024-03-01 2 EUR",
                        "disbursed 2024-05-01 1 EUR");
    }

    @Test
    void contributionsGoByCurrencyAndForm() {
        Pledge pledge = out(
                "<default-finance-type code=\"110\"/>",
                transaction("2", "2024-01-01", "1"),
                transaction("2", "2024-01-02", "2", "<finance-type code=\"421\"/>"),
                transaction("2", "2024-01-03", "3").replace("<value ", "<value currency=\"USD\" "),
                transaction("8", "2024-01-04", "4"),
                transaction("10", "2024-01-05", "5"));
        assertThat(pledge.contributions())
                .extracting(each -> each.key().orElseThrow())
                .containsExactly("eur.equity", "eur.grant", "eur.guarantee", "eur.loan", "usd.grant");
        assertThat(pledge.contributions()).allMatch(each -> each.amount().isEmpty());
        assertThat(pledge.steps())
                .extracting(step -> step.contribution().orElseThrow())
                .containsExactly("eur.grant", "eur.loan", "usd.grant", "eur.equity", "eur.guarantee");
    }

    @Test
    void budgetsAndPlannedPaymentsAreNeverAdded() {
        Pledge pledge = out(
                "<budget><value value-date=\"2024-01-01\">9</value></budget>",
                "<planned-disbursement><value value-date=\"2024-01-01\">8</value></planned-disbursement>",
                transaction("2", "2024-01-01", "5"));
        assertThat(pledge.contributions()).hasSize(1);
        assertThat(steps(pledge)).containsExactly("committed 2024-01-01 5 EUR");
        assertThat(kept(pledge)).contains("\"budget\":[{", "\"planned-disbursement\":[{");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T00:00:00Z, 2024-01-01",
        "2024-01-01T10:30:00Z, 2024-01-01",
        "2024-05-00, 2024-05",
        "2024-00-00, 2024",
        "2024-13-01,",
        "01/02/2024,"
    })
    void noDateIsMade(String written, String read) {
        PledgeStep step = out("<transaction><transaction-type code=\"3\"/><transaction-date iso-date=\"" + written
                        + "\"/><value>5</value></transaction>")
                .steps()
                .get(0);
        assertThat(step.when().flatMap(TimeExpression::edtf).map(Edtf::text).orElse(null))
                .isEqualTo(read);
    }

    @Test
    void transactionsKeepTheirNumberNoteAndCodes() {
        PledgeStep step = out(transaction(
                                "3",
                                "2024-01-01",
                                "5",
                                "<description><narrative>First</narrative></description>",
                                "<aid-type code=\"C01\"/>",
                                "<disbursement-channel code=\"1\"/>")
                        .replace("<transaction>", "<transaction ref=\"T-1\">"))
                .steps()
                .get(0);
        assertThat(step.identifiers().get(0).value()).isEqualTo("T-1");
        assertThat(step.note()).contains("First");
        assertThat(step.classifications())
                .extracting(each -> each.scheme().code())
                .containsExactly("iati:transaction-type", "iati-aid-type", "iati:disbursement-channel");
    }

    @Test
    void whereOneOfTheTwoIsToldTheOtherIsWhoReports() {
        PledgeStep step = out(transaction("3", "2024-01-01", "5", "<receiver-org ref=\"XM-2\"/>"))
                .steps()
                .get(0);
        assertThat(step.parties())
                .containsExactly(
                        Participation.of(ActorId.of("iati.XM-2"), Role.RECIPIENT),
                        Participation.of(ActorId.of("iati.XM-1"), Role.DONOR));
    }
}
