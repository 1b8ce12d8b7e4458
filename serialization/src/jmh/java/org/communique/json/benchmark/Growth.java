package org.communique.json.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.json.Fault;
import org.communique.json.ReadResult;

/**
 * How time and output grow with hostile input: each family is doubled from 2^10 to 2^20 bytes, and the exponent of
 * the time is fitted. Ends with 1 where an exponent is 1.2 or more, or an output more than 16 times its input, or a
 * library fails.
 */
public final class Growth {

    private static final int FIRST = 10;
    private static final int LAST = 20;
    private static final double MAX_EXPONENT = 1.2;
    private static final int MAX_OUTPUT = 16;
    private static final long ENOUGH_NANOS = 50_000_000;
    private static final String HEAD = "{\"communique\":\"1\",\"id\":\"d\",\"later\":";
    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    private Growth() {}

    /** Prints a line a family; takes no arguments. */
    public static void main(String[] arguments) {
        boolean fine = true;
        for (Map.Entry<String, IntFunction<String>> family : families().entrySet()) {
            fine &= grows(family.getKey(), family.getValue());
        }
        System.exit(fine ? 0 : 1);
    }

    private static Map<String, IntFunction<String>> families() {
        Map<String, IntFunction<String>> families = new LinkedHashMap<>();
        families.put("zeros", bytes -> later("[", "0,", "0]", bytes));
        families.put("hard doubles", bytes -> later("[", "-9.881312916824931e-300,", "0]", bytes));
        families.put("exponents", bytes -> later("[", "1e999999999,", "0]", bytes));
        families.put("empty arrays", bytes -> later("[", "[],", "0]", bytes));
        families.put("nested arrays", bytes -> HEAD + "[".repeat(bytes));
        families.put("nesting to the limit", bytes -> later("[", "[".repeat(60) + "]".repeat(60) + ",", "0]", bytes));
        families.put("one long text", bytes -> later("\"", "x", "\"", Math.min(bytes, 1 << 20)));
        families.put("escapes", bytes -> later("[", "\"\\u0000\\ud83d\\udd4a\",", "0]", bytes));
        families.put("control characters", bytes -> later("\"", "\\u0001", "\"", bytes));
        families.put("halves of pairs", bytes -> later("[", "\"\\ud83d\",", "0]", bytes));
        families.put("names upwards", bytes -> names(bytes, false));
        families.put("names downwards", bytes -> names(bytes, true));
        families.put("one name", bytes -> later("{", "\"a\":0,", "\"a\":0}", bytes));
        families.put("colliding names", Growth::colliding);
        families.put("colliding in Jackson", Growth::collidingInJackson);
        families.put("colliding ids", Growth::collidingIds);
        families.put("unknown members", Growth::members);
        families.put("broken entries", bytes -> entries("sources", "{\"id\":7},", bytes));
        families.put("actors without type", bytes -> entries("actors", "{\"id\":\"actor:x\"},", bytes));
        families.put(
                "actors with type last",
                bytes -> entries("actors", "{\"later\":[{},[\"type\"]],\"type\":\"x\"},", bytes));
        families.put("one actor with type last", Growth::actor);
        families.put(
                "amounts",
                bytes -> entries(
                        "pledges", "{\"parties\":[{\"count\":{\"value\":\"" + "9".repeat(39) + "\"}}]},", bytes));
        families.put(
                "dates",
                bytes -> entries("events", "{\"when\":{\"edtf\":\"[" + "2020,".repeat(50) + "2020]\"}},", bytes));
        families.put("white space", bytes -> HEAD + "0" + " ".repeat(bytes) + "}");
        families.put("blank garbage", bytes -> "\u0000".repeat(bytes));
        return families;
    }

    private static String later(String open, String element, String close, int bytes) {
        int rest = bytes - HEAD.length() - open.length() - close.length() - 1;
        return HEAD + open + element.repeat(Math.max(0, rest / element.length())) + close + "}";
    }

    private static String entries(String list, String entry, int bytes) {
        return later("0,\"" + list + "\":[", entry, "0]", bytes);
    }

    private static String names(int bytes, boolean down) {
        int count = bytes / 13;
        return HEAD
                + IntStream.range(0, count)
                        .mapToObj(i -> "\"%08d\":0".formatted(down ? count - i : i))
                        .collect(Collectors.joining(",", "{", "}}"));
    }

    private static String colliding(int bytes) {
        return HEAD
                + IntStream.range(0, bytes / 45)
                        .mapToObj(i -> "\"" + ofOneHash(i) + "\":0")
                        .collect(Collectors.joining(",", "{", "}}"));
    }

    /** Jackson's hash adds up what follows the first twelve bytes, four by four: their order makes no difference. */
    private static String collidingInJackson(int bytes) {
        return HEAD
                + IntStream.range(0, bytes / 177)
                        .mapToObj(i -> "\"colliding..."
                                + Integer.toBinaryString(i | 1 << 19)
                                        .replace("0", "ABCDEFGH")
                                        .replace("1", "EFGHABCD")
                                + "\":0")
                        .collect(Collectors.joining(",", "{", "}}"));
    }

    private static String collidingIds(int bytes) {
        return HEAD
                + IntStream.range(0, bytes / 64)
                        .mapToObj(i -> "{\"id\":\"source:" + ofOneHash(i) + "\"}")
                        .collect(Collectors.joining(",", "0,\"sources\":[", "]}"));
    }

    /** Texts that differ and have the same hash, for all numbers of at most 19 bits. */
    private static String ofOneHash(int number) {
        return Integer.toBinaryString(number | 1 << 19).replace("0", "Aa").replace("1", "BB");
    }

    private static String members(int bytes) {
        return HEAD + "0"
                + IntStream.range(0, bytes / 14)
                        .mapToObj(i -> ",\"%08d\":[0]".formatted(i * 31 % (bytes / 14)))
                        .distinct()
                        .collect(Collectors.joining())
                + "}";
    }

    private static String actor(int bytes) {
        return HEAD + "0,\"actors\":[{\"id\":\"actor:x\",\"names\":[{\"text\":\"X\"}],\"later\":["
                + "\"{[,:\",".repeat(bytes / 7) + "0],\"type\":\"person\"}]}";
    }

    private static boolean grows(String name, IntFunction<String> family) {
        List<double[]> points = new ArrayList<>();
        double widest = 0;
        for (int power = FIRST; power <= LAST; power++) {
            byte[] document = family.apply(1 << power).getBytes(StandardCharsets.UTF_8);
            widest = Math.max(widest, (double) work(document) / document.length);
            points.add(new double[] {Math.log(document.length), Math.log(nanos(document))});
        }
        double exponent = slope(points);
        System.out.printf(
                Locale.ROOT,
                "%-26s exponent %.2f, output %.1f times the input, 2^%d bytes in %.1f ms%n",
                name,
                exponent,
                widest,
                LAST,
                Math.exp(points.get(points.size() - 1)[1]) / 1e6);
        return exponent < MAX_EXPONENT && widest <= MAX_OUTPUT;
    }

    /** Reads, and writes what was read; gives the length of what is longest: document, lines, canonical form, faults. */
    private static int work(byte[] document) {
        ReadResult result = JSON.readLenient(document);
        if (result.faults().stream().anyMatch(fault -> fault.code().equals(Fault.LIBRARY_FAILED))) {
            throw new AssertionError(result.faults());
        }
        int faults = result.faults().stream()
                .mapToInt(fault -> fault.toString().length())
                .max()
                .orElse(0);
        result.dossier().ifPresent(Dossier::entriesById);
        return result.dossier()
                .map(read ->
                        Math.max(JSON.canonical(read).length, JSON.write(read).length()))
                .orElse(faults);
    }

    /** The shortest time of many, after as many to warm up. */
    private static double nanos(byte[] document) {
        long shortest = Long.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            shortest = Long.MAX_VALUE;
            long end = System.nanoTime() + ENOUGH_NANOS;
            for (int i = 0; i < 5 || System.nanoTime() < end; i++) {
                long start = System.nanoTime();
                work(document);
                shortest = Math.min(shortest, System.nanoTime() - start);
            }
        }
        return shortest;
    }

    private static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double covariance = points.stream()
                .mapToDouble(point -> (point[0] - x) * (point[1] - y))
                .sum();
        double variance = points.stream()
                .mapToDouble(point -> (point[0] - x) * (point[0] - x))
                .sum();
        return covariance / variance;
    }
}
