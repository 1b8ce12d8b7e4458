package org.communique.exchange.table;

import java.util.Map;
import java.util.Optional;

/**
 * A row that was read back.
 *
 * @param cells the cells by the names of their columns, empty where there is no value
 */
record ReadRow(Map<String, Optional<String>> cells) {

    Optional<String> get(String column) {
        return cells.getOrDefault(column, Optional.empty());
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }
}
