package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.communique.dossier.Dossier;
import org.communique.json.BrokenDossiers.Broken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hundreds of dossiers gone wrong: each has one fault, in its place. */
class BrokenDossiersTest {

    private final CommuniqueJson json = CommuniqueJson.standard();

    static List<Broken> broken() {
        return BrokenDossiers.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void hasItsOneFaultInItsPlace(Broken broken) {
        assertThat(json.readLenient(broken.document()).faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(Tuple.tuple(broken.code(), broken.pointer()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isRefusedAsALineToo(Broken broken) {
        assumeFalse(broken.document().contains("\n"), "a line feed ends a line");

        assertThat(faults("{\"dossier\":" + broken.document() + "}"))
                .isNotEmpty()
                .allMatch(fault -> fault.line() == 1)
                .extracting(Fault::code)
                .doesNotContain(Fault.LIBRARY_FAILED);
    }

    private List<Fault> faults(String line) {
        try {
            json.lineReader(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                    .close();
            return List.of();
        } catch (DossierReadException e) {
            return e.faults();
        }
    }

    /** Other names collide in Jackson's table of names: {@link CollidingNamesTest}. */
    @ParameterizedTest
    @ValueSource(ints = {64, 1024, 16384})
    void keepsNamesOfOneHashCode(int count) {
        int bits = Integer.numberOfTrailingZeros(count);
        String names = IntStream.range(0, count)
                .mapToObj(i -> "\"" + alike(i, bits) + "\":" + i)
                .collect(Collectors.joining(","));

        Dossier dossier = json.read("{\"communique\":\"1\",\"id\":\"d\",\"later\":{" + names + "}}");

        assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
    }

    private static String alike(int number, int bits) {
        return IntStream.range(0, bits)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
