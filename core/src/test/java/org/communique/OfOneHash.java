package org.communique;

/** Texts that differ and have one hash code, as anybody can make them. */
public final class OfOneHash {

    private static final int LENGTH = 20;

    private OfOneHash() {}

    /** {@return a text for each number of at most 19 bits, of which an id can be made} */
    public static String text(int number) {
        return digits(number).replace("0", "Aa").replace("1", "BB");
    }

    /** {@return the same for a code, which has no capitals} */
    public static String code(int number) {
        return digits(number).replace("0", "an").replace("1", "c0");
    }

    private static String digits(int number) {
        return Integer.toBinaryString(number | 1 << (LENGTH - 1));
    }
}
