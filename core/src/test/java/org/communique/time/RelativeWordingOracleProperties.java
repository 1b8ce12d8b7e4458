package org.communique.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.time.Resolution.Resolved;

/** A speaker means a day and chooses words for it, and whatever he chose, the reading allows that day. */
class RelativeWordingOracleProperties {

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    private static final LocalDate END = FIRST.plusYears(400);

    private static final Map<String, TemporalUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "quarter", IsoFields.QUARTER_YEARS,
            "year", ChronoUnit.YEARS);

    @Property
    void theReadingAllowsTheDayThatTheSpeakerMeant(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = -500, max = 500) int distance) {
        assertAllowed(anchor, anchor.plusDays(distance));
    }

    @Property
    void theReadingAllowsADayNearby(
            @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = -15, max = 15) int distance) {
        assertAllowed(anchor, anchor.plusDays(distance));
    }

    private static void assertAllowed(LocalDate anchor, LocalDate meant) {
        Tense tense = meant.isAfter(anchor) ? Tense.FUTURE : Tense.PAST;
        for (String wording : wordings(anchor, meant)) {
            for (Tense known : List.of(tense, Tense.EITHER)) {
                if (RelativeWording.resolve(wording, anchor, known) instanceof Resolved resolved) {
                    assertThat(allows(resolved.time(), meant))
                            .as("%s on %s, of %s, is %s", wording, anchor, meant, resolved.time())
                            .isTrue();
                }
            }
        }
    }

    private static boolean allows(Edtf time, LocalDate day) {
        return time.overlaps(Edtf.of(day)) != Ternary.NO
                && time.before(Edtf.of(day)) != Ternary.YES
                && time.after(Edtf.of(day)) != Ternary.YES;
    }

    /** Every wording that some speaker would choose on {@code anchor} for something on {@code meant}. */
    private static List<String> wordings(LocalDate anchor, LocalDate meant) {
        List<String> wordings = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(anchor, meant);
        String weekday = name(meant.getDayOfWeek());
        String month = meant.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (Math.abs(days) < 7) {
            wordings.addAll(List.of(weekday, "on " + weekday, weekday + " morning"));
        }
        if (week(meant).equals(week(anchor))) {
            wordings.add("this " + weekday);
        }
        if (meant.equals(anchor.with(next(meant.getDayOfWeek())))
                || week(meant).equals(week(anchor).plusWeeks(1))) {
            wordings.add("next " + weekday);
        }
        if (meant.equals(anchor.with(previous(meant.getDayOfWeek())))
                || week(meant).equals(week(anchor).minusWeeks(1))) {
            wordings.add("last " + weekday);
        }
        if (Math.abs(days) < 360) {
            wordings.add(month + " " + meant.getDayOfMonth());
            wordings.add("on " + weekday + ", " + meant.getDayOfMonth() + " " + month);
        }
        addMonths(wordings, anchor, meant, month);
        addWeekends(wordings, anchor, meant);
        UNITS.forEach((name, unit) -> addUnits(wordings, anchor, meant, name, unit));
        wordings.addAll(List.of("in " + month + " " + meant.getYear(), "in " + meant.getYear()));
        wordings.add("by " + month + " " + meant.getYear());
        return wordings;
    }

    private static void addMonths(List<String> wordings, LocalDate anchor, LocalDate meant, String month) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(anchor), YearMonth.from(meant));
        if (Math.abs(months) < 12) {
            wordings.addAll(List.of(month, "in " + month, "early " + month, "by " + month));
        }
        int years = meant.getYear() - anchor.getYear();
        if (years == 0) {
            wordings.add("this " + month);
        }
        if (years == 1 || (months > 0 && months <= 12)) {
            wordings.add("next " + month);
        }
        if (years == -1 || (months < 0 && months >= -12)) {
            wordings.add("last " + month);
        }
    }

    private static void addWeekends(List<String> wordings, LocalDate anchor, LocalDate meant) {
        if (meant.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            return;
        }
        long weeks = ChronoUnit.WEEKS.between(week(anchor), week(meant));
        if (weeks == 1 || (weeks == 0 && anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)) {
            wordings.add("next weekend");
        }
        if (weeks == -1) {
            wordings.add("last weekend");
        }
        if (weeks == 0) {
            wordings.addAll(List.of("this weekend", "over the weekend"));
        }
    }

    private static void addUnits(
            List<String> wordings, LocalDate anchor, LocalDate meant, String name, TemporalUnit unit) {
        long count = unit.between(start(anchor, unit), start(meant, unit));
        if (count == 0) {
            wordings.add("this " + name);
            wordings.add((meant.isAfter(anchor) ? "later this " : "earlier this ") + name);
        } else if (Math.abs(count) == 1) {
            wordings.add((count > 0 ? "next " : "last ") + name);
        }
        String number = Math.abs(count) + " " + name + "s ";
        if (count != 0) {
            wordings.add(count > 0 ? number + "later" : number + "ago");
            wordings.add(count > 0 ? number + "from now" : number + "ago");
        }
        if (count > 0) {
            wordings.addAll(List.of("in " + number, "within " + (count + 1) + " " + name + "s"));
            wordings.add("in the next " + (count + 1) + " " + name + "s");
            wordings.add("in the " + name + "s ahead");
            wordings.add("in the coming " + name + "s");
        } else if (count < 0) {
            wordings.add("over the past " + (1 - count) + " " + name + "s");
        }
    }

    @Example
    void theNextUnitIsThatOfTheCalendarOnEveryDayOfFourHundredYears() {
        UNITS.forEach(
                (name, unit) -> assertThat(FIRST.datesUntil(END).filter(day -> !isUnit("next " + name, day, unit, 1)))
                        .as(name)
                        .isEmpty());
    }

    @Example
    void soManyUnitsAgoIsTheUnitSoFarBackOnEveryDayOfFourHundredYears() {
        UNITS.forEach((name, unit) -> assertThat(FIRST.datesUntil(END)
                        .filter(day -> !name.equals("quarter"))
                        .filter(day -> !isUnit(count(day) + " " + name + "s ago", day, unit, -count(day))))
                .as(name)
                .isEmpty());
    }

    private static int count(LocalDate day) {
        return 1 + Math.floorMod(day.hashCode(), 60);
    }

    private static boolean isUnit(String wording, LocalDate anchor, TemporalUnit unit, int count) {
        LocalDate first = start(anchor, unit).plus(count, unit);
        LocalDate last = first.plus(1, unit).minusDays(1);
        return RelativeWording.resolve(wording, anchor).equals(new Resolved(Edtf.oneOf(first, last)));
    }

    @Example
    void inAMonthIsTheNearestSuchMonthInEveryMonthOfFourHundredYears() {
        assertThat(Stream.iterate(
                                YearMonth.from(FIRST),
                                month -> month.isBefore(YearMonth.from(END)),
                                month -> month.plusMonths(1))
                        .flatMap(now -> Stream.of(Month.values())
                                .filter(month -> !isNearest(now, month))
                                .map(month -> month + " " + now)))
                .isEmpty();
    }

    private static boolean isNearest(YearMonth now, Month month) {
        YearMonth past = now;
        YearMonth future = now;
        while (past.getMonth() != month) {
            past = past.minusMonths(1);
        }
        while (future.getMonth() != month) {
            future = future.plusMonths(1);
        }
        String wording = "in " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return RelativeWording.resolve(wording, now.atDay(1), Tense.PAST).equals(somewhereIn(past))
                && RelativeWording.resolve(wording, now.atEndOfMonth(), Tense.FUTURE)
                        .equals(somewhereIn(future));
    }

    private static Resolution somewhereIn(YearMonth month) {
        return new Resolved(Edtf.oneOf(month.atDay(1), month.atEndOfMonth()));
    }

    @Property
    void aDateWithoutAYearIsTheNearestOfItsKind(
            @ForAll("anchors") LocalDate anchor, @ForAll("anchors") LocalDate other) {
        String wording = other.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + other.getDayOfMonth();
        LocalDate past = anchor;
        LocalDate future = anchor;
        while (past.getMonth() != other.getMonth() || past.getDayOfMonth() != other.getDayOfMonth()) {
            past = past.minusDays(1);
        }
        while (future.getMonth() != other.getMonth() || future.getDayOfMonth() != other.getDayOfMonth()) {
            future = future.plusDays(1);
        }

        assertThat(RelativeWording.resolve(wording, anchor, Tense.PAST)).isEqualTo(new Resolved(Edtf.of(past)));
        assertThat(RelativeWording.resolve(wording, anchor, Tense.FUTURE)).isEqualTo(new Resolved(Edtf.of(future)));
    }

    private static LocalDate week(LocalDate day) {
        return day.with(previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate start(LocalDate day, TemporalUnit unit) {
        if (unit == ChronoUnit.DAYS) {
            return day;
        } else if (unit == ChronoUnit.WEEKS) {
            return week(day);
        } else if (unit == ChronoUnit.MONTHS) {
            return day.withDayOfMonth(1);
        }
        return unit == ChronoUnit.YEARS ? day.withDayOfYear(1) : day.with(IsoFields.DAY_OF_QUARTER, 1);
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
}
