package org.communique.exchange.table;

/**
 * A column of a table.
 *
 * @param name its name, a word that SQL needs no quotation marks for
 * @param type what its cells are
 * @param meaning what it means, in a sentence or two
 */
public record ColumnDefinition(String name, ColumnType type, String meaning) {}
