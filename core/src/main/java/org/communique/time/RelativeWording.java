package org.communique.time;

import static java.time.temporal.TemporalAdjusters.next;
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
 * <p>This is the whole set; the <em>anchor</em> is the day on which it was said:
 *
 * <table>
 *   <caption>Wordings and what they mean</caption>
 *   <tr><th>wording</th><th>meaning</th></tr>
 *   <tr><td>today, tonight, yesterday, tomorrow</td><td>the anchor, the day before it, the day after it</td></tr>
 *   <tr><td>Wednesday, on Wednesday</td><td>the latest Wednesday not after the anchor, as news reports it</td></tr>
 *   <tr><td>last Wednesday</td><td>the latest Wednesday before the anchor</td></tr>
 *   <tr><td>this Wednesday</td><td>the Wednesday of the anchor's ISO week if it is not after the anchor; else left
 *       alone, for it may be the one to come or the one past</td></tr>
 *   <tr><td>next Wednesday</td><td>the first Wednesday after the anchor</td></tr>
 *   <tr><td>this, last, next: day, week, month, quarter, year</td><td>the one that holds the anchor, the one before it,
 *       the one after it; weeks are ISO weeks, Monday to Sunday</td></tr>
 *   <tr><td>this, last, next weekend</td><td>Saturday and Sunday of that ISO week</td></tr>
 *   <tr><td>over the weekend</td><td>Saturday and Sunday of the latest weekend that has begun: on a Saturday or Sunday
 *       this one, else the one just past</td></tr>
 *   <tr><td>two weeks ago, 3 months later, 10 years from now</td><td>the day, ISO week, month or year that many units
 *       before or after the anchor's; numbers in digits from 1 to 9999, or in words from one to twenty</td></tr>
 *   <tr><td>in the days, weeks, months ahead</td><td>from the anchor on, with an open end</td></tr>
 *   <tr><td>earlier this week, month, year</td><td>from its first day to the anchor, both inclusive</td></tr>
 * </table>
 *
 * <p>Case does not matter, nor does white space around the words; all else does. Weeks and weekends are intervals of
 * days, for EDTF has no week dates; quarters are the codes 33 to 36.
 */
public final class RelativeWording {

    private static final int MAX_LENGTH = 64;
    private static final Set<CalendarUnit> COUNTED = Set.of(DAY, WEEK, MONTH, YEAR);
    private static final Set<CalendarUnit> EARLIER = Set.of(WEEK, MONTH, YEAR);
    private static final Set<String> AHEAD = Set.of("days", "weeks", "months");

    private final String wording;
    private final LocalDate anchor;

    private RelativeWording(String wording, LocalDate anchor) {
        this.wording = wording;
        this.anchor = anchor;
    }

    /**
     * {@return what {@code wording} means if it was said on {@code anchor}, or the reason why it is left alone: it is
     * not in the set, it says no length of time ("recently"), or it means days beyond the years -9999 to 9999, where
     * EDTF has no days}
     */
    public static Resolution resolve(String wording, LocalDate anchor) {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(anchor, "anchor");
        return new RelativeWording(wording, anchor).resolve();
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
            default -> weekday(word).map(this::latest).orElseGet(this::notInSet);
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
            case "on" -> latest(weekday);
            case "this" ->
                anchor.getDayOfWeek().compareTo(weekday) >= 0
                        ? latest(weekday)
                        : unresolved("may be the one to come or the one past");
            case "last" -> resolved(DAY, anchor.with(previous(weekday)));
            case "next" -> resolved(DAY, anchor.with(next(weekday)));
            default -> notInSet();
        };
    }

    private Resolution latest(DayOfWeek weekday) {
        return resolved(DAY, anchor.with(previousOrSame(weekday)));
    }

    private Resolution unit(String which, CalendarUnit unit) {
        return switch (which) {
            case "this" -> resolved(unit, 0);
            case "last" -> resolved(unit, -1);
            case "next" -> resolved(unit, 1);
            default -> notInSet();
        };
    }

    private Resolution threeWords(String first, String second, String third) {
        if (first.equals("over") && second.equals("the") && third.equals("weekend")) {
            return resolved(WEEKEND, anchor.with(previousOrSame(DayOfWeek.SATURDAY)));
        }
        if (first.equals("earlier") && second.equals("this")) {
            return earlier(third);
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
        OptionalInt count = Numerals.parse(number);
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

    private Resolution notInSet() {
        return unresolved("is not in the set of wordings that are resolved");
    }

    private Resolution unresolved(String why) {
        return new Unresolved("\"" + Refusal.quote(wording) + "\" " + why);
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
