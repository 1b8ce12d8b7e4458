package org.communique.entry;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How the {@linkplain Link#subject() subject} of a link stands to its {@linkplain Link#object() object}.
 *
 * @param code the code of a relation; see {@link Term} for its form
 */
public record Relation(String code) implements Term {

    /** The two are one thing told twice, or two records of one actor. */
    public static final Relation SAME_AS = new Relation("same-as");

    /** The subject carries on what the object began. */
    public static final Relation BUILDS_ON = new Relation("builds-on");

    /** The subject comes after the object, and the source says that this matters. */
    public static final Relation FOLLOWS = new Relation("follows");

    /** The two happen side by side. */
    public static final Relation CONCURRENT_WITH = new Relation("concurrent-with");

    /** The subject answers the object. */
    public static final Relation REACTS_TO = new Relation("reacts-to");

    /** The subject brings the object about, or is said to. */
    public static final Relation LEADS_TO = new Relation("leads-to");

    /** The subject is a part of the object. */
    public static final Relation PART_OF = new Relation("part-of");

    /** The subject says again what the object says. */
    public static final Relation RESTATES = new Relation("restates");

    /** The subject replaces the object. */
    public static final Relation SUPERSEDES = new Relation("supersedes");

    /** The subject keeps what the object promises. */
    public static final Relation FULFILS = new Relation("fulfils");

    /** The subject halts the object for a time. */
    public static final Relation SUSPENDS = new Relation("suspends");

    /** The subject brings the object to an end. */
    public static final Relation ENDS = new Relation("ends");

    /** The two cannot both be true. */
    public static final Relation CONFLICTS_WITH = new Relation("conflicts-with");

    /** The subject, a statement or event, backs the object, a statement. */
    public static final Relation SUPPORTS = new Relation("supports");

    /** The subject, a statement or event, contradicts the object, a statement. */
    public static final Relation REFUTES = new Relation("refutes");

    /** The subject, a pledge, hands on what the object, another, gives: it is paid out of it, and no money beside it. */
    public static final Relation DRAWS_ON = new Relation("draws-on");

    /** The subject, a pledge or need, comes on top of the object, another. */
    public static final Relation ADDITIONAL_TO = new Relation("additional-to");

    /** The subject, a pledge, goes towards the object, a need. */
    public static final Relation ANSWERS = new Relation("answers");

    private static final Vocabulary<Relation> VOCABULARY = Vocabulary.of(List.of(
            SAME_AS,
            BUILDS_ON,
            FOLLOWS,
            CONCURRENT_WITH,
            REACTS_TO,
            LEADS_TO,
            PART_OF,
            RESTATES,
            SUPERSEDES,
            FULFILS,
            SUSPENDS,
            ENDS,
            CONFLICTS_WITH,
            SUPPORTS,
            REFUTES,
            DRAWS_ON,
            ADDITIONAL_TO,
            ANSWERS));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Relation {
        Codes.check("a relation", code);
    }

    /**
     * {@return a relation with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Relation of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Relation(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Relation> all() {
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
