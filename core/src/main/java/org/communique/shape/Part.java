package org.communique.shape;

/**
 * The rows of one type, or those that several types share.
 *
 * @param <T> the type
 * @param <B> its builder
 */
@FunctionalInterface
public interface Part<T, B> {

    /**
     * {@return {@code rows} with those of this part added}
     *
     * @param rows takes the rows
     * @param set whether setters are wanted: half of the classes that a table needs are those of its setters, and who
     *     only reads never pays for them
     */
    Rows<T, B> rows(Rows<T, B> rows, boolean set);
}
