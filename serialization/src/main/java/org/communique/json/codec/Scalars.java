package org.communique.json.codec;

import java.util.regex.Pattern;
import org.communique.shape.Scalar;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are a JSON string or number. */
public final class Scalars {

    private static final Codec<Boolean> TRUTH = new TruthCodec();

    private Scalars() {}

    /** {@return the codec of a scalar} */
    public static <V> Codec<V> of(Scalar<V> scalar) {
        return switch (scalar.sort()) {
            case TEXT, INSTANT -> TextCodecs.of(scalar);
            case DECIMAL -> new DecimalCodec<>(scalar);
            case INTEGER -> integer(scalar);
        };
    }

    /** All scalars of the sort are of this type. */
    @SuppressWarnings("unchecked")
    private static <V> Codec<V> integer(Scalar<V> scalar) {
        return (Codec<V>) new IntegerCodec((Scalar<Integer>) scalar);
    }

    /** {@return the codec of true and false} */
    public static Codec<Boolean> truth() {
        return TRUTH;
    }

    /** {@return the codec of whole numbers of at most eighteen digits, from the least on} */
    public static Codec<Long> whole(int least) {
        return new WholeCodec(least);
    }

    /** {@return the codec of a text that is always the same} */
    static Codec<String> constant(String value) {
        return TextCodecs.constant(value);
    }

    /** A decimal: a string of plain digits, or, when read, a number without exponent. */
    private record DecimalCodec<V>(Scalar<V> scalar) implements Codec<V> {

        @Override
        public @Nullable V read(TokenReader in) {
            String expected = scalar.expected();
            String text = in.atNumber() ? in.number(expected) : in.text(expected);
            return text == null ? null : parse(in, scalar, text);
        }

        @Override
        public void write(TokenWriter out, V value) {
            out.plain(scalar.printer().apply(value));
        }

        @Override
        public void outline(Outline outline) {
            outline.decimal(scalar.expected(), scalar.form().pattern());
        }
    }

    /** An integer. */
    private record IntegerCodec(Scalar<Integer> scalar) implements Codec<Integer> {

        @Override
        public @Nullable Integer read(TokenReader in) {
            int plain = in.digits();
            if (plain >= 0) {
                return plain;
            }
            String text = in.number(scalar.expected());
            return text == null ? null : parse(in, scalar, text);
        }

        @Override
        public void write(TokenWriter out, Integer value) {
            out.integer(value);
        }

        @Override
        public void outline(Outline outline) {
            outline.integer(scalar.form().least());
        }
    }

    /** True or false. */
    private record TruthCodec() implements Codec<Boolean> {

        @Override
        public @Nullable Boolean read(TokenReader in) {
            return in.truth();
        }

        @Override
        public void write(TokenWriter out, Boolean value) {
            out.truth(value);
        }

        @Override
        public void outline(Outline outline) {
            outline.truth();
        }
    }

    /** A whole number that may be greater than an {@code int} can hold. */
    private record WholeCodec(int least) implements Codec<Long> {

        private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,17}");

        @Override
        public @Nullable Long read(TokenReader in) {
            String text = in.number("an integer");
            if (text == null) {
                return null;
            }
            if (DIGITS.matcher(text).matches() && Long.parseLong(text) >= least) {
                return Long.valueOf(text);
            }
            in.problem(Problem.VALUE, "expected an integer of at most 18 digits from " + least + " on");
            return null;
        }

        @Override
        public void write(TokenWriter out, Long value) {
            out.integer(value);
        }

        @Override
        public void outline(Outline outline) {
            outline.whole(least);
        }
    }

    private static <V> @Nullable V parse(TokenReader in, Scalar<V> scalar, String text) {
        try {
            return scalar.parser().apply(text);
        } catch (IllegalArgumentException e) {
            in.problem(Problem.VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
