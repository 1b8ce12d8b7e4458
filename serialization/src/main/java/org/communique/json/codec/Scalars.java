package org.communique.json.codec;

import java.util.List;
import java.util.function.Function;
import org.communique.shape.Form;
import org.communique.shape.Scalar;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are a JSON string or number. */
public final class Scalars {

    private Scalars() {}

    /** {@return the codec of a scalar} */
    public static <V> Codec<V> of(Scalar<V> scalar) {
        return switch (scalar.sort()) {
            case TEXT, INSTANT -> new TextCodec<>(scalar.expected(), scalar.form(), scalar.parser(), scalar.printer());
            case DECIMAL -> new DecimalCodec<>(scalar);
            case INTEGER -> integer(scalar);
        };
    }

    /** All scalars of the sort are of this type. */
    @SuppressWarnings("unchecked")
    private static <V> Codec<V> integer(Scalar<V> scalar) {
        return (Codec<V>) new IntegerCodec((Scalar<Integer>) scalar);
    }

    /** {@return the codec of a text that is always the same} */
    static Codec<String> constant(String value) {
        return new TextCodec<>(
                "\"" + value + "\"", Form.closed(List.of(value)), Function.identity(), Function.identity());
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
            out.text(scalar.printer().apply(value));
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

    private static <V> @Nullable V parse(TokenReader in, Scalar<V> scalar, String text) {
        try {
            return scalar.parser().apply(text);
        } catch (IllegalArgumentException e) {
            in.problem(Problem.VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }
}
