package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * Whether an {@link Actor} is there.
 *
 * @param code the code of an existence; see {@link Term} for its form
 */
public record Existence(String code) implements Term {

    /** It is there. */
    public static final Existence EXISTING = new Existence("existing");

    /** It is being set up. */
    public static final Existence FORMING = new Existence("forming");

    /** Somebody wants it to be there. */
    public static final Existence PROPOSED = new Existence("proposed");

    /** It is only supposed. */
    public static final Existence HYPOTHETICAL = new Existence("hypothetical");

    /** It is no longer there: a state, body or group that has come to its end. */
    public static final Existence DISSOLVED = new Existence("dissolved");

    /** It has died: a person, or all of a group. */
    public static final Existence DECEASED = new Existence("deceased");

    private static final Vocabulary<Existence> VOCABULARY =
            Vocabulary.of(List.of(EXISTING, FORMING, PROPOSED, HYPOTHETICAL, DISSOLVED, DECEASED));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Existence {
        Codes.check("an existence", code);
    }

    /**
     * {@return an existence with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Existence of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Existence(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Existence> all() {
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
