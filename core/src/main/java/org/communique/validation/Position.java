package org.communique.validation;

import org.communique.internal.Checks;

/**
 * Where something begins in a text.
 *
 * @param line the line, from 1
 * @param column the column in Unicode code points, from 1
 */
public record Position(long line, int column) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public Position {
        Checks.that(line >= 1, "line", "expected 1 or more");
        Checks.that(column >= 1, "column", "expected 1 or more");
    }

    /** {@return line and column, as in {@code 12:5}} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
