package org.communique.json.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of values that are a JSON string or number. */
public final class Scalars {

    /** Any text. */
    public static final Codec<String> TEXT = text("a text", TextForm.any(), Function.identity(), Function.identity());

    /** A decimal: a string of plain digits, or, when read, a number without exponent. */
    public static final Codec<BigDecimal> DECIMAL = new DecimalCodec();

    /** An instant in UTC, as in {@code 2025-03-06T12:00:00Z}. */
    public static final Codec<Instant> INSTANT =
            text(Instants.EXPECTED, TextForm.matching(Instants.PATTERN), Instants::parse, Instant::toString);

    private Scalars() {}

    /**
     * {@return the codec of a type that is a JSON string}
     *
     * @param expected what is expected, for messages
     * @param form what its texts look like
     * @param parse makes the value; an {@link IllegalArgumentException} becomes a problem
     * @param print gives its text
     */
    public static <T> Codec<T> text(
            String expected, TextForm form, Function<String, T> parse, Function<? super T, String> print) {
        return new TextCodec<>(expected, form, parse, print);
    }

    /** {@return the codec of an integer that an {@code int} can hold, of which the builder refuses less than {@code least}} */
    public static Codec<Integer> integer(int least) {
        return new IntegerCodec(least);
    }

    /** {@return the codec of a closed set: lower case, with hyphens} */
    public static <E extends Enum<E>> Codec<E> closed(List<E> constants) {
        Map<String, E> byText = new LinkedHashMap<>();
        for (E constant : constants) {
            byText.put(hyphened(constant), constant);
        }
        String expected = "one of " + String.join(", ", byText.keySet());
        TextForm form = TextForm.closed(List.copyOf(byText.keySet()));
        return text(expected, form, text -> required(byText.get(text), expected, text), Scalars::hyphened);
    }

    /** {@return the codec of a text that is always the same} */
    static Codec<String> constant(String value) {
        return text("\"" + value + "\"", TextForm.closed(List.of(value)), Function.identity(), Function.identity());
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> E required(@Nullable E found, String expected, String text) {
        if (found == null) {
            throw new IllegalArgumentException("expected " + expected + " but was " + Messages.echo(text));
        }
        return found;
    }

    /** A decimal. */
    private static final class DecimalCodec implements Codec<BigDecimal> {

        private static final String EXPECTED = "a decimal of plain digits such as \"30000000\" or \"0.5\"";

        @Override
        public @Nullable BigDecimal read(TokenReader in) {
            String text = in.atNumber() ? in.number(EXPECTED) : in.text(EXPECTED);
            if (text == null) {
                return null;
            }
            if (!PlainDecimals.wellFormed(text)) {
                in.problem(
                        Problem.VALUE,
                        "expected " + EXPECTED + ", at most " + PlainDecimals.MAX_DIGITS
                                + " digits and " + PlainDecimals.MAX_SCALE + " behind the point, but was "
                                + Messages.echo(text));
                return null;
            }
            return new BigDecimal(text);
        }

        @Override
        public void write(TokenWriter out, BigDecimal value) {
            out.text(value.toPlainString());
        }

        @Override
        public void outline(Outline outline) {
            outline.decimal(EXPECTED, PlainDecimals.PATTERN);
        }
    }

    /** An integer. */
    private record IntegerCodec(int least) implements Codec<Integer> {

        private static final String EXPECTED = "an integer";

        @Override
        public @Nullable Integer read(TokenReader in) {
            String text = in.number(EXPECTED);
            if (text == null) {
                return null;
            }
            try {
                if (!text.equals("-0")) {
                    return Integer.valueOf(text);
                }
            } catch (NumberFormatException e) {
                // reported below, with what every malformed integer has in common
            }
            in.problem(Problem.VALUE, "expected an integer of at most ten digits but was " + Messages.echo(text));
            return null;
        }

        @Override
        public void write(TokenWriter out, Integer value) {
            out.integer(value);
        }

        @Override
        public void outline(Outline outline) {
            outline.integer(least);
        }
    }
}
