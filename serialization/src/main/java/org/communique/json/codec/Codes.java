package org.communique.json.codec;

import java.util.function.Function;
import java.util.regex.Pattern;

/** Codes: 1 to 64 of {@code a-z 0-9 . : _ -}, first a letter or digit. */
public final class Codes {

    /** What every code matches, and nothing else. */
    public static final String PATTERN = "^[a-z0-9][a-z0-9.:_-]{0,63}$";

    /** A code of no vocabulary. */
    public static final Codec<String> CODE =
            Scalars.text("a code", TextForm.matching(PATTERN), code -> check(code, "a code"), Function.identity());

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private Codes() {}

    /**
     * {@return the text if it is a code}
     *
     * @param expected what is expected, for the message
     * @throws IllegalArgumentException if it is none
     */
    static String check(String text, String expected) {
        if (!COMPILED.matcher(text).matches()) {
            throw new IllegalArgumentException("expected " + expected
                    + ": 1 to 64 of a-z 0-9 . : _ -, first a letter or digit, but was " + Messages.echo(text));
        }
        return text;
    }
}
