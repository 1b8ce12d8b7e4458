package org.communique.examples.page;

import java.util.List;

/**
 * What is promised and how far it has come, as bars.
 *
 * @param measures for each currency or thing its totals, and each pledge beside them
 * @param needs what is needed and what has come of it, a sentence each
 * @param leftOut what is in no total, and why
 * @param conflicts figures that cannot all be true
 */
public record LedgerPart(List<Measured> measures, List<Noted> needs, List<Noted> leftOut, List<String> conflicts) {

    public LedgerPart {
        measures = List.copyOf(measures);
        needs = List.copyOf(needs);
        leftOut = List.copyOf(leftOut);
        conflicts = Plain.all(conflicts);
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return measures.isEmpty() && needs.isEmpty() && leftOut.isEmpty();
    }

    /**
     * All that is told in one currency, or of one thing.
     *
     * @param name what it is
     * @param rows its bars: the totals first, then each pledge
     */
    public record Measured(String name, List<Row> rows) {

        public Measured {
            name = Plain.name(name);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The bars of a total or a pledge.
     *
     * @param entry the pledge or need; empty for the total
     * @param name what it is
     * @param bars a bar for each stage, the least first
     * @param notes why it counts only perhaps; empty where it counts
     */
    public record Row(String entry, String name, List<Bar> bars, String notes) {

        public Row {
            name = Plain.name(name);
            notes = Plain.of(notes);
            bars = List.copyOf(bars);
        }
    }

    /**
     * How much there is for certain, and how much there may be; on a line of {@value #WIDTH} steps.
     *
     * @param stage how far it has come
     * @param css the kind of the stage
     * @param amount how much, in words
     * @param claims by whose word
     * @param sure up to where it is certain
     * @param perhaps up to where it may be; {@value #WIDTH} where nobody knows
     * @param isOpen whether nobody knows how much there may be
     */
    public record Bar(String stage, String css, String amount, String claims, int sure, int perhaps, boolean isOpen) {

        /** How long the line is. */
        public static final int WIDTH = 1000;

        public Bar {
            stage = Plain.name(stage);
            amount = Plain.of(amount);
            claims = Plain.of(claims);
        }

        /** {@return the same bar, none of which is certain} */
        public Bar perhapsOnly() {
            return new Bar(stage, css, amount, claims, 0, perhaps, isOpen);
        }

        /** {@return whether it tells of as much as another one, by the same word} */
        public boolean isAsMuchAs(Bar other) {
            return amount.equals(other.amount) && claims.equals(other.claims);
        }

        /** {@return whether somebody else's word is all that it rests on} */
        public boolean isClaimed() {
            return !claims.isEmpty();
        }
    }

    /**
     * A sentence about an entry.
     *
     * @param entry the entry
     * @param words the sentence
     */
    public record Noted(String entry, String words) {

        public Noted {
            words = Plain.of(words);
        }
    }
}
