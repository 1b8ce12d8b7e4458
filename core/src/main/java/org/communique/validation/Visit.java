package org.communique.validation;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.internal.Checks;
import org.communique.internal.Shown;
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

    private final T value;
    private final @Nullable Visit<?> owner;
    private final int rank;
    private final int index;

    private Visit(T value, @Nullable Visit<?> owner, int rank, int index) {
        this.value = value;
        this.owner = owner;
        this.rank = rank;
        this.index = index;
    }

    /** {@return a value that stands in no other} */
    static <T> Visit<T> root(T value) {
        return new Visit<>(value, null, 0, 0);
    }

    /** {@return the value with an index of the attribute with a rank in the shape of this value} */
    <V> Visit<V> child(V child, int attribute, int at) {
        return new Visit<>(child, this, attribute, at);
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
        return owner().map(Visit::value).filter(type::isInstance).map(type::cast);
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
        return Optional.ofNullable(at).map(visit -> (Entry) visit.value);
    }

    /**
     * {@return the name of the attribute of its owner that it belongs to; {@code extensions} for a member that this
     * release does not know; empty for the dossier}
     */
    public String attribute() {
        return owner == null ? "" : attributes(owner).get(rank).name();
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
        Shape<T> shape = Shapes.of(value);
        int attribute = shape.rank(name);
        Checks.that(attribute >= 0, name, "there is no such attribute");
        List<?> values = shape.attributes().get(attribute).values().apply(value);
        Checks.that(at >= 0 && at < values.size(), name, "there is no value with index " + at);
        return child(values.get(at), attribute, at);
    }

    /** {@return where it stands in the JSON document, as a JSON Pointer (RFC 6901); empty for the dossier} */
    public String pointer() {
        String[] segments = new String[depth()];
        int last = segments.length;
        for (Visit<?> at = this; at.owner != null; at = at.owner) {
            segments[--last] = segment(at.owner, at.rank, at.index);
        }
        return segments.length == 0 ? "" : '/' + String.join("/", segments);
    }

    /** {@return the pointer for a log: what does not print as an escape} */
    String shown() {
        return owner == null ? "the dossier" : Shown.cut(pointer(), Integer.MAX_VALUE);
    }

    /** {@return ranks and indices from the dossier down to this value, which tell its place in the document} */
    int[] path() {
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

    private static <O> List<Attribute<? super O>> attributes(Visit<O> owner) {
        return Shapes.of(owner.value).attributes();
    }

    private static <O> String segment(Visit<O> owner, int rank, int index) {
        return attributes(owner).get(rank).path().to(owner.value, index);
    }

    /** {@return the pointer} */
    @Override
    public String toString() {
        return pointer();
    }
}
