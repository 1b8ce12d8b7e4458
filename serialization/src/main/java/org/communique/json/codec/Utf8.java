package org.communique.json.codec;

import java.nio.ByteBuffer;

/** Strict UTF-8, as Unicode defines it: nothing overlong, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** {@return the index of the first byte of the first ill-formed sequence in the slice, or -1} */
    public static int firstIllFormed(byte[] bytes, int start, int end) {
        int i = behindAscii(bytes, start, end);
        while (i < end) {
            if (bytes[i] >= 0) {
                i = behindAscii(bytes, i, end);
                continue;
            }
            int length = length(bytes, i, end);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** The index of the first byte that is not ASCII; eight bytes are looked at together. */
    private static int behindAscii(byte[] bytes, int start, int end) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int i = start;
        while (i <= end - Long.BYTES && (buffer.getLong(i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** {@return whether the ill-formed sequence at {@code i} stands for half of a surrogate pair} */
    static boolean isSurrogate(byte[] bytes, int i, int end) {
        return (bytes[i] & 0xFF) == 0xED && continues(bytes, i + 1, end, 0xA0, 0xBF);
    }

    /** The length of the sequence of several bytes at {@code i}, or 0 where it is ill-formed. */
    private static int length(byte[] bytes, int i, int end) {
        int lead = bytes[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continues(bytes, i + 1, end, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80;
            int high = lead == 0xED ? 0x9F : 0xBF;
            return continues(bytes, i + 1, end, low, high) && continues(bytes, i + 2, end, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xF4 ? 0x8F : 0xBF;
            return continues(bytes, i + 1, end, low, high)
                            && continues(bytes, i + 2, end, 0x80, 0xBF)
                            && continues(bytes, i + 3, end, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean continues(byte[] bytes, int i, int end, int low, int high) {
        return i < end && (bytes[i] & 0xFF) >= low && (bytes[i] & 0xFF) <= high;
    }
}
