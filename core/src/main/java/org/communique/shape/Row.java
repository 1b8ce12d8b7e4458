package org.communique.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An attribute, with how a builder is told of it.
 *
 * <p>A format takes the functions of each sort of row as they are, so that nothing stands between it and the model. The
 * setters are there from {@link Table#rows} on.
 *
 * @param <T> the type that has the attribute
 * @param <B> its builder
 * @param <V> the type of its value, or of each element of the list that it is
 */
public abstract sealed class Row<T, B, V> implements Attribute<T, V> {

    private final String name;
    private final Supplier<? extends Kind<V>> kind;
    private String meaning = "";
    private Distinguishing distinguishing = Distinguishing.NOT;
    private @Nullable Names names;
    private @Nullable String impliedBy;
    private boolean editorial;

    private Row(String name, Supplier<? extends Kind<V>> kind) {
        this.name = name;
        this.kind = kind;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String meaning() {
        return meaning;
    }

    @Override
    public final Kind<V> kind() {
        return kind.get();
    }

    @Override
    public Optional<V> byDefault() {
        return Optional.empty();
    }

    @Override
    public final Optional<String> impliedBy() {
        return Optional.ofNullable(impliedBy);
    }

    @Override
    public final Distinguishing distinguishing() {
        return distinguishing;
    }

    @Override
    public final Optional<Names> names() {
        return Optional.ofNullable(names);
    }

    @Override
    public final boolean editorial() {
        return editorial;
    }

    @Override
    public String path(T owner, int index) {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Sets the values in a builder that has none yet; none leaves it as it is.
     *
     * @throws IllegalArgumentException if the builder refuses them
     */
    abstract void set(B builder, List<V> values);

    /** Takes the setter of another making of the same row. */
    abstract void takeSetter(Row<T, B, V> same);

    final void meaning(String sentence) {
        meaning = sentence;
    }

    final void distinguishing(Distinguishing how) {
        distinguishing = how;
    }

    final void impliedBy(String list) {
        impliedBy = list;
    }

    final void madeEditorial() {
        editorial = true;
    }

    final void naming(Names what) {
        names = what;
    }

    /** An attribute of one value. */
    public abstract static sealed class One<T, B, V> extends Row<T, B, V> {

        private volatile @Nullable BiConsumer<? super B, ? super V> set;

        private One(String name, Supplier<? extends Kind<V>> kind, @Nullable BiConsumer<? super B, ? super V> set) {
            super(name, kind);
            this.set = set;
        }

        /** {@return sets the value in a builder} */
        public final BiConsumer<? super B, ? super V> setter() {
            return Objects.requireNonNull(set, "setter");
        }

        /** {@return the value as JSON has it; null where it is absent or the default} */
        abstract @Nullable V value(T owner);

        @Override
        public final List<V> values(T owner) {
            V value = value(owner);
            return value == null ? List.of() : List.of(value);
        }

        @Override
        final void set(B builder, List<V> values) {
            Checks.that(values.size() < 2, name(), "expected one value but there are " + values.size());
            values.forEach(value -> setter().accept(builder, value));
        }

        @Override
        final void takeSetter(Row<T, B, V> same) {
            set = ((One<T, B, V>) same).set;
        }
    }

    /** An attribute that must be there. */
    public static final class Required<T, B, V> extends One<T, B, V> {

        private final Function<? super T, ? extends V> get;

        Required(
                String name,
                Kind<V> kind,
                Function<? super T, ? extends V> get,
                @Nullable BiConsumer<? super B, ? super V> set) {
            super(name, () -> kind, set);
            this.get = get;
        }

        /** {@return gives the value} */
        public Function<? super T, ? extends V> getter() {
            return get;
        }

        @Override
        public Cardinality cardinality() {
            return Cardinality.ONCE;
        }

        @Override
        V value(T owner) {
            return get.apply(owner);
        }
    }

    /** An attribute that may be absent. */
    public static final class Maybe<T, B, V> extends One<T, B, V> {

        private final Function<? super T, Optional<V>> get;

        Maybe(
                String name,
                Kind<V> kind,
                Function<? super T, Optional<V>> get,
                @Nullable BiConsumer<? super B, ? super V> set) {
            super(name, () -> kind, set);
            this.get = get;
        }

        /** {@return gives the value, if there is one} */
        public Function<? super T, Optional<V>> getter() {
            return get;
        }

        @Override
        public Cardinality cardinality() {
            return Cardinality.AT_MOST_ONCE;
        }

        @Override
        @Nullable
        V value(T owner) {
            return get.apply(owner).orElse(null);
        }
    }

    /** An attribute that JSON has only where it differs from its default. */
    public static final class Defaulted<T, B, V> extends One<T, B, V> {

        private final V byDefault;
        private final Function<? super T, ? extends V> get;

        Defaulted(
                String name,
                V byDefault,
                Kind<V> kind,
                Function<? super T, ? extends V> get,
                @Nullable BiConsumer<? super B, ? super V> set) {
            super(name, () -> kind, set);
            this.byDefault = byDefault;
            this.get = get;
        }

        /** {@return gives the value, be it the default or not} */
        public Function<? super T, ? extends V> getter() {
            return get;
        }

        @Override
        public Cardinality cardinality() {
            return Cardinality.AT_MOST_ONCE;
        }

        @Override
        public Optional<V> byDefault() {
            return Optional.of(byDefault);
        }

        @Override
        @Nullable
        V value(T owner) {
            V value = get.apply(owner);
            return value.equals(byDefault) ? null : value;
        }
    }

    /** An attribute that is a list. */
    public static final class Many<T, B, V> extends Row<T, B, V> {

        private final Cardinality cardinality;
        private final Function<? super T, ? extends List<V>> get;
        private volatile @Nullable BiConsumer<? super B, List<V>> set;

        Many(
                String name,
                Supplier<? extends Kind<V>> kind,
                Cardinality cardinality,
                Function<? super T, ? extends List<V>> get,
                @Nullable BiConsumer<? super B, List<V>> set) {
            super(name, kind);
            this.cardinality = cardinality;
            this.get = get;
            this.set = set;
        }

        /** {@return gives the elements} */
        public Function<? super T, ? extends List<V>> getter() {
            return get;
        }

        /** {@return adds elements in a builder} */
        public BiConsumer<? super B, List<V>> setter() {
            return Objects.requireNonNull(set, "setter");
        }

        @Override
        public Cardinality cardinality() {
            return cardinality;
        }

        @Override
        public List<V> values(T owner) {
            return get.apply(owner);
        }

        @Override
        public String path(T owner, int index) {
            if (kind() instanceof Keyed<V> keyed) {
                return name() + '/' + index + '/' + keyed.key(values(owner).get(index));
            }
            return name() + '/' + index;
        }

        @Override
        void set(B builder, List<V> values) {
            setter().accept(builder, values);
        }

        @Override
        void takeSetter(Row<T, B, V> same) {
            set = ((Many<T, B, V>) same).set;
        }
    }
}
