package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/**
 * Puts arbitrary values together from arbitrary attributes, by their builder.
 *
 * <p>An attribute whose type the scope has no values of, as ids in a dossier without such entries, is left out.
 *
 * @param <B> the type of the builder
 */
final class BuilderArbitraryConfigurer<B> {

    private static final int MAYBE = 3;
    private static final int RARELY = 10;

    private final ReferenceScope scope;
    private final Supplier<B> start;
    private final List<Part<B>> parts = new ArrayList<>();

    private BuilderArbitraryConfigurer(ReferenceScope scope, Supplier<B> start) {
        this.scope = scope;
        this.start = start;
    }

    /** One attribute, which one value in {@code oneIn} has. */
    record Part<B>(Arbitrary<Object> values, BiConsumer<B, Object> setter, int oneIn) {

        @SuppressWarnings("unchecked")
        static <B, A> Part<B> of(Arbitrary<A> values, BiConsumer<B, A> setter, int oneIn) {
            return new Part<>((Arbitrary<Object>) values, (BiConsumer<B, Object>) setter, oneIn);
        }
    }

    static <B> BuilderArbitraryConfigurer<B> of(ReferenceScope scope, Supplier<B> start) {
        return new BuilderArbitraryConfigurer<>(scope, start);
    }

    <A> BuilderArbitraryConfigurer<B> with(Class<A> type, BiConsumer<B, A> setter) {
        return with(scope.any(type), setter);
    }

    <A> BuilderArbitraryConfigurer<B> with(Arbitrary<A> values, BiConsumer<B, A> setter) {
        return add(values, setter, 1);
    }

    <A> BuilderArbitraryConfigurer<B> maybe(Class<A> type, BiConsumer<B, A> setter) {
        return scope.has(type) ? maybe(scope.any(type), setter) : this;
    }

    <A> BuilderArbitraryConfigurer<B> maybe(Arbitrary<A> values, BiConsumer<B, A> setter) {
        return add(values, setter, MAYBE);
    }

    <A> BuilderArbitraryConfigurer<B> rarely(Class<A> type, BiConsumer<B, A> setter) {
        return scope.has(type) ? rarely(scope.any(type), setter) : this;
    }

    <A> BuilderArbitraryConfigurer<B> rarely(Arbitrary<A> values, BiConsumer<B, A> setter) {
        return add(values, setter, RARELY);
    }

    <A> BuilderArbitraryConfigurer<B> list(Class<A> type, int least, int most, BiConsumer<B, List<A>> setter) {
        return scope.has(type) ? list(scope.any(type), least, most, setter) : this;
    }

    <A> BuilderArbitraryConfigurer<B> list(Arbitrary<A> values, int least, int most, BiConsumer<B, List<A>> setter) {
        return add(lists(values, Math.max(1, least), most), setter, least == 0 ? MAYBE : 1);
    }

    /** A list that is nearly always empty. */
    <A> BuilderArbitraryConfigurer<B> rareList(Class<A> type, int most, BiConsumer<B, List<A>> setter) {
        return scope.has(type) ? add(lists(scope.any(type), 1, most), setter, RARELY) : this;
    }

    /** Lists of these values; each behind the least number is there half of the time. */
    static <A> Arbitrary<List<A>> lists(Arbitrary<A> values, int least, int most) {
        List<Part<List<A>>> elements = IntStream.range(0, most)
                .mapToObj(i -> Part.<List<A>, A>of(values, (list, value) -> list.add(value), i < least ? 1 : 2))
                .toList();
        return new BuilderArbitrary<>(ArrayList::new, elements, List::copyOf);
    }

    /** One of two attributes at least. */
    <X, Y> BuilderArbitraryConfigurer<B> either(
            Arbitrary<X> some, BiConsumer<B, X> setSome, Arbitrary<Y> others, BiConsumer<B, Y> setOther) {
        Arbitrary<Consumer<B>> one = some.map(value -> builder -> setSome.accept(builder, value));
        Arbitrary<Consumer<B>> other = others.map(value -> builder -> setOther.accept(builder, value));
        return with(WeightedChoice.of(1, one).or(1, other), (builder, set) -> set.accept(builder))
                .rarely(some, setSome)
                .rarely(others, setOther);
    }

    <T> Arbitrary<T> build(Function<B, T> finish) {
        return new BuilderArbitrary<>(start, List.copyOf(parts), finish);
    }

    private <A> BuilderArbitraryConfigurer<B> add(Arbitrary<A> values, BiConsumer<B, A> setter, int oneIn) {
        parts.add(Part.of(values, setter, oneIn));
        return this;
    }
}
