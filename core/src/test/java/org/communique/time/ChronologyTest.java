package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.time.Chronology.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyTest {

    /** A dash is a thing without a date; a question mark behind a place says that something may lie before it. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-04 2025-02-10, 1 0",
        "2025-02-10 2025-03-04, 0 1",
        "- - -, 0 1 2",
        "2025-03-04 2025-03-04, 0 1",
        "2025-03-04 2025-03, 0 1",
        "2025-03-04 2025-02, 1 0",
        "2025-03-04~ 2025-02-10, 0 1",
        "2025-03-~04 2025-02-10, 1 0",
        "2025-03-04 2025-02-10?, 0 1",
        "- 2025-03-04 2025-02-10, 0 2 1",
        "2025-03-04 2025-02-10 -, 1 0 2",
        "2025-02-10 - 2025-03-04, 0 1 2",
        "2025-03-04T15:00 2025-03-04T09:00, 0 1",
        "2025-03-05T15:00 2025-03-04T09:00, 1 0",
        "2025-03-05 2025-03-04T11:00, 0 1",
        "2025-03-05 2025-03-04T09:00, 1 0",
        "2025-03-04T15:00Z 2025-03-04T09:00Z, 1 0",
        "2025-03-04T23:00-05:00 2025-03-05T01:00+02:00, 0 1",
        "2025-03-01/2025-03-09 2025-03-05, 0 1",
        "2025-03-01/.. 2025-02-28, 1 0",
        "2025/2024 2023, 0 1",
        "2025-03-03 2025-03-02 2025-03-01, 2 1 0",
        "2025-03-13 - 2025-03-25 2025-03-08, 3 0 1 2",
        "2025-03-13 2025-03 2025-03-25 2025-03-08, 3 0 1 2",
        "2025-03-13 [..2025-03-20] 2025-03-25 2025-03-08, 3 0 1 2",
        "- 2025-03-13 - - 2025-03-25 2025-03-08 -, 0 5 1 2 3 4 6",
        "2025-03-20/2025-03-25 2025-03-10/2025-03-30 2025-03-12/2025-03-24 2025-03-11/2025-03-15, 3 0 1 2"
    })
    void certainDatesDecideThenTheTelling(String dates, String places) {
        assertThat(shown(dates)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-11 - 2025-02-10, 2 0?, 1",
        "2025-03-11 2025 2025-02-10, 2 0?, 1",
        "2025-03-11 - - 2025-02-10, 3 0?, 1 2",
        "2025-03-11 - 2025-02-10 - 2025-01-01, 4 2? 0?, 1 3",
        "2025-03-11 - 2025-02-10 2025-03-01 2025-03-12, 2 3? 0? 4, 1",
        "2025-03-01 2025-03-11 - 2025-02-10, 3 0? 1?, 2",
        "2025-12 2025-06/2025-12 2025-01/2025-11 2025-03, 3? 0?, 1 2"
    })
    void whatStandsBetweenTwoThatAreToldTheWrongWayRoundHasNoPlace(String dates, String places, String unplaced) {
        assertThat(shown(dates)).isEqualTo(places);
        assertThat(chronology(dates).unplaced()).map(String::valueOf).containsExactly(unplaced.split(" ", -1));
    }

    @Test
    void nothingHasNoPlaces() {
        assertThat(Chronology.of(List.of()).places()).isEmpty();
    }

    @Test
    void aLongTellingOfWhichTheLatestComesFirst() {
        int length = 100_001;
        Chronology chronology = Chronology.of(IntStream.range(0, length)
                .mapToObj(i -> i % 2 == 0 ? Optional.of(Edtf.parse("Y" + (1_000_000 - i))) : Optional.<Edtf>empty())
                .toList());

        assertThat(chronology.places())
                .extracting(Place::index)
                .hasSize(length / 2 + 1)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(chronology.unplaced()).hasSize(length / 2);
    }

    private static String shown(String dates) {
        return String.join(
                " ",
                chronology(dates).places().stream().map(ChronologyTest::shown).toList());
    }

    private static String shown(Place place) {
        return place.index() + (place.certain() ? "" : "?");
    }

    private static Chronology chronology(String dates) {
        return Chronology.of(Stream.of(dates.split(" ", -1))
                .map(date -> Optional.of(date).filter(each -> !each.equals("-")).map(Edtf::parse))
                .toList());
    }
}
