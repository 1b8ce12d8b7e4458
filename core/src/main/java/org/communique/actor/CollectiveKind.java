package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * Whom a {@link Collective} is made of.
 *
 * @param code the code of a collective kind; see {@link Term} for its form
 */
public record CollectiveKind(String code) implements Term {

    /** Countries. */
    public static final CollectiveKind STATES = new CollectiveKind("states");

    /** People who act for governments or organizations. */
    public static final CollectiveKind OFFICIALS = new CollectiveKind("officials");

    /** Heads of states, governments or bodies. */
    public static final CollectiveKind LEADERS = new CollectiveKind("leaders");

    /** Members of a body. */
    public static final CollectiveKind MEMBERS = new CollectiveKind("members");

    /** People who are not under arms. */
    public static final CollectiveKind CIVILIANS = new CollectiveKind("civilians");

    /** People under arms. */
    public static final CollectiveKind FORCES = new CollectiveKind("forces");

    /** People who oppose a government. */
    public static final CollectiveKind OPPOSITION = new CollectiveKind("opposition");

    /** People who fled. */
    public static final CollectiveKind REFUGEES = new CollectiveKind("refugees");

    /** People who protest. */
    public static final CollectiveKind PROTESTERS = new CollectiveKind("protesters");

    /** Journalists and outlets. */
    public static final CollectiveKind MEDIA = new CollectiveKind("media");

    /** Companies. */
    public static final CollectiveKind FIRMS = new CollectiveKind("firms");

    /** The source does not say. */
    public static final CollectiveKind UNKNOWN = new CollectiveKind("unknown");

    private static final Vocabulary<CollectiveKind> VOCABULARY = Vocabulary.of(List.of(
            STATES,
            OFFICIALS,
            LEADERS,
            MEMBERS,
            CIVILIANS,
            FORCES,
            OPPOSITION,
            REFUGEES,
            PROTESTERS,
            MEDIA,
            FIRMS,
            UNKNOWN));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public CollectiveKind {
        Codes.check("a collective kind", code);
    }

    /**
     * {@return a collective kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static CollectiveKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new CollectiveKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<CollectiveKind> all() {
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
