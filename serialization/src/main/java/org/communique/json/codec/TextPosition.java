package org.communique.json.codec;

/** Turns byte offsets into lines, which end with a line feed, and columns; a scan goes on where the last one stopped. */
final class TextPosition {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;
    private long line = 1;
    private int column = 1;

    TextPosition(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** Moves to a byte of the slice; a byte behind the end counts as the end. */
    void moveTo(int offset) {
        if (offset < at) {
            at = start;
            line = 1;
            column = 1;
        }
        int target = Math.min(offset, end);
        for (; at < target; at++) {
            byte b = bytes[at];
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80 && b != '\r') {
                column++;
            }
        }
    }

    /** {@return the line, from 1} */
    long line() {
        return line;
    }

    /** {@return the column in code points, from 1} */
    int column() {
        return column;
    }
}
