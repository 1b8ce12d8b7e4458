package org.communique.revision;

import java.util.List;
import org.communique.shape.Kind;

/**
 * A value of an attribute, where it stands.
 *
 * @param at the way to it from the entry, or from the dossier, as a JSON Pointer (RFC 6901)
 * @param kind what it is described by
 * @param value the value
 * @param <V> its type
 */
public record AttributeValue<V>(String at, Kind<V> kind, V value) {

    /** {@return the value in a few words, for people: the words of the source where it has some} */
    public String inWords() {
        return ValueWords.of(kind, value);
    }

    /** {@return this value and another one in words that differ, where those of the values do not suffice in more of them} */
    List<String> besides(AttributeValue<?> other) {
        return ValueWords.apart(this, other);
    }

    String canonical() {
        return kind.canonical(value);
    }

    /** {@return the place, without the value} */
    @Override
    public String toString() {
        return at;
    }
}
