package org.communique.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * The JSON shape of one type, member by member in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T extends Extensible, B> {

    private final List<Member<T, B>> members = new ArrayList<>();

    private Table() {}

    /** {@return a table without members} */
    public static <T extends Extensible, B> Table<T, B> of() {
        return new Table<>();
    }

    /** Adds a member that must be there. */
    public <V> Table<T, B> required(
            String name, Codec<V> codec, Function<? super T, ? extends V> get, BiConsumer<? super B, ? super V> set) {
        return add(Member.required(name, Problem.MISSING, codec, get, set));
    }

    /** Adds the member that tells in which version of the format the object is. */
    public Table<T, B> version(String name, Codec<String> codec, String version) {
        return add(Member.required(name, Problem.FORMAT_MISSING, codec, owner -> version, (builder, read) -> {}));
    }

    /** Adds the member that tells which variant of a union the object is; {@link UnionCodec} has read it before. */
    public Table<T, B> type(String type) {
        return add(Member.required("type", Problem.MISSING, Scalars.TEXT, owner -> type, (builder, read) -> {}));
    }

    /** Adds a member that is there where the attribute is present. */
    public <V> Table<T, B> optional(
            String name, Codec<V> codec, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return add(Member.sometimes(name, codec, owner -> get.apply(owner).orElse(null), set));
    }

    /** Adds an integer member that is there where the attribute is present. */
    public Table<T, B> optionalInt(
            String name,
            Codec<Integer> codec,
            Function<? super T, OptionalInt> get,
            BiConsumer<? super B, Integer> set) {
        return add(Member.sometimes(name, codec, owner -> boxed(get.apply(owner)), set));
    }

    /** Adds a member that is there where the attribute differs from its default. */
    public <V> Table<T, B> defaulted(
            String name,
            V byDefault,
            Codec<V> codec,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return add(Member.sometimes(name, codec, owner -> unless(byDefault, get.apply(owner)), set));
    }

    /** Adds a list that is there where it has elements. */
    public <V> Table<T, B> list(
            String name,
            Codec<V> codec,
            Function<? super T, ? extends List<? extends V>> get,
            BiConsumer<? super B, List<V>> set) {
        return add(Member.list(name, codec, get, set));
    }

    /** Adds the members that the type shares with others. */
    public Table<T, B> with(Shared<? super T, ? super B> shared) {
        shared.members().forEach(member -> members.add(Member.of(member)));
        return this;
    }

    /** {@return these members, for the tables of several types} */
    public Shared<T, B> shared() {
        return new Shared<>(List.copyOf(members));
    }

    /**
     * {@return the codec of the type}
     *
     * @param newBuilder makes a builder
     * @param keep gives it the members that the table does not name
     * @param build makes the value
     */
    public ObjectCodec<T, B> codec(
            Supplier<B> newBuilder, BiConsumer<? super B, Extensions> keep, Function<? super B, ? extends T> build) {
        return new ObjectCodec<>(List.copyOf(members), newBuilder, keep, build, true);
    }

    /**
     * {@return a codec that keeps what is good of an object: only required members, and what the builder refuses, spoil
     * it}
     *
     * @param newBuilder makes a builder
     * @param keep gives it the members that the table does not name
     * @param build makes the value
     */
    public ObjectCodec<T, B> forgivingCodec(
            Supplier<B> newBuilder, BiConsumer<? super B, Extensions> keep, Function<? super B, ? extends T> build) {
        return new ObjectCodec<>(List.copyOf(members), newBuilder, keep, build, false);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static <V> @Nullable V unless(V byDefault, V value) {
        return value.equals(byDefault) ? null : value;
    }

    private Table<T, B> add(Member<T, B> member) {
        members.add(member);
        return this;
    }
}
