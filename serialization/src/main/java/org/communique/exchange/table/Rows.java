package org.communique.exchange.table;

import org.jspecify.annotations.Nullable;

/** Takes rows. */
@FunctionalInterface
interface Rows {

    /** Takes a row of the table with that number, with null where there is no value. */
    void write(int table, @Nullable String[] cells);
}
