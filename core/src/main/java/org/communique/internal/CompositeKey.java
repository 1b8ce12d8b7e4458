package org.communique.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Several texts by which a hashed map or set looks something up.
 *
 * <p>Whoever chooses the texts can make the hash codes of many keys collide. A hashed map stays fast for them as it does
 * for single texts: keys are ordered, which a record of several parts is not by itself.
 */
public final class CompositeKey implements Comparable<CompositeKey> {

    private final String[] parts;

    private CompositeKey(String... parts) {
        this.parts = parts;
    }

    /** {@return a key that is equal to those of the same texts in the same order} */
    public static CompositeKey of(String... parts) {
        return new CompositeKey(parts.clone());
    }

    /** {@return a key that is equal to those of the same texts in the same order} */
    public static CompositeKey of(List<String> parts) {
        return new CompositeKey(parts.toArray(String[]::new));
    }

    /** {@return the texts, in order} */
    public List<String> parts() {
        return List.of(parts);
    }

    /** Compares the first texts that differ, by UTF-16 code units. */
    @Override
    public int compareTo(CompositeKey other) {
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeKey that && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}
