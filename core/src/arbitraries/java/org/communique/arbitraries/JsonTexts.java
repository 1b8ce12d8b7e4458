package org.communique.arbitraries;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;

/** Arbitrary canonical JSON of every shape, and arbitrary members that this release does not know. */
public final class JsonTexts {

    private static final List<String> EDGES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "\"\"",
            "[]",
            "{}",
            "9007199254740991",
            "9007199254740992",
            "-9.007199254740993e+15",
            "100000000000000000000",
            "1e+21",
            "-1.5e+300",
            "0.000001",
            "1e-7",
            "5e-324",
            "1.7976931348623157e+308",
            "1e+400",
            "-1e-400",
            "333333333.3333333",
            "3.3333333333333329e+8",
            "1.2345678901234567890123456789e+0",
            "{\"\":{\"\":[[],{}]}}",
            "[\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028\"]",
            "{\"\\r\":0,\"1\":1,\"\u0080\":2,\"ö\":3,\"€\":4,\"😀\":5,\"\uFB33\":6}",
            "[".repeat(20) + "]".repeat(20),
            "{\"a\":".repeat(12) + "null" + "}".repeat(12));

    /** Names that no attribute has, some of which sort before, between and behind those of attributes. */
    private static final List<String> STRANGE_NAMES = List.of(
            "",
            "\u0000",
            " ",
            "$schema",
            "@context",
            "Id",
            "_id",
            "amount-2",
            "id ",
            "id\u0000",
            "emphasis!",
            "mood",
            "aardvark",
            "zeal",
            "~",
            "a.b",
            "a/b~1c",
            "quote\"back\\slash",
            "новина",
            "نبأ",
            "\uE000",
            "😀",
            "n".repeat(200));

    private static final Arbitrary<String> TEXTS =
            WeightedChoice.of(1, Arbitraries.of(EDGES)).or(2, texts(2));

    private static final Arbitrary<String> NAMES = WeightedChoice.of(2, Arbitraries.of(STRANGE_NAMES))
            .or(1, Texts.wellFormed().map(name -> "x-" + name));

    private JsonTexts() {}

    /** {@return canonical JSON: scalars at the edges, arrays and objects, nested by up to twenty levels} */
    public static Arbitrary<JsonText> any() {
        return TEXTS.map(JsonText::of);
    }

    /** {@return one to three members, none of which has the name of an attribute} */
    public static Arbitrary<Extensions> extensions() {
        return members(NAMES, any(), 1).map(Extensions::of);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue.add(JsonText.class, JsonTexts::any).add(Extensions.class, JsonTexts::extensions);
    }

    /** Up to three members, sorted by UTF-16 code units as RFC 8785 wants it; that is String's own order. */
    private static <V> Arbitrary<Map<String, V>> members(Arbitrary<String> names, Arbitrary<V> values, int least) {
        Arbitrary<Map.Entry<String, V>> members =
                Combinators.combine(names, values).as(Map::entry);
        return BuilderArbitraryConfigurer.lists(members, least, 3).map(JsonTexts::sorted);
    }

    private static <V> Map<String, V> sorted(List<Map.Entry<String, V>> members) {
        Map<String, V> sorted = new TreeMap<>();
        members.forEach(member -> sorted.put(member.getKey(), member.getValue()));
        return sorted;
    }

    private static Arbitrary<String> texts(int depth) {
        Arbitrary<String> scalars = WeightedChoice.of(1, Arbitraries.of("null", "true", "false"))
                .or(1, numbers())
                .or(1, Texts.wellFormed().map(JsonTexts::quoted));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> nested = texts(depth - 1);
        Arbitrary<String> arrays =
                BuilderArbitraryConfigurer.lists(nested, 0, 3).map(values -> "[" + String.join(",", values) + "]");
        Arbitrary<String> objects = members(Texts.wellFormed(), nested, 0).map(JsonTexts::object);
        return WeightedChoice.of(1, scalars).or(1, arrays).or(1, objects);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    /** Numbers of 16 and 17 digits are left to the edges: which text they have needs the double's shortest form. */
    private static Arbitrary<String> numbers() {
        Arbitrary<BigInteger> few =
                Arbitraries.bigIntegers().between(power(15).negate(), power(15)).filter(n -> digits(n) <= 15);
        Arbitrary<BigInteger> many = Arbitraries.bigIntegers()
                .between(power(17), power(35))
                .map(n -> n.setBit(0))
                .filter(n -> digits(n) > 17);
        Arbitrary<Integer> exponents = WeightedChoice.of(4, Arbitraries.just(0))
                .or(4, Arbitraries.integers().between(-30, 30))
                .or(1, Arbitraries.integers().between(-999, 999));
        return Combinators.combine(WeightedChoice.of(1, few).or(1, many), exponents)
                .as((unscaled, exponent) -> number(new BigDecimal(unscaled, -exponent)));
    }

    private static BigInteger power(int exponent) {
        return BigInteger.TEN.pow(exponent);
    }

    private static int digits(BigInteger number) {
        return new BigDecimal(number).stripTrailingZeros().precision();
    }

    private static String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        int magnitude = stripped.precision() - stripped.scale() - 1;
        if (stripped.precision() <= 15 && magnitude >= -6 && magnitude <= 20) {
            return stripped.toPlainString();
        }
        String digits = stripped.unscaledValue().abs().toString();
        return (stripped.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() == 1 ? "" : "." + digits.substring(1))
                + (magnitude < 0 ? "e" : "e+")
                + magnitude;
    }
}
