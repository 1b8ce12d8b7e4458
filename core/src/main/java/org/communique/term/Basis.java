package org.communique.term;

import java.util.List;
import org.communique.internal.Codes;

/**
 * How a value came about: read in the source, worked out, or known to the editor.
 *
 * @param code the code of a basis; see {@link Term} for its form
 */
public record Basis(String code) implements Term {

    /** The source says so. */
    public static final Basis STATED = new Basis("stated");

    /** Worked out from a relative wording and a date that it counts from. */
    public static final Basis RESOLVED = new Basis("resolved");

    /** Calculated from other values, as a conversion at a rate. */
    public static final Basis COMPUTED = new Basis("computed");

    /** The editor knows it; no source is named. */
    public static final Basis EDITOR = new Basis("editor");

    /** What is paid for it, as in a contract. */
    public static final Basis PRICE = new Basis("price");

    /** What somebody thinks that it is worth. */
    public static final Basis ESTIMATE = new Basis("estimate");

    private static final Vocabulary<Basis> VOCABULARY =
            Vocabulary.of(List.of(STATED, RESOLVED, COMPUTED, EDITOR, PRICE, ESTIMATE));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Basis {
        Codes.check("a basis", code);
    }

    /**
     * {@return a basis with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Basis of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Basis(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Basis> all() {
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
