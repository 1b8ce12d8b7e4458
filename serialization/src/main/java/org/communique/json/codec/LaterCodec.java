package org.communique.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is asked for when it is first used, and is the same whenever it is. */
final class LaterCodec<T> implements Codec<T> {

    private final Supplier<Codec<T>> asked;
    private volatile @Nullable Codec<T> known;

    LaterCodec(Supplier<Codec<T>> asked) {
        this.asked = asked;
    }

    private Codec<T> codec() {
        Codec<T> codec = known;
        if (codec == null) {
            codec = asked.get();
            known = codec;
        }
        return codec;
    }

    @Override
    public @Nullable T read(TokenReader in) {
        return codec().read(in);
    }

    @Override
    public void write(TokenWriter out, T value) {
        codec().write(out, value);
    }

    @Override
    public void outline(Outline outline) {
        codec().outline(outline);
    }
}
