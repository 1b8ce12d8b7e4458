package org.communique.arbitraries;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * The values that an {@link BuilderArbitraryConfigurer} describes.
 *
 * <p>jqwik's own combinators take eight parts, look generators up by the hash of the whole tree and multiply edge cases;
 * this one draws each part once, keeps its generators and has no edge cases beside those that its parts draw by chance.
 * Values shrink by losing optional attributes first.
 */
final class BuilderArbitrary<B, T> implements Arbitrary<T> {

    private final Supplier<B> start;
    private final List<BuilderArbitraryConfigurer.Part<B>> parts;
    private final Function<B, T> finish;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    BuilderArbitrary(Supplier<B> start, List<BuilderArbitraryConfigurer.Part<B>> parts, Function<B, T> finish) {
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
        List<@Nullable MemoizedShrinkable<?>> drawn = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean there = random.nextInt(parts.get(i).oneIn()) == 0;
            drawn.add(there ? MemoizedShrinkable.of(generators.get(i).next(random)) : null);
        }
        return new Drawn(drawn);
    }

    private final class Drawn extends MemoizedShrinkable<T> {

        private final List<@Nullable MemoizedShrinkable<?>> drawn;

        Drawn(List<@Nullable MemoizedShrinkable<?>> drawn) {
            this.drawn = drawn;
        }

        @Override
        T make() {
            B builder = start.get();
            present().forEach(i -> parts.get(i).setter().accept(builder, part(i).value()));
            return finish.apply(builder);
        }

        @Override
        long weigh() {
            return 1 + present().mapToLong(i -> part(i).weight()).sum();
        }

        @Override
        MemoizedShrinkable<T> bare() {
            List<@Nullable MemoizedShrinkable<?>> copy = new ArrayList<>(drawn);
            present().forEach(i -> copy.set(i, optional(i) ? null : part(i).bare()));
            return new Drawn(copy);
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            List<Supplier<Stream<Shrinkable<T>>>> candidates = new ArrayList<>();
            candidates.add(() -> present().filter(this::optional).limit(1).mapToObj(i -> bare()));
            candidates.add(() -> present().filter(this::optional).mapToObj(i -> replacing(i, null)));
            present()
                    .forEach(i -> candidates.add(
                            () -> part(i).shrink().map(smaller -> replacing(i, MemoizedShrinkable.of(smaller)))));
            return chain(candidates);
        }

        private IntStream present() {
            return IntStream.range(0, drawn.size()).filter(i -> drawn.get(i) != null);
        }

        private boolean optional(int i) {
            return parts.get(i).oneIn() > 1;
        }

        private MemoizedShrinkable<?> part(int i) {
            return Objects.requireNonNull(drawn.get(i));
        }

        private Shrinkable<T> replacing(int i, @Nullable MemoizedShrinkable<?> replacement) {
            List<@Nullable MemoizedShrinkable<?>> copy = new ArrayList<>(drawn);
            copy.set(i, replacement);
            return new Drawn(copy);
        }
    }
}
