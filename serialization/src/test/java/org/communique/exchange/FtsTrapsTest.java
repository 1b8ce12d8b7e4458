package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.FtsFlows.PAGE;
import static org.communique.exchange.FtsFlows.TABLE;
import static org.communique.exchange.FtsFlows.amount;
import static org.communique.exchange.FtsFlows.flow;
import static org.communique.exchange.FtsFlows.kept;
import static org.communique.exchange.FtsFlows.read;
import static org.communique.exchange.FtsFlows.row;
import static org.communique.exchange.FtsFlows.with;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Classification;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.ActorId;
import org.communique.id.PledgeId;
import org.communique.ledger.Account;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.RateTable;
import org.communique.ledger.Total;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Statement;
import org.communique.term.CountryCode;
import org.communique.time.Ternary;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;

/** The traps of FTS, on the flows that are a part of the project. */
class FtsTrapsTest {

    private static Optional<Link> parent(Dossier dossier, int child) {
        return dossier.links().stream()
                .filter(link -> link.subject().equals(PledgeId.of("fts." + child)))
                .findFirst();
    }

    private static BigDecimal dollars(Ledger ledger, Figure figure) {
        return ledger.using(RateTable.none(), "USD").totals(figure).stream()
                .filter(total -> total.measure().unit().equals("USD"))
                .map(Total::bounds)
                .map(FtsTrapsTest::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal exact(Bounds bounds) {
        assertThat(bounds.lower()).isEqualTo(bounds.upper());
        return bounds.lower().orElseThrow().value();
    }

    @Test
    void eachStatusIsOneStep() {
        assertThat(flow(700001).steps()).extracting(PledgeStep::stage).containsExactly(Stage.DISBURSED);
        assertThat(flow(700003).steps()).extracting(PledgeStep::stage).containsExactly(Stage.COMMITTED);
        assertThat(flow(700004).steps()).extracting(PledgeStep::stage).containsExactly(Stage.PLEDGED);
    }

    @Test
    void aDateOfDecisionIsNoStep() {
        assertThat(flow(700004).steps()).hasSize(1);
        assertThat(kept(flow(700004))).contains("\"decisionDate\":\"2020-04-30T00:00:00Z\"");
    }

    @Test
    void aStatusThatNobodyKnowsIsKeptByItsCode() {
        ImportResult result = read("{\"status\":\"dreamt of\"}");
        PledgeStep step = result.dossier().pledges().get(0).steps().get(0);
        assertThat(step.stage().known()).isFalse();
        assertThat(step.classifications()).extracting(Classification::code).containsExactly("dreamt of");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @Test
    void aDayOrMonthOfZeroMakesADateCoarser() {
        ImportResult result = read("{\"date\":\"2020-05-00\"}", "{\"id\":\"2\",\"date\":\"2020-00-00\"}");
        assertThat(result.dossier().pledges())
                .extracting(pledge -> pledge.steps()
                        .get(0)
                        .when()
                        .orElseThrow()
                        .edtf()
                        .orElseThrow()
                        .text())
                .containsExactly("2020-05", "2020");
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(2);
    }

    @Test
    void whatIsNoDateIsKeptAsItIs() {
        Pledge pledge = with("{\"date\":\"next spring\"}");
        assertThat(pledge.steps().get(0).when()).isEmpty();
        assertThat(kept(pledge)).contains("\"date\":\"next spring\"");
    }

    @Test
    void whatIsGivenInKindIsCountedInMoney() {
        assertThat(((Funding) flow(700002).contributions().get(0)).instrument()).contains(Instrument.IN_KIND);
        assertThat(((Funding) row(800002).contributions().get(0)).instrument()).contains(Instrument.IN_KIND);
    }

    @Test
    void aChildThatHandsMoneyDownDrawsOnItsParent() {
        assertThat(parent(PAGE.dossier(), 700009).orElseThrow().relation()).isEqualTo(Relation.DRAWS_ON);
        assertThat(parent(PAGE.dossier(), 700009).orElseThrow().object()).isEqualTo(PledgeId.of("fts.700008"));
    }

    @Test
    void aParentThatIsElsewhereIsKeptAndReported() {
        assertThat(parent(PAGE.dossier(), 700015)).isEmpty();
        assertThat(kept(flow(700015))).contains("\"parentFlowId\":699999");
        assertThat(PAGE.report().count(Loss.UNRESOLVED)).isEqualTo(1);
    }

    /** What it shows is what its children have left: they are no part of it. */
    @Test
    void aParkedParentKeepsItsZeroAndItsChildrenCountBesideIt() {
        assertThat(amount(flow(700005)).figure()).isZero();
        assertThat(parent(PAGE.dossier(), 700006).orElseThrow().relation())
                .isEqualTo(Relation.of("fts:child-of-parked"));
        assertThat(kept(flow(700005))).contains("\"childFlowIds\":[700006,700007]");
    }

    /** By hand: the flows that cross the boundary alone, which are all but 700004, 700009 and 700014. */
    @Test
    void aHierarchyOfFlowsIsCountedOnceAndTheLedgerHasWhatTheServicePublishes() {
        Ledger ledger = Ledger.of(PAGE.dossier()).where(FtsTrapsTest::alone);
        BigDecimal committed = dollars(ledger, Figure.recorded(Stage.COMMITTED));
        BigDecimal paid = dollars(ledger, Figure.recorded(Stage.DISBURSED));
        assertThat(committed.add(paid)).isEqualByComparingTo("281000");
        assertThat(dollars(ledger, Figure.recorded(Stage.PLEDGED))).isEqualByComparingTo("9000");
    }

    /** Whether what it goes to shares it with nobody. */
    private static Ternary alone(Account account) {
        return Ternary.of(account.pledge().parties(Role.BENEFICIARY).size() < 2
                && !account.pledge().open().contains("parties"));
    }

    @Test
    void moneyThatIsNotNewCountsForNothing() {
        assertThat(flow(700010).contributions())
                .extracting(Contribution::newMoney)
                .containsExactly(Ternary.NO);
        assertThat(flow(700001).contributions())
                .extracting(Contribution::newMoney)
                .containsExactly(Ternary.YES);
        Ledger carriedOver = Ledger.of(PAGE.dossier())
                .where(account -> Ternary.of(account.pledge().id().local().equals("fts.700010")));
        assertThat(dollars(carriedOver, Figure.named())).isZero();
    }

    @Test
    void aTableSaysOfCarryOverAloneThatItIsNotNew() {
        assertThat(row(800004).contributions())
                .extracting(Contribution::newMoney)
                .containsExactly(Ternary.NO);
        assertThat(row(800001).contributions())
                .extracting(Contribution::newMoney)
                .containsExactly(Ternary.UNKNOWN);
    }

    @Test
    void aFlowFromNobodyOrToNobodyIsImported() {
        assertThat(flow(700011).parties(Role.DONOR)).isEmpty();
        assertThat(flow(700012).parties(Role.RECIPIENT)).isEmpty();
        assertThat(row(800006).parties(Role.DONOR)).isEmpty();
    }

    @Test
    void whatSeveralShareIsDividedAmongNobody() {
        Pledge shared = flow(700014);
        assertThat(shared.parties(Role.BENEFICIARY))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("fts.location-114"), ActorId.of("fts.location-124"));
        assertThat(shared.parties(Role.BENEFICIARY))
                .allSatisfy(each -> assertThat(each.percentage()).isEmpty());
        assertThat(kept(shared)).contains("\"destinationObjects/Location:114/behavior\":\"shared\"");
    }

    @Test
    void aTableThatSaysThatOthersShareLeavesTheirNamesOpen() {
        assertThat(row(800005).open()).containsExactly("parties");
        assertThat(row(800001).open()).isEmpty();
    }

    @Test
    void aTableThatSaysWhatIsHandedOnWithinACountryHasItKept() {
        String table = new String(SharedSamples.own("fts-flows.csv"), StandardCharsets.UTF_8);
        byte[] internal = table.replace(",incoming,", ",internal,").getBytes(StandardCharsets.UTF_8);
        assertThat(Importers.fts().read(internal).dossier().pledges())
                .allSatisfy(pledge -> assertThat(kept(pledge)).contains("\"boundary\":\"internal\""));
        assertThat(kept(row(800001))).doesNotContain("boundary");
    }

    @Test
    void severalYearsAreAllMeant() {
        assertThat(period(flow(700014))).isEqualTo("{2020,2021}");
        assertThat(period(flow(700001))).isEqualTo("2020");
        assertThat(period(row(800003))).isEqualTo("2020/2023");
    }

    private static String period(Pledge pledge) {
        return pledge.contributions()
                .get(0)
                .period()
                .orElseThrow()
                .edtf()
                .orElseThrow()
                .text();
    }

    @Test
    void aCountryIsAStateAndAnyOtherPlaceWhoeverIsThere() {
        Actor jordan = PAGE.dossier().find(ActorId.of("fts.location-114")).orElseThrow();
        assertThat(jordan).isInstanceOf(State.class);
        assertThat(jordan.identifiers()).extracting(each -> each.value()).containsExactly("JO", "114");
        assertThat(PAGE.dossier().find(ActorId.of("fts.location-991"))).containsInstanceOf(Collective.class);
    }

    @Test
    void whoImportsMayKnowMoreCountries() {
        ImportOptions options = ImportOptions.builder()
                .countries(name -> Optional.of(name).filter("Arnost"::equals).map(any -> CountryCode.of("XA")))
                .build();
        Dossier dossier = Importers.fts()
                .read(new ByteArrayInputStream(SharedSamples.own("fts-flows.json")), options)
                .dossier();
        assertThat(dossier.find(ActorId.of("fts.location-991"))).containsInstanceOf(State.class);
    }

    @Test
    void aTableNamesCountriesByTheirCodes() {
        assertThat(row(800004).parties(Role.BENEFICIARY))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("fts-location.JOR"), ActorId.of("fts-location.LBN"));
        assertThat(TABLE.dossier()
                        .find(ActorId.of("fts-location.LBN"))
                        .orElseThrow()
                        .displayName())
                .isEqualTo("Lebanon");
    }

    @Test
    void namesWithCommasAreNotTakenApart() {
        assertThat(row(800002).parties(Role.DONOR))
                .extracting(Participation::actor)
                .containsExactly(ActorId.of("fts-name.Norland~2c~20Government~20of"));
        assertThat(codes(row(800002), "fts:global-cluster-name")).containsExactly("Housing, Land and Property");
        assertThat(codes(row(800001), "fts:global-cluster-name")).containsExactly("Logistics", "Health");
        assertThat(codes(row(800003), "fts:keywords")).containsExactly("Multiyear,Anonymized");
    }

    private static List<String> codes(Pledge pledge, String scheme) {
        return pledge.classifications().stream()
                .filter(each -> each.scheme().code().equals(scheme))
                .map(Classification::code)
                .toList();
    }

    @Test
    void theHigherVersionOfAFlowWinsWhereverItStands() {
        String first = "{\"versionId\":1,\"amountUSD\":1,\"parentFlowId\":5}";
        String second = "{\"versionId\":2,\"amountUSD\":2,\"reportDetails\":[]}";
        String parent = "{\"id\":\"5\"}";
        ImportResult alone = read(second, parent);
        assertThat(ImportSample.entries(read(first, second, parent).dossier()))
                .isEqualTo(ImportSample.entries(read(second, parent, first).dossier()))
                .isEqualTo(ImportSample.entries(alone.dossier()));
        assertThat(read(parent, first, second).report().records().superseded()).isEqualTo(1);
    }

    @Test
    void aSearchThatSeesAFlowOtherwiseTellsOfTheSameFlow() {
        ImportReport report = read("{}", "{\"boundary\":\"internal\",\"onBoundary\":\"shared\"}")
                .report();
        assertThat(report.records().duplicate()).isEqualTo(1);
        assertThat(report.count(Loss.CONFLICT)).isZero();
    }

    @Test
    void whoReportedAFlowIsAStatementOnWhichItRests() {
        List<Statement> reports = PAGE.dossier().statements().stream()
                .filter(each -> each.id().local().startsWith("fts.700001."))
                .toList();
        assertThat(reports)
                .extracting(Statement::speakers)
                .containsExactly(List.of(ActorId.of("fts.9001")), List.of(ActorId.of("fts-name.Harbour~20Watch")));
        assertThat(flow(700001).evidence())
                .extracting(each -> each.via().orElseThrow())
                .containsExactly(reports.get(0).id(), reports.get(1).id());
    }

    @Test
    void totalsFollowFromTheFlowsWhereAllAreThere() {
        assertThat(PAGE.report().values().lost()).isEqualTo(16 * 2 + 1);
        assertThat(PAGE.report().count(Loss.CONTRADICTS)).isZero();
    }

    @Test
    void aTotalThatTheFlowsDoNotComeToIsPointedOut() {
        String page = new String(SharedSamples.own("fts-flows.json"), StandardCharsets.UTF_8);
        byte[] wrong = page.replace("\"fundingTotal\": 281000", "\"fundingTotal\": 281001")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Importers.fts().read(wrong).report().losses())
                .filteredOn(group -> group.reason().equals(Loss.CONTRADICTS))
                .singleElement()
                .satisfies(group -> assertThat(group.examples().get(0).detail()).isEqualTo("the flows come to 281000"));
    }

    @Test
    void whatNobodyKnowsIsKept() {
        Pledge pledge = with("""
                {"mood":{"a":[1,null]},"sourceObjects":[
                 {"type":"Ship","id":"1","name":"Ann","behavior":"single"},
                 {"type":"Organization","id":"1","name":"B","behavior":"single","organizationTypes":["Choir"],"x":"y"}]}
                """);
        assertThat(kept(pledge))
                .contains("\"mood\":{\"a\":[1,null]}")
                .contains("\"sourceObjects/Ship:1\":{\"behavior\":\"single\",\"id\":\"1\",\"name\":\"Ann\"")
                .contains("\"sourceObjects/Organization:1/x\":\"y\"");
    }

    @Test
    void whatIsKeptUnderOneNameIsAllThere() {
        Pledge pledge = with("""
                {"sourceObjects":[{"type":"Ship","id":"1","x":"a"},{"type":"Ship","id":"1","x":"b"},
                 {"type":"Ship","id":"1#2","x":"c"}],"sourceObjects/Ship:1":"d"}
                """);
        assertThat(kept(pledge)).contains("\"a\"", "\"b\"", "\"c\"", "\"d\"");
    }

    @Test
    void aResultHasNoFindings() {
        assertThat(Validator.standard().validate(PAGE.dossier()).violations()).isEmpty();
        assertThat(Validator.standard().validate(TABLE.dossier()).violations())
                .extracting(Violation::code)
                .containsExactly("pledge.giver-is-recipient");
    }
}
