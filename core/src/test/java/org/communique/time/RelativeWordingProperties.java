package org.communique.time;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.EnglishNumbers;
import org.communique.internal.DisplayText;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;

/** Each wording against {@code java.time}, over the 400 years after which the calendar repeats, weekdays and all. */
class RelativeWordingProperties {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate END = FIRST.plusYears(400);

    @Example
    void aWeekdayIsTheLatestNotAfterTheAnchorOnEveryDayOfFourHundredYears() {
        assertThat(FIRST.datesUntil(END).filter(anchor -> !weekdaysAreLatest(anchor)))
                .isEmpty();
    }

    private static boolean weekdaysAreLatest(LocalDate anchor) {
        return Stream.of(DayOfWeek.values()).allMatch(weekday -> resolved(name(weekday), anchor)
                .equals(Optional.of(anchor.with(previousOrSame(weekday)).toString())));
    }

    @Property
    void onAWeekdayIsThatWeekday(@ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday) {
        assertThat(RelativeWording.resolve("on " + name(weekday), anchor))
                .isEqualTo(RelativeWording.resolve(name(weekday), anchor));
    }

    @Property
    void aWeekdayToComeIsTheFirstNotBeforeTheAnchor(@ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday) {
        LocalDate first = anchor.with(nextOrSame(weekday));

        assertThat(RelativeWording.resolve(name(weekday), anchor, Tense.FUTURE))
                .isEqualTo(RelativeWording.resolve("on " + name(weekday), anchor, Tense.FUTURE))
                .isEqualTo(new Resolved(Edtf.of(first)));
    }

    @Property
    void inEitherTenseOnlyThatIsResolvedWhatBothAgreeOn(
            @ForAll("phrases") String wording, @ForAll("anchors") LocalDate anchor) {
        Resolution past = RelativeWording.resolve(wording, anchor, Tense.PAST);
        Resolution future = RelativeWording.resolve(wording, anchor, Tense.FUTURE);
        Resolution either = RelativeWording.resolve(wording, anchor, Tense.EITHER);

        if (past.equals(future)) {
            assertThat(either).isEqualTo(past);
        } else {
            assertThat(either).isInstanceOf(Unresolved.class);
        }
    }

    @Property
    void nothingThatDependsOnTheTenseLiesOnTheOtherSideOfTheAnchor(
            @ForAll("phrases") String wording, @ForAll("anchors") LocalDate anchor) {
        Resolution past = RelativeWording.resolve(wording, anchor, Tense.PAST);
        Resolution future = RelativeWording.resolve(wording, anchor, Tense.FUTURE);

        if (!past.equals(future)) {
            assertThat(past instanceof Resolved || future instanceof Resolved).isTrue();
            assertThat(past).satisfiesAnyOf(any -> assertThat(any).isInstanceOf(Unresolved.class), any -> assertThat(
                            ((Resolved) any).time().earliest().orElseThrow())
                    .isBefore(anchor));
            assertThat(future).satisfiesAnyOf(any -> assertThat(any).isInstanceOf(Unresolved.class), any -> assertThat(
                            ((Resolved) any).time().latest().orElseThrow())
                    .isAfter(anchor));
        }
    }

    @Property
    void whatCountsFromAStretchOfDaysIsWhatCountsFromEachOfThem(
            @ForAll("phrases") String wording,
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(max = 40) int days,
            @ForAll Tense tense) {
        Resolution first = RelativeWording.resolve(wording, anchor, tense);
        boolean agree = anchor.datesUntil(anchor.plusDays(days + 1L))
                .allMatch(day -> RelativeWording.resolve(wording, day, tense).equals(first));
        Resolution resolution =
                RelativeWording.resolve(wording, Edtf.interval(anchor, anchor.plusDays(days)), tense, Aspect.PUNCTUAL);

        if (agree) {
            assertThat(resolution).isEqualTo(first);
        } else {
            assertThat(resolution).isInstanceOf(Unresolved.class);
        }
    }

    @Property
    void nothingThatCountsFromADoubtfulDayIsCertain(
            @ForAll("phrases") String wording,
            @ForAll("anchors") LocalDate anchor,
            @ForAll("anchors") LocalDate other,
            @ForAll("signs") String sign,
            @ForAll Tense tense) {
        Edtf day = Edtf.parse(anchor + sign);

        if (RelativeWording.resolve(wording, day, tense, Aspect.PUNCTUAL) instanceof Resolved resolved) {
            assertThat(resolved.time().before(Edtf.of(other))).isEqualTo(Ternary.UNKNOWN);
            assertThat(resolved.time().after(Edtf.of(other))).isEqualTo(Ternary.UNKNOWN);
            assertThat(resolved.time().approximate()).isEqualTo(day.approximate());
            assertThat(resolved.time().uncertain()).isEqualTo(day.uncertain());
        }
    }

    @Property
    void lastAndNextWeekdaysAreThoseOnWhichAllSpeakersAgree(
            @ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday) {
        LocalDate monday = anchor.with(previousOrSame(DayOfWeek.MONDAY));
        LocalDate inWeek = monday.with(nextOrSame(weekday));

        assertThat(resolved("last " + name(weekday), anchor))
                .isEqualTo(agreed(anchor.with(previous(weekday)), inWeek.minusWeeks(1)));
        assertThat(resolved("next " + name(weekday), anchor))
                .isEqualTo(agreed(anchor.with(next(weekday)), inWeek.plusWeeks(1)));
    }

    private static Optional<String> agreed(LocalDate one, LocalDate other) {
        return one.equals(other) ? Optional.of(one.toString()) : Optional.empty();
    }

    @Property
    void thisWeekdayIsInTheAnchorsWeekAndNotAfterIt(@ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday) {
        LocalDate latest = anchor.with(previousOrSame(weekday));
        Resolution resolution = RelativeWording.resolve("this " + name(weekday), anchor);

        if (latest.isBefore(anchor.with(previousOrSame(DayOfWeek.MONDAY)))) {
            assertThat(resolution).isInstanceOf(Unresolved.class);
        } else {
            assertThat(resolution).isEqualTo(new Resolved(Edtf.of(latest)));
        }
    }

    @Property
    void daysAreCountedFromTheAnchor(@ForAll("anchors") LocalDate anchor) {
        assertThatDay("today", anchor, anchor);
        assertThatDay("tonight", anchor, anchor);
        assertThatDay("this day", anchor, anchor);
        assertThatDay("yesterday", anchor, anchor.minusDays(1));
        assertThatDay("last day", anchor, anchor.minusDays(1));
        assertThatDay("tomorrow", anchor, anchor.plusDays(1));
        assertThatDay("next day", anchor, anchor.plusDays(1));
    }

    @Property
    void weeksRunFromMondayToSunday(@ForAll("anchors") LocalDate anchor) {
        LocalDate monday = anchor.with(previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = anchor.with(nextOrSame(DayOfWeek.SUNDAY));

        assertThatDays("this week", anchor, monday, sunday);
        assertThatDays("last week", anchor, monday.minusWeeks(1), sunday.minusWeeks(1));
        assertThatDays("next week", anchor, monday.plusWeeks(1), sunday.plusWeeks(1));
        assertThatDays("earlier this week", anchor, monday, anchor);
    }

    @Property
    void weekendsAreTheSaturdayAndSundayOfTheirWeek(@ForAll("anchors") LocalDate anchor) {
        LocalDate sunday = anchor.with(nextOrSame(DayOfWeek.SUNDAY));

        assertThat(RelativeWording.resolve("this weekend", anchor, Tense.FUTURE))
                .isEqualTo(new Resolved(Edtf.oneOf(sunday.minusDays(1), sunday)));
        assertThatDays("last weekend", anchor, sunday.minusDays(8), sunday.minusDays(7));
        assertThat(resolved("next weekend", anchor))
                .isEqualTo(
                        anchor.isBefore(sunday.minusDays(1))
                                ? Optional.empty()
                                : Optional.of(Edtf.oneOf(sunday.plusDays(6), sunday.plusDays(7))
                                        .text()));
    }

    @Property
    void overTheWeekendIsTheLatestThatHasBegun(@ForAll("anchors") LocalDate anchor) {
        LocalDate saturday = anchor.with(previousOrSame(DayOfWeek.SATURDAY));

        assertThatDays("over the weekend", anchor, saturday, saturday.plusDays(1));
    }

    @Property
    void monthsAreCalendarMonths(@ForAll("anchors") LocalDate anchor) {
        LocalDate first = anchor.with(firstDayOfMonth());
        LocalDate after = anchor.with(firstDayOfNextMonth());

        assertThatDays("this month", anchor, first, anchor.with(lastDayOfMonth()));
        assertThatDays("last month", anchor, first.minusMonths(1), first.minusDays(1));
        assertThatDays("next month", anchor, after, after.with(lastDayOfMonth()));
        assertThatDays("earlier this month", anchor, first, anchor);
    }

    @Property
    void quartersBeginInJanuaryAprilJulyAndOctober(@ForAll("anchors") LocalDate anchor) {
        YearMonth month = YearMonth.from(anchor);
        LocalDate first = month.minusMonths((month.getMonthValue() - 1) % 3).atDay(1);

        assertThatDays("this quarter", anchor, first, first.plusMonths(3).minusDays(1));
        assertThatDays("last quarter", anchor, first.minusMonths(3), first.minusDays(1));
        assertThatDays(
                "next quarter", anchor, first.plusMonths(3), first.plusMonths(6).minusDays(1));
    }

    @Property
    void yearsAreCalendarYears(@ForAll("anchors") LocalDate anchor) {
        LocalDate first = anchor.with(firstDayOfYear());
        LocalDate after = anchor.with(firstDayOfNextYear());

        assertThatDays("this year", anchor, first, anchor.with(lastDayOfYear()));
        assertThatDays("last year", anchor, first.minusYears(1), first.minusDays(1));
        assertThatDays("next year", anchor, after, after.with(lastDayOfYear()));
        assertThatDays("earlier this year", anchor, first, anchor);
    }

    @Property
    void countedDaysAreExact(@ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 1, max = 9999) int count) {
        assertThatDay(count + " days ago", anchor, anchor.minusDays(count));
        assertThatDay(count + " days later", anchor, anchor.plusDays(count));
        assertThatDay(count + " days from now", anchor, anchor.plusDays(count));
    }

    @Property
    void countedWeeksMonthsAndYearsAreAsPreciseAsTheirUnit(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 1, max = 999) int count) {
        LocalDate monday = anchor.with(previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = anchor.with(firstDayOfMonth());
        LocalDate year = anchor.with(firstDayOfYear());

        LocalDate ago = monday.minusWeeks(count);
        assertThatDays(count + " weeks ago", anchor, ago, ago.plusDays(6));
        LocalDate later = month.plusMonths(count);
        assertThatDays(count + " months later", anchor, later, later.with(lastDayOfMonth()));
        LocalDate fromNow = year.plusYears(count);
        assertThatDays(count + " years from now", anchor, fromNow, fromNow.with(lastDayOfYear()));
    }

    @Property
    void numbersInWordsAreThoseInDigits(
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll("units") String unit,
            @ForAll("directions") String direction) {
        assertThat(resolved(EnglishNumbers.word(count) + " " + unit + " " + direction, anchor))
                .isPresent()
                .isEqualTo(resolved(count + " " + unit + " " + direction, anchor));
    }

    @Property
    void inSoManyIsThatManyLaterAndAIsOne(
            @ForAll("anchors") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 999) int count,
            @ForAll("units") String unit,
            @ForAll("directions") String direction) {
        assertThat(RelativeWording.resolve("in " + count + " " + unit, anchor, Tense.FUTURE))
                .isEqualTo(RelativeWording.resolve(count + " " + unit + " later", anchor));
        assertThat(resolved("a " + unit + " " + direction, anchor))
                .isPresent()
                .isEqualTo(resolved("1 " + unit + " " + direction, anchor));
    }

    @Property
    void aheadIsFromTheAnchorOnWithoutEnd(@ForAll("anchors") LocalDate anchor, @ForAll("aheadUnits") String unit) {
        assertThat(resolved("in the " + unit + " ahead", anchor)).contains(anchor + "/..");
    }

    @Property
    void recentlyIsNeverResolved(@ForAll("anchors") LocalDate anchor) {
        assertThat(resolved("recently", anchor)).isEmpty();
        assertThat(resolved("recent", anchor)).isEmpty();
    }

    @Property
    void anyWordsOnAnyDayAreResolvedOrLeftAlone(
            @ForAll("phrases") String wording, @ForAll("allDays") LocalDate anchor) {
        if (RelativeWording.resolve(wording, anchor) instanceof Resolved resolved) {
            assertThat(resolved.time().reversed()).isFalse();
            assertThat(resolved.time().earliest()).isPresent();
        } else {
            assertThat(RelativeWording.resolve(wording, anchor)).asString().contains(DisplayText.cut(wording, 64));
        }
    }

    private static void assertThatDay(String wording, LocalDate anchor, LocalDate day) {
        assertThat(resolved(wording, anchor)).as(wording).contains(day.toString());
    }

    private static void assertThatDays(String wording, LocalDate anchor, LocalDate first, LocalDate last) {
        assertThat(resolved(wording, anchor))
                .as(wording)
                .contains(first.equals(last) ? first.toString() : "[" + first + ".." + last + "]");
    }

    private static Optional<String> resolved(String wording, LocalDate anchor) {
        return RelativeWording.resolve(wording, anchor) instanceof Resolved resolved
                ? Optional.of(resolved.time().text())
                : Optional.empty();
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<LocalDate> anchors() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), END.toEpochDay() - 1)
                .map(LocalDate::ofEpochDay);
    }

    /** Days of all years that {@code java.time} has, most of them near the ends of those that EDTF has. */
    @Provide
    Arbitrary<LocalDate> allDays() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29)),
                Arbitraries.integers().between(-400, 400).map(LocalDate.of(9999, 12, 31)::plusDays),
                Arbitraries.integers().between(-400, 400).map(LocalDate.of(-9999, 1, 1)::plusDays));
    }

    /** Wordings of the set, the like of them, and anything. */
    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> which = Arbitraries.of("this", "last", "next", "on", "earlier this", "over the", "in the");
        Arbitrary<String> what =
                Arbitraries.of("day", "week", "weekend", "month", "quarter", "year", "Sunday", "weeks");
        Arbitrary<String> count = Arbitraries.of("one", "a", "twenty", "9999", "0", "many");
        return Arbitraries.oneOf(
                Combinators.combine(which, what).as((one, other) -> one + " " + other),
                Combinators.combine(which, what).as((one, other) -> one + " " + other + " ahead"),
                Combinators.combine(count, units(), directions()).as((one, unit, way) -> one + " " + unit + " " + way),
                Combinators.combine(count, units()).as((one, unit) -> "in " + one + " " + unit),
                Arbitraries.of(
                        "today",
                        "tomorrow",
                        "yesterday",
                        "Wednesday",
                        "this Friday",
                        "over the weekend",
                        "recently",
                        ""),
                Arbitraries.strings().ofMaxLength(100));
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("~", "?", "%");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("days", "weeks", "months", "years", "day", "week", "month", "year");
    }

    @Provide
    Arbitrary<String> directions() {
        return Arbitraries.of("ago", "later", "from now");
    }

    @Provide
    Arbitrary<String> aheadUnits() {
        return Arbitraries.of("days", "weeks", "months");
    }
}
