package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.IatiActivities.activity;
import static org.communique.exchange.IatiActivities.kept;
import static org.communique.exchange.IatiActivities.out;
import static org.communique.exchange.IatiActivities.pledge;
import static org.communique.exchange.IatiActivities.read;
import static org.communique.exchange.IatiActivities.transaction;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Coordinates;
import org.communique.entry.Place;
import org.communique.id.ActorId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions and traps of activities of IATI, but for their transactions and links. */
class IatiActivityTest {

    @Test
    void whoReportsForOthersTakesNoPart() {
        String activity = activity("A").replace("type=\"10\"", "secondary-reporter=\"1\"");
        assertThat(pledge(read(activity), "iati.A.out").parties())
                .extracting(party -> party.role().code())
                .containsExactly("iati:secondary-reporter");
    }

    @ParameterizedTest
    @CsvSource({
        "110, grant",
        "410, loan",
        "414, loan",
        "421, loan",
        "1100, guarantee",
        "512, equity",
        "621, debt-relief",
        "433,"
    })
    void someFinanceTypesAreForms(String type, String instrument) {
        Funding funding = (Funding) out("<default-finance-type code=\"" + type + "\"/>")
                .contributions()
                .get(0);
        assertThat(funding.instrument().map(Instrument::code).orElse(null)).isEqualTo(instrument);
    }

    @Test
    void interestIsOfALoan() {
        String terms = "<crs-add><loan-terms rate-1=\"1.25\" rate-2=\"3\"/></crs-add>";
        Pledge pledge = out(terms, transaction("2", "2024-01-01", "1", "<finance-type code=\"421\"/>"));
        assertThat(((Funding) pledge.contributions().get(0))
                        .interest()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("1.25");
        assertThat(((Funding) out(terms).contributions().get(0)).interest()).isEmpty();
    }

    @Test
    void actualDatesAreThePeriodAndPlannedOnesAreKept() {
        Pledge pledge = out(
                "<activity-date type=\"1\" iso-date=\"2023-01-01\"/>",
                "<activity-date type=\"2\" iso-date=\"2023-02-01\"/>",
                "<activity-date type=\"4\" iso-date=\"2024-02-01\"/>");
        assertThat(pledge.contributions().get(0).period())
                .contains(TimeExpression.of(Edtf.parse("2023-02-01/2024-02-01")));
        assertThat(kept(pledge)).contains("2023-01-01").doesNotContain("2023-02-01");
    }

    @ParameterizedTest
    @CsvSource({"1, in-development", "5, withdrawn", "6, suspended"})
    void whatBecameOfTheWholeIsAStepWithoutADate(String status, String stage) {
        Pledge pledge = out("<activity-status code=\"" + status + "\"/>", transaction("3", "2024-01-01", "5"));
        int place = status.equals("1") ? 0 : 1;
        assertThat(pledge.steps().get(place)).isEqualTo(PledgeStep.of(Stage.of(stage)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void whatGoesOnOrIsOverHasNoSuchStep(String status) {
        assertThat(out("<activity-status code=\"" + status + "\"/>").steps()).isEmpty();
    }

    @Test
    void percentagesAddUpInEachVocabulary() {
        String sectors = "<sector vocabulary=\"1\" code=\"1\" percentage=\"50\"/>"
                + "<sector vocabulary=\"1\" code=\"2\" percentage=\"50\"/>"
                + "<sector vocabulary=\"99\" code=\"3\" percentage=\"100\"/>";
        assertThat(read(activity("A", sectors)).report().count(Loss.CONTRADICTS))
                .isZero();
        String more = sectors + "<sector vocabulary=\"1\" code=\"4\" percentage=\"1\"/>";
        assertThat(read(activity("A", more)).report().count(Loss.CONTRADICTS)).isEqualTo(1);
        assertThat(out(more).classifications())
                .extracting(
                        each -> each.percentage().map(BigDecimal::toPlainString).orElse(""))
                .containsExactly("50", "50", "100", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a half", "101", "-1", "50%"})
    void aPercentageThatIsNoneIsKept(String percentage) {
        Pledge pledge = out("<sector code=\"1\" percentage=\"" + percentage + "\"/>");
        assertThat(pledge.classifications().get(0).percentage()).isEmpty();
        assertThat(kept(pledge)).contains(percentage);
    }

    @Test
    void aVocabularyThatIsNoCodeIsKept() {
        Pledge pledge = out("<sector vocabulary=\"my own list\" code=\"1\"/>");
        assertThat(pledge.classifications()).isEmpty();
        assertThat(kept(pledge)).contains("my own list");
    }

    @Test
    void oneOrganizationUnderSeveralNamesIsOne() {
        ImportResult result = read(activity(
                "A",
                "<participating-org role=\"1\" ref=\"XM-2\"><narrative>Fund</narrative></participating-org>",
                "<participating-org role=\"2\" ref=\"XM-2\"><narrative>The Fund</narrative></participating-org>"));
        assertThat(pledge(result, "iati.A.out").parties())
                .extracting(party -> party.actor().local())
                .containsExactly("iati.XM-1", "iati.XM-2", "iati.XM-2");
        assertThat(result.dossier().sameAs(ActorId.of("iati.XM-2"))).hasSize(3);
        assertThat(Validator.standard().validate(result.dossier()).violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, government",
        "15, government-body",
        "22, ngo",
        "40, intergovernmental",
        "71, company",
        "80, academic",
        "60,"
    })
    void typesOfOrganizationsAreKinds(String type, String kind) {
        ImportResult result = read(activity(
                "A",
                "<participating-org role=\"1\" type=\"" + type + "\"><narrative>B</narrative></participating-org>"));
        Organization told = result.dossier().actors().stream()
                .map(Organization.class::cast)
                .filter(each -> each.names().get(0).text().equals("B")
                        && !each.classifications().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(told.kind().map(Object::toString).orElse(null)).isEqualTo(kind);
        assertThat(told.classifications().get(0).code()).isEqualTo(type);
    }

    @Test
    void aRoleThatIsNotKnownIsKept() {
        ImportResult result =
                read(activity("A", "<participating-org role=\"5\"><narrative>B</narrative></participating-org>"));
        assertThat(pledge(result, "iati.A.out").parties()).hasSize(1);
        assertThat(kept(pledge(result, "iati.A.out"))).contains("\"@role\":\"5\"");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @Test
    void countriesBenefitByTheirShare() {
        Participation malawi = out("<recipient-country code=\"MW\" percentage=\"60\"/>")
                .parties()
                .get(1);
        assertThat(malawi.actor()).isEqualTo(ActorId.of("iati-country.MW"));
        assertThat(malawi.role()).isEqualTo(Role.BENEFICIARY);
        assertThat(malawi.percentage().orElseThrow()).isEqualByComparingTo("60");
    }

    @Test
    void aCountryThatIsNoneIsKept() {
        ImportResult result = read(activity("A", "<recipient-country code=\"UK\"/>"));
        assertThat(pledge(result, "iati.A.out").parties()).hasSize(1);
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @Test
    void zeroAndZeroIsNoPlace() {
        ImportResult result = read(activity(
                "A", "<location><name><narrative>B</narrative></name><point><pos>0 0.0</pos></point></location>"));
        assertThat(pledge(result, "iati.A.out").places()).containsExactly(Place.of("B"));
        assertThat(result.report().count(Loss.PLACEHOLDER)).isEqualTo(1);
    }

    @Test
    void everyLocationWithANameIsAPlace() {
        Pledge pledge = out(
                "<location><name><narrative>B</narrative></name><point><pos>-1.5 2</pos></point><exactness code=\"1\"/></location>",
                "<location ref=\"C\"/>",
                "<location><point><pos>3 4</pos></point></location>");
        assertThat(pledge.places()).extracting(Place::name).containsExactly("B", "C");
        assertThat(pledge.places().get(0).coordinates())
                .contains(Coordinates.of(new BigDecimal("-1.5"), BigDecimal.valueOf(2)));
        assertThat(kept(pledge)).contains("3 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91 0.5", "1,5", "north", "1 2 3", "1e2 3"})
    void aPositionThatIsNoneIsKept(String position) {
        ImportResult result = read(activity(
                "A",
                "<location><name><narrative>B</narrative></name><point><pos>" + position
                        + "</pos></point></location>"));
        assertThat(pledge(result, "iati.A.out").places().get(0).coordinates()).isEmpty();
        assertThat(kept(pledge(result, "iati.A.out"))).contains(position);
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void otherLanguagesAreKept() {
        Pledge pledge = out("<title><narrative xml:lang=\"fr\">Un</narrative><narrative>One</narrative></title>");
        assertThat(pledge.title()).contains("One");
        assertThat(kept(pledge)).contains("{\"@xml:lang\":\"fr\",\"text()\":\"Un\"}");
    }

    @Test
    void whatAnActivityIsForIsItsDescriptionOrElseItsTitle() {
        String title = "<title><narrative>One</narrative></title>";
        assertThat(out(title).purpose())
                .extracting(each -> each.text().orElseThrow())
                .containsExactly("One");
        assertThat(out(title, "<description type=\"1\"><narrative>Two</narrative></description>")
                        .purpose())
                .extracting(each -> each.text().orElseThrow())
                .containsExactly("Two");
    }

    @Test
    void whomToAskIsLeftOutAndReportedWithoutNames() {
        ImportResult result = read(activity("A", "<contact-info><email>a@example.org</email></contact-info>"));
        assertThat(result.report().count(Loss.PERSONAL_DATA)).isEqualTo(1);
        assertThat(result.report().toJson()).doesNotContain("example.org\"");
        assertThat(result.dossier().entries())
                .noneMatch(entry -> entry.toString().contains("a@"));
    }

    @Test
    void whomToAskIsKeptWhereItWasAskedFor() {
        byte[] file = IatiSamples.utf8(
                IatiSamples.document(activity("A", "<contact-info><email>a@example.org</email></contact-info>")));
        ImportOptions options = ImportOptions.builder().personalData().build();
        ImportResult result = Importers.iati().read(new ByteArrayInputStream(file), options);
        assertThat(result.report().count(Loss.PERSONAL_DATA)).isZero();
        assertThat(result.dossier().pledges()).singleElement().satisfies(pledge -> assertThat(
                        pledge.extensions().get("iati:record"))
                .hasValueSatisfying(kept -> assertThat(kept.text()).contains("contact-info", "a@example.org")));
    }

    @Test
    void conditionsHoldUnlessThereAreNone() {
        String condition = "<condition type=\"1\"><narrative>If</narrative></condition></conditions>";
        assertThat(out("<conditions attached=\"1\">" + condition).conditions()).hasSize(1);
        assertThat(out("<conditions attached=\"0\">" + condition).conditions()).isEmpty();
    }

    @Test
    void documentsAreSources() {
        String link =
                "<document-link url=\"https://example.org/a\" format=\"text/html\"><title><narrative>T</narrative></title></document-link>";
        ImportResult result = read(activity("A", link), activity("B", link));
        assertThat(result.dossier().sources())
                .filteredOn(source ->
                        source.url().filter("https://example.org/a"::equals).isPresent())
                .singleElement()
                .satisfies(source -> assertThat(source.title()).contains("T"));
        assertThat(kept(pledge(result, "iati.B.out"))).contains("https://example.org/a");
    }

    @Test
    void whatIsInNoVersionOfTheStandardIsKept() {
        assertThat(kept(out("<x:colour shade=\"dark\">red</x:colour>")))
                .contains("\"x:colour\":[{\"@shade\":\"dark\",\"text()\":\"red\"}]");
    }

    @Test
    void contributionsWithoutTransactionsHaveNoKey() {
        assertThat(out().contributions()).extracting(Contribution::key).allMatch(java.util.Optional::isEmpty);
    }
}
