package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.communique.examples.page.TimelinePart;
import org.junit.jupiter.api.Test;

class DateAxisTest {

    /** As far apart as days of twenty years are on a line of a thousand steps: no two of a few stand in one place. */
    @Property(tries = 200)
    void laterDaysStandFartherToTheRight(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 7_300) Integer> offsets) {
        List<LocalDate> days = new TreeSet<>(offsets)
                .stream().map(each -> LocalDate.of(2010, 1, 1).plusDays(each)).toList();
        DateAxis axis = DateAxis.of(days.stream().collect(Collectors.toList()));

        assertThat(days.stream().map(axis::at).toList())
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(at -> assertThat(at).isBetween(0, TimelinePart.WIDTH));
        assertThat(axis.ticks(Words.ENGLISH)).hasSizeBetween(1, 7);
    }

    @Test
    void aDayThatIsNotThereHasNoPlace() {
        DateAxis axis = DateAxis.of(List.of(LocalDate.of(2025, 3, 6)));

        assertThatThrownBy(() -> axis.at(LocalDate.of(2025, 3, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no day of the axis: 2025-03-07");
    }
}
