package org.communique.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where numbers stand in a row of others. They are compared place by place until that has cost as much as it costs to
 * find all places in one pass, by the algorithm of Knuth, Morris and Pratt (1977).
 */
final class Occurrences {

    private final int[] sought;
    private final int[] row;
    private long compared;
    private @Nullable BitSet all;

    Occurrences(int[] sought, int[] row) {
        this.sought = sought;
        this.row = row;
    }

    /** {@return whether they stand at an index} */
    boolean at(int index) {
        if (index + sought.length > row.length) {
            return false;
        }
        if (all == null && compared + sought.length > row.length) {
            all = all();
        }
        return all == null ? compare(index) : all.get(index);
    }

    /** {@return how many numbers were compared place by place} */
    long compared() {
        return compared;
    }

    private boolean compare(int index) {
        compared += sought.length;
        return Arrays.equals(sought, 0, sought.length, row, index, index + sought.length);
    }

    private BitSet all() {
        BitSet starts = new BitSet(row.length);
        int[] borders = borders();
        int matched = 0;
        for (int i = 0; i < row.length; i++) {
            matched = longer(matched, row[i], borders);
            if (matched == sought.length) {
                starts.set(i + 1 - matched);
                matched = borders[matched - 1];
            }
        }
        return starts;
    }

    /** {@return for each beginning of the numbers how long a shorter beginning is that it ends with} */
    private int[] borders() {
        int[] borders = new int[sought.length];
        int matched = 0;
        for (int i = 1; i < sought.length; i++) {
            matched = longer(matched, sought[i], borders);
            borders[i] = matched;
        }
        return borders;
    }

    /** {@return how long the longest beginning is that ends with a number, behind one of a certain length} */
    private int longer(int matched, int number, int[] borders) {
        int length = matched;
        while (length > 0 && sought[length] != number) {
            length = borders[length - 1];
        }
        return sought[length] == number ? length + 1 : 0;
    }
}
