package org.communique.json.model;

import java.util.Map;
import java.util.regex.Pattern;
import org.communique.json.codec.Codec;
import org.communique.json.codec.KeyedCodec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.shape.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a kind that is not known, and that its id has to name.
 *
 * @param <V> the type of the entry
 * @param name the kind
 * @param kind how entries of such kinds stand in JSON
 * @param behind reads and writes what stands behind the key
 */
record NamedKind<V>(String name, Keyed<V> kind, Codec<V> behind) implements Codec<V> {

    /** {@return the codec of an entry of a kind that is not known, behind that kind as its key} */
    static <V> Codec<V> behindKey(Keyed<V> kind, Codec<V> behind) {
        Pattern unknown = Pattern.compile(kind.keys().pattern());
        return new KeyedCodec<>(
                "that is a kind of entry and has no list of its own",
                new Outline.Keys(kind.keys(), Map.of(), behind),
                key -> unknown.matcher(key).matches() ? new NamedKind<>(key, kind, behind) : null,
                kind::key);
    }

    @Override
    public @Nullable V read(TokenReader in) {
        V entry = behind.read(in);
        if (entry != null && !kind.key(entry).equals(name)) {
            in.problem(Problem.VALUE, "/id", "expected an id that begins with the key of the object");
            return null;
        }
        return entry;
    }

    @Override
    public void write(TokenWriter out, V entry) {
        behind.write(out, entry);
    }

    @Override
    public void outline(Outline outline) {
        behind.outline(outline);
    }
}
