package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communique.arbitraries.Times;

/** What is found in sorted dates is what {@link Edtf#before} says of each. */
class SortedDatesProperties {

    @Provide
    Arbitrary<Edtf> dates() {
        Arbitrary<Edtf> near = Arbitraries.of(
                        "2025-03-05",
                        "2025-03-06",
                        "2025-03-07",
                        "2025-03-05T23:59-12:00",
                        "2025-03-06T10:00Z",
                        "2025-03-06T10:00:30Z",
                        "2025-03-06T12:00",
                        "2025-03-07T00:01+14:00",
                        "2025-03-08T18:00",
                        "2025-03",
                        "2025-03-06/..",
                        "/2025-03-06",
                        "[2025-03-04..2025-03-06]",
                        "2025-03-06~",
                        "2026/2024")
                .map(Edtf::parse);
        return Arbitraries.oneOf(near, near, Times.edtf());
    }

    @Property
    void oneIsFoundBeforeADateWhereThereIsOne(
            @ForAll @Size(max = 12) List<@From("dates") Edtf> dates, @ForAll @From("dates") Edtf date) {
        Optional<Edtf> found = SortedDates.of(dates).lastBefore(date).map(dates::get);

        assertThat(found.isPresent()).isEqualTo(dates.stream().anyMatch(each -> isBefore(each, date)));
        found.ifPresent(each -> assertThat(isBefore(each, date)).isTrue());
    }

    @Property
    void noOtherDayLiesBetween(
            @ForAll @Size(max = 12) List<@From("dates") Edtf> dates, @ForAll @From("dates") Edtf date) {
        List<Edtf> days = dates.stream().filter(each -> !isTime(each)).toList();

        SortedDates.of(days).lastBefore(date).map(days::get).ifPresent(found -> assertThat(days)
                .noneMatch(each -> isBefore(found, each) && isBefore(each, date)));
    }

    @Property
    void anyIsAfterADateWhereOneIs(
            @ForAll @Size(max = 12) List<@From("dates") Edtf> dates, @ForAll @From("dates") Edtf date) {
        assertThat(SortedDates.of(dates).anyAfter(date))
                .isEqualTo(dates.stream().anyMatch(each -> isBefore(date, each)));
    }

    @Example
    void ofManyTheLastIsFound() {
        List<Edtf> years = IntStream.rangeClosed(1900, 2000)
                .mapToObj(year -> Edtf.parse(String.valueOf(year)))
                .toList();

        assertThat(SortedDates.of(years).lastBefore(Edtf.parse("1950-06"))).contains(49);
        assertThat(SortedDates.of(List.of()).lastBefore(Edtf.parse("1950"))).isEmpty();
    }

    private static boolean isTime(Edtf date) {
        return date.value() instanceof EdtfDateTime;
    }

    private static boolean isBefore(Edtf one, Edtf other) {
        return one.before(other) == Ternary.YES;
    }
}
