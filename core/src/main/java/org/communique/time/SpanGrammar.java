package org.communique.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.communique.time.CalendarUnit.DAY;
import static org.communique.time.CalendarUnit.MONTH;
import static org.communique.time.CalendarUnit.WEEK;
import static org.communique.time.CalendarUnit.WEEKEND;
import static org.communique.time.CalendarUnit.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The English names of days, weeks, months and years, and which of them is meant, seen from the day on which they were
 * said.
 *
 * <pre>
 * span = "today" | "yesterday" | "tomorrow" | weekday | month | year | "the weekend"
 *      | ("this" | "last" | "next") (weekday | unit | month)
 *      | [weekday] (month day | ["the"] day ["of"] month) [year] | month year
 *      | (("Q1" | …) ["of"] | ["the"] ("first" | …) ("quarter" | "half") "of") (year | ("this" | "last" | "next") "year")
 * </pre>
 */
final class SpanGrammar {

    /** After so many years every date has come round, the 29th of February too. */
    private static final int LONGEST_WAIT = 8;

    private final LocalDate anchor;
    private final boolean past;

    /** Reads what is said on {@code anchor} of what was not after it, or of what is not before it. */
    SpanGrammar(LocalDate anchor, boolean past) {
        this.anchor = anchor;
        this.past = past;
    }

    /**
     * {@return what the lower-case words mean}
     *
     * @throws UnresolvedWording if they are not in the set, or may mean more than one
     */
    CalendarSpan read(List<String> words) {
        CalendarSpan span =
                named(words).or(() -> partOfYear(words)).or(() -> date(words)).orElseThrow(SpanGrammar::notInSet);
        if (!EdtfText.hasDays(span.first()) || !EdtfText.hasDays(span.last())) {
            throw beyond();
        }
        return span;
    }

    static UnresolvedWording notInSet() {
        return new UnresolvedWording("is not in the set of wordings that are resolved");
    }

    static UnresolvedWording beyond() {
        return new UnresolvedWording("reaches beyond the years -9999 to 9999, where EDTF has no days");
    }

    static UnresolvedWording undecided() {
        return new UnresolvedWording("may be the one to come or the one past");
    }

    private Optional<CalendarSpan> named(List<String> words) {
        return switch (words.size()) {
            case 1 -> oneWord(words.get(0));
            case 2 -> twoWords(words.get(0), words.get(1));
            default -> Optional.empty();
        };
    }

    /** "Q1 2025", "the second half of next year". */
    private Optional<CalendarSpan> partOfYear(List<String> words) {
        return YearParts.read(words).filter(part -> !part.year().isEmpty()).flatMap(part -> named(part.year())
                .or(() -> date(part.year()))
                .filter(year -> year.unit() == YEAR)
                .map(part::in));
    }

    private Optional<CalendarSpan> oneWord(String word) {
        return switch (word) {
            case "today", "tonight" -> Optional.of(shifted(DAY, 0));
            case "yesterday" -> Optional.of(shifted(DAY, -1));
            case "tomorrow" -> Optional.of(shifted(DAY, 1));
            default -> DateWords.weekday(word).map(weekday -> new CalendarSpan(DAY, nearest(weekday)));
        };
    }

    private CalendarSpan shifted(CalendarUnit unit, int count) {
        return new CalendarSpan(unit, unit.shift(anchor, count));
    }

    /** The day of the anchor is on both of its sides. */
    private LocalDate nearest(DayOfWeek weekday) {
        return anchor.with(past ? previousOrSame(weekday) : nextOrSame(weekday));
    }

    private Optional<CalendarSpan> twoWords(String which, String what) {
        if (which.equals("the")) {
            return what.equals("weekend") ? Optional.of(theWeekend()) : Optional.empty();
        }
        Optional<Integer> direction =
                switch (which) {
                    case "last" -> Optional.of(-1);
                    case "this" -> Optional.of(0);
                    case "next" -> Optional.of(1);
                    default -> Optional.empty();
                };
        return direction.flatMap(way -> CalendarUnit.named(what)
                .map(unit -> unit(way, unit))
                .or(() -> DateWords.weekday(what).map(weekday -> weekday(way, weekday)))
                .or(() -> DateWords.month(what).map(month -> month(way, month))));
    }

    /** Of what is past the latest that has begun, else the first that is not over. */
    private CalendarSpan theWeekend() {
        LocalDate saturday = anchor.with(previousOrSame(DayOfWeek.SATURDAY));
        return past ? new CalendarSpan(WEEKEND, saturday) : shifted(WEEKEND, 0);
    }

    private CalendarSpan unit(int way, CalendarUnit unit) {
        boolean ahead = unit == WEEKEND && anchor.isBefore(WEEKEND.first(anchor));
        if (ahead && way == 0 && past) {
            throw undecided();
        }
        if (ahead && way > 0) {
            throw near(way, WEEK);
        }
        return shifted(unit, way);
    }

    /** Some say "next Friday" of the nearest one, others of that in the week behind it. */
    private static UnresolvedWording near(int way, CalendarUnit unit) {
        String which = way < 0 ? "last " : "next ";
        return new UnresolvedWording("may be the nearest or the one of the " + which + DateWords.name(unit));
    }

    private CalendarSpan weekday(int way, DayOfWeek weekday) {
        LocalDate day =
                switch (way) {
                    case -1 -> anchor.with(previous(weekday));
                    case 1 -> anchor.with(next(weekday));
                    default -> nearest(weekday);
                };
        boolean near = WEEK.first(day).equals(WEEK.first(anchor));
        checkNear(way, near, WEEK);
        return new CalendarSpan(DAY, day);
    }

    /** Whether the nearest one lies in the anchor's own week or year has to fit what is said. */
    private static void checkNear(int way, boolean near, CalendarUnit unit) {
        if (way == 0 && !near) {
            throw undecided();
        }
        if (way != 0 && near) {
            throw near(way, unit);
        }
    }

    private CalendarSpan month(int way, Month month) {
        YearMonth now = YearMonth.from(anchor);
        YearMonth nearest = nearest(month, way == 0 ? now : now.plusMonths(way), way == 0 ? past : way < 0);
        checkNear(way, nearest.getYear() == now.getYear(), YEAR);
        return new CalendarSpan(MONTH, nearest.atDay(1));
    }

    /** {@return the latest such month that is not after {@code limit}, or the first that is not before it} */
    private static YearMonth nearest(Month month, YearMonth limit, boolean backwards) {
        YearMonth same = YearMonth.of(limit.getYear(), month);
        boolean beyond = backwards ? same.isAfter(limit) : same.isBefore(limit);
        return beyond ? same.plusYears(backwards ? -1 : 1) : same;
    }

    private Optional<CalendarSpan> date(List<String> words) {
        Optional<DayOfWeek> weekday = DateWords.weekday(words.get(0));
        List<String> rest = words.subList(weekday.isPresent() ? 1 : 0, words.size());
        OptionalInt year = rest.isEmpty() ? OptionalInt.empty() : DateWords.year(rest.get(rest.size() - 1));
        List<String> monthAndDay = rest.subList(0, rest.size() - (year.isPresent() ? 1 : 0));
        return weekday.isPresent()
                ? day(monthAndDay, year).map(day -> on(weekday.get(), day))
                : date(monthAndDay, year);
    }

    private Optional<CalendarSpan> date(List<String> monthAndDay, OptionalInt year) {
        return switch (monthAndDay.size()) {
            case 0 ->
                year.stream()
                        .mapToObj(of -> new CalendarSpan(YEAR, Year.of(of).atDay(1)))
                        .findFirst();
            case 1 ->
                DateWords.month(monthAndDay.get(0))
                        .map(month -> new CalendarSpan(MONTH, month(month, year).atDay(1)));
            default -> day(monthAndDay, year);
        };
    }

    private YearMonth month(Month month, OptionalInt year) {
        return year.isPresent() ? YearMonth.of(year.getAsInt(), month) : nearest(month, YearMonth.from(anchor), past);
    }

    /** "March 3", "3 March", "3rd of March", "the 3rd of March". */
    private Optional<CalendarSpan> day(List<String> words, OptionalInt year) {
        List<String> parts = words.size() > 2 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
        if (parts.size() == 3 && parts.get(1).equals("of")) {
            return day(parts.get(2), parts.get(0), year);
        }
        return parts.size() == 2
                ? day(parts.get(0), parts.get(1), year).or(() -> day(parts.get(1), parts.get(0), year))
                : Optional.empty();
    }

    private Optional<CalendarSpan> day(String monthName, String number, OptionalInt year) {
        Optional<Month> month = DateWords.month(monthName);
        OptionalInt day = DateWords.day(number);
        return month.isPresent() && day.isPresent()
                ? Optional.of(new CalendarSpan(DAY, day(month.get(), day.getAsInt(), year)))
                : Optional.empty();
    }

    private LocalDate day(Month month, int day, OptionalInt year) {
        IntStream years = year.isPresent()
                ? IntStream.of(year.getAsInt())
                : IntStream.rangeClosed(0, LONGEST_WAIT).map(wait -> anchor.getYear() + (past ? -wait : wait));
        return years.mapToObj(of -> YearMonth.of(of, month))
                .filter(of -> of.isValidDay(day))
                .map(of -> of.atDay(day))
                .filter(date -> year.isPresent() || (past ? !date.isAfter(anchor) : !date.isBefore(anchor)))
                .findFirst()
                .orElseThrow(() -> new UnresolvedWording("names a day that the calendar does not have"));
    }

    private static CalendarSpan on(DayOfWeek weekday, CalendarSpan date) {
        if (date.day().getDayOfWeek() != weekday) {
            throw new UnresolvedWording("names a weekday that " + date.day() + " is not");
        }
        return date;
    }
}
