package org.communique.exchange.record;

import java.util.BitSet;

/** The brackets of JSON that are open. Not thread-safe. */
final class Brackets {

    /** So many levels make a megabyte. */
    private static final int MOST = 1 << 23;

    private final BitSet curly = new BitSet();
    private int depth;
    private int curlyOpen;

    int depth() {
        return depth;
    }

    /** {@return whether no more can be opened} */
    boolean isFull() {
        return depth == MOST;
    }

    /** Opens a bracket. */
    void open(int bracket) {
        curly.set(depth, bracket == '{');
        depth++;
        curlyOpen += bracket == '{' ? 1 : 0;
    }

    /** {@return whether a bracket is open that this one closes} */
    boolean isOpen(int bracket) {
        return bracket == '}' ? curlyOpen > 0 : depth > curlyOpen;
    }

    /** Closes the last bracket that this one closes, with all that were opened in it; nothing where there is none. */
    void close(int bracket) {
        if (!isOpen(bracket)) {
            return;
        }
        int before = depth;
        depth = bracket == '}' ? curly.previousSetBit(before - 1) : curly.previousClearBit(before - 1);
        curlyOpen -= bracket == '}' ? 1 : before - 1 - depth;
        curly.clear(depth, before);
    }
}
