package org.communique.shape;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.extension.JsonText;
import org.communique.id.EntryId;
import org.communique.internal.Codes;
import org.communique.internal.DisplayText;
import org.communique.internal.Instants;
import org.communique.internal.PlainDecimals;
import org.communique.term.Term;
import org.communique.time.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * A value without attributes: one text or number in JSON, one cell in a table. Each has a text of its own.
 *
 * @param <V> the type of the value
 */
public final class Scalar<V> implements Kind<V> {

    private static final Form CODES = Form.matching(Codes.PATTERN);

    /** Any text. */
    public static final Scalar<String> TEXT =
            text(String.class, "a text", Form.any(), Function.identity(), Function.identity());

    /** A code of no vocabulary. */
    public static final Scalar<String> CODE =
            text(String.class, "a code", CODES, text -> code("a code", text), Function.identity());

    /** The type of a value that is of none of the known types of its union. */
    public static final Scalar<String> TYPE =
            text(String.class, "a type", CODES, text -> code("a type", text), Function.identity());

    /** A decimal of at most 38 digits, at most 18 of them behind the point. */
    public static final Scalar<BigDecimal> DECIMAL = new Scalar<>(
            BigDecimal.class,
            Sort.DECIMAL,
            PlainDecimals.EXPECTED,
            Form.matching(PlainDecimals.PATTERN),
            PlainDecimals::parse,
            BigDecimal::toPlainString);

    /** An instant in UTC, as in {@code 2025-03-06T12:00:00Z}. */
    public static final Scalar<Instant> INSTANT = new Scalar<>(
            Instant.class,
            Sort.INSTANT,
            Instants.EXPECTED,
            Form.matching(Instants.PATTERN),
            Instants::parse,
            Instants::print);

    /** A member that this release does not know. */
    public static final Scalar<JsonText> KEPT = text(JsonText.class, "JSON", Form.any(), JsonText::of, JsonText::text);

    private final Class<V> type;
    private final Sort sort;
    private final String expected;
    private final Form form;
    private final Supplier<? extends List<? extends Term>> known;
    private final Supplier<Function<String, V>> parse;
    private final Function<? super V, String> print;

    private Scalar(
            Class<V> type,
            Sort sort,
            String expected,
            Form form,
            Supplier<? extends List<? extends Term>> known,
            Supplier<Function<String, V>> parse,
            Function<? super V, String> print) {
        this.type = type;
        this.sort = sort;
        this.expected = expected;
        this.form = form;
        this.known = known;
        this.parse = parse;
        this.print = print;
    }

    private Scalar(
            Class<V> type,
            Sort sort,
            String expected,
            Form form,
            Function<String, V> parse,
            Function<? super V, String> print) {
        this(type, sort, expected, form, List::of, () -> parse, print);
    }

    /** What a scalar is to formats that know more than texts. */
    public enum Sort {
        /** A text. */
        TEXT,
        /** A decimal number. */
        DECIMAL,
        /** A whole number that an {@code int} can hold, and that is not negative. */
        INTEGER,
        /** A moment in UTC. */
        INSTANT
    }

    /**
     * {@return a type that is a text}
     *
     * @param expected what is expected, for messages
     * @param form what its texts look like
     * @param parse makes the value; throws an {@link IllegalArgumentException} where that cannot be done
     * @param print gives its text
     */
    public static <V> Scalar<V> text(
            Class<V> type, String expected, Form form, Function<String, V> parse, Function<? super V, String> print) {
        return new Scalar<>(type, Sort.TEXT, expected, form, parse, print);
    }

    /**
     * {@return a code of an open vocabulary}
     *
     * @param expected what is expected, for messages
     * @param known the known codes
     * @param of makes the term of a code, known or not; throws an {@link IllegalArgumentException} where it is none
     */
    public static <V extends Term> Scalar<V> open(
            Class<V> type, String expected, List<V> known, Function<String, V> of) {
        return open(type, expected, () -> known, () -> of);
    }

    /** {@return a code of an open vocabulary, which need not be there before a code is read} */
    static <V extends Term> Scalar<V> open(
            Class<V> type, String expected, Supplier<List<V>> known, Supplier<Function<String, V>> of) {
        return new Scalar<>(type, Sort.TEXT, expected, CODES, known, of, Term::code);
    }

    /** {@return one of a closed set: lower case, with hyphens} */
    public static <V extends Enum<V>> Scalar<V> closed(Class<V> type, List<V> constants) {
        Map<String, V> byText = new LinkedHashMap<>();
        for (V constant : constants) {
            byText.put(hyphened(constant), constant);
        }
        String expected = "one of " + String.join(", ", byText.keySet());
        return text(
                type,
                expected,
                Form.closed(List.copyOf(byText.keySet())),
                text -> required(byText.get(text), expected, text),
                Scalar::hyphened);
    }

    /** {@return a whole number of which a builder refuses less than {@code least}} */
    public static Scalar<Integer> integer(int least) {
        return new Scalar<>(
                Integer.class, Sort.INTEGER, "an integer", Form.atLeast(least), Scalar::integer, String::valueOf);
    }

    @Override
    public Class<V> type() {
        return type;
    }

    /** {@return what it is to formats that know more than texts} */
    public Sort sort() {
        return sort;
    }

    /** {@return what is expected, for messages, as in {@code a role}} */
    public String expected() {
        return expected;
    }

    /** {@return what its texts look like} */
    public Form form() {
        List<? extends Term> codes = known.get();
        return codes.isEmpty()
                ? form
                : Form.open(form.pattern(), codes.stream().map(Term::code).toList());
    }

    /** {@return makes the value of a text; throws an {@link IllegalArgumentException} where that cannot be done} */
    public Function<String, V> parser() {
        return parse.get();
    }

    /** {@return gives the text of a value} */
    public Function<? super V, String> printer() {
        return print;
    }

    @Override
    public Optional<Shape<? extends V>> shape(V value) {
        return Optional.empty();
    }

    /** {@return the value as rules see it: of an anchor the id or the date that it is, else the value itself} */
    public Object content(V value) {
        if (value instanceof Anchor anchor) {
            return anchor instanceof Anchor.OfEntry entry ? entry.id() : ((Anchor.OfDate) anchor).date();
        }
        return value;
    }

    /** {@return the types of what {@link #content} gives} */
    public List<Class<?>> contents() {
        return type == Anchor.class ? List.of(EntryId.class, LocalDate.class) : List.of(type);
    }

    /** {@return the id of the entry that the value names, if it names one} */
    public Optional<EntryId> id(V value) {
        return content(value) instanceof EntryId id ? Optional.of(id) : Optional.empty();
    }

    /**
     * {@return the value of this kind that names an entry}
     *
     * @throws IllegalArgumentException if values of this kind cannot name it
     */
    public V naming(EntryId id) {
        Object value = type == Anchor.class ? Anchor.of(id) : id;
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("expected " + expected + " but was " + DisplayText.quoted(id.text()));
        }
        return type.cast(value);
    }

    @Override
    public V edited(V value, Edit edit) {
        return value;
    }

    @Override
    public String toString() {
        return expected;
    }

    private static String code(String expected, String text) {
        Codes.check(expected, text);
        return text;
    }

    private static Integer integer(String text) {
        try {
            if (!text.startsWith("+") && !text.equals("-0")) {
                return Integer.valueOf(text);
            }
        } catch (NumberFormatException e) {
            // refused below, with what every malformed integer has in common
        }
        throw new IllegalArgumentException(
                "expected an integer of at most ten digits but was " + DisplayText.quoted(text));
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> E required(@Nullable E found, String expected, String text) {
        if (found == null) {
            throw new IllegalArgumentException("expected " + expected + " but was " + DisplayText.quoted(text));
        }
        return found;
    }
}
