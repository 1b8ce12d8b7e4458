package org.communique.exchange.table;

import org.jspecify.annotations.Nullable;

/** A row while its cells are filled, and where what it is made of stands. */
final class Row {

    private final Rows rows;
    private final EntryContext context;
    private final TableColumns table;
    private final @Nullable String[] cells;
    private final String path;

    private Row(Rows rows, EntryContext context, TableColumns table, @Nullable String[] cells, String path) {
        this.rows = rows;
        this.context = context;
        this.table = table;
        this.cells = cells;
        this.path = path;
    }

    /** {@return an empty row of a dossier or of an entry} */
    static Row of(Rows rows, EntryContext context, TableColumns table) {
        return new Row(rows, context, table, new String[table.size()], "");
    }

    /** {@return an empty row of an element that this one, or a value that it holds, has in a list} */
    Row element(TableColumns of, String step, String list, int position) {
        String place = path + '/' + step;
        Row row = new Row(rows, context, of, new String[of.size()], place);
        row.set(of.place(Keys.DOSSIER), context.dossier());
        row.set(of.place(Keys.ENTRY), context.id());
        row.set(of.place(Keys.PATH), place);
        row.set(of.place(Keys.OWNER), path);
        row.set(of.place(Keys.LIST), list);
        row.set(of.place(Keys.POSITION), String.valueOf(position));
        row.set(of.place(Keys.ENTRY_RANK), context.rank());
        row.set(of.place(Keys.ENTRY_MODALITY), context.modality());
        return row;
    }

    /** {@return this row for a value that has cells of it and no row of its own} */
    Row within(String attribute) {
        return new Row(rows, context, table, cells, path + '/' + attribute);
    }

    EntryContext context() {
        return context;
    }

    void set(int column, @Nullable String cell) {
        cells[column] = cell;
    }

    void set(String column, @Nullable String cell) {
        set(table.place(column), cell);
    }

    @Nullable
    String cell(String column) {
        return cells[table.place(column)];
    }

    void write() {
        rows.write(table.number(), cells);
    }
}
