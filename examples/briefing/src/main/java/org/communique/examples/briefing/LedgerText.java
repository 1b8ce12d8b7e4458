package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.amount.BoundsWording;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.ledger.By;
import org.communique.ledger.Column;
import org.communique.ledger.Conflict;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.LedgerReport;
import org.communique.ledger.LeftOut;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.Reason;
import org.communique.ledger.Total;

/** The answers of a ledger as an aid desk would print them: conflicts, the table, and what the figures hang on. */
final class LedgerText {

    private static final Bounds UNKNOWN = Bounds.atLeast(BigDecimal.ZERO);

    private static final Map<Column, String> COLUMNS =
            Map.of(Column.MONEY, "money", Column.GUARANTEE, "guarantees", Column.WORTH, "worth of goods and services");

    private final Dossier dossier;
    private final Screen screen;
    private final ActorNames naming;
    private final LedgerNotes notes;

    LedgerText(Dossier dossier, Screen screen) {
        this.dossier = dossier;
        this.screen = new Screen(screen.width(), screen.coloured(), true, screen.terminal());
        this.naming = new ActorNames(dossier);
        this.notes = new LedgerNotes(dossier, naming);
    }

    /** @param asked what else it is that is asked for, a line each */
    String of(LedgerReport report, List<String> asked) {
        Layout before = new Layout(screen);
        before.title("Ledger: " + dossier.title().orElseGet(() -> dossier.id().text()));
        report.asOf().ifPresent(day -> before.item(0, Phrase.plain("As of " + day)));
        report.knownAt().ifPresent(moment -> before.item(0, Phrase.plain("As known at " + moment)));
        asked.forEach(line -> before.item(0, Phrase.plain(line)));
        before.heading("FIGURES THAT CANNOT ALL BE TRUE");
        report.conflicts().forEach(conflict -> before.item(0, Phrase.plain("– " + conflict(conflict))));
        Layout behind = new Layout(screen);
        behind.heading("WHAT IS NEEDED");
        new LedgerNeeds(dossier, naming).lines(report).forEach(words -> behind.item(0, Phrase.plain("– " + words)));
        behind.heading("ONLY PERHAPS");
        lines(report, Inclusion.MAYBE).forEach(words -> behind.item(0, Phrase.plain("– " + words)));
        behind.heading("NOT COUNTED");
        lines(report, Inclusion.OUT).forEach(words -> behind.item(0, Phrase.plain("– " + words)));
        behind.heading("LEFT OUT");
        report.leftOut().forEach(each -> behind.item(0, Phrase.plain("– " + leftOut(each))));
        return before.text() + "\n" + table(report) + behind.text();
    }

    private String conflict(Conflict conflict) {
        Measure measure = conflict.measure();
        List<String> values = conflict.values().stream().map(measure::inWords).toList();
        if (conflict.kind() == Conflict.Kind.PARTS_EXCEED_WHOLE) {
            return naming.entry(conflict.pledges().get(0)) + ": " + values.get(0) + ", but its parts come to "
                    + values.get(1);
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
            return "No figure comes to anything.\n";
        }
        List<String> header = new ArrayList<>(List.of("How far", "Amount", "Of what"));
        report.by().forEach(by -> header.add(Sentences.capital(lower(by))));
        header.add("By whose word");
        TextTable table = new TextTable(header);
        report.totals().forEach(total -> table.add(row(total, report.by())));
        return table.text();
    }

    private List<String> row(Total total, List<By> by) {
        List<String> cells = new ArrayList<>(List.of(figure(total.figure()), amount(total), what(total.measure())));
        for (int i = 0; i < by.size(); i++) {
            cells.add(key(by.get(i), total.key().get(i)));
        }
        cells.add(notes.claims(total));
        return cells;
    }

    private static String figure(Figure figure) {
        return figure.kind() == Figure.Kind.NAMED ? "promised" : figure.inWords();
    }

    private static String amount(Total total) {
        Measure measure = total.measure();
        String words = measure.isMoney()
                ? BoundsWording.money(total.bounds(), measure.unit())
                : BoundsWording.number(total.bounds());
        return words
                + total.stated()
                        .filter(sum -> sum.signum() > 0 && total.bounds().equals(UNKNOWN))
                        .map(sum -> Bounds.between(sum, sum))
                        .map(sum -> measure.isMoney()
                                ? BoundsWording.money(sum, measure.unit())
                                : BoundsWording.number(sum))
                        .map(sum -> " (told as " + sum + ")")
                        .orElse("");
    }

    private String what(Measure measure) {
        return Optional.ofNullable(COLUMNS.get(measure.column())).orElseGet(() -> counted(measure));
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
            return "not said";
        }
        return switch (by) {
            case GIVER, RECEIVER, CHANNEL ->
                naming.terms()
                        .list(Stream.of(key.split(" ", -1))
                                .map(ActorId::parse)
                                .map(naming::actor)
                                .toList());
            case INSTRUMENT, ITEM, SUPPORT -> key.replace('-', ' ');
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

    private String line(Line line) {
        String by = line.by().map(naming::entry).orElse("");
        String reason = line.reason().map(each -> LedgerReasons.words(each, by)).orElse("");
        return naming.entry(line.account().pledge().id()) + ", "
                + line.account().measure().inWords(line.account().bounds(Figure.named())) + ": " + reason
                + conditions(line);
    }

    private String conditions(Line line) {
        boolean hangs = line.reason().equals(Optional.of(Reason.CONDITION_OPEN));
        return hangs ? naming.conditions(line.account().pledge().conditions()) : "";
    }

    private String leftOut(LeftOut left) {
        return notes.about(left) + ": " + LedgerReasons.words(left.reason(), "");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
