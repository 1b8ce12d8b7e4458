package org.communique.json.codec;

/** Turns offsets in UTF-16 code units into offsets of bytes in UTF-8; a scan goes on where the last one stopped. */
final class CharOffsets {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;
    private long units;

    CharOffsets(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** {@return the index of the first byte of the character with the {@code offset}-th unit behind the start} */
    int toByte(long offset) {
        if (offset < units) {
            at = start;
            units = 0;
        }
        while (at < end && units < offset) {
            units += isAstral(bytes[at]) ? 2 : 1;
            at++;
            while (at < end && isContinuation(bytes[at])) {
                at++;
            }
        }
        return at;
    }

    private static boolean isAstral(byte lead) {
        return (lead & 0xF8) == 0xF0;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
