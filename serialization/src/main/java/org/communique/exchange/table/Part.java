package org.communique.exchange.table;

/**
 * What is written of one attribute of a value.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface Part<T> {

    /** Fills cells of the row of a value, or writes rows of what it holds. */
    void write(T value, Row row);

    /** {@return this and then another} */
    default Part<T> and(Part<T> next) {
        return (value, row) -> {
            write(value, row);
            next.write(value, row);
        };
    }
}
