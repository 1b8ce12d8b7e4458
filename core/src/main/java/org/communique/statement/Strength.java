package org.communique.statement;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How strongly a {@link Stance} is held.
 *
 * @param code the code of a strength; see {@link Term} for its form
 */
public record Strength(String code) implements Term {

    /** With force. */
    public static final Strength STRONG = new Strength("strong");

    /** Neither with force nor faintly. */
    public static final Strength MODERATE = new Strength("moderate");

    /** Faintly. */
    public static final Strength WEAK = new Strength("weak");

    private static final Vocabulary<Strength> VOCABULARY = Vocabulary.of(List.of(STRONG, MODERATE, WEAK));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Strength {
        Codes.check("a strength", code);
    }

    /**
     * {@return a strength with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Strength of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Strength(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Strength> all() {
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
