/**
 * Dossiers as tables for SQL: {@link org.communique.exchange.table.Tables} writes one CSV file a table, with the statements
 * that load and ask them in DuckDB.
 */
@NullMarked
package org.communique.exchange.table;

import org.jspecify.annotations.NullMarked;
