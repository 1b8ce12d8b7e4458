package org.communique.internal;

/** One line that tells a value from others in a log. */
public final class Summaries {

    private static final int MAX_NAME = 80;

    private Summaries() {}

    /** {@return the id, and the name in quotation marks, cut after 80 characters} */
    public static String of(Object id, String name) {
        return id + " \"" + DisplayText.cut(name, MAX_NAME) + '"';
    }
}
