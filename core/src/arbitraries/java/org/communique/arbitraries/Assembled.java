package org.communique.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * The values that an {@link Assembly} describes.
 *
 * <p>jqwik's own combinators take eight parts, look generators up by the hash of the whole tree and multiply edge cases;
 * this one draws each part once, keeps its generators and has no edge cases beside those that its parts draw by chance.
 * Values shrink by losing optional attributes first.
 */
final class Assembled<B, T> implements Arbitrary<T> {

    private final Supplier<B> start;
    private final List<Assembly.Part<B>> parts;
    private final Function<B, T> finish;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    Assembled(Supplier<B> start, List<Assembly.Part<B>> parts, Function<B, T> finish) {
        this.start = start;
        this.parts = parts;
        this.finish = finish;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, this::newGenerator);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private RandomGenerator<T> newGenerator(int genSize) {
        List<RandomGenerator<Object>> generators =
                parts.stream().map(part -> part.values().generator(genSize)).toList();
        return random -> draw(generators, random);
    }

    private Shrinkable<T> draw(List<RandomGenerator<Object>> generators, Random random) {
        @Nullable Shrinkable<?>[] drawn = new Shrinkable<?>[parts.size()];
        for (int i = 0; i < drawn.length; i++) {
            if (random.nextInt(parts.get(i).oneIn()) == 0) {
                drawn[i] = Kept.of(generators.get(i).next(random));
            }
        }
        return new Drawn(drawn);
    }

    private final class Drawn extends Kept<T> {

        private final @Nullable Shrinkable<?>[] drawn;

        Drawn(@Nullable Shrinkable<?>[] drawn) {
            this.drawn = drawn;
        }

        @Override
        T make() {
            B builder = start.get();
            present().forEach(i -> parts.get(i).setter().accept(builder, part(i).value()));
            return finish.apply(builder);
        }

        @Override
        ShrinkingDistance measure() {
            List<Shrinkable<Object>> there =
                    present().mapToObj(i -> part(i).asGeneric()).toList();
            return ShrinkingDistance.of(there.size()).append(ShrinkingDistance.combine(there));
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            List<Integer> optional =
                    present().filter(i -> !parts.get(i).required()).boxed().toList();
            Stream<Shrinkable<T>> bare = optional.size() > 1 ? Stream.of(without(optional)) : Stream.of();
            Stream<Shrinkable<T>> barer = optional.stream().map(i -> without(List.of(i)));
            Stream<Shrinkable<T>> smaller =
                    present().boxed().flatMap(i -> part(i).shrink().map(plainer -> replacing(i, plainer)));
            return Stream.of(bare, barer, smaller).flatMap(Function.identity());
        }

        private IntStream present() {
            return IntStream.range(0, drawn.length).filter(i -> drawn[i] != null);
        }

        private Shrinkable<?> part(int i) {
            return Objects.requireNonNull(drawn[i]);
        }

        private Shrinkable<T> without(List<Integer> indexes) {
            @Nullable Shrinkable<?>[] copy = drawn.clone();
            indexes.forEach(i -> copy[i] = null);
            return new Drawn(copy);
        }

        private Shrinkable<T> replacing(int i, Shrinkable<?> replacement) {
            @Nullable Shrinkable<?>[] copy = drawn.clone();
            copy[i] = Kept.of(replacement);
            return new Drawn(copy);
        }
    }
}
