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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;

/**
 * English wordings that say when by the day on which they were said: "next week", "Wednesday", "two months ago".
 *
 * <p>This is the whole set; the <em>anchor</em> is the day on which it was said. Of what is still to come a bare weekday
 * means another day than of what is past, and where nobody knows the {@linkplain Tense tense} only what both agree on is
 * resolved:
 *
 * <table>
 *   <caption>Wordings and what they mean</caption>
 *   <tr><th>wording</th><th>meaning</th></tr>
 *   <tr><td>today, tonight, yesterday, tomorrow</td><td>the anchor, the day before it, the day after it</td></tr>
 *   <tr><td>Wednesday, on Wednesday</td><td>the latest Wednesday not after the anchor, as news reports it; in the
 *       future the first not before it</td></tr>
 *   <tr><td>last Wednesday</td><td>the latest Wednesday before the anchor</td></tr>
 *   <tr><td>this Wednesday</td><td>the Wednesday of the anchor's ISO week if it is not after the anchor, in the future
 *       if it is not before it; else left alone, for it may be the one to come or the one past</td></tr>
 *   <tr><td>next Wednesday</td><td>the first Wednesday after the anchor</td></tr>
 *   <tr><td>this, last, next: day, week, month, quarter, year</td><td>the one that holds the anchor, the one before it,
 *       the one after it; weeks are ISO weeks, Monday to Sunday</td></tr>
 *   <tr><td>last, next weekend</td><td>Saturday and Sunday of that ISO week</td></tr>
 *   <tr><td>this weekend</td><td>Saturday and Sunday of the anchor's ISO week on these two days and in the future; else
 *       left alone, for it may be the one to come or the one past</td></tr>
 *   <tr><td>over the weekend</td><td>Saturday and Sunday of the latest weekend that has begun: on a Saturday or Sunday
 *       this one, else the one just past, in the future the one to come</td></tr>
 *   <tr><td>two weeks ago, 3 months later, a year from now</td><td>the day, ISO week, month or year that many units before
 *       or after the anchor's; numbers in digits from 1 to 9999, or in words: a, one to twenty</td></tr>
 *   <tr><td>in two weeks</td><td>in the future two weeks later; else left alone, for it may be how long it took</td></tr>
 *   <tr><td>in the days, weeks, months ahead</td><td>from the anchor on, with an open end</td></tr>
 *   <tr><td>earlier this week, month, year</td><td>from its first day to the anchor, both inclusive</td></tr>
 * </table>
 *
 * <p>Case does not matter, nor does white space around the words; all else does. Weeks and weekends are intervals of
 * days, for EDTF has no week dates; quarters are the codes 33 to 36.
 *
 * <p>An anchor need not be known to the day. What is in doubt about it, marked as approximate or uncertain, is in doubt
 * about what counts from it: "yesterday" from {@code 2025-03-06~} is {@code 2025-03-05~}. Where it may be one of several
 * days, a wording means what it means from each of them, if that is the same: "last year" from {@code 2025-03} is
 * {@code 2024}, "yesterday" is left alone.
 */
public final class RelativeWording {

    private static final int MAX_LENGTH = 64;
    private static final Set<CalendarUnit> COUNTED = Set.of(DAY, WEEK, MONTH, YEAR);
    private static final Set<CalendarUnit> EARLIER = Set.of(WEEK, MONTH, YEAR);
    private static final Set<String> AHEAD = Set.of("days", "weeks", "months");

    private final String wording;
    private final LocalDate anchor;
    private final Tense tense;

    private RelativeWording(String wording, LocalDate anchor, Tense tense) {
        this.wording = wording;
        this.anchor = anchor;
        this.tense = tense;
    }

    /** {@return what {@code wording} means if it was said on {@code anchor} of what was past: {@link Tense#PAST}} */
    public static Resolution resolve(String wording, LocalDate anchor) {
        return resolve(wording, anchor, Tense.PAST);
    }

    /**
     * {@return what {@code wording} means if it was said on {@code anchor}, or the reason why it is left alone: it is
     * not in the set, it says no length of time ("recently"), it may be past or to come, or it means days beyond the
     * years -9999 to 9999, where EDTF has no days}
     */
    public static Resolution resolve(String wording, LocalDate anchor, Tense tense) {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(tense, "tense");
        return new RelativeWording(wording, anchor, tense).resolve();
    }

    /**
     * {@return what {@code wording} means if it was said at the time {@code anchor}, or the reason why it is left alone:
     * one that {@link #resolve(String, LocalDate, Tense)} gives, or not all days that the anchor may be agree}
     */
    public static Resolution resolve(String wording, Edtf anchor, Tense tense) {
        Objects.requireNonNull(anchor, "anchor");
        Optional<LocalDate> first = anchor.earliest();
        Optional<LocalDate> last = anchor.latest();
        if (first.isPresent() && last.isPresent()) {
            Resolution resolution = resolve(wording, first.get(), tense);
            if (first.equals(last) || resolution.equals(resolve(wording, last.get(), tense))) {
                return resolution instanceof Resolved resolved
                        ? new Resolved(resolved.time().inDoubtLike(anchor))
                        : resolution;
            }
        }
        return unresolved(
                wording,
                "counts from " + EdtfRefusal.quote(anchor.text()) + ", which may be days of which each gives another");
    }

    private Resolution resolve() {
        if (wording.length() > MAX_LENGTH) {
            return unresolved("is longer than any wording of the set");
        }
        if (!EdtfText.hasDays(anchor)) {
            return unresolved("has an anchor beyond the years -9999 to 9999, where EDTF has no days");
        }
        List<String> words = words(wording.toLowerCase(Locale.ROOT));
        return switch (words.size()) {
            case 1 -> oneWord(words.get(0));
            case 2 -> twoWords(words.get(0), words.get(1));
            case 3 -> threeWords(words.get(0), words.get(1), words.get(2));
            case 4 -> fourWords(words.get(0), words.get(1), words.get(2), words.get(3));
            default -> notInSet();
        };
    }

    private Resolution oneWord(String word) {
        return switch (word) {
            case "today", "tonight" -> resolved(DAY, 0);
            case "yesterday" -> resolved(DAY, -1);
            case "tomorrow" -> resolved(DAY, 1);
            case "recent", "recently" -> unresolved("says no length of time");
            default -> weekday(word).map(this::bare).orElseGet(this::notInSet);
        };
    }

    private Resolution twoWords(String which, String what) {
        Optional<DayOfWeek> weekday = weekday(what);
        if (weekday.isPresent()) {
            return weekday(which, weekday.get());
        }
        Optional<CalendarUnit> unit = CalendarUnit.named(what);
        return unit.isPresent() ? unit(which, unit.get()) : notInSet();
    }

    private Resolution weekday(String which, DayOfWeek weekday) {
        return switch (which) {
            case "on" -> bare(weekday);
            case "this" ->
                tense == (anchor.getDayOfWeek().compareTo(weekday) > 0 ? Tense.PAST : Tense.FUTURE)
                        ? bare(weekday)
                        : inEitherTense(weekday);
            case "last" -> resolved(DAY, anchor.with(previous(weekday)));
            case "next" -> resolved(DAY, anchor.with(next(weekday)));
            default -> notInSet();
        };
    }

    private Resolution bare(DayOfWeek weekday) {
        return switch (tense) {
            case PAST -> resolved(DAY, anchor.with(previousOrSame(weekday)));
            case FUTURE -> resolved(DAY, anchor.with(nextOrSame(weekday)));
            case EITHER -> inEitherTense(weekday);
        };
    }

    /** The day of the anchor is the latest and the first. */
    private Resolution inEitherTense(DayOfWeek weekday) {
        return anchor.getDayOfWeek() == weekday ? resolved(DAY, 0) : undecided();
    }

    private Resolution overTheWeekend() {
        LocalDate saturday = anchor.with(previousOrSame(DayOfWeek.SATURDAY));
        boolean isOn = !anchor.isAfter(saturday.plusDays(1));
        return switch (tense) {
            case PAST -> resolved(WEEKEND, saturday);
            case FUTURE -> resolved(WEEKEND, 0);
            case EITHER -> isOn ? resolved(WEEKEND, 0) : undecided();
        };
    }

    /** The only unit that need not hold its anchor. */
    private Resolution thisWeekend() {
        boolean isOn = !anchor.isBefore(WEEKEND.first(anchor));
        return isOn || tense == Tense.FUTURE ? resolved(WEEKEND, 0) : undecided();
    }

    private Resolution unit(String which, CalendarUnit unit) {
        return switch (which) {
            case "this" -> unit == WEEKEND ? thisWeekend() : resolved(unit, 0);
            case "last" -> resolved(unit, -1);
            case "next" -> resolved(unit, 1);
            default -> notInSet();
        };
    }

    private Resolution threeWords(String first, String second, String third) {
        if (first.equals("over") && second.equals("the") && third.equals("weekend")) {
            return overTheWeekend();
        }
        if (first.equals("earlier") && second.equals("this")) {
            return earlier(third);
        }
        if (first.equals("in")) {
            Resolution later = counted(second, third, 1);
            return tense != Tense.FUTURE && later instanceof Resolved ? unresolved("may be how long it took") : later;
        }
        return switch (third) {
            case "ago" -> counted(first, second, -1);
            case "later" -> counted(first, second, 1);
            default -> notInSet();
        };
    }

    private Resolution fourWords(String first, String second, String third, String fourth) {
        if (third.equals("from") && fourth.equals("now")) {
            return counted(first, second, 1);
        }
        boolean ahead = first.equals("in") && second.equals("the") && fourth.equals("ahead");
        return ahead && AHEAD.contains(third) ? new Resolved(Edtf.parse(EdtfText.of(anchor) + "/..")) : notInSet();
    }

    /** No such unit begins before the first day that EDTF has, -9999-01-01, which is a Monday. */
    private Resolution earlier(String what) {
        return CalendarUnit.named(what)
                .filter(EARLIER::contains)
                .<Resolution>map(unit -> new Resolved(Edtf.interval(unit.first(anchor), anchor)))
                .orElseGet(this::notInSet);
    }

    private Resolution counted(String number, String units, int direction) {
        OptionalInt count = number.equals("a") ? OptionalInt.of(1) : Numerals.parse(number);
        String name = units.endsWith("s") ? units.substring(0, units.length() - 1) : units;
        Optional<CalendarUnit> unit = CalendarUnit.named(name).filter(COUNTED::contains);
        return count.isPresent() && unit.isPresent() ? resolved(unit.get(), direction * count.getAsInt()) : notInSet();
    }

    private Resolution resolved(CalendarUnit unit, int count) {
        return resolved(unit, unit.shift(anchor, count));
    }

    private Resolution resolved(CalendarUnit unit, LocalDate day) {
        boolean writable = EdtfText.hasDays(unit.first(day)) && EdtfText.hasDays(unit.last(day));
        return writable ? new Resolved(unit.around(day)) : beyond();
    }

    private Resolution beyond() {
        return unresolved("reaches beyond the years -9999 to 9999, where EDTF has no days");
    }

    private Resolution undecided() {
        return unresolved("may be the one to come or the one past");
    }

    private Resolution notInSet() {
        return unresolved("is not in the set of wordings that are resolved");
    }

    private Resolution unresolved(String why) {
        return unresolved(wording, why);
    }

    private static Resolution unresolved(String wording, String why) {
        return new Unresolved("\"" + EdtfRefusal.quote(wording) + "\" " + why);
    }

    private static Optional<DayOfWeek> weekday(String word) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(weekday);
            }
        }
        return Optional.empty();
    }

    /** Words are what stands between white space, also the kind that does not break lines. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
