package org.communique.examples.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.amount.Bounds.Bound;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.Measure;
import org.communique.ledger.Total;
import org.communique.term.Term;

/** Totals as comma-separated values (RFC 4180). */
final class LedgerCsv {

    private static final String LINE_END = "\r\n";

    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]");

    /** What a spreadsheet would take for a formula, and run. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    private LedgerCsv() {}

    static String of(LedgerReport report) {
        return Stream.concat(Stream.of(header(report)), report.totals().stream().map(LedgerCsv::row))
                .map(cells -> cells.stream().map(LedgerCsv::cell).collect(Collectors.joining(",", "", LINE_END)))
                .collect(Collectors.joining());
    }

    private static List<String> header(LedgerReport report) {
        List<String> names = new ArrayList<>(List.of("figure", "stage", "to", "measure", "currency", "unit", "item"));
        report.by().forEach(by -> names.add("by " + lower(by)));
        names.addAll(List.of("lower", "lowerInclusive", "upper", "upperInclusive", "stated"));
        return names;
    }

    private static List<String> row(Total total) {
        Measure measure = total.measure();
        List<String> cells = new ArrayList<>();
        cells.add(lower(total.figure().kind()));
        cells.add(total.figure().stage().map(Term::code).orElse(""));
        cells.add(total.figure().to().map(Term::code).orElse(""));
        cells.add(lower(measure.column()));
        cells.add(measure.isMoney() ? measure.unit() : "");
        cells.add(measure.isMoney() ? "" : measure.unit());
        cells.add(measure.item().orElse(""));
        cells.addAll(total.key());
        addBound(cells, total.bounds().lower());
        addBound(cells, total.bounds().upper());
        cells.add(total.stated().map(BigDecimal::toPlainString).orElse(""));
        return cells;
    }

    private static void addBound(List<String> cells, Optional<Bound> bound) {
        cells.add(bound.map(Bound::value).map(BigDecimal::toPlainString).orElse(""));
        cells.add(bound.map(each -> String.valueOf(each.inclusive())).orElse(""));
    }

    /** {@return a cell that is what it says and nothing else, in a spreadsheet too} */
    static String cell(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
