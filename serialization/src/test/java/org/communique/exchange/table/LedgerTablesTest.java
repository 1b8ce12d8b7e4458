package org.communique.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Total;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.term.Term;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** Holds the tables of figures against the ledger, of which they are. */
class LedgerTablesTest {

    private static final Figure PLEDGED = Figure.reached(Stage.PLEDGED);
    private static final Figure ARRIVED = Figure.reached(Stage.DISBURSED);

    @Property(tries = 60)
    void figuresAreThoseOfTheLedger(@ForAll Dossier dossier) {
        TableRows rows = TableRows.of(dossier);
        for (Figure figure : List.of(Figure.named(), PLEDGED, ARRIVED, Figure.outstanding(), Figure.ended())) {
            assertThat(told(rows, figure, "", false))
                    .isEqualTo(told(Ledger.of(dossier).totals(figure)));
            assertThat(told(rows, figure, "", true))
                    .isEqualTo(told(Ledger.of(dossier).totals(figure, By.GIVER)));
        }
        assertThat(rows.rows("ledger_account")).hasSameSizeAs(Ledger.of(dossier).accounts());
    }

    @Property(tries = 40)
    void figuresOfAYearAreThoseOfTheLedgerDuringIt(@ForAll Dossier dossier) {
        TableRows rows = TableRows.of(dossier);
        rows.rows("ledger_year").stream()
                .filter(row -> row.get("is_told").equals(Optional.of("true")))
                .map(row -> row.get("year").orElseThrow())
                .limit(3)
                .forEach(year -> assertThat(told(rows, ARRIVED, year, true))
                        .isEqualTo(told(Ledger.of(dossier)
                                .during(LedgerYears.edtf(Integer.parseInt(year)).orElseThrow())
                                .totals(ARRIVED, By.GIVER))));
    }

    private static List<String> told(TableRows rows, Figure figure, String year, boolean byGiver) {
        return rows.rows("ledger_total").stream()
                .filter(row -> row.get("year").orElse("").equals(year))
                .filter(row -> row.get("giver").isPresent() == byGiver)
                .filter(row -> row.get("figure").equals(Optional.of(DerivedColumns.lower(figure.kind()))))
                .filter(row -> row.get("stage").equals(figure.stage().map(Term::code)))
                .map(LedgerTablesTest::told)
                .toList();
    }

    private static String told(ReadRow row) {
        List<String> cells = new ArrayList<>();
        List.of(
                        "giver",
                        "measure",
                        "unit",
                        "item",
                        "lower",
                        "lower_inclusive",
                        "upper",
                        "upper_inclusive",
                        "stated",
                        "words")
                .forEach(column -> cells.add(String.valueOf(row.get(column).orElse(null))));
        return String.join("|", cells);
    }

    private static List<String> told(List<Total> totals) {
        return totals.stream().map(LedgerTablesTest::told).toList();
    }

    private static String told(Total total) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(total.key().stream().findFirst().orElse(null)));
        cells.add(total.measure().column().name().toLowerCase(Locale.ROOT));
        cells.add(total.measure().unit());
        cells.add(String.valueOf(total.measure().item().orElse(null)));
        addBound(cells, total.bounds().lower());
        addBound(cells, total.bounds().upper());
        cells.add(String.valueOf(total.stated().map(BigDecimal::toPlainString).orElse(null)));
        cells.add(total.inWords());
        return String.join("|", cells);
    }

    private static void addBound(List<String> cells, Optional<Bounds.Bound> bound) {
        cells.add(String.valueOf(bound.map(end -> end.value().toPlainString()).orElse(null)));
        cells.add(
                String.valueOf(bound.map(end -> String.valueOf(end.inclusive())).orElse(null)));
    }

    @Test
    void linesSayWhatCountsAndWhyNot() {
        Dossier dossier = Dossier.of(DossierId.of("any"))
                .plus(paid("whole", "2024/2025"), paid("once", "2024"), paid("long", "1950/2100"));
        TableRows rows = TableRows.of(dossier);
        assertThat(rows.rows("ledger_year")).hasSize(151);
        String total = rows.rows("ledger_total").stream()
                .filter(row -> row.get("year").equals(Optional.of("2024")))
                .filter(row -> row.get("giver").isPresent())
                .filter(row -> row.get("stage").equals(Optional.of("disbursed")))
                .filter(row -> row.get("figure").equals(Optional.of("reached")))
                .map(row -> row.get("total").orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(rows.rows("ledger_line").stream()
                        .filter(row -> row.get("total").equals(Optional.of(total)))
                        .map(row -> row.get("entry").orElseThrow()
                                + ' '
                                + row.get("counts").orElseThrow()
                                + ' '
                                + row.get("reason").orElse("")))
                .containsExactly("pledge:whole maybe period-open", "pledge:once in ", "pledge:long maybe period-open");
    }

    @Test
    void yearsBeyondAHundredAreListedAndNotTold() {
        List<Pledge> pledges = new ArrayList<>();
        for (int year = 1900; year < 2005; year++) {
            pledges.add(paid("in-" + year, String.valueOf(year)));
        }
        pledges.add(paid("before", "-0001"));
        pledges.add(paid("after", "Y10000"));
        List<ReadRow> years = TableRows.of(Dossier.of(DossierId.of("any")).plus(pledges.toArray(Pledge[]::new)))
                .rows("ledger_year");
        assertThat(years).hasSize(107);
        assertThat(years.stream()
                        .filter(row -> row.get("is_told").equals(Optional.of("true")))
                        .map(row -> row.get("year").orElseThrow()))
                .hasSize(100)
                .startsWith("2004")
                .endsWith("1905");
    }

    @Test
    void yearsOfShortPeriodsAreToldBeforeThoseOfLongOnes() {
        Dossier dossier = Dossier.of(DossierId.of("any"))
                .plus(paid("once", "1960"), paid("open", "2030/.."), paid("long", "1950/2100"));
        List<ReadRow> years = TableRows.of(dossier).rows("ledger_year");
        assertThat(years).hasSize(151);
        assertThat(years.stream()
                        .filter(row -> row.get("is_told").equals(Optional.of("true")))
                        .map(row -> row.get("year").orElseThrow()))
                .hasSize(100)
                .startsWith("2100")
                .endsWith("2002", "1960");
    }

    @Test
    void yearsOfContributionsOfOneAccountAreYears() {
        Pledge pool = paid("pool", "2024").toBuilder()
                .addContributions(Funding.of(MoneyAmount.of(6, "EUR")).toBuilder()
                        .period(TimeExpression.of(Edtf.parse("2025")))
                        .build())
                .steps(List.of(PledgeStep.of(Stage.DISBURSED).toBuilder()
                        .amount(MoneyAmount.of(4, "EUR"))
                        .build()))
                .build();
        TableRows rows = TableRows.of(Dossier.of(DossierId.of("any")).plus(pool));
        assertThat(rows.rows("ledger_account")).hasSize(1);
        assertThat(rows.rows("ledger_year").stream().map(row -> row.get("year").orElseThrow()))
                .containsExactly("2025", "2024");
    }

    @Property(tries = 60)
    void anAccountHasALineOrAReason(@ForAll Dossier dossier) {
        everyAccountHasALineOrAReason(TableRows.of(dossier));
    }

    @Test
    void whatIsInNoTotalSaysWhy() {
        Pledge wrong = paid("wrong", "2024").toBuilder().rank(Rank.DEPRECATED).build();
        Pledge other = paid("other", "2024").toBuilder()
                .contributions(List.of(Funding.of(MoneyAmount.of(9, "USD"))))
                .build();
        Entry same = Link.of(LinkId.of("same"), PledgeId.of("other"), Relation.SAME_AS, PledgeId.of("once"));
        Dossier dossier = Dossier.of(DossierId.of("any")).plus(paid("once", "2024"), other, same);
        assertThat(leftOut(dossier)).containsExactly(Optional.empty(), Optional.of("told-in-another-currency"));
        assertThat(leftOut(Dossier.of(DossierId.of("any")).plus(wrong))).containsExactly(Optional.of("deprecated"));
    }

    private static List<Optional<String>> leftOut(Dossier dossier) {
        TableRows rows = TableRows.of(dossier);
        everyAccountHasALineOrAReason(rows);
        return rows.rows("ledger_account").stream()
                .map(row -> row.get("left_out"))
                .toList();
    }

    private static void everyAccountHasALineOrAReason(TableRows rows) {
        List<String> ofAllTimes = rows.rows("ledger_total").stream()
                .filter(row -> row.get("year").isEmpty())
                .map(row -> row.get("total").orElseThrow())
                .toList();
        Set<String> lined = rows.rows("ledger_line").stream()
                .filter(row -> ofAllTimes.contains(row.get("total").orElseThrow()))
                .map(row -> row.get("account").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows.rows("ledger_account"))
                .allSatisfy(row -> assertThat(lined.contains(row.get("account").orElseThrow()))
                        .isNotEqualTo(row.get("left_out").isPresent()));
    }

    private static Pledge paid(String id, String period) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .addParties(Participation.of(ActorId.of("norland"), Role.DONOR))
                .addContributions(Funding.of(MoneyAmount.of(5, "EUR")).toBuilder()
                        .period(TimeExpression.of(Edtf.parse(period)))
                        .build())
                .addSteps(PledgeStep.of(Stage.DISBURSED))
                .build();
    }

    @Test
    void figuresSayByWhoseWordTheyAreSo() {
        SourceId herald = SourceId.of("herald");
        Citation said =
                Citation.builder().source(herald).via(StatementId.of("claim")).build();
        Pledge pledge = paid("any", "2024").toBuilder()
                .addEvidence(Citation.of(herald))
                .steps(List.of(PledgeStep.of(Stage.COMMITTED), PledgeStep.of(Stage.DISBURSED, said)))
                .build();
        TableRows rows = TableRows.of(Dossier.of(DossierId.of("any")).plus(pledge));
        assertThat(support(rows, "pledged")).isEqualTo("reported");
        assertThat(support(rows, "committed")).isEqualTo("reported claimed");
        assertThat(support(rows, "disbursed")).isEqualTo("claimed");
    }

    private static String support(TableRows rows, String stage) {
        return rows.rows("ledger_total").stream()
                .filter(row -> row.get("figure").equals(Optional.of("reached")))
                .filter(row -> row.get("stage").equals(Optional.of(stage)))
                .map(row -> row.get("support").orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
