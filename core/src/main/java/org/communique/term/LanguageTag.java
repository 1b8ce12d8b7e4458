package org.communique.term;

import org.communique.internal.DisplayText;

/**
 * A language as BCP 47 names it, as in {@code en-GB}; only the form is checked, not the registry.
 *
 * @param tag groups of 1 to 8 letters and digits of ASCII joined by hyphens, the first of 2 to 8 letters; at most 64
 *     characters
 */
public record LanguageTag(String tag) {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_SUBTAG = 8;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is none of a language tag
     */
    public LanguageTag {
        if (!wellFormed(tag)) {
            throw new IllegalArgumentException(
                    "expected a language tag such as \"en-GB\" but was " + DisplayText.quoted(tag));
        }
    }

    /**
     * {@return the language with this tag}
     *
     * @throws IllegalArgumentException if it is none of a language tag
     */
    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    /** {@return whether it is English, of whatever country} */
    public boolean isEnglish() {
        String language = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
        return language.equalsIgnoreCase("en") || language.equalsIgnoreCase("eng");
    }

    private static boolean wellFormed(String tag) {
        if (tag.length() > MAX_LENGTH) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= tag.length(); i++) {
            if (i < tag.length() && tag.charAt(i) != '-') {
                if (!alphanumeric(tag.charAt(i), start == 0)) {
                    return false;
                }
                continue;
            }
            int length = i - start;
            if (length > MAX_SUBTAG || length < (start == 0 ? 2 : 1)) {
                return false;
            }
            start = i + 1;
        }
        return true;
    }

    private static boolean alphanumeric(char c, boolean letterOnly) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!letterOnly && c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return tag;
    }
}
