package org.communique.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON of one type.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Reads the value that begins at the current token, and leaves the reader at its last token.
     *
     * @return the value, or null where a problem was reported
     */
    @Nullable
    T read(TokenReader in);

    /** Writes a value. */
    void write(TokenWriter out, T value);

    /** Tells what the JSON can be. */
    void outline(Outline outline);

    /** {@return a codec that is asked for when it is first used, for types that contain each other} */
    static <T> Codec<T> later(Supplier<Codec<T>> codec) {
        return new LaterCodec<>(codec);
    }
}
