package org.communique.time;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The published vectors of edtf-java, which lie beside the project: each is accepted with the right bounds, or refused
 * for the reason in {@link #REFUSED}.
 *
 * <p>The vectors give a season the months of a quarter, whatever its hemisphere, and the first quadrimester five
 * months. {@link #OTHER_BOUNDS} has those, with the bounds of {@link SubYear} and why.
 */
class EdtfVectorsTest {

    /** Beside the project, as seen from its root or from a module. */
    private static final Optional<Path> SHARED = Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"))
            .filter(Files::isDirectory)
            .findFirst();

    private static final String CENTURY = "a day is written as in 2025-03-06, and a century as in 19XX";
    private static final String DECADE = "a decade is written with an unspecified digit, as in 199X";
    private static final String SPACE = "no space, not even behind a comma";

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("20", CENTURY),
            Map.entry("00", CENTURY),
            Map.entry("19", CENTURY),
            Map.entry("-01", CENTURY),
            Map.entry("-05", CENTURY),
            Map.entry("-99", CENTURY),
            Map.entry("199", DECADE),
            Map.entry("202", DECADE),
            Map.entry("-005", DECADE),
            Map.entry("199?", DECADE),
            Map.entry("199~", DECADE),
            Map.entry("199%", DECADE),
            Map.entry("[2020, 2021]", SPACE),
            Map.entry("[2020, 2021, 2023]", SPACE),
            Map.entry("{2020, 2021}", SPACE));

    private static final Map<String, Bounds> OTHER_BOUNDS = Map.ofEntries(
            Map.entry("2020-21", new Bounds("2020-01-01 2020-12-31", "spring, in either hemisphere")),
            Map.entry("2020-22", new Bounds("2020-01-01 2020-12-31", "summer, in either hemisphere")),
            Map.entry("2020-23", new Bounds("2020-01-01 2020-12-31", "autumn, in either hemisphere")),
            Map.entry("2020-24", new Bounds("2020-01-01 2020-12-31", "winter, in either hemisphere")),
            Map.entry("1999-24", new Bounds("1999-01-01 1999-12-31", "winter, in either hemisphere")),
            Map.entry("2001-21", new Bounds("2001-01-01 2001-12-31", "spring, in either hemisphere")),
            Map.entry("2020-25", new Bounds("2020-03-01 2020-06-30", "northern spring")),
            Map.entry("2020-30", new Bounds("2020-01-01 2020-12-31", "southern summer, at both ends of the year")),
            Map.entry("2020-37", new Bounds("2020-01-01 2020-04-30", "a quadrimester has four months")));

    private static final List<Vector> VECTORS = new ArrayList<>();

    /** First and last day, and why these. */
    private record Bounds(String days, String why) {}

    /** One row; the bounds are days, absent where the vector has none or an infinite one. */
    private record Vector(String input, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        String bounds() {
            return Stream.of(earliest, latest)
                    .map(day -> day.map(LocalDate::toString).orElse("none"))
                    .collect(joining(" "));
        }

        static Vector of(String row) {
            String[] cells = row.split("\t", -1);
            return new Vector(cells[0], day(cells[0], cells[3]), day(cells[0], cells[4]));
        }

        /** A date-time has the day that it has at its own offset, as written. */
        private static Optional<LocalDate> day(String input, String millis) {
            if (millis.isEmpty() || millis.endsWith("Infinity")) {
                return Optional.empty();
            }
            Instant instant = Instant.ofEpochMilli(Long.parseLong(millis));
            boolean offset = input.contains("T") && !input.contains("T24");
            return Optional.of(LocalDate.ofInstant(
                    instant, offset ? OffsetDateTime.parse(input).getOffset() : UTC));
        }
    }

    @BeforeAll
    static void readVectors() throws IOException {
        if (SHARED.isEmpty()) {
            return;
        }
        Path folder = SHARED.get().resolve(Path.of("data", "samples", "edtf"));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(EdtfVectorsTest::rows)
                    .map(Vector::of)
                    .forEach(VECTORS::add);
        }
    }

    @BeforeEach
    void skipWithoutVectors() {
        assumeTrue(SHARED.isPresent(), "the vectors lie in ../shared beside the project, which is absent");
    }

    private static Stream<String> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void everyVectorIsAcceptedWithTheRightBoundsOrRefusedForTheReasonInTheTable() {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Vector vector : VECTORS) {
            Optional<String> refusal = Refusals.of(vector.input());
            refused += refusal.isPresent() ? 1 : 0;
            boolean right = refusal.isPresent()
                    ? refusal.get().contains(REFUSED.getOrDefault(vector.input(), "no such row"))
                    : bounds(vector.input()).equals(expected(vector));
            if (!right) {
                wrong.add(vector + " " + refusal.orElseGet(() -> bounds(vector.input())));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "EDTF vectors: %d, accepted %d, refused %d, wrong %d%n",
                VECTORS.size(),
                VECTORS.size() - refused - wrong.size(),
                refused,
                wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTablesNameOnlyVectorsThatAreThere() {
        assertThat(VECTORS).extracting(Vector::input).containsAll(REFUSED.keySet());
        assertThat(VECTORS).extracting(Vector::input).containsAll(OTHER_BOUNDS.keySet());
    }

    @Test
    void theTableOfOtherBoundsHoldsOnlyBoundsThatDiffer() {
        assertThat(VECTORS)
                .filteredOn(vector -> OTHER_BOUNDS.containsKey(vector.input()))
                .noneMatch(vector -> expected(vector).equals(vector.bounds()));
    }

    private static String bounds(String input) {
        Edtf edtf = Edtf.parse(input);
        return new Vector(input, edtf.earliest(), edtf.latest()).bounds();
    }

    private static String expected(Vector vector) {
        Bounds other = OTHER_BOUNDS.get(vector.input());
        return other == null ? vector.bounds() : other.days();
    }
}
