package org.communique.exchange.table;

import static org.communique.exchange.table.DerivedColumns.lower;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.id.ActorId;
import org.communique.ledger.Account;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.Reason;
import org.communique.ledger.Total;
import org.communique.term.Term;
import org.communique.time.Edtf;

/** The columns of what the ledger says. */
final class LedgerRows {

    private static final String DOSSIER = "The id of the dossier.";

    private LedgerRows() {}

    /** An account of a pledge. */
    record OfAccount(String dossier, int number, Account account, Optional<Reason> leftOut) {}

    /** A year for which something is promised. */
    record OfYear(String dossier, int year, boolean told) {}

    /** A total, of a year or of all times. */
    record OfTotal(String dossier, int number, Optional<Integer> year, Total total, String support) {

        OfTotal numbered(int next) {
            return new OfTotal(dossier, next, year, total, support);
        }
    }

    /** An account in a total. */
    record OfLine(String dossier, int total, int position, int account, Line line) {}

    static ListedTable<OfAccount> accounts() {
        ListedTable<OfAccount> table = new ListedTable<OfAccount>(
                        "ledger_account", "One contribution of one pledge in one measure, as the ledger counts it.")
                .text("dossier", DOSSIER, OfAccount::dossier)
                .integer("account", "Its number among the accounts of the dossier, from 0.", OfAccount::number)
                .text(
                        "entry",
                        "The id of the pledge.",
                        row -> row.account().pledge().id().text())
                .text(
                        "contributions",
                        "The positions of its contributions, with a space between them.",
                        row -> spaced(row.account().contributions(), String::valueOf));
        return measure(table, row -> row.account().measure())
                .with(
                        "is_foreign",
                        ColumnType.BOOLEAN,
                        "Whether nothing is promised in this measure, and steps move something in it all the same.",
                        row -> String.valueOf(row.account().foreign()))
                .text(
                        "giver",
                        "Who gives it together, with a space between their ids; empty where nobody is named.",
                        row -> ids(row.account().givers()))
                .text(
                        "receiver",
                        "Who receives it together, as with those who give.",
                        row -> ids(row.account().receivers()))
                .maybe("period", "The time that it is for, as EDTF, if that is known.", row -> row.account()
                        .period()
                        .map(Edtf::text))
                .text(
                        "support",
                        "By whose word it is promised.",
                        row -> lower(row.account().support()))
                .text(
                        "halted",
                        "Whether it is halted for a time: yes, no or unknown.",
                        row -> lower(row.account().halted()))
                .maybe("whole", "The furthest stage that all of it came to for certain.", row -> row.account()
                        .whole()
                        .map(Term::code))
                .maybe("furthest", "The furthest stage that some of it came to for certain.", row -> row.account()
                        .furthest()
                        .map(Term::code))
                .maybe("perhaps", "The furthest stage that some of it may have come to.", row -> row.account()
                        .perhaps()
                        .map(Term::code))
                .maybe(
                        "left_out",
                        "Why it has no line in a total of all times; absent where it has one.",
                        row -> row.leftOut().map(DerivedColumns::lower));
    }

    static ListedTable<OfYear> years() {
        return new ListedTable<OfYear>(
                        "ledger_year",
                        "A year for which something is promised. What is for years without a known end or beginning is also for those that have"
                                + " no row; what does not say for when is in no row of its own.")
                .text("dossier", DOSSIER, OfYear::dossier)
                .integer("year", "The year.", OfYear::year)
                .with(
                        "is_told",
                        ColumnType.BOOLEAN,
                        "Whether there are totals of it: there are of a hundred, from the year 0 to 9999, first of those of the"
                                + " shortest periods, and of these of the last.",
                        row -> String.valueOf(row.told()));
    }

    static ListedTable<OfTotal> totals() {
        ListedTable<OfTotal> table = new ListedTable<OfTotal>(
                        "ledger_total",
                        "What a figure comes to, each thing counted once. Totals of several givers, years, figures or measures are"
                                + " not to be added: they may have the same things in them.")
                .text("dossier", DOSSIER, OfTotal::dossier)
                .integer("total", "Its number among the totals of the dossier, from 0.", OfTotal::number)
                .with(
                        "year",
                        ColumnType.INTEGER,
                        "The year for which it is promised, whenever it came: what is wholly for it, and perhaps what may be; absent"
                                + " where it is of all times.",
                        row -> row.year().map(String::valueOf).orElse(null))
                .text(
                        "figure",
                        "Which figure: named, what is promised; recorded, what steps of just that stage add up to, where any are told; reached, what came at"
                                + " least as far as a stage; standing, what came as far and no further; outstanding; or ended.",
                        row -> lower(row.total().figure().kind()))
                .maybe(
                        "stage",
                        "The stage that it asks for, if it asks for one.",
                        row -> row.total().figure().stage().map(Term::code))
                .maybe(
                        "giver",
                        "Who gives it together, with a space between their ids, empty where nobody is named; absent where it is of"
                                + " all givers.",
                        row -> row.total().key().stream().findFirst());
        return measure(table, row -> row.total().measure())
                .bounds(row -> row.total().bounds())
                .with(
                        "stated",
                        ColumnType.DECIMAL,
                        "What the figures add up to as they are told, whatever \"nearly\" or \"about\" may mean, of what counts for"
                                + " certain and is no range: all else is left out, so this is no total where words say otherwise.",
                        row -> row.total()
                                .stated()
                                .map(BigDecimal::toPlainString)
                                .orElse(null))
                .text("words", "The total in words.", row -> row.total().inWords())
                .text(
                        "support",
                        "By whose word what it is made of is so, the weakest last, with a space between several: reported, editor,"
                                + " claimed, disputed or hedged. What hangs on several words, as what is outstanding or was set right,"
                                + " has the weakest; also what counts within another, or tells the same, is in it. Empty where nothing"
                                + " is told that came so far.",
                        OfTotal::support);
    }

    static ListedTable<OfLine> lines() {
        return new ListedTable<OfLine>("ledger_line", "An account in a total by givers, and whether it counts there.")
                .text("dossier", DOSSIER, OfLine::dossier)
                .integer("total", "The number of the total.", OfLine::total)
                .integer("position", "Its place in the total, from 0.", OfLine::position)
                .integer("account", "The number of the account.", OfLine::account)
                .text(
                        "entry",
                        "The id of the pledge.",
                        row -> row.line().account().pledge().id().text())
                .bounds(row -> row.line().bounds())
                .text(
                        "counts",
                        "Whether it counts: in, maybe or out.",
                        row -> lower(row.line().inclusion()))
                .maybe("reason", "Why it does not count, or only perhaps.", row -> row.line()
                        .reason()
                        .map(DerivedColumns::lower))
                .maybe("because_of", "The id of the entry that is the reason, if one is.", row -> row.line()
                        .by()
                        .map(id -> id.text()));
    }

    private static <T> ListedTable<T> measure(ListedTable<T> table, Function<T, Measure> measure) {
        return table.text(
                        "measure",
                        "What it counts: money, guarantee, worth of goods or services, count, or none. Never to be added up.",
                        row -> lower(measure.apply(row).column()))
                .text("unit", "The currency by its code, or the unit of what is counted.", row -> measure.apply(row)
                        .unit())
                .maybe("item", "What is counted, if that is said.", row -> measure.apply(row)
                        .item());
    }

    private static String ids(Collection<ActorId> actors) {
        TreeSet<String> sorted = new TreeSet<>();
        actors.forEach(actor -> sorted.add(actor.text()));
        return String.join(" ", sorted);
    }

    private static <V> String spaced(Collection<V> values, Function<V, String> print) {
        return values.stream().map(print).collect(Collectors.joining(" "));
    }
}
