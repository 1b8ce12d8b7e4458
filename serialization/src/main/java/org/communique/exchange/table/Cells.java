package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row as they are written: for spreadsheets with a mark before what these would run as a formula. */
final class Cells {

    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final List<Integer> texts;

    private Cells(List<Integer> texts) {
        this.texts = texts;
    }

    static Cells of(TableDefinition table, boolean forSpreadsheets) {
        List<Integer> texts = new ArrayList<>();
        for (int i = 0; forSpreadsheets && i < table.columns().size(); i++) {
            if (table.columns().get(i).type() == ColumnType.TEXT) {
                texts.add(i);
            }
        }
        return new Cells(List.copyOf(texts));
    }

    @Nullable
    String[] of(@Nullable String[] row) {
        for (int i : texts) {
            row[i] = harmless(row[i]);
        }
        return row;
    }

    private static @Nullable String harmless(@Nullable String cell) {
        boolean formula = cell != null && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
