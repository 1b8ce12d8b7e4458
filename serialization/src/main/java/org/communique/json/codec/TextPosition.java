package org.communique.json.codec;

/** Turns byte offsets into lines, which end with a line feed, and columns; a scan goes on where the last one stopped. */
final class TextPosition {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final long firstLine;
    private int at;
    private long line;
    private int column;

    TextPosition(Input input, int start) {
        this.bytes = input.bytes();
        this.start = start;
        this.end = input.end();
        this.firstLine = input.firstLine();
        rewind();
    }

    private void rewind() {
        at = start;
        line = firstLine;
        column = 1;
    }

    /** {@return a problem at a byte of the input, or at its end where the byte lies behind it} */
    Problem problem(String code, String pointer, String message, long offset) {
        moveTo((int) Math.max(start, Math.min(offset, end)));
        return new Problem(code, pointer, line, column, Messages.bounded(message));
    }

    /** {@return the line of the byte that was moved to} */
    long line() {
        return line;
    }

    /** {@return its column} */
    int column() {
        return column;
    }

    void moveTo(int offset) {
        if (offset < at) {
            rewind();
        }
        for (; at < offset; at++) {
            byte b = bytes[at];
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80 && b != '\r') {
                column++;
            }
        }
    }
}
