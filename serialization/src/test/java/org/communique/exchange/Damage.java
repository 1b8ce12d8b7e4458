package org.communique.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Inputs that somebody has damaged. */
final class Damage {

    private static final byte[] PIECES = "{}[]\",:\\\n\r\t#-0x\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    private Damage() {}

    /** {@return the bytes, of which a few are others, are missing, or are there besides} */
    static byte[] of(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            byte piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = piece;
                case 1 -> bytes = joined(bytes, at, at + 1 + random.nextInt(Math.min(40, bytes.length - at)));
                default -> {
                    bytes = joined(bytes, at, at);
                    bytes[at] = piece;
                }
            }
        }
        return bytes;
    }

    /** The bytes without some; where these are none, with room for one more. */
    private static byte[] joined(byte[] bytes, int from, int to) {
        int room = from == to ? 1 : 0;
        byte[] joined = Arrays.copyOf(bytes, bytes.length - (to - from) + room);
        System.arraycopy(bytes, to, joined, from + room, bytes.length - to);
        return joined;
    }
}
