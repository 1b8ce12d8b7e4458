package org.communique.arbitraries;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** A drawn value that is made once, and measured once, however often it is asked for. */
abstract class Kept<T> implements Shrinkable<T> {

    private @Nullable T value;
    private @Nullable ShrinkingDistance distance;

    abstract T make();

    abstract ShrinkingDistance measure();

    @Override
    public final T value() {
        if (value == null) {
            value = make();
        }
        return value;
    }

    @Override
    public final ShrinkingDistance distance() {
        if (distance == null) {
            distance = measure();
        }
        return distance;
    }

    @Override
    public String toString() {
        return "Kept[" + value() + "]";
    }

    static <T> Kept<T> of(Shrinkable<T> drawn) {
        return drawn instanceof Kept<T> kept ? kept : new Wrapped<>(drawn);
    }

    private static final class Wrapped<T> extends Kept<T> {

        private final Shrinkable<T> drawn;

        Wrapped(Shrinkable<T> drawn) {
            this.drawn = drawn;
        }

        @Override
        T make() {
            return drawn.value();
        }

        @Override
        ShrinkingDistance measure() {
            return drawn.distance();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return drawn.shrink().map(Kept::of);
        }
    }
}
