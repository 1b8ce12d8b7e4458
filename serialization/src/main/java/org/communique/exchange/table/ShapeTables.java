package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.actor.Participation;
import org.communique.extension.Extensions;
import org.communique.shape.Attribute;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Union;
import org.jspecify.annotations.Nullable;

/**
 * The tables of types, made of their shapes: what stands in a list has a row, and all else is cells of the row of what has it.
 */
final class ShapeTables {

    private final Map<String, TableColumns> tables = new LinkedHashMap<>();
    private final Map<String, Filler<?>> fillers = new HashMap<>();

    private @Nullable KeptMembers kept;

    /** {@return the tables, in the order of their numbers} */
    List<TableColumns> tables() {
        return List.copyOf(tables.values());
    }

    TableColumns table(String name, String meaning, List<ColumnDefinition> first, List<String> key) {
        return tables.computeIfAbsent(name, absent -> new TableColumns(name, meaning, tables.size(), first, key));
    }

    /** {@return what fills a table with values of a kind} */
    <V> Filler<V> filler(Kind<V> kind, TableColumns table) {
        if (kind instanceof Union<V> union) {
            return union(union, table);
        }
        return shape(kind instanceof Keyed<V> keyed ? keyed.behind() : (Shape<V>) kind, table);
    }

    private <V> Filler<V> union(Union<V> union, TableColumns table) {
        int type = table.attribute("type", ColumnType.TEXT, "Which of several types it is, as its JSON has it.");
        List<Filler.Variant<? extends V>> variants = new ArrayList<>();
        union.byType().forEach((name, shape) -> variants.add(variant(name, shape, table)));
        variants.add(variant("", union.otherwise(), table));
        return new Filler.OfUnion<>(table, type, List.copyOf(variants));
    }

    private <V> Filler.Variant<V> variant(String name, Shape<V> shape, TableColumns table) {
        return new Filler.Variant<>(shape.type(), name, shape(shape, table));
    }

    /** Shapes may lead back to themselves: the parts come behind. */
    @SuppressWarnings("unchecked")
    private <V> Filler<V> shape(Shape<V> shape, TableColumns table) {
        String name = table.name() + '/' + shape.name();
        Filler<?> known = fillers.get(name);
        if (known != null) {
            return (Filler<V>) known;
        }
        List<Part<V>> parts = new ArrayList<>();
        Filler<V> filler = new Filler.OfShape<>(table, parts);
        fillers.put(name, filler);
        parts.addAll(parts(shape, new Scope(table, "", "")));
        return filler;
    }

    /** {@return what is written of the attributes of a shape, but for its id, which is a key} */
    <T> List<Part<T>> parts(Shape<T> shape, Scope scope) {
        List<Part<T>> parts = new ArrayList<>();
        for (Attribute<T, ?> attribute : shape.attributes()) {
            if (!scope.isKey(attribute)) {
                parts.add(part(attribute, scope));
            }
        }
        parts.addAll(DerivedColumns.of(shape, scope));
        parts.add(kept(shape));
        return parts;
    }

    /** {@return what is written of the members that this release does not know} */
    <T> Part<T> kept(Shape<T> shape) {
        KeptMembers members = kept();
        return (value, row) -> members.write(shape.extensions(value), row);
    }

    private KeptMembers kept() {
        KeptMembers known = kept;
        if (known == null) {
            known = new KeptMembers(
                    element("kept", "A member that this release does not know, of the dossier or of any value in it."));
            kept = known;
        }
        return known;
    }

    /** {@return what is written of an attribute} */
    <T, V> Part<T> part(Attribute<T, V> attribute, Scope scope) {
        if (attribute.kind() instanceof Scalar<V> scalar) {
            return attribute.isList() ? values(attribute, scalar) : cell(attribute, scalar, scope);
        } else if (attribute.kind() instanceof Shape<V> shape && !attribute.isList()) {
            return embedded(attribute, shape, scope);
        }
        return elements(attribute);
    }

    private static <T, V> Part<T> cell(Attribute<T, V> attribute, Scalar<V> scalar, Scope scope) {
        CellText<V> text = CellText.of(scalar);
        int column = scope.column(attribute, text.type());
        Function<T, List<V>> values = values(attribute);
        Part<T> exact = (owner, row) -> {
            List<V> found = values.apply(owner);
            row.set(column, found.isEmpty() ? null : text.of(found.get(0)));
        };
        return scalar.sort() == Scalar.Sort.INSTANT ? exact.and(DerivedColumns.moment(attribute, scope)) : exact;
    }

    /** {@return what gives the value of an attribute, also where JSON leaves it out because it is the default} */
    private static <T, V> Function<T, List<V>> values(Attribute<T, V> attribute) {
        List<V> byDefault = attribute.byDefault().map(List::of).orElse(List.of());
        return owner -> {
            List<V> values = attribute.values(owner);
            return values.isEmpty() ? byDefault : values;
        };
    }

    private <T, V> Part<T> embedded(Attribute<T, V> attribute, Shape<V> shape, Scope scope) {
        List<Part<V>> parts = parts(shape, scope.within(attribute));
        return (owner, row) -> attribute.values(owner).forEach(value -> {
            Row within = row.within(attribute.name());
            parts.forEach(part -> part.write(value, within));
        });
    }

    private <T, V> Part<T> values(Attribute<T, V> attribute, Scalar<V> scalar) {
        TableColumns table = element(SqlNames.singular(attribute.name()), attribute.meaning());
        CellText<V> text = CellText.of(scalar);
        int column = table.attribute("value", text.type(), attribute.meaning());
        return each(attribute, table, (value, row) -> row.set(column, text.of(value)));
    }

    private <T, V> Part<T> elements(Attribute<T, V> attribute) {
        Kind<V> kind = attribute.kind();
        TableColumns table = element(tableOf(attribute), meaning(kind));
        Filler<V> filler = filler(kind, table);
        return each(attribute, table, filler::fill);
    }

    private static String tableOf(Attribute<?, ?> attribute) {
        boolean party = attribute.kind().type().equals(Participation.class)
                && attribute.name().equals("parties");
        return party ? "party" : SqlNames.table(attribute.kind().type().getSimpleName());
    }

    static String meaning(Kind<?> kind) {
        if (kind instanceof Union<?> union) {
            return union.meaning();
        }
        return kind instanceof Keyed<?> keyed ? keyed.behind().meaning() : ((Shape<?>) kind).meaning();
    }

    /** A row for each element. */
    private static <T, V> Part<T> each(Attribute<T, V> attribute, TableColumns table, Part<V> part) {
        return (owner, row) -> {
            List<V> values = attribute.values(owner);
            for (int i = 0; i < values.size(); i++) {
                Row element = row.element(table, attribute.path(owner, i), attribute.name(), i);
                part.write(values.get(i), element);
                element.write();
            }
        };
    }

    private TableColumns element(String name, String meaning) {
        return table(name, meaning, Keys.OF_ELEMENT, Keys.ELEMENT_KEY);
    }

    /** Writes what this release does not know. */
    private record KeptMembers(TableColumns table, int name, int json) {

        KeptMembers(TableColumns table) {
            this(
                    table,
                    table.attribute("name", ColumnType.TEXT, "The name of the member."),
                    table.attribute("json", ColumnType.TEXT, "Its value, as canonical JSON."));
        }

        void write(Extensions members, Row row) {
            List<String> names = members.names();
            for (int i = 0; i < names.size(); i++) {
                String step = names.get(i).replace("~", "~0").replace("/", "~1");
                Row element = row.element(table, step, "extensions", i);
                element.set(name, names.get(i));
                element.set(json, members.values().get(i).text());
                element.write();
            }
        }
    }
}
