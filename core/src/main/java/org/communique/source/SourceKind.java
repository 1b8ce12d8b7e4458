package org.communique.source;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What kind of thing a {@link Source} is.
 *
 * @param code the code of a source kind; see {@link Term} for its form
 */
public record SourceKind(String code) implements Term {

    /** A news article, in print or online. */
    public static final SourceKind ARTICLE = new SourceKind("article");

    /** An official text, report or treaty. */
    public static final SourceKind DOCUMENT = new SourceKind("document");

    /** A radio or television programme. */
    public static final SourceKind BROADCAST = new SourceKind("broadcast");

    /** A message on a social network. */
    public static final SourceKind POST = new SourceKind("post");

    /** The written record of a speech or interview. */
    public static final SourceKind TRANSCRIPT = new SourceKind("transcript");

    /** A text that an organization gave to the press. */
    public static final SourceKind PRESS_RELEASE = new SourceKind("press-release");

    /** A data set of another system. */
    public static final SourceKind DATASET = new SourceKind("dataset");

    /** The editor's own knowledge, written down. */
    public static final SourceKind EDITOR = new SourceKind("editor");

    private static final Vocabulary<SourceKind> VOCABULARY =
            Vocabulary.of(List.of(ARTICLE, DOCUMENT, BROADCAST, POST, TRANSCRIPT, PRESS_RELEASE, DATASET, EDITOR));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public SourceKind {
        Codes.check("a source kind", code);
    }

    /**
     * {@return a source kind with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static SourceKind of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new SourceKind(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<SourceKind> all() {
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
