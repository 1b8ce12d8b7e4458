package org.communique.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.communique.json.codec.Outline.Field;
import org.communique.json.codec.Outline.Occurs;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table: a member of a JSON object, and the attribute that it is.
 *
 * @param <T> the type that has the attribute
 * @param <B> its builder
 */
final class Member<T, B> {

    /** The code of members that need not be there. */
    static final String OPTIONAL = "";

    private final Field field;
    private final String codeIfMissing;
    private final Reading<? super B> reading;
    private final BiConsumer<TokenWriter, ? super T> writing;

    private Member(
            Field field, String codeIfMissing, Reading<? super B> reading, BiConsumer<TokenWriter, ? super T> writing) {
        this.field = field;
        this.codeIfMissing = codeIfMissing;
        this.reading = reading;
        this.writing = writing;
    }

    /** Reads a member's value into a builder. */
    private interface Reading<B> {

        /** Reads the current value and sets what is good of it; false where a problem was reported. */
        boolean read(TokenReader in, B builder);
    }

    /** {@return the same member of a type that has more attributes} */
    static <T, B> Member<T, B> of(Member<? super T, ? super B> member) {
        return new Member<>(member.field, member.codeIfMissing, member.reading, member.writing);
    }

    static <T, B, V> Member<T, B> required(
            String name,
            String about,
            String codeIfMissing,
            Codec<V> codec,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        Field field = new Field(name, about, codec, Occurs.ONCE, Optional.empty());
        return new Member<>(field, codeIfMissing, one(codec, set), (out, owner) -> {
            out.name(name);
            codec.write(out, get.apply(owner));
        });
    }

    static <T, B, V> Member<T, B> optional(
            String name,
            String about,
            Codec<V> codec,
            Function<? super T, ? extends @Nullable V> get,
            BiConsumer<? super B, ? super V> set) {
        Field field = new Field(name, about, codec, Occurs.AT_MOST_ONCE, Optional.empty());
        return sometimes(field, codec, get, set);
    }

    static <T, B, V> Member<T, B> defaulted(
            String name,
            String about,
            V byDefault,
            Codec<V> codec,
            Function<? super T, ? extends V> get,
            BiConsumer<? super B, ? super V> set) {
        Field field =
                new Field(name, about, codec, Occurs.AT_MOST_ONCE, Optional.of(out -> codec.write(out, byDefault)));
        return sometimes(field, codec, owner -> unless(byDefault, get.apply(owner)), set);
    }

    private static <V> @Nullable V unless(V byDefault, V value) {
        return value.equals(byDefault) ? null : value;
    }

    private static <T, B, V> Member<T, B> sometimes(
            Field field,
            Codec<V> codec,
            Function<? super T, ? extends @Nullable V> get,
            BiConsumer<? super B, ? super V> set) {
        return new Member<>(field, OPTIONAL, one(codec, set), (out, owner) -> {
            V value = get.apply(owner);
            if (value != null) {
                out.name(field.name());
                codec.write(out, value);
            }
        });
    }

    static <T, B, V> Member<T, B> list(
            String name,
            String about,
            Occurs occurs,
            String codeIfMissing,
            Codec<V> codec,
            Function<? super T, ? extends List<? extends V>> get,
            BiConsumer<? super B, List<V>> set) {
        Reading<B> reading = (in, builder) -> {
            List<V> values = new ArrayList<>();
            boolean good = readElements(in, codec, values);
            set.accept(builder, values);
            return good;
        };
        Field field = new Field(name, about, codec, occurs, Optional.empty());
        return new Member<>(field, codeIfMissing, reading, (out, owner) -> {
            List<? extends V> values = get.apply(owner);
            if (!values.isEmpty()) {
                out.name(name);
                out.beginArray();
                values.forEach(value -> codec.write(out, value));
                out.endArray();
            }
        });
    }

    private static <V> boolean readElements(TokenReader in, Codec<V> codec, List<V> values) {
        if (!in.beginArray("an array")) {
            return false;
        }
        boolean good = true;
        while (in.nextElement()) {
            V value = codec.read(in);
            if (value == null) {
                good = false;
            } else {
                values.add(value);
            }
        }
        return good;
    }

    private static <B, V> Reading<B> one(Codec<V> codec, BiConsumer<? super B, ? super V> set) {
        return (in, builder) -> {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        };
    }

    String name() {
        return field.name();
    }

    /** {@return the member as an outline shows it} */
    Field field() {
        return field;
    }

    /** {@return whether the member must be there} */
    boolean required() {
        return !codeIfMissing.equals(OPTIONAL);
    }

    /** {@return the code of the problem that the member is missing} */
    String codeIfMissing() {
        return codeIfMissing;
    }

    boolean read(TokenReader in, B builder) {
        return reading.read(in, builder);
    }

    void write(TokenWriter out, T owner) {
        writing.accept(out, owner);
    }
}
