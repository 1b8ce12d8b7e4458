package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream at line feeds and knows at which byte each line begins; keeps no more of a line than may be read. */
final class ByteLines {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int most;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private long next;

    private byte[] line = new byte[BLOCK];
    private int length;
    private long start;

    /**
     * @param in read on from where it is; left open
     * @param position the byte in the file at which it is, from 0
     * @param most so many bytes of a line are kept, and one more where there are more
     */
    ByteLines(InputStream in, long position, int most) {
        this.in = in;
        this.next = position;
        this.most = most;
    }

    /** Moves to the next line, blank or not; false at the end. */
    boolean advance() throws IOException {
        start = next;
        length = 0;
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int feed = at;
            while (feed < end && block[feed] != '\n') {
                feed++;
            }
            ended = feed < end;
            append(feed);
            next += feed - at + (ended ? 1 : 0);
            at = ended ? feed + 1 : feed;
        }
        return next > start;
    }

    private void append(int until) {
        int wanted = Math.min(until - at, most + 1 - length);
        if (length + wanted > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + wanted));
        }
        System.arraycopy(block, at, line, length, wanted);
        length += wanted;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.readNBytes(block, 0, BLOCK));
        return end > 0;
    }

    /** {@return the byte in the file at which the line begins} */
    long start() {
        return start;
    }

    /** {@return the line without its line feed, cut behind the byte that is one too many} */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    boolean isTooLong() {
        return length > most;
    }

    /** {@return whether there is nothing in the line but white space} */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
