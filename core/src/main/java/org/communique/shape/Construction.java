package org.communique.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.extension.Extensions;

/**
 * How a value is built.
 *
 * @param <T> the type of the value
 * @param <B> its builder
 * @param newBuilder makes a builder
 * @param keep gives it the members that this release does not know
 * @param build makes the value; refuses what cannot mean anything
 */
public record Construction<T, B>(
        Supplier<? extends B> newBuilder,
        BiConsumer<? super B, Extensions> keep,
        Function<? super B, ? extends T> build) {

    /** {@return the construction by a builder} */
    public static <T, B> Construction<T, B> of(
            Supplier<? extends B> newBuilder,
            BiConsumer<? super B, Extensions> keep,
            Function<? super B, ? extends T> build) {
        return new Construction<>(newBuilder, keep, build);
    }
}
