package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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
    @CsvSource({
        "PAST, this Friday",
        "FUTURE, this Wednesday",
        "EITHER, this Wednesday",
        "EITHER, this Friday",
        "EITHER, Wednesday",
        "EITHER, on Friday",
        "PAST, this weekend",
        "EITHER, this weekend",
        "EITHER, over the weekend",
        "PAST, this June",
        "FUTURE, this February",
        "EITHER, in June",
        "EITHER, March 3",
        "EITHER, until June",
        "PAST, until Wednesday",
        "PAST, till June",
        "PAST, through February"
    })
    void whatMayBePastOrToComeIsLeftAlone(Tense tense, String wording) {
        assertThat(RelativeWording.resolve(wording, ANCHOR, tense))
                .isEqualTo(new Unresolved("\"" + wording + "\" may be the one to come or the one past"));
    }

    @ParameterizedTest
    @CsvSource({
        "next Friday, next week",
        "next Sunday, next week",
        "last Wednesday, last week",
        "last Monday, last week",
        "next weekend, next week",
        "next June, next year",
        "last February, last year"
    })
    void theNearestIsNotCertainlyTheNextOrTheLast(String wording, String other) {
        assertThat(Stream.of(Tense.values()).map(tense -> RelativeWording.resolve(wording, ANCHOR, tense)))
                .containsOnly(new Unresolved("\"" + wording + "\" may be the nearest or the one of the " + other));
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
                "Monday, March 6 | names a weekday that 2025-03-06 is not",
                "March 32 | names a day that the calendar does not have",
                "June 31 | names a day that the calendar does not have",
                "February 29, 2025 | names a day that the calendar does not have",
                "until next week | begins or ends some day in a stretch for which EDTF has no date",
                "since the weekend | begins or ends some day in a stretch for which EDTF has no date",
                "for two weeks | says how long, but not when"
            })
    void whatMeansNoTimeOrNoneThatCanBeWrittenIsLeftAlone(String wording, String reason) {
        assertThat(resolve(wording)).isEqualTo(new Unresolved("\"" + wording + "\" " + reason));
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
    @EnumSource(
            value = Tense.class,
            names = {"PAST", "EITHER"})
    void howLongSomethingTookIsNotWhenItWas(Tense tense) {
        assertThat(RelativeWording.resolve("in two weeks", ANCHOR, tense))
                .isEqualTo(new Unresolved("\"in two weeks\" may be how long it took"));
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
                "the week after next | is not in the set",
                "in the days | is not in the set",
                "an hour ago | is not in the set",
                "in the month ahead | is not in the set",
                "earlier this quarter | is not in the set",
                "earlier this day | is not in the set",
                "over the week | is not in the set",
                "in Wednesday | is not in the set",
                "on March | is not in the set",
                "at March | is not in the set",
                "in today | is not in the set",
                "throughout Wednesday | is not in the set",
                "until | is not in the set",
                "since | is not in the set",
                "for the week | is not in the set",
                "within the week | is not in the set",
                "the previous week | is not in the set",
                "March 03 | is not in the set",
                "March 25 0025 | is not in the set",
                "March afternoon | is not in the set",
                "Wednesday March | is not in the set",
                "Wednesday night | is not in the set",
                "at some time or other | is not in the set",
                "\u0663 days ago | is not in the set"
            })
    void leavesAnythingElseAloneAndSaysWhy(String wording, String reason) {
        String start = "\"" + EdtfRefusal.quote(wording) + "\" ";

        assertThat(((Unresolved) resolve(wording)).reason())
                .satisfiesAnyOf(why -> assertThat(why).isEqualTo(start + reason(reason)), why -> {
                    assertThat(reason).startsWith("is not");
                    assertThat(why).matches("(?s).* has \"[^\"]+\", which stands in no wording that is resolved");
                });
    }

    private static String reason(String beginning) {
        return beginning.startsWith("is not") ? "is not in the set of wordings that are resolved" : beginning;
    }

    @ParameterizedTest
    @CsvSource({
        "a few days ago, few",
        "this spring, spring",
        "Monday and Tuesday, and",
        "the first week of March, first",
        "in two weeks' time, weeks'",
        "the previous week, previous",
        "on or about Friday, or"
    })
    void theReasonNamesTheFirstWordThatIsNotUnderstood(String wording, String word) {
        assertThat(resolve(wording))
                .isEqualTo(new Unresolved("\"" + wording + "\" has \"" + word
                        + "\", which stands in no wording that is resolved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"for the coming year", "for the coming week"})
    void howLongWhatIsComingLastsIsNotSaid(String wording) {
        assertThat(resolve(wording))
                .isEqualTo(new Unresolved("\"" + wording
                        + "\" may be the next of the calendar, or as long from that day on"));
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

    @ParameterizedTest
    @EnumSource(
            value = Tense.class,
            names = {"PAST", "EITHER"})
    void withinSoLongMayBeHowLongItTook(Tense tense) {
        assertThat(RelativeWording.resolve("within two weeks", ANCHOR, tense))
                .isEqualTo(new Unresolved("\"within two weeks\" may be how long it took"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"since next Monday", "since tomorrow", "since 2027", "since June 2025"})
    void whatIsSoSinceADayHasBegun(String wording) {
        assertThat(Stream.of(Tense.values()).map(tense -> RelativeWording.resolve(wording, ANCHOR, tense)))
                .containsOnly(new Unresolved("\"" + wording + "\" begins after the day on which it was said"));
        assertThat(resolve("since today")).isEqualTo(new Resolved(Edtf.parse("2025-03-06/..")));
        assertThat(resolve("since this year")).isEqualTo(new Resolved(Edtf.parse("2025/..")));
    }

    @Test
    void sinceAYearCountsFromNoDay() {
        assertThat(RelativeWording.countsFromADay("since 2000")).isFalse();
        assertThat(RelativeWording.countsFromADay("Since January 2000")).isFalse();
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
                .isThrownBy(() -> RelativeWording.resolve("today", (Edtf) null, Tense.PAST, Aspect.PUNCTUAL))
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
