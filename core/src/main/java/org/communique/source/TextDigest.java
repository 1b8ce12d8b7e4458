package org.communique.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.communique.internal.Checks;

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

    /**
     * {@return the digest of a text}
     *
     * @throws IllegalArgumentException if the text is no well-formed Unicode
     */
    public static TextDigest sha256(String text) {
        Checks.wellFormed("text", text);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new TextDigest(PREFIX + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
