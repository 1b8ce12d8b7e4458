package org.communique.examples.briefing;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.dossier.Dossier;
import org.communique.examples.page.LedgerPart;
import org.communique.examples.page.LedgerPart.Bar;
import org.communique.examples.page.LedgerPart.Measured;
import org.communique.examples.page.LedgerPart.Noted;
import org.communique.examples.page.LedgerPart.Row;
import org.communique.ledger.Account;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.NeedCoverage;
import org.communique.ledger.Total;

/** The ledger as bars: how much came as far as each stage or further, in each currency and of each thing. */
final class PageLedger {

    private static final Bounds UNKNOWN = Bounds.atLeast(BigDecimal.ZERO);
    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /** How much of the line is left for what nobody knows the end of. */
    private static final BigDecimal ROOM = new BigDecimal("1.25");

    /** The least that can be seen. */
    private static final int LEAST = 4;

    private final ActorNames naming;
    private final Words words;
    private final MeasureWords measures;
    private final LedgerNotes notes;
    private final LedgerText text;
    private final LedgerNeeds needs;
    private final LedgerReport report;

    PageLedger(Dossier dossier, ActorNames naming) {
        this.naming = naming;
        this.words = naming.words();
        this.measures = new MeasureWords(words);
        this.notes = new LedgerNotes(dossier, naming);
        this.text = new LedgerText(dossier, Screen.PLAIN, words);
        this.needs = new LedgerNeeds(dossier, naming);
        this.report = LedgerFigures.of("reached", List.of(), dossier, words).report(Ledger.of(dossier));
    }

    LedgerPart part() {
        Map<Measure, List<Total>> totals = new TreeMap<>();
        report.totals().forEach(total -> totals.computeIfAbsent(total.measure(), absent -> new ArrayList<>())
                .add(total));
        report.needs().forEach(need -> totals.computeIfAbsent(need.measure(), absent -> new ArrayList<>()));
        List<Measured> measured = new ArrayList<>();
        totals.forEach((measure, all) -> measured.add(measured(measure, all)));
        return new LedgerPart(
                measured.stream().filter(each -> !each.rows().isEmpty()).toList(),
                report.needs().stream()
                        .map(NeedCoverage::need)
                        .distinct()
                        .flatMap(need -> needs.lines(need, report).map(line -> new Noted(need.text(), line)))
                        .toList(),
                Stream.concat(
                                outs(),
                                report.leftOut().stream()
                                        .map(left -> new Noted(
                                                left.account().pledge().id().text(), text.leftOut(left))))
                        .toList(),
                report.conflicts().stream().map(text::conflict).toList());
    }

    private Stream<Noted> outs() {
        return report.totals().stream()
                .flatMap(total -> total.lines().stream())
                .filter(line -> line.inclusion() == Inclusion.OUT)
                .collect(toMap(text::line, line -> line, (one, same) -> one, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(line -> new Noted(line.getValue().account().pledge().id().text(), line.getKey()));
    }

    private Measured measured(Measure measure, List<Total> totals) {
        List<NeedCoverage> needed = report.needs().stream()
                .filter(need -> need.measure().equals(measure))
                .toList();
        Scale scale = Scale.of(Stream.concat(
                        totals.stream().flatMap(PageLedger::drawn),
                        needed.stream().flatMap(PageLedger::bounds))
                .toList());
        List<Row> rows = new ArrayList<>();
        if (!totals.isEmpty()) {
            rows.add(new Row("", words.say("page.total"), bars(totals, scale), ""));
        }
        needed.forEach(need -> rows.add(need(need, scale)));
        rows.addAll(pledges(totals, scale));
        return new Measured(text.what(measure) + (measure.isMoney() ? ", " + measure.unit() : ""), rows);
    }

    private static Stream<Bounds> drawn(Total total) {
        return Stream.concat(
                Stream.of(total.bounds()),
                total.lines().stream()
                        .filter(line -> line.inclusion() != Inclusion.OUT)
                        .map(Line::bounds));
    }

    private static Stream<Bounds> bounds(NeedCoverage need) {
        return Stream.of(need.needed(), need.promised(), need.arrived());
    }

    private List<Bar> bars(List<Total> totals, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        totals.stream()
                .filter(total -> !total.bounds().equals(NOTHING))
                .map(total -> bar(total.figure(), text.amount(total), total.bounds(), notes.claims(total), scale))
                .forEach(bar -> add(bar, bars));
        return bars;
    }

    /** What came no less far than to a stage before it says more than that. */
    private static void add(Bar bar, List<Bar> bars) {
        int last = bars.size() - 1;
        if (last >= 0 && bars.get(last).isAsMuchAs(bar)) {
            bars.remove(last);
        }
        bars.add(bar);
    }

    private Bar bar(Figure figure, String amount, Bounds bounds, String claims, Scale scale) {
        return scale.bar(
                measures.figure(figure),
                "reached-" + figure.stage().map(stage -> stage.rank().orElse(0)).orElse(0),
                amount,
                claims,
                bounds);
    }

    /** What counts only perhaps is certain in no part. */
    private Bar bar(Line line, Total total, Scale scale) {
        Bar bar = bar(
                total.figure(),
                amount(line, total.measure()),
                line.bounds(),
                notes.claims(line, total.figure()),
                scale);
        return line.inclusion() == Inclusion.MAYBE ? bar.perhapsOnly() : bar;
    }

    /** What is told where nobody knows what it can be: "any amount (told as some €20 million)". */
    private String amount(Line line, Measure measure) {
        String told = line.bounds().equals(UNKNOWN)
                ? line.account()
                        .contribution()
                        .amount()
                        .map(naming.terms()::money)
                        .map(much -> Terms.brackets(words.say("ledger.told-as", much)))
                        .orElse("")
                : "";
        return measures.amount(measure, line.bounds()) + told;
    }

    private Row need(NeedCoverage need, Scale scale) {
        Map<String, Bounds> told = new LinkedHashMap<>();
        told.put("needed", need.needed());
        told.put("answered", need.promised());
        told.put("arrived", need.arrived());
        List<Bar> bars = new ArrayList<>();
        told.forEach((what, bounds) -> {
            if (!bounds.equals(UNKNOWN)) {
                String amount = measures.amount(need.measure(), bounds);
                bars.add(scale.bar(words.say("page." + what), what, amount, "", bounds));
            }
        });
        return new Row(need.need().text(), Sentences.capital(naming.entry(need.need())), bars, "");
    }

    /** A row for each account that counts, or may. */
    private List<Row> pledges(List<Total> totals, Scale scale) {
        Map<String, List<Bar>> bars = new LinkedHashMap<>();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Total total : totals) {
            for (Line line : total.lines()) {
                if (line.inclusion() != Inclusion.OUT && !line.bounds().equals(NOTHING)) {
                    String key =
                            line.account().pledge().id() + " " + line.account().contributions();
                    lines.putIfAbsent(key, line);
                    add(bar(line, total, scale), bars.computeIfAbsent(key, absent -> new ArrayList<>()));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        lines.forEach((key, line) -> rows.add(row(line, bars.getOrDefault(key, List.of()))));
        return rows;
    }

    private Row row(Line line, List<Bar> bars) {
        Account account = line.account();
        Optional<String> reason = line.reason()
                .map(each -> words.say("page.perhaps") + " "
                        + LedgerReasons.of(each, line.by().map(naming::entry).orElse(""), words)
                        + text.conditions(line));
        return new Row(
                account.pledge().id().text(),
                Sentences.capital(naming.entry(account.pledge().id())),
                bars,
                reason.orElse(""));
    }

    /**
     * How long a bar is.
     *
     * @param most what the whole line stands for; absent where there is nothing to draw
     */
    private record Scale(Optional<BigDecimal> most) {

        static Scale of(List<Bounds> all) {
            boolean open = all.stream().anyMatch(bounds -> bounds.upper().isEmpty());
            return new Scale(all.stream()
                    .flatMap(bounds -> Stream.concat(bounds.lower().stream(), bounds.upper().stream()))
                    .map(Bound::value)
                    .max(BigDecimal::compareTo)
                    .filter(most -> most.signum() > 0)
                    .map(most -> open ? most.multiply(ROOM) : most));
        }

        Bar bar(String stage, String css, String amount, String claims, Bounds bounds) {
            int sure = bounds.lower().map(bound -> at(bound.value())).orElse(0);
            boolean open = bounds.upper().isEmpty();
            int perhaps = bounds.upper().map(bound -> at(bound.value())).orElse(Bar.WIDTH);
            return new Bar(stage, css, amount, claims, sure, perhaps, open);
        }

        private int at(BigDecimal value) {
            if (most.isEmpty() || value.signum() <= 0) {
                return 0;
            }
            int at = value.multiply(BigDecimal.valueOf(Bar.WIDTH))
                    .divide(most.get(), 0, RoundingMode.HALF_UP)
                    .intValue();
            return Math.max(LEAST, Math.min(Bar.WIDTH, at));
        }
    }
}
