package org.communique.exchange.record;

import java.io.ByteArrayOutputStream;

/** The bytes of a piece of an input, of which no more are held than are taken. Not thread-safe. */
final class RecordBytes {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long length;

    RecordBytes(int limit) {
        this.limit = limit;
    }

    void add(int each) {
        length++;
        if (length <= limit) {
            bytes.write(each);
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /**
     * {@return the bytes so far, after which there are none}
     *
     * @throws RefusedRecordException if there were more than are taken
     */
    byte[] take() {
        byte[] taken = bytes.toByteArray();
        boolean tooLong = length > limit;
        bytes.reset();
        length = 0;
        if (tooLong) {
            throw new RefusedRecordException("", "expected at most " + limit + " bytes");
        }
        return taken;
    }
}
