package org.communique.exchange.record;

import java.util.OptionalLong;

/**
 * A table of numbers by numbers, in 16 to 32 bytes for each, or half of that where all of them are zero.
 *
 * <p>Its keys have to be digests: nobody can choose many that collide. Not thread-safe.
 */
final class LongTable {

    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    /** None as long as all are zero. */
    private long[] values = new long[0];

    private int size;

    /** {@return what stands for a key} */
    OptionalLong get(long key) {
        int slot = slot(filled(key));
        return keys[slot] == 0 ? OptionalLong.empty() : OptionalLong.of(values.length == 0 ? 0 : values[slot]);
    }

    boolean contains(long key) {
        return keys[slot(filled(key))] != 0;
    }

    /** Puts a value for a key, in place of one that is there. */
    void put(long key, long value) {
        int slot = slot(filled(key));
        if (keys[slot] == 0) {
            size++;
        }
        keys[slot] = filled(key);
        putValue(slot, value);
        if (size > keys.length / 2) {
            grow();
        }
    }

    private void putValue(int slot, long value) {
        if (values.length == 0 && value != 0) {
            values = new long[keys.length];
        }
        if (values.length > 0) {
            values[slot] = value;
        }
    }

    /** {@return whether a key was not there before} */
    boolean add(long key) {
        if (contains(key)) {
            return false;
        }
        put(key, 0);
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldValues.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                putValue(slot, oldValues.length == 0 ? 0 : oldValues[i]);
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key & (keys.length - 1));
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Zero marks what is free. */
    private static long filled(long key) {
        return key == 0 ? 1 : key;
    }
}
