package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of an input, one after another, without a byte order mark of UTF-8. Not thread-safe. */
final class Bytes {

    private static final int END = -1;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Bytes(InputStream in) throws IOException {
        this.in = in;
        end = Math.max(0, in.readNBytes(buffer, 0, MARK.length));
        at = end == MARK.length && buffer[0] == MARK[0] && buffer[1] == MARK[1] && buffer[2] == MARK[2] ? end : 0;
    }

    /** {@return bytes from an index up to, and not including, another} */
    static byte[] part(byte[] bytes, int from, int to) {
        return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    }

    /** {@return the next byte, from 0; -1 at the end} */
    int next() throws IOException {
        int next = peek();
        if (next != END) {
            at++;
        }
        return next;
    }

    /** Gives bytes back, to be read again before what follows, from an index on. */
    void unread(byte[] bytes, int from) {
        byte[] again = new byte[Math.max(bytes.length - from + end - at, 1 << 16)];
        System.arraycopy(bytes, from, again, 0, bytes.length - from);
        System.arraycopy(buffer, at, again, bytes.length - from, end - at);
        end = bytes.length - from + end - at;
        at = 0;
        buffer = again;
    }

    /** {@return the byte that comes next; -1 at the end} */
    int peek() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return END;
            }
        }
        return buffer[at] & 0xFF;
    }
}
