package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wording means from an anchor that is in doubt, or not known to the day. */
class UncertainAnchorTest {

    @Test
    void resolvesToTheLastDayOfFourDigitYearsAndNoFurther() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(RelativeWording.resolve("today", last)).isEqualTo(new Resolved(Edtf.of(last)));
        assertThat(RelativeWording.resolve("this year", last))
                .isEqualTo(new Resolved(Edtf.parse("[9999-01-01..9999-12-31]")));
        assertThat(RelativeWording.resolve("in the days ahead", last))
                .isEqualTo(new Resolved(Edtf.parse("9999-12-31/..")));
        assertThat(RelativeWording.resolve("tomorrow", last)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("this week", last)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("next year", last)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("9999 years from now", last)).isInstanceOf(Unresolved.class);
    }

    @Test
    void resolvesFromTheFirstDayOfFourDigitYearsAndNoEarlier() {
        LocalDate first = LocalDate.of(-9999, 1, 1);

        assertThat(RelativeWording.resolve("today", first)).isEqualTo(new Resolved(Edtf.of(first)));
        assertThat(RelativeWording.resolve("yesterday", first)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("earlier this week", first)).isEqualTo(new Resolved(Edtf.of(first)));
        assertThat(RelativeWording.resolve("over the weekend", first)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("next week", LocalDate.MIN)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("last year", LocalDate.MAX)).isInstanceOf(Unresolved.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06~, yesterday, 2025-03-05~",
        "2025-03-06?, Wednesday, 2025-03-05?",
        "2025-03-06%, last week, [2025-02-24%..2025-03-02%]",
        "2025-03~-06, last month, [2025-02-01~..2025-02-28~]",
        "2025-03-?06, next year, [2026-01-01?..2026-12-31?]",
        "2025?-03-~06, last quarter, [2024-10-01%..2024-12-31%]",
        "2025-03-06~, in the days ahead, 2025-03-06~/.."
    })
    void whatIsInDoubtAboutTheAnchorIsInDoubtAboutWhatCountsFromIt(String anchor, String wording, String expected) {
        assertThat(time(RelativeWording.resolve(wording, Edtf.parse(anchor), Tense.PAST, Aspect.PUNCTUAL)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T23:30Z, yesterday, 2025-03-05",
        "2025-03-06T24:00Z, today, 2025-03-06",
        "2025-03-06/2025-03-06, tomorrow, 2025-03-07",
        "2025-03-03/2025-03-05, a week later, [2025-03-10..2025-03-16]",
        "2025-03, last month, [2025-02-01..2025-02-28]",
        "2025-03-XX, this year, [2025-01-01..2025-12-31]",
        "2025-03-1X~, next month, [2025-04-01~..2025-04-30~]",
        "2025-33, next year, [2026-01-01..2026-12-31]",
        "'[2025-03-04,2025-03-06]', this week, [2025-03-03..2025-03-09]",
        "2025, last year, [2024-01-01..2024-12-31]"
    })
    void anAnchorNotKnownToTheDayIsEnoughWhereEveryDayOfItGivesTheSame(String anchor, String wording, String expected) {
        assertThat(time(RelativeWording.resolve(wording, Edtf.parse(anchor), Tense.PAST, Aspect.PUNCTUAL)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, yesterday",
        "2025, next month",
        "2025-03-0X, Wednesday",
        "2025-03-06/2025-03-07, tomorrow",
        "2025-03-09/2025-03-10, this week",
        "2025-03-07/2025-03-08, this weekend",
        "2025-03-06/2025-03-07, next Friday",
        "2025-02/2025-03, in March",
        "'{2025-03-06,2025-03-08}', today",
        "2025-21, last month",
        "XXXX-03-06, last year",
        "2025-03/.., this month",
        "/2025-03-06, yesterday",
        "2025/2024, this year"
    })
    void whatAnAnchorNotKnownToTheDayLeavesOpenStaysOpen(String anchor, String wording) {
        assertThat(RelativeWording.resolve(wording, Edtf.parse(anchor), Tense.PAST, Aspect.PUNCTUAL))
                .isEqualTo(new Unresolved("\"" + wording + "\" counts from " + anchor
                        + ", which may be days of which each gives another"));
    }

    private static Optional<String> time(Resolution resolution) {
        return resolution instanceof Resolved resolved
                ? Optional.of(resolved.time().text())
                : Optional.empty();
    }
}
