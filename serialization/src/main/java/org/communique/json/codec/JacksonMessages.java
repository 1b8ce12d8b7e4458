package org.communique.json.codec;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What Jackson refuses, in this library's terms.
 *
 * @param code the kind of problem
 * @param message what is wrong
 */
record JacksonMessages(String code, String message) {

    /** What Jackson says about itself: its own description of the place, and settings that would let more pass. */
    private static final Pattern ASIDE = Pattern.compile(
            " \\(start marker at.*| \\(for (?:Array|Object) starting at.*"
                    + "| \\(not recognized as one since.*|: enable `.*",
            Pattern.DOTALL);

    /**
     * {@return whether it is about the name of a member}
     *
     * <p>Where there is a table, such a one need be no fault: many names may have filled it, and releases before 3.1 err
     * on escaped pairs of surrogates.
     */
    boolean isOfNames() {
        return code.equals(Problem.LIMIT_NAME) || code.equals(Problem.SURROGATE);
    }

    static JacksonMessages of(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return new JacksonMessages(Problem.LIMIT_NAME, "expected a shorter name of a member");
        }
        if (message.contains("surrogate") && !message.startsWith("Unrecognized token")) {
            return new JacksonMessages(Problem.SURROGATE, "a text has half of a surrogate pair");
        }
        return new JacksonMessages(
                Problem.SYNTAX, "no JSON: " + ASIDE.matcher(message).replaceFirst(""));
    }
}
