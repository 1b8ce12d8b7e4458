package org.communique.source;

/**
 * The SHA-256 of a text in UTF-8, as in {@code sha256:9f86d0…}.
 *
 * @param text {@code sha256:} and 64 lower-case hexadecimal digits
 */
public record TextDigest(String text) {

    private static final String PREFIX = "sha256:";
    private static final int HEX_DIGITS = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is none of a digest
     */
    public TextDigest {
        boolean wellFormed = text.length() == PREFIX.length() + HEX_DIGITS
                && text.startsWith(PREFIX)
                && text.chars().skip(PREFIX.length()).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (!wellFormed) {
            throw new IllegalArgumentException("expected a digest: \"sha256:\" and 64 lower-case hexadecimal digits");
        }
    }

    /**
     * {@return the digest with this text}
     *
     * @throws IllegalArgumentException if it is of another form
     */
    public static TextDigest of(String text) {
        return new TextDigest(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
