package org.communique.exchange.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a piece of an input, of which no more are held than are taken. Not thread-safe. */
final class RecordBytes {

    private static final int FEW = 1 << 13;

    private final int limit;
    private byte[] bytes = new byte[FEW];
    private long length;

    RecordBytes(int limit) {
        this.limit = limit;
    }

    void add(int each) {
        if (length < limit) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2 * length, limit));
            }
            bytes[(int) length] = (byte) each;
        }
        length++;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** {@return the bytes so far, as Latin 1} */
    String latin1() {
        return new String(bytes, 0, (int) Math.min(length, limit), StandardCharsets.ISO_8859_1);
    }

    /**
     * {@return the bytes so far, after which there are none}
     *
     * @throws RefusedRecordException if there were more than are taken
     */
    byte[] take() {
        long taken = length;
        byte[] copy = taken > limit ? new byte[0] : Arrays.copyOf(bytes, (int) taken);
        bytes = new byte[FEW];
        length = 0;
        if (taken > limit) {
            throw new RefusedRecordException("", "expected at most " + limit + " bytes");
        }
        return copy;
    }
}
