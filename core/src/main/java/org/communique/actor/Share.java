package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How much of a whole a {@link Collective} is.
 *
 * @param code the code of a share; see {@link Term} for its form
 */
public record Share(String code) implements Term {

    /** Every one. */
    public static final Share ALL = new Share("all");

    /** More than half. */
    public static final Share MOST = new Share("most");

    /** A large number. */
    public static final Share MANY = new Share("many");

    /** At least one. */
    public static final Share SOME = new Share("some");

    /** A small number. */
    public static final Share FEW = new Share("few");

    /** Not one. */
    public static final Share NONE = new Share("none");

    /** Fewer than all; perhaps none. */
    public static final Share NOT_ALL = new Share("not-all");

    private static final Vocabulary<Share> VOCABULARY =
            Vocabulary.of(List.of(ALL, MOST, MANY, SOME, FEW, NONE, NOT_ALL));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Share {
        Codes.check("a share", code);
    }

    /**
     * {@return a share with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Share of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Share(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Share> all() {
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
