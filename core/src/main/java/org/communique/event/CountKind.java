package org.communique.event;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What a {@link Count} counts.
 *
 * @param code the code of a count kind; see {@link Term} for its form
 */
public record CountKind(String code) implements Term {

    /** Those who took part. */
    public static final CountKind PARTICIPANTS = new CountKind("participants");

    /** People killed. */
    public static final CountKind KILLED = new CountKind("killed");

    /** People injured. */
    public static final CountKind INJURED = new CountKind("injured");

    /** People missing. */
    public static final CountKind MISSING = new CountKind("missing");

    /** People detained. */
    public static final CountKind DETAINED = new CountKind("detained");

    /** People set free. */
    public static final CountKind RELEASED = new CountKind("released");

    /** People driven from their homes. */
    public static final CountKind DISPLACED = new CountKind("displaced");

    /** Delegations. */
    public static final CountKind DELEGATIONS = new CountKind("delegations");

    /** Votes for. */
    public static final CountKind VOTES_FOR = new CountKind("votes-for");

    /** Votes against. */
    public static final CountKind VOTES_AGAINST = new CountKind("votes-against");

    /** Abstentions. */
    public static final CountKind ABSTENTIONS = new CountKind("abstentions");

    /** Things destroyed. */
    public static final CountKind DESTROYED = new CountKind("destroyed");

    /** Things damaged. */
    public static final CountKind DAMAGED = new CountKind("damaged");

    /** How far it went. */
    public static final CountKind DISTANCE = new CountKind("distance");

    /** How long it lasted. */
    public static final CountKind DURATION = new CountKind("duration");

    private static final Vocabulary<CountKind> VOCABULARY = Vocabulary.of(List.of(
            PARTICIPANTS,
            KILLED,
            INJURED,
            MISSING,
            DETAINED,
            RELEASED,
            DISPLACED,
            DELEGATIONS,
            VOTES_FOR,
            VOTES_AGAINST,
            ABSTENTIONS,
            DESTROYED,
            DAMAGED,
            DISTANCE,
            DURATION));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public CountKind {
        Codes.check("a count kind", code);
    }

    /**
     * {@return a count kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static CountKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new CountKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<CountKind> all() {
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
