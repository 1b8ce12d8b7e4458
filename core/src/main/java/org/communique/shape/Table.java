package org.communique.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a type, with its builder.
 *
 * <p>The rows are made when they are first asked for, and their setters when somebody first wants to set something.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> implements Shape<T> {

    private final Class<T> type;
    private final String meaning;
    private final Part<T, B> part;
    private final Optional<Shape<? extends T>> itself = Optional.of(this);
    private volatile @Nullable List<Row<T, B, ?>> rows;
    private volatile @Nullable Construction<T, B> construction;

    private Table(Class<T> type, String meaning, Part<T, B> part) {
        this.type = type;
        this.meaning = meaning;
        this.part = part;
    }

    /**
     * {@return the table of a type}
     *
     * @param meaning what it is, in a sentence: the first one of its javadoc
     * @param rows its attributes, in the order in which JSON has them
     */
    public static <T extends Extensible, B> Table<T, B> of(Class<T> type, String meaning, Part<T, B> rows) {
        return new Table<>(type, meaning, rows);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Attribute<T, ?>> attributes() {
        return List.copyOf(unset());
    }

    /** Every table is made of a type that keeps what it does not know. */
    @Override
    public Extensions extensions(T value) {
        return ((Extensible) value).extensions();
    }

    @Override
    public Table<T, B> table() {
        return this;
    }

    /** {@return the attributes with their setters, in order} */
    public List<Row<T, B, ?>> rows() {
        construction();
        return unset();
    }

    /** {@return how a value is built} */
    public Construction<T, B> construction() {
        Construction<T, B> known = construction;
        return known == null ? settable() : known;
    }

    @Override
    public Optional<Shape<? extends T>> shape(T value) {
        return itself;
    }

    @Override
    public T edited(T value, Edit edit) {
        List<Change<T, B, ?>> changes = new ArrayList<>();
        boolean same = true;
        for (Row<T, B, ?> row : rows()) {
            Change<T, B, ?> change = Change.of(row, value, edit);
            changes.add(change);
            same &= change.isNone();
        }
        Extensions kept = extensions(value);
        Extensions keeping = edit.extensions(kept);
        return same && keeping.equals(kept) ? value : built(changes, keeping);
    }

    private T built(List<Change<T, B, ?>> changes, Extensions kept) {
        Construction<T, B> by = construction();
        B builder = by.newBuilder().get();
        changes.forEach(change -> change.set(builder));
        by.keep().accept(builder, kept);
        return by.build().apply(builder);
    }

    @Override
    public String toString() {
        return name();
    }

    private List<Row<T, B, ?>> unset() {
        List<Row<T, B, ?>> known = rows;
        return known == null ? made() : known;
    }

    private synchronized List<Row<T, B, ?>> made() {
        List<Row<T, B, ?>> known = rows;
        if (known == null) {
            known = part.rows(new Rows<>(false), false).rows();
            rows = known;
        }
        return known;
    }

    private synchronized Construction<T, B> settable() {
        Rows<T, B> made = part.rows(new Rows<>(true), true);
        List<Row<T, B, ?>> own = unset();
        for (int i = 0; i < own.size(); i++) {
            give(made.rows().get(i), own.get(i));
        }
        construction = made.construction();
        return made.construction();
    }

    /** Both are made by the same part: they are of one type. */
    @SuppressWarnings("unchecked")
    private static <T, B, V> void give(Row<T, B, ?> from, Row<T, B, V> to) {
        to.takeSetter((Row<T, B, V>) from);
    }

    /** The values that an attribute has, and those that it is to have. */
    private record Change<T, B, V>(Row<T, B, V> row, List<V> before, List<V> after) {

        static <T, B, V> Change<T, B, V> of(Row<T, B, V> row, T owner, Edit edit) {
            List<V> before = row.values(owner);
            return new Change<>(row, before, edit.values(row, before));
        }

        /** Whether they are the very same, which is cheaper than to compare what may be a whole dossier. */
        boolean isNone() {
            boolean same = before.size() == after.size();
            for (int i = 0; same && i < before.size(); i++) {
                same = before.get(i) == after.get(i);
            }
            return same;
        }

        void set(B builder) {
            row.set(builder, after);
        }
    }
}
