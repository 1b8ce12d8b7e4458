package org.communique.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an object with one member, whose name tells what its value is.
 *
 * @param <T> what the values have in common
 */
public final class KeyedCodec<T> implements Codec<T> {

    private final String expected;
    private final Outline.Keys keys;
    private final Function<String, @Nullable Codec<T>> byKey;
    private final Function<? super T, String> key;

    /**
     * Creates the codec.
     *
     * @param expected the keys that are expected, for messages
     * @param keys the same for an outline
     * @param byKey gives the codec of the value behind a key; null where no such key is allowed
     * @param key gives the key of a value
     */
    public KeyedCodec(
            String expected,
            Outline.Keys keys,
            Function<String, @Nullable Codec<T>> byKey,
            Function<? super T, String> key) {
        this.expected = expected;
        this.keys = keys;
        this.byKey = byKey;
        this.key = key;
    }

    @Override
    public @Nullable T read(TokenReader in) {
        if (!in.beginObject("an object with the key " + expected)) {
            return null;
        }
        String name = in.nextName();
        Codec<T> codec = name == null ? null : byKey.apply(name);
        if (name == null || codec == null) {
            in.problem(Problem.MISSING, "expected the key " + expected + instead(name));
            in.skipRest();
            return null;
        }
        T value = codec.read(in);
        return endsHere(in, name) ? value : null;
    }

    private String instead(@Nullable String name) {
        return name == null
                ? ""
                : ", but was " + Messages.echo(name)
                        + Messages.didYouMean(name, keys.byKey().keySet());
    }

    private boolean endsHere(TokenReader in, String key) {
        String another = in.nextName();
        if (another == null) {
            return true;
        }
        in.problem(
                another.equals(key) ? Problem.DUPLICATE : Problem.UNKNOWN,
                "expected nothing beside the key " + expected);
        in.skipRest();
        return false;
    }

    @Override
    public void write(TokenWriter out, T value) {
        String name = key.apply(value);
        Codec<T> codec = byKey.apply(name);
        if (codec == null) {
            throw new IllegalArgumentException("expected the key " + expected + " but was " + Messages.echo(name));
        }
        out.beginObject();
        out.name(name);
        codec.write(out, value);
        out.endObject();
    }

    @Override
    public void outline(Outline outline) {
        outline.keyed(keys);
    }
}
