package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeWordingTest {

    /** A Thursday. */
    private static final LocalDate ANCHOR = LocalDate.of(2025, 3, 6);

    @ParameterizedTest
    @CsvSource({
        "today, 2025-03-06",
        "tonight, 2025-03-06",
        "yesterday, 2025-03-05",
        "tomorrow, 2025-03-07",
        "Wednesday, 2025-03-05",
        "Thursday, 2025-03-06",
        "Friday, 2025-02-28",
        "on Wednesday, 2025-03-05",
        "last Thursday, 2025-02-27",
        "last Friday, 2025-02-28",
        "this Monday, 2025-03-03",
        "this Thursday, 2025-03-06",
        "next Thursday, 2025-03-13",
        "next Wednesday, 2025-03-12",
        "last Sunday, 2025-03-02",
        "next Monday, 2025-03-10",
        "this day, 2025-03-06",
        "last day, 2025-03-05",
        "next day, 2025-03-07",
        "this week, [2025-03-03..2025-03-09]",
        "last week, [2025-02-24..2025-03-02]",
        "next week, [2025-03-10..2025-03-16]",
        "last weekend, [2025-03-01..2025-03-02]",
        "over the weekend, [2025-03-01..2025-03-02]",
        "this month, [2025-03-01..2025-03-31]",
        "last month, [2025-02-01..2025-02-28]",
        "next month, [2025-04-01..2025-04-30]",
        "this quarter, [2025-01-01..2025-03-31]",
        "last quarter, [2024-10-01..2024-12-31]",
        "next quarter, [2025-04-01..2025-06-30]",
        "this year, [2025-01-01..2025-12-31]",
        "last year, [2024-01-01..2024-12-31]",
        "next year, [2026-01-01..2026-12-31]",
        "3 days ago, 2025-03-03",
        "one day later, 2025-03-07",
        "two weeks ago, [2025-02-17..2025-02-23]",
        "three weeks from now, [2025-03-24..2025-03-30]",
        "three months ago, [2024-12-01..2024-12-31]",
        "twenty years from now, [2045-01-01..2045-12-31]",
        "1000 years ago, [1025-01-01..1025-12-31]",
        "a week ago, [2025-02-24..2025-03-02]",
        "a year later, [2026-01-01..2026-12-31]",
        "in the days ahead, 2025-03-06/..",
        "in the weeks ahead, 2025-03-06/..",
        "in the months ahead, 2025-03-06/..",
        "earlier this week, [2025-03-03..2025-03-06]",
        "earlier this month, [2025-03-01..2025-03-06]",
        "earlier this year, [2025-01-01..2025-03-06]",
        "later this week, [2025-03-06..2025-03-09]",
        "later this month, [2025-03-06..2025-03-31]",
        "later today, 2025-03-06",
        "this morning, 2025-03-06",
        "last night, [2025-03-05..2025-03-06]",
        "tomorrow evening, 2025-03-07",
        "on Wednesday afternoon, 2025-03-05",
        "the day before yesterday, 2025-03-04",
        "the day after tomorrow, 2025-03-08",
        "at the weekend, [2025-03-01..2025-03-02]",
        "on the weekend, [2025-03-01..2025-03-02]",
        "during the weekend, [2025-03-01..2025-03-02]",
        "early next week, [2025-03-10..2025-03-16]",
        "in mid-February, [2025-02-01..2025-02-28]",
        "over the past two weeks, [2025-02-20..2025-03-06]",
        "in the last month, [2025-02-06..2025-03-06]",
        "in the next two weeks, [2025-03-06..2025-03-20]",
        "over the coming year, [2025-03-06..2026-12-31]",
        "in the coming week, [2025-03-06..2025-03-16]",
        "late on Wednesday, 2025-03-05",
        "earlier on Wednesday, 2025-03-05",
        "since early 2022, 2022/..",
        "from mid-February, 2025-02/..",
        "by mid-February, [..2025-02-28]",
        "within the next week, [2025-03-06..2025-03-13]",
        "in the coming months, [2025-03-06..]",
        "in March, [2025-03-01..2025-03-31]",
        "March, [2025-03-01..2025-03-31]",
        "during February, [2025-02-01..2025-02-28]",
        "in Sept., [2024-09-01..2024-09-30]",
        "in December, [2024-12-01..2024-12-31]",
        "this February, [2025-02-01..2025-02-28]",
        "last May, [2024-05-01..2024-05-31]",
        "in March 2027, [2027-03-01..2027-03-31]",
        "2027, [2027-01-01..2027-12-31]",
        "in 2027, [2027-01-01..2027-12-31]",
        "March 3, 2025-03-03",
        "on 3 March, 2025-03-03",
        "on the 3rd of March, 2025-03-03",
        "March 6, 2025-03-06",
        "June 21, 2024-06-21",
        "on Monday 3 March, 2025-03-03",
        "June 21 2026, 2026-06-21",
        "February 29, 2024-02-29",
        "by Wednesday, [..2025-03-05]",
        "throughout March, 2025-03-01/2025-03-31",
        "throughout the week, 2025-03-03/2025-03-09",
        "all year, 2025-01-01/2025-12-31",
        "throughout 2024, 2024-01-01/2024-12-31",
        "for the next week, 2025-03-06/2025-03-13",
        "for the next two months, 2025-03-06/2025-05-06",
        "for the past three days, 2025-03-03/2025-03-06",
        "since Monday, 2025-03-03/..",
        "since March, 2025-03/..",
        "since 2014, 2014/..",
        "until 2027, /2027",
        "until yesterday, /2025-03-05",
        "until the end of 2027, /2027-12-31",
        "till the end of the month, /2025-03-31"
    })
    void resolvesTheDocumentedWordings(String wording, String expected) {
        assertThat(resolve(wording)).isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "Wednesday, 2025-03-12",
        "on Thursday, 2025-03-06",
        "this Friday, 2025-03-07",
        "this Thursday, 2025-03-06",
        "last Friday, 2025-02-28",
        "this weekend, [2025-03-08..2025-03-09]",
        "over the weekend, [2025-03-08..2025-03-09]",
        "last week, [2025-02-24..2025-03-02]",
        "in two weeks, [2025-03-17..2025-03-23]",
        "in a month, [2025-04-01..2025-04-30]",
        "within three days, [2025-03-06..2025-03-09]",
        "in 1 day, 2025-03-07",
        "in March, [2025-03-01..2025-03-31]",
        "in February, [2026-02-01..2026-02-28]",
        "in June, [2025-06-01..2025-06-30]",
        "this June, [2025-06-01..2025-06-30]",
        "next February, [2026-02-01..2026-02-28]",
        "June 21, 2025-06-21",
        "March 3, 2026-03-03",
        "on 6 March, 2025-03-06",
        "Saturday 21 June, 2025-06-21",
        "February 29, 2028-02-29",
        "by June, [..2025-06-30]",
        "by Friday, [..2025-03-07]",
        "by the end of the year, [..2025-12-31]",
        "from Monday, 2025-03-10/..",
        "since Monday, 2025-03-03/..",
        "until Friday, /2025-03-07",
        "until June, /2025-06",
        "until 2027, /2027",
        "until mid-June, /2025-06",
        "throughout April, 2025-04-01/2025-04-30"
    })
    void inTheFutureABareWeekdayIsTheOneToCome(String wording, String expected) {
        assertThat(RelativeWording.resolve(wording, ANCHOR, Tense.FUTURE))
                .isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-07", "2025-03-08", "2025-03-09"})
    void nextFridayIsThatOfTheNextWeekWhereThisWeeksIsOver(LocalDate anchor) {
        assertThat(RelativeWording.resolve("next Friday", anchor)).isEqualTo(new Resolved(Edtf.parse("2025-03-14")));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-08", "2025-03-09"})
    void nextWeekendIsAWeekAwayFromThisOne(LocalDate anchor) {
        assertThat(RelativeWording.resolve("next weekend", anchor))
                .isEqualTo(new Resolved(Edtf.parse("[2025-03-15..2025-03-16]")));
    }

    @Test
    void whatHappensInAWeekDoesNotFillIt() {
        Edtf talks = ((Resolved) resolve("next week")).time();
        Edtf wednesday = Edtf.parse("2025-03-12");

        assertThat(wednesday.before(talks)).isEqualTo(Ternary.UNKNOWN);
        assertThat(talks.contains(wednesday)).isEqualTo(Ternary.UNKNOWN);
        assertThat(Edtf.parse("2025-03-10/2025-03-16").contains(talks)).isEqualTo(Ternary.YES);
        assertThat(talks.after(Edtf.parse("2025-03-09"))).isEqualTo(Ternary.YES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next week | true",
                "Wednesday | true",
                "next Friday | true",
                "next June | true",
                "this weekend | true",
                "in two weeks | true",
                "in March | true",
                "since Monday | true",
                "in March 2027 | false",
                "until 2027 | false",
                "recently | false",
                "at some time | false",
                "nächste Woche | false"
            })
    void aWordingCountsFromADayIfItMeansAnotherTimeOnAnother(String wording, boolean counts) {
        assertThat(RelativeWording.countsFromADay(wording)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-08, PAST, [2025-03-08..2025-03-09]",
        "2025-03-09, PAST, [2025-03-08..2025-03-09]",
        "2025-03-09, EITHER, [2025-03-08..2025-03-09]",
        "2025-03-10, FUTURE, [2025-03-15..2025-03-16]",
        "2025-03-10, PAST,",
        "2025-03-10, EITHER,"
    })
    void thisWeekendIsNotTheOneToComeOfWhatIsPast(LocalDate anchor, Tense tense, String expected) {
        assertThat(time(RelativeWording.resolve("this weekend", anchor, tense)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, [2025-03-08..2025-03-09]",
        "2025-03-08, [2025-03-08..2025-03-09]",
        "2025-03-09, [2025-03-08..2025-03-09]",
        "2025-03-10, [2025-03-15..2025-03-16]"
    })
    void theWeekendToComeIsTheFirstThatIsNotOver(LocalDate anchor, String expected) {
        assertThat(RelativeWording.resolve("over the weekend", anchor, Tense.FUTURE))
                .isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, [2025-03-01..2025-03-02]",
        "2025-03-08, [2025-03-08..2025-03-09]",
        "2025-03-09, [2025-03-08..2025-03-09]",
        "2025-03-10, [2025-03-08..2025-03-09]"
    })
    void theWeekendOfOverTheWeekendHasBegun(LocalDate anchor, String expected) {
        assertThat(RelativeWording.resolve("over the weekend", anchor)).isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEXT WEEK", "  next\tweek\n", "Next\u00A0Week"})
    void caseAndWhiteSpaceDoNotMatter(String wording) {
        assertThat(resolve(wording)).isEqualTo(resolve("next week"));
    }

    @Test
    void aWordingOfSixtyFourCharactersIsStillRead() {
        String padded = " ".repeat(59) + "today";

        assertThat(resolve(padded)).isEqualTo(resolve("today"));
        assertThat(resolve(" " + padded)).isInstanceOf(Unresolved.class);
    }

    @Test
    void sinceAYearCountsFromNoDay() {
        assertThat(RelativeWording.countsFromADay("since 2000")).isFalse();
        assertThat(RelativeWording.countsFromADay("Since January 2000")).isFalse();
    }

    private static Optional<String> time(Resolution resolution) {
        return resolution instanceof Resolved resolved
                ? Optional.of(resolved.time().text())
                : Optional.empty();
    }

    private static Resolution resolve(String wording) {
        return RelativeWording.resolve(wording, ANCHOR);
    }
}
