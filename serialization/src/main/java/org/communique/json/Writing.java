package org.communique.json;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.communique.json.codec.Codec;
import org.communique.json.codec.TokenWriter;
import org.communique.source.TextDigest;

/** Writes one document, into memory where it goes further, so that a value that cannot be written leaves no half of it. */
final class Writing {

    private Writing() {}

    static <T> Chunks document(Codec<T> codec, T value, boolean indented) {
        Chunks bytes = new Chunks();
        write(codec, value, TokenWriter.open(bytes, indented));
        if (indented) {
            bytes.write('\n');
        }
        return bytes;
    }

    static <T> byte[] canonical(Codec<T> codec, T value) {
        Chunks bytes = new Chunks();
        write(codec, value, TokenWriter.openCanonical(bytes));
        return bytes.toByteArray();
    }

    static <T> TextDigest digest(Codec<T> codec, T value) {
        MessageDigest sha256 = sha256();
        write(codec, value, TokenWriter.openCanonical(new DigestOutputStream(OutputStream.nullOutputStream(), sha256)));
        return TextDigest.of("sha256:" + HexFormat.of().formatHex(sha256.digest()));
    }

    private static <T> void write(Codec<T> codec, T value, TokenWriter writer) {
        try (writer) {
            codec.write(writer, value);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
