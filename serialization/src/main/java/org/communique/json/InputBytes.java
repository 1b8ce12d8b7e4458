package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.communique.internal.Checks;

/** Makes UTF-8 of every kind of input, and takes little more than the limit. */
final class InputBytes {

    private static final int BLOCK = 8192;
    /** A surrogate as it would be in UTF-8 if it were allowed there; the reader refuses it at its place. */
    private static final byte[] SURROGATE = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

    private InputBytes() {}

    static byte[] of(InputStream in, int maxBytes) {
        try {
            return in.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of n characters has at least n bytes, so no more characters than the limit are of interest. */
    static byte[] of(Reader in, int maxBytes) {
        StringBuilder text = new StringBuilder();
        char[] block = new char[BLOCK];
        try {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                text.append(block, 0, read);
                if (text.length() > maxBytes) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(text.toString());
    }

    static byte[] of(String text) {
        int lone = Checks.loneSurrogate(text);
        if (lone < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
        byte[] refused = Arrays.copyOf(before, before.length + SURROGATE.length);
        System.arraycopy(SURROGATE, 0, refused, before.length, SURROGATE.length);
        return refused;
    }
}
