package org.communique.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a member of an object, name and value, unless it is absent.
 *
 * @param <T> the type that has the member
 */
abstract sealed class MemberWriter<T> {

    private final String name;
    private final EncodedText encoded;

    private MemberWriter(String name) {
        this.name = name;
        this.encoded = EncodedText.of(name);
    }

    abstract void write(TokenWriter out, T owner);

    final String name() {
        return name;
    }

    final <V> void write(TokenWriter out, Codec<V> codec, V value) {
        out.name(encoded);
        codec.write(out, value);
    }

    final <V> void writeAll(TokenWriter out, Codec<V> codec, List<V> values) {
        out.name(encoded);
        out.beginArray();
        int count = values.size();
        for (int i = 0; i < count; i++) {
            codec.write(out, values.get(i));
        }
        out.endArray();
    }

    /** A member that is always there. */
    static final class Required<T, V> extends MemberWriter<T> {

        private final Codec<V> codec;
        private final Function<? super T, ? extends V> get;

        Required(String name, Codec<V> codec, Function<? super T, ? extends V> get) {
            super(name);
            this.codec = codec;
            this.get = get;
        }

        @Override
        void write(TokenWriter out, T owner) {
            write(out, codec, get.apply(owner));
        }
    }

    /** Not one with {@link Defaulted}: an optional that is opened where it was made is never made. */
    static final class Maybe<T, V> extends MemberWriter<T> {

        private final Codec<V> codec;
        private final Function<? super T, Optional<V>> get;

        Maybe(String name, Codec<V> codec, Function<? super T, Optional<V>> get) {
            super(name);
            this.codec = codec;
            this.get = get;
        }

        @Override
        void write(TokenWriter out, T owner) {
            Optional<V> value = get.apply(owner);
            if (value.isPresent()) {
                write(out, codec, value.get());
            }
        }
    }

    /** A member that is there where it differs from its default. */
    static final class Defaulted<T, V> extends MemberWriter<T> {

        private final V byDefault;
        private final Codec<V> codec;
        private final Function<? super T, ? extends V> get;

        Defaulted(String name, V byDefault, Codec<V> codec, Function<? super T, ? extends V> get) {
            super(name);
            this.byDefault = byDefault;
            this.codec = codec;
            this.get = get;
        }

        @Override
        void write(TokenWriter out, T owner) {
            V value = get.apply(owner);
            if (!value.equals(byDefault)) {
                write(out, codec, value);
            }
        }
    }

    /** A member that is there where its list has elements. */
    static final class Many<T, V> extends MemberWriter<T> {

        private final Codec<V> codec;
        private final Function<? super T, ? extends List<V>> get;

        Many(String name, Codec<V> codec, Function<? super T, ? extends List<V>> get) {
            super(name);
            this.codec = codec;
            this.get = get;
        }

        @Override
        void write(TokenWriter out, T owner) {
            List<V> values = get.apply(owner);
            if (!values.isEmpty()) {
                writeAll(out, codec, values);
            }
        }
    }
}
