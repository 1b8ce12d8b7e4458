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
import org.communique.json.codec.Outline.Occurs;
import org.jspecify.annotations.Nullable;

/**
 * The JSON shape of one type, member by member in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T extends Extensible, B> {

    private final String name;
    private final String about;
    private final List<Member<T, B>> members = new ArrayList<>();

    private Table(String name, String about) {
        this.name = name;
        this.about = about;
    }

    /**
     * {@return a table without members}
     *
     * @param name the name of the type
     * @param about what it is, in a sentence
     */
    public static <T extends Extensible, B> Table<T, B> of(String name, String about) {
        return new Table<>(name, about);
    }

    /** {@return a table without members that becomes a part of others} */
    public static <T extends Extensible, B> Table<T, B> part() {
        return new Table<>("", "");
    }

    /** A member that is in no table yet, since nothing says what it means. */
    public final class Unexplained {

        private final Function<String, Member<T, B>> explained;

        private Unexplained(Function<String, Member<T, B>> explained) {
            this.explained = explained;
        }

        /** Adds the member to the table; {@code text} says in a sentence what it means. */
        public Table<T, B> about(String text) {
            members.add(explained.apply(text));
            return Table.this;
        }
    }

    /** Starts a member that must be there. */
    public <V> Unexplained required(
            String name, Codec<V> codec, Function<? super T, ? extends V> get, BiConsumer<? super B, ? super V> set) {
        return new Unexplained(about -> Member.required(name, about, Problem.MISSING, codec, get, set));
    }

    /** Adds the member that tells in which version of the format the object is. */
    public Table<T, B> version(String name, Codec<String> codec, String version) {
        members.add(Member.required(
                name,
                "The version of the format.",
                Problem.FORMAT_MISSING,
                codec,
                owner -> version,
                (builder, read) -> {}));
        return this;
    }

    /** Adds the member that tells which variant of a union the object is; {@link UnionCodec} has read it before. */
    public Table<T, B> type(String type) {
        return required("type", Scalars.constant(type), owner -> type, (builder, read) -> {})
                .about("Tells what kind of object it is.");
    }

    /** Starts a member that is there where the attribute is present. */
    public <V> Unexplained optional(
            String name, Codec<V> codec, Function<? super T, Optional<V>> get, BiConsumer<? super B, ? super V> set) {
        return new Unexplained(about ->
                Member.optional(name, about, codec, owner -> get.apply(owner).orElse(null), set));
    }

    /** Starts an integer member that is there where the attribute is present. */
    public Unexplained optionalInt(
            String name,
            Codec<Integer> codec,
            Function<? super T, OptionalInt> get,
            BiConsumer<? super B, Integer> set) {
        return new Unexplained(about -> Member.optional(name, about, codec, owner -> boxed(get.apply(owner)), set));
    }

    /** Starts a member that is there where the attribute differs from its default. */
    public <V> Unexplained defaulted(
            String name,
            V byDefault,
            Codec<V> codec,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        return new Unexplained(about -> Member.defaulted(name, about, byDefault, codec, get, set));
    }

    /** Starts a list that is there where it has elements. */
    public <V> Unexplained list(
            String name,
            Codec<V> codec,
            Function<? super T, ? extends List<? extends V>> get,
            BiConsumer<? super B, List<V>> set) {
        return new Unexplained(about -> Member.list(name, about, Occurs.MANY, Member.OPTIONAL, codec, get, set));
    }

    /** Starts a list that must be there; the builder refuses it without elements. */
    public <V> Unexplained atLeastOne(
            String name,
            Codec<V> codec,
            Function<? super T, ? extends List<? extends V>> get,
            BiConsumer<? super B, List<V>> set) {
        return new Unexplained(
                about -> Member.list(name, about, Occurs.AT_LEAST_ONCE, Problem.MISSING, codec, get, set));
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
        return new ObjectCodec<>(name, about, List.copyOf(members), newBuilder, keep, build, true);
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
        return new ObjectCodec<>(name, about, List.copyOf(members), newBuilder, keep, build, false);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
