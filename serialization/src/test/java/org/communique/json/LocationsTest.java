package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.validation.Position;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {

    private static final String DOCUMENT = """
            {
              "communique": "1", "id": "d", "title": "😀é", "x/y~": [1, [true, {"": null}]],
              "events": [ {"id": "event:a", "type": "x-duel", "modality": "occurred"},
            \t{"modality": "occurred", "type": "meeting", "id": "event:b"}]
            }
            """;

    private static final CommuniqueJson KEEPING =
            CommuniqueJson.standard().with(ReadOptions.builder().locations().build());

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "/communique, 2, 17",
        "/title, 2, 42",
        "/x~1y~0, 2, 56",
        "/x~1y~0/1, 2, 60",
        "/x~1y~0/1/1/, 2, 72",
        "/events, 3, 13",
        "/events/0, 3, 15",
        "/events/0/type, 3, 41",
        "/events/1, 4, 2",
        "/events/1/id, 4, 52"
    })
    void aValueIsFoundWhereItBegins(String pointer, long line, int column) {
        assertThat(KEEPING.readLenient(DOCUMENT).locations().find(pointer)).contains(new Position(line, column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events/2",
                "/events/00",
                "/events/-1",
                "/events/x",
                "/events/",
                "/title/0",
                "events",
                "/x~1y~0/99999999999",
                "/events/٠"
            })
    void nothingIsFoundWhereTheDocumentHasNoValue(String pointer) {
        assertThat(KEEPING.readLenient(DOCUMENT).locations().find(pointer)).isEmpty();
    }

    @Test
    void nothingIsKeptUnlessAskedFor() {
        assertThat(CommuniqueJson.standard().readLenient(DOCUMENT).locations().find(""))
                .isEmpty();
    }

    @Test
    void aReportSaysWhereTheDocumentIsWrong() {
        ReadResult result = KEEPING.readLenient(DOCUMENT);

        assertThat(Validator.standard()
                        .validate(result.dossier().orElseThrow())
                        .located(result.locations()::find)
                        .violations())
                .filteredOn(violation -> violation.code().equals("code.unknown"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.position()).contains(new Position(3, 41));
                    assertThat(violation).asString().contains(" at /events/0/type (3:41): ");
                });
        assertThat(Validator.standard().validate(result.dossier().orElseThrow()).violations())
                .extracting(Violation::position)
                .isNotEmpty()
                .containsOnly(Optional.empty());
    }

    @Test
    void whatFollowsAFaultIsFoundAsWell() {
        ReadResult result =
                KEEPING.readLenient(DOCUMENT.replace("\"event:a\"", "7").replace("\"d\"", "\"d\",\"id\":9"));

        assertThat(result.faults()).hasSize(2);
        assertThat(result.locations().find("/id")).contains(new Position(2, 28));
        assertThat(result.locations().find("/events/1/id")).contains(new Position(4, 52));
    }

    @Test
    void resultsOfOneDocumentAreEqual() {
        ReadResult result = KEEPING.readLenient(DOCUMENT);

        assertThat(KEEPING.readLenient(DOCUMENT)).isEqualTo(result).hasSameHashCodeAs(result);
        assertThat(KEEPING.readLenient(' ' + DOCUMENT)).isNotEqualTo(result);
        assertThat(CommuniqueJson.standard().readLenient(DOCUMENT))
                .isEqualTo(CommuniqueJson.standard().readLenient(' ' + DOCUMENT))
                .isNotEqualTo(result);
    }
}
