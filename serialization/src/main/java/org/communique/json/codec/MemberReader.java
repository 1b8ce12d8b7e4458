package org.communique.json.codec;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the value of a member into a builder.
 *
 * @param <B> the builder
 */
abstract sealed class MemberReader<B> {

    private MemberReader() {}

    /** Reads the current value and sets what is good of it; false where a problem was reported. */
    abstract boolean read(TokenReader in, B builder);

    /** {@return what reads one value} */
    static <B, V> MemberReader<B> one(Codec<V> codec, BiConsumer<? super B, ? super V> set) {
        return new One<>(codec, set);
    }

    /** {@return what reads a list} */
    static <B, V> MemberReader<B> list(Codec<V> codec, BiConsumer<? super B, List<V>> set) {
        return new Many<>(codec, set);
    }

    /** {@return what reads nothing, whatever stands there} */
    static <B> MemberReader<B> passingOver() {
        return new Skipped<>();
    }

    /** One value. */
    private static final class One<B, V> extends MemberReader<B> {

        private final Codec<V> codec;
        private final BiConsumer<? super B, ? super V> set;

        One(Codec<V> codec, BiConsumer<? super B, ? super V> set) {
            this.codec = codec;
            this.set = set;
        }

        @Override
        boolean read(TokenReader in, B builder) {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        }
    }

    /** A list. */
    private static final class Many<B, V> extends MemberReader<B> {

        private final Codec<V> codec;
        private final BiConsumer<? super B, List<V>> set;

        Many(Codec<V> codec, BiConsumer<? super B, List<V>> set) {
            this.codec = codec;
            this.set = set;
        }

        @Override
        boolean read(TokenReader in, B builder) {
            ElementStack elements = in.elements();
            int start = elements.size();
            boolean good = in.beginArray("an array");
            boolean array = good;
            while (array && in.nextElement()) {
                V value = codec.read(in);
                if (value == null) {
                    good = false;
                } else {
                    elements.push(value);
                }
            }
            set.accept(builder, elements.popFrom(start));
            return good;
        }
    }

    /** Nothing. */
    private static final class Skipped<B> extends MemberReader<B> {

        @Override
        boolean read(TokenReader in, B builder) {
            in.skip();
            return true;
        }
    }
}
