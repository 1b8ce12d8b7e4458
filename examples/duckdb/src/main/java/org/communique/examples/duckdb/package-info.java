/** Dossiers as tables, asked with SQL in an embedded DuckDB. */
@NullMarked
package org.communique.examples.duckdb;

import org.jspecify.annotations.NullMarked;
