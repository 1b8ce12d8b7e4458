package org.communique.internal;

import java.util.Optional;

/** The grammar of codes: 1 to 64 of {@code a-z 0-9 . : _ -}, first a letter or digit. */
public final class Codes {

    /** What every code matches, and nothing else, as a regular expression of ECMA 262. */
    public static final String PATTERN = "^[a-z0-9][a-z0-9.:_-]{0,63}$";

    private static final int MAX_LENGTH = 64;
    private static final String FORM = "1 to 64 of a-z 0-9 . : _ -, first a letter or digit";

    private Codes() {}

    /**
     * Refuses what is no code.
     *
     * @param what what the code is, in the message, as in {@code "a role"}
     * @throws IllegalArgumentException if it is none
     */
    public static void check(String what, String code) {
        if (!wellFormed(code)) {
            throw new IllegalArgumentException(
                    "expected " + what + ": " + FORM + ", but was " + DisplayText.quoted(code));
        }
    }

    /**
     * Refuses an attribute that is no code.
     *
     * @throws IllegalArgumentException that names the attribute, if it is none
     */
    public static void checkAttribute(String attribute, String code) {
        problem(code).ifPresent(problem -> Checks.that(false, attribute, problem));
    }

    /** {@return what is wrong with what is no code} */
    static Optional<String> problem(String code) {
        return wellFormed(code)
                ? Optional.empty()
                : Optional.of("expected " + FORM + ", but was " + DisplayText.quoted(code));
    }

    /** {@return whether this is a code} */
    public static boolean wellFormed(String code) {
        int length = code.length();
        if (length == 0 || length > MAX_LENGTH || !letterOrDigit(code.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = code.charAt(i);
            if (!letterOrDigit(c) && ".:_-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** {@return whether a code, or the name of a member, belongs to another system, with which it begins: {@code fts:plan}} */
    public static boolean isForeign(String code) {
        int colon = code.indexOf(':');
        return colon > 0 && colon < code.length() - 1;
    }
}
