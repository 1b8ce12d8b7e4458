package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DayRangesProperties {

    @Property(tries = 1_000)
    void aStretchMeetsThoseThatItHasADayInCommonWith(
            @ForAll("stretches") List<Stretch> stretches, @ForAll("stretch") Stretch asked) {
        DayRanges days = new DayRanges();
        stretches.forEach(each -> days.add(each.first(), each.last()));

        assertThat(days.meet(asked.first(), asked.last()))
                .isEqualTo(stretches.stream()
                        .anyMatch(each -> !each.first().isAfter(asked.last())
                                && !each.last().isBefore(asked.first())));
    }

    @Provide
    static Arbitrary<List<Stretch>> stretches() {
        return stretch().list().ofMaxSize(5);
    }

    @Provide
    static Arbitrary<Stretch> stretch() {
        Arbitrary<Integer> first = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 6);
        return Combinators.combine(first, more)
                .as((from, length) -> new Stretch(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + length)));
    }

    record Stretch(LocalDate first, LocalDate last) {}
}
