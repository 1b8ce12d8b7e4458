package org.communique.actor;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What kind of name a {@link Name} is.
 *
 * @param code the code of a name kind; see {@link Term} for its form
 */
public record NameKind(String code) implements Term {

    /** The name that the bearer uses in law or protocol. */
    public static final NameKind OFFICIAL = new NameKind("official");

    /** Another name in use. */
    public static final NameKind ALIAS = new NameKind("alias");

    /** The name with a title of courtesy, as in Mr or Sir. */
    public static final NameKind HONORIFIC_FORM = new NameKind("honorific-form");

    /** A short form, as in NATO. */
    public static final NameKind ABBREVIATION = new NameKind("abbreviation");

    /** A place or building that stands for the bearer, as a capital for its government. */
    public static final NameKind METONYM = new NameKind("metonym");

    /** A name no longer in use. */
    public static final NameKind FORMER = new NameKind("former");

    /** The name in another script. */
    public static final NameKind TRANSLITERATION = new NameKind("transliteration");

    private static final Vocabulary<NameKind> VOCABULARY =
            Vocabulary.of(List.of(OFFICIAL, ALIAS, HONORIFIC_FORM, ABBREVIATION, METONYM, FORMER, TRANSLITERATION));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public NameKind {
        Codes.check("a name kind", code);
    }

    /**
     * {@return a name kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static NameKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new NameKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<NameKind> all() {
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
