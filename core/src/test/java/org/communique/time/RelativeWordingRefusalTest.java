package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings that are left alone, and the reasons. */
class RelativeWordingRefusalTest {

    /** A Thursday. */
    private static final LocalDate ANCHOR = LocalDate.of(2025, 3, 6);

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
    @EnumSource(
            value = Tense.class,
            names = {"PAST", "EITHER"})
    void howLongSomethingTookIsNotWhenItWas(Tense tense) {
        assertThat(RelativeWording.resolve("in two weeks", ANCHOR, tense))
                .isEqualTo(new Unresolved("\"in two weeks\" may be how long it took"));
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
                .isEqualTo(new Unresolved(
                        "\"" + wording + "\" has \"" + word + "\", which stands in no wording that is resolved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"for the coming year", "for the coming week"})
    void howLongWhatIsComingLastsIsNotSaid(String wording) {
        assertThat(resolve(wording))
                .isEqualTo(new Unresolved(
                        "\"" + wording + "\" may be the next of the calendar, or as long from that day on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void noWordsAreNotInTheSet(String wording) {
        assertThat(resolve(wording)).isInstanceOf(Unresolved.class);
    }

    @Test
    void anEndlessWordingIsNeitherReadNorEchoed() {
        Resolution resolution = resolve("ago ".repeat(2_500_000));

        assertThat(resolution).isInstanceOfSatisfying(Unresolved.class, left -> assertThat(left.reason())
                .contains("longer than any wording")
                .hasSizeLessThan(120));
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

    private static String reason(String beginning) {
        return beginning.startsWith("is not") ? "is not in the set of wordings that are resolved" : beginning;
    }

    private static Resolution resolve(String wording) {
        return RelativeWording.resolve(wording, ANCHOR);
    }
}
