package org.communique.json.model;

import org.communique.json.codec.Codec;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * A variant of a union, read as the union reads it and refused where it is another variant.
 *
 * @param <U> the union
 * @param <V> the variant
 * @param type the variant
 * @param union reads and writes the union
 */
record NarrowedCodec<U, V extends U>(Class<V> type, Codec<U> union) implements Codec<V> {

    @Override
    public @Nullable V read(TokenReader in) {
        U value = union.read(in);
        if (value != null && !type.isInstance(value)) {
            in.problem(Problem.VALUE, "expected an object of another type");
            return null;
        }
        return value == null ? null : type.cast(value);
    }

    @Override
    public void write(TokenWriter out, V value) {
        union.write(out, value);
    }

    @Override
    public void outline(Outline outline) {
        union.outline(outline);
    }
}
