package org.communique.revision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.shape.Kind;
import org.jspecify.annotations.Nullable;

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
        return inWords(RevisionWords.ENGLISH);
    }

    /** {@return the same in a language; in English where there are no words in that language} */
    public String inWords(Locale language) {
        return inWords(RevisionWords.of(language));
    }

    String inWords(RevisionWords words) {
        return new ValueWords(words).of(kind, value);
    }

    /** {@return this value and another one in words that differ, where those of the values do not suffice in more of them} */
    List<String> besides(AttributeValue<?> other, RevisionWords words) {
        return new ValueWords(words).apart(this, other);
    }

    String canonical() {
        return kind.canonical(value);
    }

    /** {@return whether the other is an equal value of the same type in the same place} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttributeValue<?> that
                && at.equals(that.at)
                && kind.type() == that.kind.type()
                && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(at, value);
    }

    /** {@return the place, without the value} */
    @Override
    public String toString() {
        return at;
    }
}
