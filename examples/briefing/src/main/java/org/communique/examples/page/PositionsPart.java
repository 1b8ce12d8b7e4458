package org.communique.examples.page;

import java.util.List;

/**
 * Who stands where towards what.
 *
 * @param targets towards what, from left to right
 * @param rows who
 */
public record PositionsPart(List<Ref> targets, List<Row> rows) {

    public PositionsPart {
        targets = List.copyOf(targets);
        rows = List.copyOf(rows);
    }

    /**
     * A holder.
     *
     * @param holder who it is; without an id where nobody in particular
     * @param cells where it stands towards each target, in their order
     */
    public record Row(Ref holder, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Where one stands towards one target.
     *
     * @param mark a sign for it; empty where nothing is known
     * @param side how it is coloured: {@code favours}, {@code opposes}, {@code neutral}, {@code mixed}, {@code open}
     * @param words in words
     * @param stances what it comes from, the earliest first
     */
    public record Cell(String mark, String side, String words, List<StanceLine> stances) {

        /** Nothing is known. */
        public static final Cell EMPTY = new Cell("", "", "", List.of());

        public Cell {
            words = Plain.of(words);
            stances = List.copyOf(stances);
        }
    }

    /**
     * A stance that somebody took.
     *
     * @param statement the statement
     * @param words on which side, when, and by whose word
     * @param isGivenUp whether another one has replaced it
     * @param quotes what was said
     */
    public record StanceLine(Ref statement, String words, boolean isGivenUp, List<Quote> quotes) {

        public StanceLine {
            words = Plain.of(words);
            quotes = List.copyOf(quotes);
        }
    }
}
