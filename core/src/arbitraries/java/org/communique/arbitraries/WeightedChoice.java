package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * One of several arbitraries, each as often as its weight says. Shrinks towards the first, so the plainest comes first.
 *
 * <p>It makes an arbitrary when it first draws from it, and keeps each value that it drew; {@code frequencyOf} draws
 * anew whenever it is asked.
 */
final class WeightedChoice<T> implements Arbitrary<T> {

    /** How often shrinking tries each of the plainer options. */
    private static final int ATTEMPTS = 3;

    private final List<Option<T>> options;
    private final int total;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    private WeightedChoice(List<Option<T>> options) {
        this.options = options;
        this.total = options.stream().mapToInt(Option::weight).sum();
    }

    private record Option<T>(int weight, Supplier<? extends Arbitrary<? extends T>> values) {}

    /** As yet, all of these. */
    static <T> WeightedChoice<T> of(int weight, Arbitrary<? extends T> values) {
        return new WeightedChoice<>(List.of(new Option<>(weight, () -> values)));
    }

    /** One of these, each as likely as the others. */
    static <T> WeightedChoice<T> among(List<? extends Supplier<? extends Arbitrary<? extends T>>> options) {
        return new WeightedChoice<>(
                options.stream().map(each -> new Option<T>(1, each)).toList());
    }

    /** The options so far, and one more. */
    WeightedChoice<T> or(int weight, Arbitrary<? extends T> values) {
        List<Option<T>> more = new ArrayList<>(options);
        more.add(new Option<>(weight, () -> values));
        return new WeightedChoice<>(List.copyOf(more));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, size -> {
            Map<Integer, RandomGenerator<?>> made = new ConcurrentHashMap<>();
            return random -> draw(pick(random.nextInt(total)), random.nextLong(), size, made);
        });
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private int pick(int ticket) {
        int index = 0;
        for (int left = ticket; left >= options.get(index).weight(); index++) {
            left -= options.get(index).weight();
        }
        return index;
    }

    private Shrinkable<T> draw(int index, long seed, int genSize, Map<Integer, RandomGenerator<?>> made) {
        RandomGenerator<?> generator = made.computeIfAbsent(
                index, each -> options.get(each).values().get().generator(genSize));
        @SuppressWarnings("unchecked")
        Shrinkable<T> drawn = (Shrinkable<T>) generator.next(new Random(seed));
        return new Chosen<>(index, MemoizedShrinkable.of(drawn), () -> IntStream.range(0, index * ATTEMPTS)
                .mapToObj(i -> draw(i / ATTEMPTS, seed + i % ATTEMPTS, genSize, made)));
    }

    private static final class Chosen<T> extends MemoizedShrinkable<T> {

        private static final int WEIGHT_OF_AN_OPTION = 10;

        private final int index;
        private final MemoizedShrinkable<T> drawn;
        private final Supplier<Stream<Shrinkable<T>>> plainer;

        Chosen(int index, MemoizedShrinkable<T> drawn, Supplier<Stream<Shrinkable<T>>> plainer) {
            this.index = index;
            this.drawn = drawn;
            this.plainer = plainer;
        }

        @Override
        T make() {
            return drawn.value();
        }

        @Override
        long weigh() {
            return (long) WEIGHT_OF_AN_OPTION * index + drawn.weight();
        }

        @Override
        MemoizedShrinkable<T> bare() {
            return new Chosen<>(index, drawn.bare(), plainer);
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return chain(List.of(plainer, () -> drawn.shrink()
                    .map(smaller -> new Chosen<>(index, MemoizedShrinkable.of(smaller), plainer))));
        }
    }
}
