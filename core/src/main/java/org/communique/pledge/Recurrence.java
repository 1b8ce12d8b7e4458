package org.communique.pledge;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How often a contribution comes round, as the year in three billion a year.
 *
 * @param code the code of a recurrence; see {@link Term} for its form
 */
public record Recurrence(String code) implements Term {

    /** Every day. */
    public static final Recurrence DAY = new Recurrence("day");

    /** Every week. */
    public static final Recurrence WEEK = new Recurrence("week");

    /** Every month. */
    public static final Recurrence MONTH = new Recurrence("month");

    /** Every quarter of a year. */
    public static final Recurrence QUARTER = new Recurrence("quarter");

    /** Every year. */
    public static final Recurrence YEAR = new Recurrence("year");

    private static final Vocabulary<Recurrence> VOCABULARY = Vocabulary.of(List.of(DAY, WEEK, MONTH, QUARTER, YEAR));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Recurrence {
        Codes.check("a recurrence", code);
    }

    /**
     * {@return a recurrence with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Recurrence of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Recurrence(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Recurrence> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
