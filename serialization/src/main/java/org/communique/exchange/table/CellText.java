package org.communique.exchange.table;

import java.util.function.Function;
import org.communique.shape.Scalar;

/**
 * A value as the text of a cell.
 *
 * @param type what the cells are
 * @param print gives the text
 * @param <V> the type of the value
 */
record CellText<V>(ColumnType type, Function<? super V, String> print) {

    static <V> CellText<V> of(Scalar<V> scalar) {
        ColumnType type =
                switch (scalar.sort()) {
                    case TEXT, INSTANT -> ColumnType.TEXT;
                    case DECIMAL -> ColumnType.DECIMAL;
                    case INTEGER -> ColumnType.INTEGER;
                };
        return new CellText<>(type, scalar.printer());
    }

    String of(V value) {
        return print.apply(value);
    }
}
