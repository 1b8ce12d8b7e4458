package org.communique.json.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a member of an object, name and value, unless it is absent.
 *
 * <p>Most members of most objects are absent, and each has a getter of its own: so nothing but that getter is called to
 * find out.
 *
 * @param <T> the type that has the member
 * @param <A> what its getter gives
 */
abstract sealed class MemberWriter<T, A> {

    private final String name;
    private final EncodedText encoded;
    private final Function<? super T, ? extends A> get;
    private final Object absent;

    /**
     * Creates the writer.
     *
     * @param absent what the getter mostly gives where nothing is to be written; another instance may say the same
     */
    private MemberWriter(String name, Function<? super T, ? extends A> get, Object absent) {
        this.name = name;
        this.encoded = EncodedText.of(name);
        this.get = get;
        this.absent = absent;
    }

    final String name() {
        return name;
    }

    @SuppressWarnings("ReferenceEquality")
    final void write(TokenWriter out, T owner) {
        A given = get.apply(owner);
        if (given != absent) {
            writeGiven(out, given);
        }
    }

    abstract void writeGiven(TokenWriter out, A given);

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
    static final class Required<T, V> extends MemberWriter<T, V> {

        private static final Object NEVER = new Object();

        private final Codec<V> codec;

        Required(String name, Codec<V> codec, Function<? super T, ? extends V> get) {
            super(name, get, NEVER);
            this.codec = codec;
        }

        @Override
        void writeGiven(TokenWriter out, V value) {
            write(out, codec, value);
        }
    }

    /** A member that may be absent. */
    static final class Maybe<T, V> extends MemberWriter<T, Optional<V>> {

        private final Codec<V> codec;

        Maybe(String name, Codec<V> codec, Function<? super T, Optional<V>> get) {
            super(name, get, Optional.empty());
            this.codec = codec;
        }

        @Override
        void writeGiven(TokenWriter out, Optional<V> value) {
            if (value.isPresent()) {
                write(out, codec, value.get());
            }
        }
    }

    /** A member that is there where it differs from its default. */
    static final class Defaulted<T, V> extends MemberWriter<T, V> {

        private final V byDefault;
        private final Codec<V> codec;

        Defaulted(String name, V byDefault, Codec<V> codec, Function<? super T, ? extends V> get) {
            super(name, get, byDefault);
            this.byDefault = byDefault;
            this.codec = codec;
        }

        @Override
        void writeGiven(TokenWriter out, V value) {
            if (!value.equals(byDefault)) {
                write(out, codec, value);
            }
        }
    }

    /** A member that is there where its list has elements. */
    static final class Many<T, V> extends MemberWriter<T, List<V>> {

        private final Codec<V> codec;

        Many(String name, Codec<V> codec, Function<? super T, ? extends List<V>> get) {
            super(name, get, List.of());
            this.codec = codec;
        }

        @Override
        void writeGiven(TokenWriter out, List<V> values) {
            if (!values.isEmpty()) {
                writeAll(out, codec, values);
            }
        }
    }
}
