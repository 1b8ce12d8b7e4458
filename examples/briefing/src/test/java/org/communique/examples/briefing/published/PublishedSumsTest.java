package org.communique.examples.briefing.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.communique.ledger.By;
import org.communique.ledger.Column;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Line;
import org.communique.ledger.RateTable;
import org.communique.ledger.Reason;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ledger adds what other systems publish as they do, or there is a reason. */
class PublishedSumsTest {

    private static final String FTS = "fts/custom-search-locationid-114-year-2020-page-3.json";
    private static final String WORLD_BANK = "iati/worldbank.xml";

    private static Bounds exactly(BigDecimal figure) {
        return Bounds.between(figure, figure);
    }

    private static Bounds exactly(String figure) {
        return exactly(new BigDecimal(figure));
    }

    private static Bounds dollars(Ledger ledger, Figure figure, Column column) {
        List<Bounds> found = ledger.totals(figure).stream()
                .filter(total -> total.measure().column() == column)
                .filter(total -> total.measure().unit().equals("USD"))
                .map(Total::bounds)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Bounds money(Ledger ledger, Figure figure) {
        return dollars(ledger, figure, Column.MONEY);
    }

    private static Ledger inDollars(FtsPage page) {
        return Ledger.of(page.dossier()).using(RateTable.none(), "USD");
    }

    /** The one pledge among all flows of the search is on this page: the service's total of pledges is the page's. */
    @Test
    void whatStandsAsPledgedIsWhatTheTrackingServicePublishesAsPledged() {
        FtsPage page = FtsPage.read(Samples.file(FTS));

        assertThat(money(inDollars(page), Figure.standing(Stage.PLEDGED)))
                .isEqualTo(exactly("81128"))
                .isEqualTo(exactly(page.data().at("/incoming/pledgeTotal").decimalValue()));
    }

    /**
     * The service counts as funding what is committed or paid, each flow once. Its own total of funding is of all pages, of
     * which this is one, and adds goods to money, which the ledger never does.
     */
    @Test
    void whatCameAsFarAsCommittedIsTheFundingOfThePage() {
        FtsPage page = FtsPage.read(Samples.file(FTS));
        Ledger ledger = inDollars(page);
        Bounds committed = money(ledger, Figure.reached(Stage.COMMITTED));
        Bounds worth = dollars(ledger, Figure.reached(Stage.COMMITTED), Column.WORTH);

        assertThat(committed).isEqualTo(exactly("42396594"));
        assertThat(money(ledger, Figure.reached(Stage.DISBURSED))).isEqualTo(exactly("39868437"));
        assertThat(worth).isEqualTo(exactly("1972838"));
        assertThat(committed.plus(worth)).isEqualTo(exactly(funding(page)));
        assertThat(exactly(page.data().at("/incoming/fundingTotal").decimalValue())
                        .isCertainlyGreaterThan(committed.plus(worth)))
                .hasToString("YES");
    }

    /** The new money of the page that is more than pledged, by plain addition. */
    private static BigDecimal funding(FtsPage page) {
        return page.flows().stream()
                .filter(flow -> !flow.get("status").asString().equals("pledge")
                        && flow.get("newMoney").asBoolean())
                .map(FtsPage::dollars)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Passed on from one who has it from another: recorded as paid, and no new money. */
    @Test
    void whatIsNotNewIsRecordedAndCountsNowhereElse() {
        Ledger ledger = inDollars(FtsPage.read(Samples.file(FTS)));

        assertThat(dollars(ledger, Figure.recorded(Stage.DISBURSED), Column.WORTH))
                .isEqualTo(exactly(new BigDecimal("1972838").add(new BigDecimal("224000"))));
        assertThat(ledger.totals(Figure.reached(Stage.DISBURSED)).stream()
                        .flatMap(total -> total.lines().stream())
                        .flatMap(line -> line.reason().stream()))
                .containsExactly(Reason.NOT_NEW);
    }

    /** A flow that was split stands at nothing beside its children, which count for themselves. */
    @Test
    void aFlowThatWasSplitCountsInItsChildren() {
        Ledger ledger = inDollars(FtsPage.read(Samples.file(FTS)));

        assertThat(ledger.leftOut()).isEmpty();
        assertThat(committed(ledger, "fts.226614")).containsExactly(exactly("0"));
        assertThat(committed(ledger, "fts.226615")).containsExactly(exactly("252775"));
    }

    private static List<Bounds> committed(Ledger ledger, String pledge) {
        return ledger.totals(Figure.reached(Stage.COMMITTED)).stream()
                .flatMap(total -> total.lines().stream())
                .filter(line -> line.account().pledge().id().local().equals(pledge))
                .map(Line::bounds)
                .toList();
    }

    /** Each giver's, or set of givers', as plain addition has it. */
    @Test
    void eachGiverGivesWhatTheFlowsSay() {
        FtsPage page = FtsPage.read(Samples.file(FTS));
        Map<String, BigDecimal> plain = new TreeMap<>();
        page.flows().stream()
                .filter(flow -> flow.get("status").asString().equals("paid")
                        && flow.get("contributionType").asString().equals("financial"))
                .forEach(flow -> plain.merge(giver(flow), FtsPage.dollars(flow), BigDecimal::add));
        Map<String, Bounds> expected = new TreeMap<>();
        plain.forEach((giver, sum) -> expected.put(giver, exactly(sum)));
        Map<String, Bounds> rows = new TreeMap<>();
        inDollars(page).totals(Figure.reached(Stage.DISBURSED), By.GIVER).stream()
                .filter(total -> total.measure().column() == Column.MONEY)
                .filter(total -> !total.bounds().equals(exactly("0")))
                .forEach(total -> rows.put(total.key().get(0), total.bounds()));

        assertThat(rows).hasSizeGreaterThan(5).isEqualTo(expected);
    }

    private static String giver(JsonNode flow) {
        return String.join(
                " ",
                flow.get("sourceObjects")
                        .valueStream()
                        .filter(object -> object.get("type").asString().equals("Organization"))
                        .map(object -> "actor:fts." + object.get("id").asString())
                        .sorted()
                        .toList());
    }

    /**
     * More was paid than committed: dollars were reckoned on other days. Each type of transaction adds up as published; what
     * came at least as far as committed is what was paid, for nothing is paid that was not committed.
     */
    @Test
    void aGrantOfWhichMoreWasPaidThanCommittedHasNothingOutstanding() throws IOException {
        WorldBankFile file = WorldBankFile.read(Samples.file(WORLD_BANK));
        Ledger ledger = Ledger.of(file.dossier())
                .where(account -> Ternary.of(account.pledge().id().local().equals("p073821")));

        assertThat(money(ledger, Figure.recorded(Stage.COMMITTED))).isEqualTo(exactly("35000000"));
        assertThat(money(ledger, Figure.recorded(Stage.DISBURSED))).isEqualTo(exactly("37459999.99"));
        assertThat(money(ledger, Figure.reached(Stage.COMMITTED))).isEqualTo(exactly("37459999.99"));
        assertThat(money(ledger, Figure.outstanding())).isEqualTo(exactly("0"));
        assertThat(ledger.conflicts()).isEmpty();
    }

    @Test
    void theTransactionsOfAllActivitiesAddUpAsPublished() throws IOException {
        WorldBankFile file = WorldBankFile.read(Samples.file(WORLD_BANK));
        Ledger ledger = Ledger.of(file.dossier());

        assertThat(file.dossier().pledges()).hasSizeGreaterThan(1);
        assertThat(money(ledger, Figure.recorded(Stage.COMMITTED))).isEqualTo(exactly(file.recorded("commitment")));
        assertThat(money(ledger, Figure.recorded(Stage.DISBURSED))).isEqualTo(exactly(file.recorded("disbursment")));
    }
}
