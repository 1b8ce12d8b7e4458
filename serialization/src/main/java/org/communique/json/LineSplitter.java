package org.communique.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Splits a stream at line feeds into a buffer that is used again, and keeps no more of a line than may be read. */
final class LineSplitter {

    private static final int BLOCK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int maxBytes;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;

    private byte[] line = new byte[BLOCK];
    private int length;
    private long number;
    private boolean inside;

    /** Takes the greatest length of a line, at most {@link ReadOptions.Builder#MAX_BYTES}, so that no sum here overflows. */
    LineSplitter(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * Moves to the next line that is not blank, or on in one where the stream failed; false at the end of the stream.
     *
     * <p>A line that is too long is known to be so before its end is read.
     */
    boolean advance() {
        while (inside && isTooLong()) {
            readOn();
        }
        do {
            if (!inside && !begin()) {
                return false;
            }
            while (inside && !isTooLong()) {
                readOn();
            }
        } while (isBlank());
        return true;
    }

    private boolean begin() {
        length = 0;
        if (at == end && !fill()) {
            return false;
        }
        number++;
        inside = true;
        return true;
    }

    /** {@return a buffer whose first bytes are the line, without its line feed; valid until the next line} */
    byte[] bytes() {
        return line;
    }

    /** {@return how many bytes the line has; one more than may be read where it has more} */
    int length() {
        return length;
    }

    /** {@return the number of the line, from 1} */
    long number() {
        return number;
    }

    /** Reads on in the line, up to its end or that of the block; behind that only where more of it is wanted. */
    private void readOn() {
        if (at == end && !fill()) {
            inside = false;
            return;
        }
        int feed = at;
        while (feed < end && block[feed] != '\n') {
            feed++;
        }
        append(feed);
        if (feed < end) {
            at = feed + 1;
            inside = false;
        }
    }

    private void append(int until) {
        int wanted = Math.min(until - at, maxBytes + 1 - length);
        if (length + wanted > line.length) {
            line = Arrays.copyOf(line, Math.min(Math.max(2 * line.length, length + wanted), maxBytes + 1));
        }
        System.arraycopy(block, at, line, length, wanted);
        length += wanted;
        at = until;
    }

    private boolean fill() {
        at = 0;
        end = 0;
        try {
            int read;
            do {
                read = in.read(block);
            } while (read == 0);
            end = Math.max(0, read);
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTooLong() {
        return length > maxBytes;
    }

    private boolean isBlank() {
        if (isTooLong()) {
            return false;
        }
        for (int i = startsWithByteOrderMark() ? BYTE_ORDER_MARK.length : 0; i < length; i++) {
            byte b = line[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Only the first line may: everywhere else it is a character like others. */
    private boolean startsWithByteOrderMark() {
        int mark = BYTE_ORDER_MARK.length;
        return number == 1 && length >= mark && Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark);
    }
}
