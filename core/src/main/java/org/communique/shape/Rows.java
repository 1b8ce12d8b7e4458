package org.communique.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a table, one an attribute, in the order in which JSON has them.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Rows<T, B> {

    private final boolean set;
    private final List<Row<T, B, ?>> rows = new ArrayList<>();
    private @Nullable Construction<T, B> construction;

    Rows(boolean set) {
        this.set = set;
    }

    /** A row that is in no table yet, since nothing says what it means. */
    public final class Unexplained {

        private final Row<T, B, ?> row;

        private Unexplained(Row<T, B, ?> row) {
            this.row = row;
        }

        /** Adds the row to the table; {@code sentence} says what it means, as the javadoc of its attribute does. */
        public Rows<T, B> meaning(String sentence) {
            row.meaning(sentence);
            rows.add(row);
            return Rows.this;
        }
    }

    /** Starts an attribute that must be there. */
    public <V> Unexplained required(
            String name,
            Kind<V> kind,
            Function<? super T, ? extends V> get,
            @Nullable BiConsumer<? super B, ? super V> set) {
        return new Unexplained(new Row.Required<>(name, kind, get, set));
    }

    /** Starts an attribute that may be absent. */
    public <V> Unexplained optional(
            String name,
            Kind<V> kind,
            Function<? super T, Optional<V>> get,
            @Nullable BiConsumer<? super B, ? super V> set) {
        return new Unexplained(new Row.Maybe<>(name, kind, get, set));
    }

    /** Starts an attribute that is an integer and may be absent. */
    public Unexplained optionalInt(
            String name,
            Kind<Integer> kind,
            Function<? super T, OptionalInt> get,
            @Nullable BiConsumer<? super B, ? super Integer> set) {
        return new Unexplained(new Row.Maybe<>(name, kind, owner -> boxed(get.apply(owner)), set));
    }

    /** Starts an attribute that JSON has only where it differs from its default. */
    public <V> Unexplained defaulted(
            String name,
            V byDefault,
            Kind<V> kind,
            Function<? super T, ? extends V> get,
            @Nullable BiConsumer<? super B, ? super V> set) {
        return new Unexplained(new Row.Defaulted<>(name, byDefault, kind, get, set));
    }

    /** Starts an attribute that is a list. */
    public <V> Unexplained list(
            String name,
            Kind<V> kind,
            Function<? super T, ? extends List<V>> get,
            @Nullable BiConsumer<? super B, List<V>> set) {
        return new Unexplained(new Row.Many<>(name, () -> kind, Cardinality.MANY, get, set));
    }

    /** Starts an attribute that is a list of values of a kind that is asked for later: the two contain each other. */
    public <V> Unexplained listOfLater(
            String name,
            Supplier<? extends Kind<V>> kind,
            Function<? super T, ? extends List<V>> get,
            @Nullable BiConsumer<? super B, List<V>> set) {
        return new Unexplained(new Row.Many<>(name, kind, Cardinality.MANY, get, set));
    }

    /** Starts an attribute that is a list of at least one. */
    public <V> Unexplained atLeastOne(
            String name,
            Kind<V> kind,
            Function<? super T, ? extends List<V>> get,
            @Nullable BiConsumer<? super B, List<V>> set) {
        return new Unexplained(new Row.Many<>(name, () -> kind, Cardinality.AT_LEAST_ONCE, get, set));
    }

    /** Lets the last attribute be left out where a list of the same owner has elements; the builder knows what it is then. */
    public Rows<T, B> impliedBy(String list) {
        last().impliedBy(list);
        return this;
    }

    /** Lets the last attribute tell the elements of a list apart, together with others. */
    public Rows<T, B> distinguishing() {
        last().distinguishing(Distinguishing.TOGETHER);
        return this;
    }

    /** Lets the last attribute, where it is there, tell the elements of a list apart on its own. */
    public Rows<T, B> distinguishingAlone() {
        last().distinguishing(Distinguishing.ALONE);
        return this;
    }

    /** Lets the last attribute be a heading or a remark of the editor's, which claims nothing. */
    public Rows<T, B> editorial() {
        last().madeEditorial();
        return this;
    }

    /** Lets the text of the last attribute be the name of something. */
    public Rows<T, B> naming(Names names) {
        last().naming(names);
        return this;
    }

    /** Adds the rows that the type shares with others. */
    public Rows<T, B> with(Part<? super T, ? super B> part) {
        addAll(part);
        return this;
    }

    private <S, C> void addAll(Part<S, C> part) {
        for (Row<S, C, ?> row : part.rows(new Rows<>(set), set).rows) {
            rows.add(shared(row));
        }
    }

    /** Getters take what is more general, and so do setters: a row of a supertype is one of each subtype. */
    @SuppressWarnings("unchecked")
    private static <T, B> Row<T, B, ?> shared(Row<?, ?, ?> row) {
        return (Row<T, B, ?>) row;
    }

    /** Says how a value is built; null where setters are not wanted. */
    public Rows<T, B> built(@Nullable Construction<T, B> by) {
        construction = by;
        return this;
    }

    List<Row<T, B, ?>> rows() {
        return List.copyOf(rows);
    }

    Construction<T, B> construction() {
        return Objects.requireNonNull(construction, "construction");
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Row<T, B, ?> last() {
        return rows.get(rows.size() - 1);
    }
}
