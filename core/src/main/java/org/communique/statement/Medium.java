package org.communique.statement;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * Where something was said.
 *
 * @param code the code of a medium; see {@link Term} for its form
 */
public record Medium(String code) implements Term {

    /** In an interview. */
    public static final Medium INTERVIEW = new Medium("interview");

    /** Before the press. */
    public static final Medium PRESS_CONFERENCE = new Medium("press-conference");

    /** In a speech. */
    public static final Medium SPEECH = new Medium("speech");

    /** In a text that the parties to a meeting agreed on. */
    public static final Medium COMMUNIQUE = new Medium("communique");

    /** In a text given to the press. */
    public static final Medium PRESS_RELEASE = new Medium("press-release");

    /** On a social network. */
    public static final Medium POST = new Medium("post");

    /** In a letter. */
    public static final Medium LETTER = new Medium("letter");

    /** On the telephone or by video. */
    public static final Medium CALL = new Medium("call");

    /** In a headline or section heading of the source. */
    public static final Medium HEADING = new Medium("heading");

    /** In an official text. */
    public static final Medium DOCUMENT = new Medium("document");

    /** On radio or television. */
    public static final Medium BROADCAST = new Medium("broadcast");

    private static final Vocabulary<Medium> VOCABULARY = Vocabulary.of(List.of(
            INTERVIEW,
            PRESS_CONFERENCE,
            SPEECH,
            COMMUNIQUE,
            PRESS_RELEASE,
            POST,
            LETTER,
            CALL,
            HEADING,
            DOCUMENT,
            BROADCAST));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Medium {
        Codes.check("a medium", code);
    }

    /**
     * {@return a medium with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Medium of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Medium(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Medium> all() {
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
