package org.communique.arbitraries;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** A drawn value that is made once, and weighed once, however often it is asked for. */
abstract class MemoizedShrinkable<T> implements Shrinkable<T> {

    private @Nullable T value;
    private long weight;

    abstract T make();

    /** How much there is to shrink: the number of values in it, and more where they are not the plainest. */
    abstract long weigh();

    /** The plainest value that can take the place of this one. */
    MemoizedShrinkable<T> bare() {
        return this;
    }

    @Override
    public final T value() {
        if (value == null) {
            value = make();
        }
        return value;
    }

    final long weight() {
        if (weight == 0) {
            weight = weigh();
        }
        return weight;
    }

    @Override
    public final ShrinkingDistance distance() {
        return ShrinkingDistance.of(weight());
    }

    @Override
    public String toString() {
        return "Kept[" + value() + "]";
    }

    static <T> MemoizedShrinkable<T> of(Shrinkable<T> drawn) {
        return drawn instanceof MemoizedShrinkable<T> kept ? kept : new Wrapped<>(drawn);
    }

    /** One stream after the other, none made before its turn: most candidates for shrinking are never looked at. */
    static <S> Stream<S> chain(List<Supplier<Stream<S>>> streams) {
        Iterator<Supplier<Stream<S>>> rest = streams.iterator();
        Iterator<S> all = new Iterator<>() {

            private Iterator<S> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && rest.hasNext()) {
                    current = rest.next().get().iterator();
                }
                return current.hasNext();
            }

            @Override
            public S next() {
                return current.next();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
    }

    private static final class Wrapped<T> extends MemoizedShrinkable<T> {

        private final Shrinkable<T> drawn;

        Wrapped(Shrinkable<T> drawn) {
            this.drawn = drawn;
        }

        @Override
        T make() {
            return drawn.value();
        }

        @Override
        long weigh() {
            return 1;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return drawn.shrink()
                    .filter(smaller -> smaller.distance().compareTo(drawn.distance()) < 0)
                    .map(MemoizedShrinkable::of);
        }
    }
}
