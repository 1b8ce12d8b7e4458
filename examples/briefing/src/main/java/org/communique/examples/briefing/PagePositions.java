package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.examples.page.PositionsPart;
import org.communique.examples.page.PositionsPart.Cell;
import org.communique.examples.page.PositionsPart.Row;
import org.communique.examples.page.PositionsPart.StanceLine;
import org.communique.examples.page.Quote;
import org.communique.examples.page.Ref;
import org.communique.id.EntryId;
import org.communique.position.Attribution;
import org.communique.position.HeldPosition;
import org.communique.position.HeldStance;
import org.communique.position.PositionMatrix;
import org.communique.position.Positions;
import org.communique.statement.Polarity;
import org.communique.statement.Statement;

/** The matrix of positions as the page shows it. */
final class PagePositions {

    private final Dossier dossier;
    private final PageCards cards;
    private final PositionMatrix matrix;
    private final PositionsPage told;
    private final Words words;

    PagePositions(Dossier dossier, PageCards cards, Words words) {
        this.dossier = dossier;
        this.cards = cards;
        this.words = words;
        this.matrix = Positions.of(dossier).matrix();
        this.told = new PositionsPage(dossier, matrix, words);
    }

    PositionsPart part() {
        Map<String, Ref> targets = new LinkedHashMap<>();
        Map<String, Ref> holders = new LinkedHashMap<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (HeldPosition each : matrix.positions()) {
            targets.putIfAbsent(PositionsPage.column(each), target(each));
            holders.putIfAbsent(PositionsPage.row(each), holder(each));
            cells.computeIfAbsent(PositionsPage.row(each), absent -> new LinkedHashMap<>())
                    .put(PositionsPage.column(each), cell(each));
        }
        List<Row> rows = new ArrayList<>();
        holders.forEach((key, holder) -> {
            Map<String, Cell> row = cells.getOrDefault(key, Map.of());
            rows.add(new Row(
                    holder,
                    targets.keySet().stream()
                            .map(target -> row.getOrDefault(target, Cell.EMPTY))
                            .toList()));
        });
        return new PositionsPart(List.copyOf(targets.values()), rows);
    }

    private Ref target(HeldPosition cell) {
        return new Ref(
                cell.target()
                        .entry()
                        .filter(id -> dossier.find(id).isPresent())
                        .map(EntryId::text)
                        .orElse(""),
                Sentences.capital(told.target(cell)));
    }

    private Ref holder(HeldPosition cell) {
        return new Ref(
                cell.holder()
                        .filter(id -> dossier.find(id).isPresent())
                        .map(EntryId::text)
                        .orElse(""),
                Sentences.capital(told.holder(cell)));
    }

    private Cell cell(HeldPosition cell) {
        return new Cell(
                PositionsPage.mark(cell).replace('-', '−'),
                side(cell.polarities()),
                Sentences.capital(
                        told.holder(cell) + ": " + told.sides(cell) + " " + told.target(cell) + ", " + told.word(cell)),
                cell.stances().stream().map(this::stance).toList());
    }

    private static String side(List<Polarity> polarities) {
        return polarities.size() == 1 ? polarities.get(0).name().toLowerCase(Locale.ROOT) : "open";
    }

    private StanceLine stance(HeldStance stance) {
        List<Quote> quotes = dossier.find(stance.statement()).map(cards::quotes).orElse(List.of());
        String whose = words.say(stance.attribution() == Attribution.OWN ? "positions.by-own" : "positions.by-others");
        String hedged = stance.hedged() ? ", " + words.say("positions.hedged") : "";
        String replaced = stance.standing() ? "" : ", " + words.say("page.given-up");
        return new StanceLine(
                cards.ref(stance.statement()),
                told.told(stance) + speakers(stance) + ", " + whose + hedged + replaced,
                !stance.standing(),
                quotes);
    }

    /** ", said by Ida Holm". */
    private String speakers(HeldStance stance) {
        return dossier.find(stance.statement())
                .map(Statement::speakers)
                .filter(speakers -> !speakers.isEmpty())
                .map(speakers -> ", " + words.say("page.said-by", told.actors(speakers)))
                .orElse("");
    }
}
