package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.ledger.By;
import org.communique.ledger.Conflict;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.LeftOut;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.Reason;
import org.communique.ledger.Total;
import org.communique.pledge.Instrument;

/** The answers of a ledger as an aid desk would print them: conflicts, the table, and what the figures hang on. */
final class LedgerText {

    private static final Bounds UNKNOWN = Bounds.atLeast(BigDecimal.ZERO);

    private final Dossier dossier;
    private final Screen screen;
    private final ActorNames naming;
    private final Words words;
    private final MeasureWords measures;
    private final LedgerNotes notes;

    LedgerText(Dossier dossier, Screen screen, Words words) {
        this.dossier = dossier;
        this.screen = new Screen(screen.width(), screen.coloured(), true, screen.terminal());
        this.naming = new ActorNames(dossier, words);
        this.words = words;
        this.measures = new MeasureWords(words);
        this.notes = new LedgerNotes(dossier, naming);
    }

    /** @param asked what else it is that is asked for, a line each */
    String of(LedgerReport report, List<String> asked) {
        Layout before = new Layout(screen);
        before.title(words.say(
                "ledger.title", dossier.title().orElseGet(() -> dossier.id().text())));
        report.asOf().ifPresent(day -> before.item(0, Phrase.plain(words.say("ledger.as-of", day))));
        report.knownAt().ifPresent(moment -> before.item(0, Phrase.plain(words.say("ledger.known-at", moment))));
        asked.forEach(line -> before.item(0, Phrase.plain(line)));
        before.part(words.say("ledger.heading.conflicts"));
        report.conflicts().forEach(conflict -> before.item(0, Phrase.plain("– " + conflict(conflict))));
        Layout behind = new Layout(screen);
        behind.part(words.say("briefing.heading.needs"));
        new LedgerNeeds(dossier, naming).lines(report).forEach(line -> behind.item(0, Phrase.plain("– " + line)));
        behind.part(words.say("ledger.heading.perhaps"));
        lines(report, Inclusion.MAYBE).forEach(line -> behind.item(0, Phrase.plain("– " + line)));
        behind.part(words.say("ledger.heading.not-counted"));
        lines(report, Inclusion.OUT).forEach(line -> behind.item(0, Phrase.plain("– " + line)));
        behind.part(words.say("ledger.heading.left-out"));
        report.leftOut().forEach(each -> behind.item(0, Phrase.plain("– " + leftOut(each))));
        return before.text() + "\n" + table(report) + behind.text();
    }

    /** {@return which figures clash} */
    String conflict(Conflict conflict) {
        Measure measure = conflict.measure();
        List<String> values = conflict.values().stream()
                .map(value -> measures.of(measure, value))
                .toList();
        if (conflict.kind() == Conflict.Kind.PARTS_EXCEED_WHOLE) {
            return words.say(
                    "ledger.parts-exceed", naming.entry(conflict.pledges().get(0)), values.get(0), values.get(1));
        }
        boolean paired = values.size() == conflict.pledges().size();
        return paired
                ? IntStream.range(0, values.size())
                        .mapToObj(i -> naming.entry(conflict.pledges().get(i)) + ": " + values.get(i))
                        .collect(joining("; "))
                : naming.terms()
                                .list(conflict.pledges().stream()
                                        .map(naming::entry)
                                        .toList())
                        + ": " + naming.terms().list(values);
    }

    private String table(LedgerReport report) {
        if (report.totals().isEmpty()) {
            return words.say("ledger.nothing") + "\n";
        }
        List<String> header = new ArrayList<>();
        List.of("how-far", "amount", "of-what").forEach(column -> header.add(words.say("ledger.column." + column)));
        report.by().forEach(by -> header.add(words.say("ledger.by." + lower(by))));
        header.add(words.say("ledger.column.by-word"));
        TextTable table = new TextTable(header);
        report.totals().forEach(total -> table.add(row(total, report.by())));
        return table.text();
    }

    private List<String> row(Total total, List<By> by) {
        List<String> cells =
                new ArrayList<>(List.of(measures.figure(total.figure()), amount(total), what(total.measure())));
        for (int i = 0; i < by.size(); i++) {
            cells.add(key(by.get(i), total.key().get(i)));
        }
        cells.add(notes.claims(total));
        return cells;
    }

    /** {@return how much a total is, and as what it is told where nobody knows what it can be} */
    String amount(Total total) {
        return measures.amount(total.measure(), total.bounds())
                + total.stated()
                        .filter(sum -> sum.signum() > 0 && total.bounds().equals(UNKNOWN))
                        .map(sum -> measures.amount(total.measure(), Bounds.between(sum, sum)))
                        .map(sum -> Terms.brackets(words.say("ledger.told-as", sum)))
                        .orElse("");
    }

    /** {@return what a measure counts} */
    String what(Measure measure) {
        return switch (measure.column()) {
            case MONEY, GUARANTEE, WORTH -> words.say("ledger.what." + lower(measure.column()));
            case COUNT, NONE -> counted(measure);
        };
    }

    /** "drones", "attack drones", "flour (tonnes)". */
    private String counted(Measure measure) {
        String units = naming.terms().plural(Unit.of(measure.unit()));
        boolean itemSaysIt = measure.unit().equals(Unit.ITEM.code())
                || measure.item().filter(item -> item.contains(measure.unit())).isPresent();
        return measure.item()
                .map(item -> itemSaysIt ? item : item + " (" + units + ")")
                .orElse(units);
    }

    private String key(By by, String key) {
        if (key.isEmpty()) {
            return words.say("ledger.not-said");
        }
        return switch (by) {
            case GIVER, RECEIVER, CHANNEL ->
                naming.terms()
                        .list(Stream.of(key.split(" ", -1))
                                .map(ActorId::parse)
                                .map(naming::actor)
                                .toList());
            case INSTRUMENT -> naming.terms().code("instrument", Instrument.of(key));
            case SUPPORT -> words.say("ledger.support." + key.replace('_', '-'));
            case ITEM -> key.replace('-', ' ');
        };
    }

    /** What counts otherwise than for certain, each once, whatever it comes to at how many stages. */
    private List<String> lines(LedgerReport report, Inclusion inclusion) {
        return report.totals().stream()
                .flatMap(total -> total.lines().stream())
                .filter(line -> line.inclusion() == inclusion)
                .map(this::line)
                .distinct()
                .toList();
    }

    /** {@return why an account does not count for certain} */
    String line(Line line) {
        String by = line.by().map(naming::entry).orElse("");
        String reason =
                line.reason().map(each -> LedgerReasons.of(each, by, words)).orElse("");
        return naming.entry(line.account().pledge().id()) + ", "
                + measures.of(line.account().measure(), line.account().bounds(Figure.named())) + ": " + reason
                + conditions(line);
    }

    /** {@return what it hangs on, where that is why it does not count for certain} */
    String conditions(Line line) {
        boolean hangs = line.reason().equals(Optional.of(Reason.CONDITION_OPEN));
        return hangs ? naming.conditions(line.account().pledge().conditions()) : "";
    }

    /** {@return what is in no total, and why} */
    String leftOut(LeftOut left) {
        return notes.about(left) + ": " + LedgerReasons.of(left.reason(), "", words);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
