package org.communique.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a builder refuses, each with its attribute, gathered so that it is all said at once. Immutable; nothing is made where nothing is refused. */
public final class Refusals {

    private static final Refusals NONE = new Refusals("");

    private final String all;

    private Refusals(String all) {
        this.all = all;
    }

    /** {@return nothing so far} */
    public static Refusals none() {
        return NONE;
    }

    /** {@return these, and what does not hold} */
    public Refusals that(boolean holds, String attribute, String problem) {
        return holds ? this : plus(attribute + ": " + problem);
    }

    /** {@return these, and text that is blank or no well-formed Unicode} */
    public Refusals text(String attribute, String text) {
        String problem = isBlank(text) ? "expected text but it is blank" : Checks.unicodeProblem(text);
        return problem == null ? this : that(false, attribute, problem);
    }

    /** {@return these, and text, where there is any, that is blank or no well-formed Unicode} */
    public Refusals text(String attribute, Optional<String> text) {
        return text.isPresent() ? text(attribute, text.get()) : this;
    }

    /** {@return these, and the texts of a list that are blank or no well-formed Unicode} */
    public Refusals texts(String attribute, List<String> texts) {
        Refusals refusals = this;
        for (String text : texts) {
            refusals = refusals.text(attribute, text);
        }
        return refusals;
    }

    /** {@return these, and the common texts of an entry that are blank or no well-formed Unicode} */
    public Refusals entry(Optional<String> title, Optional<String> note, List<String> open) {
        return text("title", title).text("note", note).texts("open", open);
    }

    /** {@return these, and an empty list} */
    public Refusals notEmpty(String attribute, Collection<?> values) {
        return that(!values.isEmpty(), attribute, "expected at least one but there is none");
    }

    /** Whether nothing in the text can be seen. */
    private static boolean isBlank(String text) {
        int i = 0;
        while (i < text.length() && invisible(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length();
    }

    private static boolean invisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private Refusals plus(String one) {
        return new Refusals(all.isEmpty() ? one : all + "; " + one);
    }

    /**
     * Refuses, if there is anything to refuse.
     *
     * @throws IllegalArgumentException that says all of it
     */
    public void end() {
        if (this != NONE) {
            throw new IllegalArgumentException(all);
        }
    }
}
