package org.communique.id;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.internal.DisplayText;

/** The grammar that the local parts of all ids share. */
final class LocalPart {

    private static final String UNDECOMPOSED = "ŁłØøßẞĐđÐðÆæŒœÞþıŦŧĦħ";
    private static final List<String> IN_ASCII = List.of(
            "L", "l", "O", "o", "ss", "SS", "D", "d", "D", "d", "AE", "ae", "OE", "oe", "Th", "th", "i", "T", "t", "H",
            "h");

    private LocalPart() {}

    static String check(String kind, String local) {
        if (!wellFormed(local, EntryId.MAX_LOCAL_LENGTH)) {
            if (local.startsWith(kind + ":")) {
                throw malformed("the part behind the colon alone; parse takes the whole id", local);
            }
            throw malformed(
                    "an id such as \"" + kind + ":a-name\": 1 to 128 of A-Z a-z 0-9 . _ ~ -, first a letter or digit",
                    local);
        }
        return local;
    }

    static boolean wellFormed(String local, int maxLength) {
        int length = local.length();
        if (length == 0 || length > maxLength || !letterOrDigit(local.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = local.charAt(i);
            if (!letterOrDigit(c) && ".-_~".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static String parse(String kind, String text) {
        int colon = text.indexOf(':');
        if (colon != kind.length() || !text.startsWith(kind)) {
            throw malformed("an id that begins with \"" + kind + ":\"", text);
        }
        return text.substring(colon + 1);
    }

    static String slug(String title) {
        String plain = plain(latin(title));
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < EntryId.MAX_LOCAL_LENGTH; i++) {
            char c = plain.charAt(i);
            if (letterOrDigit(c)) {
                slug.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (separates(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        if (slug.isEmpty()) {
            throw malformed("a title with a letter of A to Z or a digit in it, to make an id of", title);
        }
        return slug.toString();
    }

    /** Letters of Latin that have no decomposition, in ASCII. */
    private static String latin(String title) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            int index = UNDECOMPOSED.indexOf(title.charAt(i));
            latin.append(index < 0 ? String.valueOf(title.charAt(i)) : IN_ASCII.get(index));
        }
        return latin.toString();
    }

    /** Code point by code point: in which order marks stand is no matter, and to put many in order takes long. */
    private static String plain(String text) {
        return text.codePoints()
                .mapToObj(point -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD))
                .collect(Collectors.joining());
    }

    static IllegalArgumentException malformed(String expected, String actual) {
        return new IllegalArgumentException("expected " + expected + " but was " + DisplayText.quoted(actual));
    }

    /** Marks that {@code NFKD} splits off and apostrophes vanish; everything else parts two words. */
    private static boolean separates(char c) {
        return Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019';
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
