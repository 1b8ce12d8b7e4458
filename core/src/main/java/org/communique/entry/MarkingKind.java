package org.communique.entry;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What a {@link Marking} restricts.
 *
 * @param code the code of a marking kind; see {@link Term} for its form
 */
public record MarkingKind(String code) implements Term {

    /** Under which terms the entry may be used; the value names the licence. */
    public static final MarkingKind LICENCE = new MarkingKind("licence");

    /** Not to be published before the instant that the marking names. */
    public static final MarkingKind EMBARGO = new MarkingKind("embargo");

    /** Who may see the entry; the value is a level such as {@code TLP:AMBER}. */
    public static final MarkingKind VISIBILITY = new MarkingKind("visibility");

    private static final Vocabulary<MarkingKind> VOCABULARY = Vocabulary.of(List.of(LICENCE, EMBARGO, VISIBILITY));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public MarkingKind {
        Codes.check("a marking kind", code);
    }

    /**
     * {@return a marking kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static MarkingKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new MarkingKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<MarkingKind> all() {
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
