package org.communique.exchange.table;

import java.util.List;

/**
 * Fills rows of one table with values of one type, and writes the rows of what these hold.
 *
 * @param <V> the type
 */
interface Filler<V> {

    TableColumns table();

    /** Fills the row of a value, which is left to be written. */
    void fill(V value, Row row);

    /** Values of a type with attributes. */
    record OfShape<V>(TableColumns table, List<Part<V>> parts) implements Filler<V> {

        @Override
        public void fill(V value, Row row) {
            for (Part<V> part : parts) {
                part.write(value, row);
            }
        }
    }

    /** Values of several types, each with a name. */
    record OfUnion<V>(TableColumns table, int typeColumn, List<Variant<? extends V>> variants) implements Filler<V> {

        @Override
        public void fill(V value, Row row) {
            for (Variant<? extends V> variant : variants) {
                if (variant.type().isInstance(value)) {
                    row.set(typeColumn, variant.name());
                    variant.fill(value, row);
                    return;
                }
            }
        }
    }

    /** One of the types; that of values of unknown types names them itself. */
    record Variant<V>(Class<V> type, String name, Filler<V> filler) {

        void fill(Object value, Row row) {
            filler.fill(type.cast(value), row);
        }
    }
}
