package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
        "next Friday, 2025-03-07",
        "this day, 2025-03-06",
        "last day, 2025-03-05",
        "next day, 2025-03-07",
        "this week, 2025-03-03/2025-03-09",
        "last week, 2025-02-24/2025-03-02",
        "next week, 2025-03-10/2025-03-16",
        "last weekend, 2025-03-01/2025-03-02",
        "next weekend, 2025-03-15/2025-03-16",
        "over the weekend, 2025-03-01/2025-03-02",
        "this month, 2025-03",
        "last month, 2025-02",
        "next month, 2025-04",
        "this quarter, 2025-33",
        "last quarter, 2024-36",
        "next quarter, 2025-34",
        "this year, 2025",
        "last year, 2024",
        "next year, 2026",
        "3 days ago, 2025-03-03",
        "one day later, 2025-03-07",
        "two weeks ago, 2025-02-17/2025-02-23",
        "three weeks from now, 2025-03-24/2025-03-30",
        "three months ago, 2024-12",
        "twenty years from now, 2045",
        "1000 years ago, 1025",
        "a week ago, 2025-02-24/2025-03-02",
        "a year later, 2026",
        "in the days ahead, 2025-03-06/..",
        "in the weeks ahead, 2025-03-06/..",
        "in the months ahead, 2025-03-06/..",
        "earlier this week, 2025-03-03/2025-03-06",
        "earlier this month, 2025-03-01/2025-03-06",
        "earlier this year, 2025-01-01/2025-03-06"
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
        "next Friday, 2025-03-07",
        "this weekend, 2025-03-08/2025-03-09",
        "over the weekend, 2025-03-08/2025-03-09",
        "last week, 2025-02-24/2025-03-02",
        "in two weeks, 2025-03-17/2025-03-23",
        "in a month, 2025-04",
        "in 1 day, 2025-03-07"
    })
    void inTheFutureABareWeekdayIsTheOneToCome(String wording, String expected) {
        assertThat(RelativeWording.resolve(wording, ANCHOR, Tense.FUTURE))
                .isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, this Friday",
        "FUTURE, this Wednesday",
        "EITHER, this Wednesday",
        "EITHER, this Friday",
        "EITHER, Wednesday",
        "EITHER, on Friday",
        "PAST, this weekend",
        "EITHER, this weekend",
        "EITHER, over the weekend"
    })
    void whatMayBePastOrToComeIsLeftAlone(Tense tense, String wording) {
        assertThat(RelativeWording.resolve(wording, ANCHOR, tense))
                .isEqualTo(new Unresolved("\"" + wording + "\" may be the one to come or the one past"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Tense.class,
            names = {"PAST", "EITHER"})
    void howLongSomethingTookIsNotWhenItWas(Tense tense) {
        assertThat(RelativeWording.resolve("in two weeks", ANCHOR, tense))
                .isEqualTo(new Unresolved("\"in two weeks\" may be how long it took"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-08, PAST, 2025-03-08/2025-03-09",
        "2025-03-09, PAST, 2025-03-08/2025-03-09",
        "2025-03-09, EITHER, 2025-03-08/2025-03-09",
        "2025-03-10, FUTURE, 2025-03-15/2025-03-16",
        "2025-03-10, PAST,",
        "2025-03-10, EITHER,"
    })
    void thisWeekendIsNotTheOneToComeOfWhatIsPast(LocalDate anchor, Tense tense, String expected) {
        assertThat(time(RelativeWording.resolve("this weekend", anchor, tense)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, 2025-03-08/2025-03-09",
        "2025-03-08, 2025-03-08/2025-03-09",
        "2025-03-09, 2025-03-08/2025-03-09",
        "2025-03-10, 2025-03-15/2025-03-16"
    })
    void theWeekendToComeIsTheFirstThatIsNotOver(LocalDate anchor, String expected) {
        assertThat(RelativeWording.resolve("over the weekend", anchor, Tense.FUTURE))
                .isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, 2025-03-01/2025-03-02",
        "2025-03-08, 2025-03-08/2025-03-09",
        "2025-03-09, 2025-03-08/2025-03-09",
        "2025-03-10, 2025-03-08/2025-03-09"
    })
    void theWeekendOfOverTheWeekendHasBegun(LocalDate anchor, String expected) {
        assertThat(RelativeWording.resolve("over the weekend", anchor)).isEqualTo(new Resolved(Edtf.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEXT WEEK", "  next\tweek\n", "Next\u00A0Week"})
    void caseAndWhiteSpaceDoNotMatter(String wording) {
        assertThat(resolve(wording)).isEqualTo(resolve("next week"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recently | says no length of time",
                "Recent | says no length of time",
                "this Friday | may be the one to come or the one past",
                "this Sunday | may be the one to come or the one past",
                "soon | is not in the set",
                "next weeks | is not in the set",
                "the next week | is not in the set",
                "coming Wednesday | is not in the set",
                "a few days ago | is not in the set",
                "0 days ago | is not in the set",
                "10000 days ago | is not in the set",
                "-3 days ago | is not in the set",
                "twenty-one days ago | is not in the set",
                "three quarters ago | is not in the set",
                "two weekends later | is not in the set",
                "three days before | is not in the set",
                "three days from today | is not in the set",
                "in the years ahead | is not in the set",
                "in few days | is not in the set",
                "in two weekends | is not in the set",
                "in the days | is not in the set",
                "an hour ago | is not in the set",
                "in the month ahead | is not in the set",
                "earlier this quarter | is not in the set",
                "earlier this day | is not in the set",
                "over the week | is not in the set",
                "Wednesday night | is not in the set",
                "at some time or other | is not in the set",
                "\u0663 days ago | is not in the set"
            })
    void leavesAnythingElseAloneAndSaysWhy(String wording, String reason) {
        assertThat(resolve(wording))
                .isEqualTo(new Unresolved("\"" + EdtfRefusal.quote(wording) + "\" " + reason(reason)));
    }

    private static String reason(String beginning) {
        return beginning.startsWith("is not") ? "is not in the set of wordings that are resolved" : beginning;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void noWordsAreNotInTheSet(String wording) {
        assertThat(resolve(wording)).isInstanceOf(Unresolved.class);
    }

    @Test
    void aWordingOfSixtyFourCharactersIsStillRead() {
        String padded = " ".repeat(59) + "today";

        assertThat(resolve(padded)).isEqualTo(resolve("today"));
        assertThat(resolve(" " + padded)).isInstanceOf(Unresolved.class);
    }

    @Test
    void anEndlessWordingIsNeitherReadNorEchoed() {
        Resolution resolution = resolve("ago ".repeat(2_500_000));

        assertThat(resolution).isInstanceOfSatisfying(Unresolved.class, left -> assertThat(left.reason())
                .contains("longer than any wording")
                .hasSizeLessThan(120));
    }

    @Test
    void resolvesToTheLastDayOfFourDigitYearsAndNoFurther() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(RelativeWording.resolve("today", last)).isEqualTo(new Resolved(Edtf.of(last)));
        assertThat(RelativeWording.resolve("this year", last)).isEqualTo(new Resolved(Edtf.parse("9999")));
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
        assertThat(RelativeWording.resolve("earlier this week", first))
                .isEqualTo(new Resolved(Edtf.interval(first, first)));
        assertThat(RelativeWording.resolve("over the weekend", first)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("next week", LocalDate.MIN)).isInstanceOf(Unresolved.class);
        assertThat(RelativeWording.resolve("last year", LocalDate.MAX)).isInstanceOf(Unresolved.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06~, yesterday, 2025-03-05~",
        "2025-03-06?, Wednesday, 2025-03-05?",
        "2025-03-06%, last week, 2025-02-24%/2025-03-02%",
        "2025-03~-06, last month, 2025-02~",
        "2025-03-?06, next year, 2026?",
        "2025?-03-~06, last quarter, 2024-36%",
        "2025-03-06~, in the days ahead, 2025-03-06~/.."
    })
    void whatIsInDoubtAboutTheAnchorIsInDoubtAboutWhatCountsFromIt(String anchor, String wording, String expected) {
        assertThat(time(RelativeWording.resolve(wording, Edtf.parse(anchor), Tense.PAST)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T23:30Z, yesterday, 2025-03-05",
        "2025-03-06/2025-03-06, tomorrow, 2025-03-07",
        "2025-03-03/2025-03-05, a week later, 2025-03-10/2025-03-16",
        "2025-03, last month, 2025-02",
        "2025-03-XX, this year, 2025",
        "2025-03-1X~, next month, 2025-04~",
        "2025-33, next year, 2026",
        "'[2025-03-04,2025-03-06]', this week, 2025-03-03/2025-03-09",
        "2025, last year, 2024"
    })
    void anAnchorNotKnownToTheDayIsEnoughWhereEveryDayOfItGivesTheSame(String anchor, String wording, String expected) {
        assertThat(time(RelativeWording.resolve(wording, Edtf.parse(anchor), Tense.PAST)))
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
        "'{2025-03-06,2025-03-08}', today",
        "2025-21, last month",
        "XXXX-03-06, last year",
        "2025-03/.., this month",
        "/2025-03-06, yesterday",
        "2025/2024, this year"
    })
    void whatAnAnchorNotKnownToTheDayLeavesOpenStaysOpen(String anchor, String wording) {
        assertThat(RelativeWording.resolve(wording, Edtf.parse(anchor), Tense.PAST))
                .isEqualTo(new Unresolved("\"" + wording + "\" counts from " + anchor
                        + ", which may be days of which each gives another"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNeitherWordingNorAnchor() {
        assertThatNullPointerException()
                .isThrownBy(() -> RelativeWording.resolve(null, ANCHOR))
                .withMessage("wording");
        assertThatNullPointerException()
                .isThrownBy(() -> RelativeWording.resolve("today", null))
                .withMessage("anchor");
        assertThatNullPointerException()
                .isThrownBy(() -> RelativeWording.resolve("today", (Edtf) null, Tense.PAST))
                .withMessage("anchor");
        assertThatNullPointerException()
                .isThrownBy(() -> RelativeWording.resolve("today", ANCHOR, null))
                .withMessage("tense");
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
