package org.communique.json.codec;

import java.util.Collection;
import java.util.regex.Pattern;
import org.communique.internal.SpellingSuggestion;

/** Makes text of strangers fit for a message: bounded, and without characters that do something to a terminal. */
public final class Messages {

    private static final int MAX_MESSAGE = 512;
    private static final int MAX_ECHO = 64;

    private static final Pattern ATTRIBUTE = Pattern.compile("^[a-z][A-Za-z]*: ");

    private Messages() {}

    /** {@return the message without the name of an attribute at its beginning, which the pointer tells} */
    static String withoutAttribute(String message) {
        return ATTRIBUTE.matcher(message).replaceFirst("");
    }

    /** {@return the text in quotation marks, escaped, of at most 64 characters} */
    public static String echo(String text) {
        return '"' + clean(text, MAX_ECHO) + '"';
    }

    /** {@return the end of a message that asks whether a known word was meant; empty where none is near} */
    static String didYouMean(String written, Collection<String> known) {
        return SpellingSuggestion.nearest(written, known)
                .map(word -> "; did you mean " + echo(word) + "?")
                .orElse("");
    }

    /** {@return the message, escaped, of at most 512 characters} */
    public static String bounded(String message) {
        return clean(message, MAX_MESSAGE);
    }

    /** {@return the text, of at most so many characters, escaped} */
    public static String cut(String text, int max) {
        return clean(text, max);
    }

    private static String clean(String text, int max) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String piece = harmless(codePoint)
                    ? Character.toString(codePoint)
                    : "\\u" + String.format(java.util.Locale.ROOT, "%04x", codePoint);
            if (clean.length() + piece.length() > max - 1) {
                return clean.append('…').toString();
            }
            clean.append(piece);
            i += Character.charCount(codePoint);
        }
        return clean.toString();
    }

    private static boolean harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
