package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.extension.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published vectors of RFC 8785, which lie beside the project, as unknown members; one number keeps its digits. */
class CanonicalVectorsTest {

    /** Beside the project, as seen from its root or from a module. */
    private static final Optional<Path> VECTORS = Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"))
            .map(shared -> shared.resolve("hostile/jcs"))
            .filter(Files::isDirectory)
            .findFirst();

    private static final String ROUNDED = "333333333.3333333,";
    private static final String KEPT = "3.3333333333333329e+8,";

    @BeforeEach
    void skipWithoutVectors() {
        assumeTrue(VECTORS.isPresent(), "the vectors lie in ../shared beside the project, which is absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void anUnknownMemberIsKeptInTheFormOfTheStandard(String name) throws IOException {
        String expected = vector("output/" + name + ".json");
        if (name.equals("values")) {
            assertThat(expected).contains(ROUNDED);
            expected = expected.replace(ROUNDED, KEPT);
        }

        assertThat(kept(vector("input/" + name + ".json"))).isEqualTo(expected);
    }

    @Test
    void everyNumberOfThePublishedSequenceIsInItsOneForm() throws IOException {
        List<String> rows = vector("es6-numbers-1000.txt").lines().toList();

        assertThat(rows).hasSize(1000).allSatisfy(row -> {
            String number = row.substring(row.indexOf(',') + 1);
            assertThat(kept(number)).isEqualTo(number);
        });
    }

    private static String vector(String name) throws IOException {
        return Files.readString(VECTORS.orElseThrow().resolve(name), UTF_8);
    }

    private static String kept(String json) {
        return CommuniqueJson.standard()
                .read("{\"communique\":\"1\",\"later\":" + json + ",\"id\":\"d\"}")
                .extensions()
                .get("later")
                .map(JsonText::text)
                .orElseThrow();
    }
}
