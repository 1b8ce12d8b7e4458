package org.communique.event;

/**
 * One of the four classes of PLOVER's event types: words or deeds, with others or against them.
 *
 * <p>Which events fall in which class is PLOVER's answer. GDELT has the same four classes by CAMEO root, and differs in
 * three: an investigation (root 09) is material cooperation there and verbal conflict in PLOVER; a protest (root 14)
 * verbal conflict there and material conflict in PLOVER; a concession in words (in root 08) material cooperation there
 * and verbal cooperation in PLOVER.
 */
public enum QuadClass {

    /** Parties say that they are, or will be, with one another. */
    VERBAL_COOPERATION(1),

    /** Parties do something for one another. */
    MATERIAL_COOPERATION(2),

    /** A party speaks against another. */
    VERBAL_CONFLICT(3),

    /** A party acts against another. */
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /** {@return the number in PLOVER and GDELT, 1 to 4} */
    public int number() {
        return number;
    }
}
