package org.communique.internal;

import java.math.BigDecimal;
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

    /** {@return these, and text, where there is any, that is no well-formed Unicode; it may be blank} */
    public Refusals unicode(String attribute, Optional<String> text) {
        return problem(attribute, text.map(Checks::unicodeProblem));
    }

    /** {@return these, and what, where there is any, is no code} */
    public Refusals code(String attribute, Optional<String> code) {
        return problem(attribute, code.flatMap(Codes::problem));
    }

    /** {@return these, and the type of an unrecognized value that is no code, or that has an interface of its own} */
    public Refusals unrecognized(String type, List<String> known) {
        return problem("type", Codes.problem(type))
                .that(!known.contains(type), "type", "\"" + type + "\" has an interface of its own");
    }

    /** {@return these, and a number with too many digits} */
    public Refusals decimal(String attribute, BigDecimal number) {
        return problem(attribute, Decimals.problem(number));
    }

    /** {@return these, and a number, where there is any, with too many digits} */
    public Refusals decimal(String attribute, Optional<BigDecimal> number) {
        return problem(attribute, number.flatMap(Decimals::problem));
    }

    /** {@return these, and a number of hundredths, where there is any, with too many digits or beyond 0 to 100} */
    public Refusals percentage(String attribute, Optional<BigDecimal> number) {
        return problem(attribute, number.flatMap(Decimals::percentageProblem));
    }

    /** {@return these, and a problem, if there is one} */
    public Refusals problem(String attribute, Optional<String> problem) {
        return problem.isPresent() ? that(false, attribute, problem.get()) : this;
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
     * Refuses to build a value, if there is anything to refuse.
     *
     * @param type what was to be built
     * @throws RefusedException that names it and says all of it
     */
    public void end(Class<?> type) {
        if (this != NONE) {
            throw new RefusedException(type, all);
        }
    }

    /**
     * Refuses what is no attribute of a value to be built, if there is anything to refuse.
     *
     * @throws IllegalArgumentException that says all of it
     */
    public void end() {
        if (this != NONE) {
            throw new IllegalArgumentException(all);
        }
    }
}
