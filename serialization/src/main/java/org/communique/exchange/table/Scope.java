package org.communique.exchange.table;

import org.communique.shape.Attribute;

/**
 * Where columns of a type belong: to its table, or to that of what has it as a value.
 *
 * @param table the table
 * @param prefix what the names of its columns begin with
 * @param meaning what their meanings begin with
 */
record Scope(TableColumns table, String prefix, String meaning) {

    /** {@return whether the attribute is the id of what a row is, which its key has} */
    boolean isKey(Attribute<?, ?> attribute) {
        return prefix.isEmpty() && attribute.name().equals("id");
    }

    /** {@return the column of an attribute} */
    int column(Attribute<?, ?> attribute, ColumnType type) {
        return column(SqlNames.of(attribute.name()), type, attribute.meaning());
    }

    /** {@return a column with a name} */
    int column(String name, ColumnType type, String sentence) {
        return table.attribute(prefix + name, type, meaning + sentence);
    }

    /** {@return the scope of the value of an attribute} */
    Scope within(Attribute<?, ?> attribute) {
        return new Scope(table, prefix + SqlNames.of(attribute.name()) + '_', meaning + attribute.meaning() + ' ');
    }
}
