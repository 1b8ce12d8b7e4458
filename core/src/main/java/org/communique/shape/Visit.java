package org.communique.shape;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model where it stands in a dossier: the dossier itself, an entry, an amount, a text, a code.
 *
 * <p>The values of a dossier are those of its JSON, and so are their names: what the JSON leaves out, because it is
 * absent or the default, is not visited. The figures and the currency of an amount of money stand beside each other; an
 * anchor is the id or the date that its text is; a member that this release does not know is its JSON text.
 *
 * @param <T> the type of the value
 */
public final class Visit<T> {

    /** What the members that are not known are called together. */
    private static final String KEPT = "extensions";

    private final T value;
    private final Optional<Shape<T>> shape;
    private final @Nullable Visit<?> owner;
    private final int rank;
    private final int index;

    private Visit(T value, Optional<Shape<T>> shape, @Nullable Visit<?> owner, int rank, int index) {
        this.value = value;
        this.shape = shape;
        this.owner = owner;
        this.rank = rank;
        this.index = index;
    }

    /** {@return a value of a kind that stands in no other} */
    public static <T> Visit<T> root(T value, Kind<T> kind) {
        return new Visit<>(value, own(kind.shape(value)), null, 0, 0);
    }

    /** The shape of a value takes that value, of whatever general type it is here. */
    @SuppressWarnings("unchecked")
    private static <T> Optional<Shape<T>> own(Optional<? extends Shape<? extends T>> shape) {
        return (Optional<Shape<T>>) shape;
    }

    /** The values of one attribute. */
    interface Members {

        /** No values. */
        Members NONE = new Members() {
            @Override
            public int size() {
                return 0;
            }

            @Override
            public Visit<?> at(int index) {
                throw new IndexOutOfBoundsException(index);
            }
        };

        int size();

        Visit<?> at(int index);
    }

    /** How many attributes there are, the members that are not known counted as one more behind them. */
    private int ranks() {
        return shape.isPresent() ? shape.get().attributes().size() + 1 : 0;
    }

    /** {@return whether the attribute with a rank is a list} */
    boolean isList(int attribute) {
        List<Attribute<T, ?>> attributes = attributes();
        return attribute >= attributes.size() || attributes.get(attribute) instanceof Row.Many;
    }

    /** {@return the value of the attribute with a rank, which is no list; null where there is none} */
    @Nullable
    Visit<?> member(int attribute) {
        return member(attributes().get(attribute), attribute);
    }

    private <V> @Nullable Visit<?> member(Attribute<T, V> attribute, int at) {
        V found = ((Row.One<T, ?, V>) attribute).value(value);
        return found == null ? null : held(found, attribute.kind(), at, 0);
    }

    private <V> Visit<?> held(V found, Kind<V> kind, int at, int place) {
        return kind instanceof Scalar<V> scalar
                ? new Visit<>(scalar.content(found), Optional.empty(), this, at, place)
                : new Visit<>(found, own(kind.shape(found)), this, at, place);
    }

    /** {@return the values of the attribute with a rank} */
    Members members(int attribute) {
        if (shape.isEmpty()) {
            return Members.NONE;
        }
        List<Attribute<T, ?>> attributes = shape.get().attributes();
        return attribute == attributes.size() ? kept(attribute) : members(attributes.get(attribute), attribute);
    }

    private <V> Members members(Attribute<T, V> attribute, int at) {
        List<V> values = attribute.values(value);
        return values.isEmpty() ? Members.NONE : new Values<>(this, attribute.kind(), values, at);
    }

    private Members kept(int attribute) {
        List<JsonText> values = extensions().values();
        return values.isEmpty() ? Members.NONE : new Values<>(this, Scalar.KEPT, values, attribute);
    }

    private Extensions extensions() {
        return shape.isPresent() ? shape.get().extensions(value) : Extensions.none();
    }

    /** Values of one kind that an owner has. */
    private record Values<V>(Visit<?> owner, Kind<V> kind, List<V> values, int rank) implements Members {

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public Visit<?> at(int index) {
            return owner.held(values.get(index), kind, rank, index);
        }
    }

    /** {@return the value} */
    public T value() {
        return value;
    }

    /** {@return the value that this one is an attribute of; absent for the dossier} */
    public Optional<Visit<?>> owner() {
        return Optional.ofNullable(owner);
    }

    /** {@return the value that this one is an attribute of, if it is of that type} */
    public <O> Optional<O> owner(Class<O> type) {
        return owner != null && type.isInstance(owner.value) ? Optional.of(type.cast(owner.value)) : Optional.empty();
    }

    /** {@return this visit as one of a type, if the value is of that type} */
    @SuppressWarnings("unchecked")
    public <V> Optional<Visit<V>> as(Class<V> type) {
        return type.isInstance(value) ? Optional.of((Visit<V>) this) : Optional.empty();
    }

    /** {@return the entry that this value is or belongs to; absent for what belongs to the dossier itself} */
    public Optional<Entry> entry() {
        Visit<?> at = this;
        while (at != null && !(at.value instanceof Entry)) {
            at = at.owner;
        }
        return at == null ? Optional.empty() : Optional.of((Entry) at.value);
    }

    /** {@return the shape of the value; absent where it has no attributes} */
    public Optional<Shape<T>> shape() {
        return shape;
    }

    /**
     * {@return the name of the attribute of its owner that it belongs to; {@code extensions} for a member that this
     * release does not know; empty for the dossier}
     */
    public String attribute() {
        return owner == null ? "" : owner.name(rank);
    }

    /** {@return its place in that attribute, from 0; 0 where the attribute is no list} */
    public int index() {
        return index;
    }

    /**
     * {@return the value, or the first one, of an attribute of this value}
     *
     * @throws IllegalArgumentException if this value has no such attribute, or it has no value in JSON
     */
    public Visit<?> member(String name) {
        return member(name, 0);
    }

    /**
     * {@return a value of an attribute of this value}
     *
     * @param at the place in the list, from 0
     * @throws IllegalArgumentException if this value has no such attribute, or it has no such value in JSON
     */
    public Visit<?> member(String name, int at) {
        int attribute = rank(name);
        Checks.that(attribute >= 0, name, "there is no such attribute");
        Members values = members(attribute);
        Checks.that(at >= 0 && at < values.size(), name, "there is no value with index " + at);
        return values.at(at);
    }

    /** The place of the attribute with a name; -1 where there is none. */
    private int rank(String name) {
        for (int i = 0; i < ranks(); i++) {
            if (name(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The name of the attribute with a rank. */
    private String name(int attribute) {
        List<Attribute<T, ?>> attributes = attributes();
        return attribute < attributes.size() ? attributes.get(attribute).name() : KEPT;
    }

    private List<Attribute<T, ?>> attributes() {
        return shape.isPresent() ? shape.get().attributes() : List.of();
    }

    /** {@return where it stands in the JSON document, as a JSON Pointer (RFC 6901); empty for the dossier} */
    public String pointer() {
        String[] segments = new String[depth()];
        int last = segments.length;
        for (Visit<?> at = this; at.owner != null; at = at.owner) {
            segments[--last] = at.owner.segment(at.rank, at.index);
        }
        return segments.length == 0 ? "" : '/' + String.join("/", segments);
    }

    /** {@return ranks and indices from the dossier down to this value, which tell its place in the document} */
    public int[] path() {
        int[] path = new int[2 * depth()];
        int last = path.length;
        for (Visit<?> at = this; at.owner != null; at = at.owner) {
            path[--last] = at.index;
            path[--last] = at.rank;
        }
        return path;
    }

    private int depth() {
        int depth = 0;
        for (Visit<?> at = this; at.owner != null; at = at.owner) {
            depth++;
        }
        return depth;
    }

    /** The way from this value to one of its attribute with a rank. */
    private String segment(int attribute, int at) {
        List<Attribute<T, ?>> attributes = attributes();
        return attribute < attributes.size()
                ? attributes.get(attribute).path(value, at)
                : extensions().names().get(at).replace("~", "~0").replace("/", "~1");
    }

    /** {@return the pointer} */
    @Override
    public String toString() {
        return pointer();
    }
}
