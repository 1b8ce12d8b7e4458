package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.ledger.Account;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Line;
import org.communique.ledger.Reason;
import org.communique.ledger.Total;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.jspecify.annotations.Nullable;

/** What the ledger of a dossier says, since no query over pledges alone counts each thing once. */
final class LedgerTables {

    private static final Figure PLEDGED = Figure.reached(Stage.PLEDGED);

    private static final List<Figure> FIGURES = List.of(
            Figure.named(),
            PLEDGED,
            Figure.reached(Stage.COMMITTED),
            Figure.reached(Stage.DISBURSED),
            Figure.recorded(Stage.COMMITTED),
            Figure.recorded(Stage.DISBURSED),
            Figure.recorded(Stage.DELIVERED),
            Figure.outstanding(),
            Figure.ended());

    private static final ListedTable<LedgerRows.OfAccount> ACCOUNTS = LedgerRows.accounts();
    private static final ListedTable<LedgerRows.OfYear> YEARS = LedgerRows.years();
    private static final ListedTable<LedgerRows.OfTotal> TOTALS = LedgerRows.totals();
    private static final ListedTable<LedgerRows.OfLine> LINES = LedgerRows.lines();

    /** The tables, in the order of their numbers. */
    static final List<TableDefinition> DEFINITIONS =
            List.of(ACCOUNTS.definition(2), YEARS.definition(2), TOTALS.definition(2), LINES.definition(3));

    private final String dossier;
    private final LinkedPledges linked;
    private final Rows rows;
    private final int first;
    private final Set<Account> lined = Collections.newSetFromMap(new IdentityHashMap<>());
    private int written;

    private LedgerTables(Dossier dossier, Rows rows, int first) {
        this.dossier = dossier.id().text();
        this.linked = LinkedPledges.of(dossier);
        this.rows = rows;
        this.first = first;
    }

    /**
     * Writes the rows of the ledger of a dossier.
     *
     * @param first the number of the first of these tables
     */
    static void write(Dossier dossier, Rows rows, int first) {
        LedgerTables tables = new LedgerTables(dossier, rows, first);
        Ledger ledger = Ledger.of(dossier);
        List<Figure> figures = new ArrayList<>(FIGURES);
        stages(dossier).forEach(stage -> figures.add(Figure.standing(stage)));
        tables.totals(ledger, figures, Optional.empty());
        tables.accounts(ledger);
        tables.years(ledger, LedgerYears.of(dossier));
    }

    /** The stages that steps name and that have a rank, in that order. */
    private static List<Stage> stages(Dossier dossier) {
        TreeSet<String> named = new TreeSet<>();
        dossier.pledges().stream()
                .flatMap(pledge -> pledge.steps().stream())
                .map(PledgeStep::stage)
                .forEach(stage -> named.add(stage.code()));
        return Stage.all().stream()
                .filter(stage -> stage.rank().isPresent() && named.contains(stage.code()))
                .toList();
    }

    private void write(int table, @Nullable String[] row) {
        rows.write(first + table, row);
    }

    private void accounts(Ledger ledger) {
        IdentityHashMap<Account, Reason> without = new IdentityHashMap<>();
        ledger.lines(PLEDGED).forEach(line -> line.reason().ifPresent(reason -> without.put(line.account(), reason)));
        ledger.leftOut().forEach(left -> without.put(left.account(), left.reason()));
        List<Account> accounts = ledger.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            Optional<Reason> leftOut =
                    lined.contains(account) ? Optional.empty() : Optional.ofNullable(without.get(account));
            write(0, ACCOUNTS.row(new LedgerRows.OfAccount(dossier, i, account, leftOut)));
        }
    }

    private void years(Ledger ledger, LedgerYears years) {
        Set<Integer> told = years.told();
        for (int year : years.all()) {
            write(1, YEARS.row(new LedgerRows.OfYear(dossier, year, told.contains(year))));
            if (told.contains(year)) {
                Ledger during = ledger.during(LedgerYears.edtf(year).orElseThrow());
                totals(during, FIGURES, Optional.of(year));
            }
        }
    }

    private void totals(Ledger ledger, List<Figure> figures, Optional<Integer> year) {
        IdentityHashMap<Account, Integer> numbers = new IdentityHashMap<>();
        ledger.accounts().forEach(account -> numbers.put(account, numbers.size()));
        for (Figure figure : figures) {
            for (LedgerRows.OfTotal row : rows(ledger.totals(figure), year)) {
                total(row);
            }
            for (LedgerRows.OfTotal row : rows(ledger.totals(figure, By.GIVER), year)) {
                lines(row.total(), total(row), numbers);
            }
        }
    }

    /** What no step is told of is recorded of no stage. */
    private List<LedgerRows.OfTotal> rows(List<Total> totals, Optional<Integer> year) {
        TotalSupport support = new TotalSupport(linked, totals);
        return totals.stream()
                .map(total -> new LedgerRows.OfTotal(dossier, 0, year, total, support.of(total)))
                .filter(row -> row.total().figure().kind() != Figure.Kind.RECORDED
                        || !row.support().isEmpty())
                .toList();
    }

    private int total(LedgerRows.OfTotal row) {
        write(2, TOTALS.row(row.numbered(written)));
        return written++;
    }

    private void lines(Total total, int number, IdentityHashMap<Account, Integer> numbers) {
        int position = 0;
        for (Line line : total.lines()) {
            lined.add(line.account());
            if (!line.reason().equals(Optional.of(Reason.OTHER_PERIOD))) {
                int account = numbers.getOrDefault(line.account(), -1);
                write(3, LINES.row(new LedgerRows.OfLine(dossier, number, position, account, line)));
                position++;
            }
        }
    }
}
