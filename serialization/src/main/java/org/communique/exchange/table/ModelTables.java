package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.shape.Attribute;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shapes;

/** The tables of dossiers and of what they hold. */
final class ModelTables {

    private static final String ENTRY = "entry";

    private final ShapeTables shapes = new ShapeTables();
    private final TableColumns dossiers;
    private final TableColumns entries;
    private final List<String> common;
    private final List<Part<Dossier>> attributes = new ArrayList<>();
    private final List<EntryList<?>> lists = new ArrayList<>();

    ModelTables() {
        dossiers = shapes.table("dossier", DossierShape.DOSSIER.meaning(), Keys.OF_DOSSIER, Keys.DOSSIER_KEY);
        entries = shapes.table(
                ENTRY, "What all entries have, of whatever kind they are.", Keys.OF_ANY_ENTRY, Keys.ENTRY_KEY);
        shapes.filler(Shapes.UNRECOGNIZED, entries);
        common = entries.names().stream().skip(Keys.OF_ANY_ENTRY.size()).toList();
        Scope scope = new Scope(dossiers, "", "");
        DossierShape.DOSSIER.attributes().forEach(attribute -> add(attribute, scope));
        attributes.add(shapes.kept(DossierShape.DOSSIER));
    }

    private <V> void add(Attribute<Dossier, V> attribute, Scope scope) {
        Kind<V> kind = attribute.kind();
        if (Entry.class.isAssignableFrom(kind.type())) {
            String name = SqlNames.table(kind.type().getSimpleName());
            TableColumns table = shapes.table(name, ShapeTables.meaning(kind), Keys.OF_ENTRY, Keys.ENTRY_KEY);
            lists.add(new EntryList<>(attribute, shapes.filler(kind, table)));
        } else if (!(kind instanceof Scalar<V>) || !scope.isKey(attribute)) {
            attributes.add(shapes.part(attribute, scope));
        }
    }

    /** {@return the tables, in the order of their numbers} */
    List<TableDefinition> definitions() {
        return shapes.tables().stream().map(TableColumns::definition).toList();
    }

    /**
     * Writes the rows of a dossier and of all that it holds.
     *
     * @throws IllegalArgumentException if two of its entries have the same id
     */
    void write(Dossier dossier, Rows rows) {
        Row row = Row.of(rows, new EntryContext(dossier.id().text(), Optional.empty()), dossiers);
        row.set(Keys.DOSSIER, dossier.id().text());
        attributes.forEach(part -> part.write(dossier, row));
        row.write();
        DossierEntries all = new DossierEntries(dossier);
        lists.forEach(list -> list.write(dossier, all, rows));
    }

    /** The entries of one kind. */
    private final class EntryList<V> {

        private final Attribute<Dossier, V> attribute;
        private final Filler<V> filler;

        EntryList(Attribute<Dossier, V> attribute, Filler<V> filler) {
            this.attribute = attribute;
            this.filler = filler;
        }

        void write(Dossier dossier, DossierEntries all, Rows rows) {
            List<V> values = attribute.values(dossier);
            for (int i = 0; i < values.size(); i++) {
                V value = values.get(i);
                write(value, (Entry) value, i, all, rows);
            }
        }

        private void write(V value, Entry entry, int position, DossierEntries all, Rows rows) {
            EntryContext context = new EntryContext(all.dossier(), Optional.of(entry));
            Row row = Row.of(rows, context, filler.table());
            row.set(Keys.DOSSIER, all.dossier());
            row.set(Keys.ENTRY, context.id());
            row.set(Keys.POSITION, String.valueOf(position));
            filler.fill(value, row);
            boolean unrecognized = filler.table() == entries;
            Row general = unrecognized ? row : general(row, context, rows);
            general.set(Keys.POSITION, String.valueOf(all.next(entry)));
            general.set("thing", all.thing(entry));
            if (!unrecognized) {
                general.set("kind", filler.table().name());
                row.write();
            }
            general.write();
        }

        /** What all entries have is written once more. */
        private Row general(Row row, EntryContext context, Rows rows) {
            Row general = Row.of(rows, context, entries);
            general.set(Keys.DOSSIER, context.dossier());
            general.set(Keys.ENTRY, context.id());
            common.forEach(column -> general.set(column, row.cell(column)));
            return general;
        }
    }
}
