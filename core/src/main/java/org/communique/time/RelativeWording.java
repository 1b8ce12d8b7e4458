package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.DisplayText;
import org.communique.time.Resolution.Resolved;
import org.communique.time.Resolution.Unresolved;

/**
 * English wordings that say when by the day on which they were said: "next week", "Wednesday", "two months ago".
 *
 * <p>This is the whole set; the <em>anchor</em> is the day on which it was said. Of what is still to come a bare weekday
 * means another day than of what is past, and where nobody knows the {@linkplain Tense tense} only what both agree on is
 * resolved.
 *
 * <p>What happens in a week, month or year happens some day in it, and the time is one of its days:
 * {@code [2025-03-10..2025-03-16]}. An interval would say that it filled the week. What lasts is an interval: by its
 * wording, as in the second table, or because it is told of what lasts, as a period ({@link Aspect#DURATIVE}), where
 * "this week", "in March", "the next two weeks" are all of it, and what names a part of a stretch, such as "early March"
 * or "by Friday", is left alone.
 *
 * <table>
 *   <caption>When something happens</caption>
 *   <tr><th>wording</th><th>meaning</th></tr>
 *   <tr><td>today, tonight, yesterday, tomorrow, the day before yesterday, the day after tomorrow</td><td>the anchor, or
 *       the day so many days from it</td></tr>
 *   <tr><td>last night</td><td>the day before the anchor, or the anchor</td></tr>
 *   <tr><td>Wednesday, on Wednesday</td><td>the latest Wednesday not after the anchor, as news reports it; in the
 *       future the first not before it</td></tr>
 *   <tr><td>this Wednesday</td><td>the Wednesday of the anchor's ISO week if it is not after the anchor, in the future
 *       if it is not before it; else left alone, for it may be the one to come or the one past</td></tr>
 *   <tr><td>last, next Wednesday</td><td>the latest before the anchor, the first after it; left alone if that lies in the
 *       anchor's ISO week, for the one of the last or next week may be meant</td></tr>
 *   <tr><td>March 3, 3 March, the 3rd of March, Monday, March 3; with on before it, with a year behind it</td><td>the
 *       latest such day not after the anchor, in the future the first not before it; left alone where it is not the
 *       weekday that it says</td></tr>
 *   <tr><td>morning, afternoon, evening behind a day; this morning</td><td>that day; the anchor</td></tr>
 *   <tr><td>this, last, next: day, week, month, quarter, year</td><td>some day in the one that holds the anchor, the one
 *       before it, the one after it; weeks are ISO weeks, Monday to Sunday</td></tr>
 *   <tr><td>last weekend, next weekend</td><td>Saturday or Sunday of the last or the next ISO week; the next is left
 *       alone from Monday to Friday, for the one of this week may be meant</td></tr>
 *   <tr><td>this weekend</td><td>Saturday or Sunday of the anchor's ISO week on these two days and in the future; else
 *       left alone, for it may be the one to come or the one past</td></tr>
 *   <tr><td>over, at, on the weekend</td><td>Saturday or Sunday of the latest weekend that has begun, in the future of
 *       the first that is not over</td></tr>
 *   <tr><td>March, in March, March 2027</td><td>some day in the latest March that is not after the anchor's month, in the
 *       future in the first that is not before it</td></tr>
 *   <tr><td>this March; last, next March</td><td>as with a weekday, and the calendar year for the ISO week</td></tr>
 *   <tr><td>2027, in 2027</td><td>some day in that year</td></tr>
 *   <tr><td>Q1 2025, the first quarter of 2025, the second half of next year</td><td>some day in that quarter or half of
 *       the calendar year</td></tr>
 *   <tr><td>spring 2025, in the spring of 2025; summer, autumn, fall</td><td>the season as EDTF has it, of either
 *       hemisphere: {@code 2025-21}; a winter may lie in two years and is left alone</td></tr>
 *   <tr><td>between 2025 and 2028, between March and June 2025</td><td>some day from the first to the last; left alone
 *       where a span is not the same whether past or to come</td></tr>
 *   <tr><td>the beginning, start, middle, end of any of these; early, mid, late before any of these, and behind since, from, until, by; late on Friday; earlier, later on
 *       Friday</td><td>as without it</td></tr>
 *   <tr><td>two weeks ago, 3 months later, a year from now</td><td>some day in the ISO week, month or year that many units
 *       before or after the anchor's, or that day; numbers in digits from 1 to 9999, or in words: a, one to twenty</td></tr>
 *   <tr><td>in two weeks</td><td>in the future two weeks later; else left alone, for it may be how long it took</td></tr>
 *   <tr><td>within two weeks</td><td>in the future some day from the anchor to two weeks later; else left alone, as "in
 *       two weeks" is</td></tr>
 *   <tr><td>in, over, within the next two weeks</td><td>some day from the anchor to two weeks later</td></tr>
 *   <tr><td>in, over the past or last two weeks</td><td>some day from two weeks before to the anchor</td></tr>
 *   <tr><td>in the coming days, weeks, months</td><td>some day from the anchor on</td></tr>
 *   <tr><td>in, over the coming week, month, year</td><td>some day from the anchor to the end of the next one, for that or
 *       as long from the anchor on may be meant</td></tr>
 *   <tr><td>earlier, later this week, month, year; earlier, later today</td><td>some day from its first day to the anchor,
 *       from the anchor to its last day; the anchor</td></tr>
 *   <tr><td>by Friday, by June, by the end of the year</td><td>some day up to the last one of it</td></tr>
 * </table>
 *
 * <table>
 *   <caption>How long something lasts</caption>
 *   <tr><th>wording</th><th>meaning</th></tr>
 *   <tr><td>throughout March, throughout the year, all week</td><td>from its first day to its last</td></tr>
 *   <tr><td>from 2025 to 2028, from March to June 2025; to, until, till, through</td><td>from the first to the second, as
 *       long as each is the same whether past or to come</td></tr>
 *   <tr><td>for the next two weeks, for the past month</td><td>from the anchor to two weeks later, from a month before to
 *       the anchor</td></tr>
 *   <tr><td>in the days, weeks, months ahead</td><td>from the anchor on, with an open end</td></tr>
 *   <tr><td>since Monday, since March, since 2014; from Monday</td><td>from that day, month or year on, with an open end;
 *       since: not after the anchor, or left alone</td></tr>
 *   <tr><td>until, till, through Friday, June, 2027, the end of the year</td><td>to that day, month or year, from a time
 *       that is not known; of what is past left alone where that may be one to come</td></tr>
 * </table>
 *
 * <p>Case does not matter, nor does white space around the words, nor a comma behind one; all else does. A set of days is
 * written with its first and last, a week in which something begins or ends is left alone, for EDTF has no week dates.
 *
 * <p>An anchor need not be known to the day. What is in doubt about it, marked as approximate or uncertain, is in doubt
 * about what counts from it: "yesterday" from {@code 2025-03-06~} is {@code 2025-03-05~}. Where it may be one of several
 * days, a wording means what it means from each of them, if that is the same: "last year" from {@code 2025-03} is some
 * day in 2024, "yesterday" is left alone. A time of day counts as the day that is written, in its own zone.
 */
public final class RelativeWording {

    private static final int MAX_LENGTH = 64;

    /** In two weeks round the end of a year every wording that counts from a day can be resolved from one of them. */
    private static final LocalDate FIRST_SAMPLE = LocalDate.of(1999, 12, 27);

    private static final LocalDate AFTER_SAMPLES = FIRST_SAMPLE.plusWeeks(2);

    private static final boolean[] PAST_OR_NOT = {true, false};

    /** What begins: "since 2000" was said of no day before it. */
    private static final Pattern SINCE = Pattern.compile("^\\s*since\\b", Pattern.CASE_INSENSITIVE);

    private RelativeWording() {}

    /**
     * {@return whether the wording is one of the set, and means other times when it is said on other days: "next week",
     * not "recently" nor "in 2027"}
     */
    public static boolean countsFromADay(String wording) {
        String whole = SINCE.matcher(wording).replaceFirst("from");
        if (whole.length() > MAX_LENGTH) {
            return false;
        }
        try {
            return differsFromDayToDay(RelativeGrammar.words(whole));
        } catch (UnresolvedWording e) {
            return false;
        }
    }

    /** Looks no further than to the first day from which the words mean something else. */
    private static boolean differsFromDayToDay(List<String> words) {
        Object first = reading(words, FIRST_SAMPLE, true);
        boolean resolved = false;
        boolean differs = false;
        for (LocalDate day = FIRST_SAMPLE; day.isBefore(AFTER_SAMPLES); day = day.plusDays(1)) {
            for (boolean past : PAST_OR_NOT) {
                Object reading = reading(words, day, past);
                resolved |= reading instanceof Edtf;
                differs |= !reading.equals(first);
                if (resolved && differs) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The time, or why there is none. */
    private static Object reading(List<String> words, LocalDate day, boolean past) {
        try {
            return RelativeGrammar.read(words, day, past, Aspect.PUNCTUAL);
        } catch (UnresolvedWording e) {
            return e.reason();
        }
    }

    /** {@return what {@code wording} means if it was said on {@code anchor} of what happened: {@link Tense#PAST}} */
    public static Resolution resolve(String wording, LocalDate anchor) {
        return resolve(wording, anchor, Tense.PAST);
    }

    /** {@return what {@code wording} means if it was said on {@code anchor} of what happens: {@link Aspect#PUNCTUAL}} */
    public static Resolution resolve(String wording, LocalDate anchor, Tense tense) {
        return resolve(wording, anchor, tense, Aspect.PUNCTUAL);
    }

    /**
     * {@return what {@code wording} means if it was said on {@code anchor}, or the reason why it is left alone: it is
     * not in the set, it says no length of time ("recently"), it may be past or to come, it does not say how long
     * something lasts, or it means days beyond the years -9999 to 9999, where EDTF has no days}
     */
    public static Resolution resolve(String wording, LocalDate anchor, Tense tense, Aspect aspect) {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(tense, "tense");
        Objects.requireNonNull(aspect, "aspect");
        if (wording.length() > MAX_LENGTH) {
            return unresolved(wording, "is longer than any wording of the set");
        }
        if (!EdtfText.hasDays(anchor)) {
            return unresolved(wording, "has an anchor beyond the years -9999 to 9999, where EDTF has no days");
        }
        return tense == Tense.EITHER
                ? inEitherTense(wording, anchor, aspect)
                : resolve(wording, anchor, tense == Tense.PAST, aspect);
    }

    /**
     * {@return what {@code wording} means if it was said at the time {@code anchor}, or the reason why it is left alone:
     * one that {@link #resolve(String, LocalDate, Tense, Aspect)} gives, or not all days that the anchor may be agree}
     */
    public static Resolution resolve(String wording, Edtf anchor, Tense tense, Aspect aspect) {
        Objects.requireNonNull(anchor, "anchor");
        Edtf days = anchor.withoutTimeOfDay();
        Optional<LocalDate> first = days.earliest();
        Optional<LocalDate> last = days.latest();
        if (first.isPresent() && last.isPresent()) {
            Resolution resolution = resolve(wording, first.get(), tense, aspect);
            if (first.equals(last) || resolution.equals(resolve(wording, last.get(), tense, aspect))) {
                return resolution instanceof Resolved resolved
                        ? new Resolved(resolved.time().inDoubtLike(anchor))
                        : resolution;
            }
        }
        return unresolved(
                wording,
                "counts from " + EdtfRefusal.quote(anchor.text()) + ", which may be days of which each gives another");
    }

    /**
     * {@return what {@code wording} means if it counts from {@code anchor}, or the reason why it is left alone: one that
     * {@link #resolve(String, Edtf, Tense, Aspect)} gives, nothing is known of when that was, or "three days later" is
     * said by a source of what is past and counts from something else that it tells}
     *
     * @param dates gives the date of a source's publication or of an event, where it is known
     */
    public static Resolution resolve(
            String wording, Anchor anchor, Function<EntryId, Optional<Edtf>> dates, Tense tense, Aspect aspect) {
        boolean ofSource = anchor instanceof Anchor.OfEntry of && of.id() instanceof SourceId;
        if (ofSource && tense != Tense.FUTURE && RelativeGrammar.isLater(wording)) {
            return unresolved(wording, "counts from something else that the source tells");
        }
        return anchor.date(dates)
                .map(date -> resolve(wording, date, tense, aspect))
                .orElseGet(() ->
                        unresolved(wording, "counts from " + EdtfRefusal.quote(anchor.text()) + ", which has no date"));
    }

    private static Resolution resolve(String wording, LocalDate anchor, boolean past, Aspect aspect) {
        try {
            return new Resolved(RelativeGrammar.read(wording, anchor, past, aspect));
        } catch (UnresolvedWording e) {
            return unresolved(wording, e.reason());
        }
    }

    /** What both tenses agree on. */
    private static Resolution inEitherTense(String wording, LocalDate anchor, Aspect aspect) {
        Resolution past = resolve(wording, anchor, true, aspect);
        Resolution future = resolve(wording, anchor, false, aspect);
        if (past.equals(future) || past instanceof Unresolved) {
            return past;
        }
        return future instanceof Unresolved ? future : unresolved(wording, "may be the one to come or the one past");
    }

    private static Resolution unresolved(String wording, String why) {
        return new Unresolved("\"" + DisplayText.cut(wording, MAX_LENGTH) + "\" " + why);
    }
}
