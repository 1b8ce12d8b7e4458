package org.communique.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date, a date-time, an interval or a set of dates in the Extended Date/Time Format (EDTF) of ISO 8601-2:2019, as the
 * Library of Congress profiles it.
 *
 * <p>Levels 0 and 1 in full: {@code 2025-03-06}, {@code 2025-03}, {@code -0043}, {@code 2025-03-06T14:30:05+01:00},
 * {@code 2025-03/2025-05}, {@code 2025/..} (open), {@code 2025/} (unknown), {@code Y170000002}, {@code 2025-22}
 * (summer), {@code 2025-03~} (approximate), {@code ?} (uncertain), {@code %} (both), {@code 2025-XX}. Of level 2:
 * qualifiers on parts ({@code 2025-03~-06}, {@code 2025-?03}), sets ({@code [2024,2025..]} one of them,
 * {@code {2024,2025}} all), unspecified digits anywhere ({@code XXXX-02-29}), {@code Y-17E7}, {@code 1950S2}, and the
 * parts of a year by their codes 21 to 41. Beyond the profile, as ISO 8601-1 has them: a time of day to the minute, a
 * fraction of a second, and {@code 24:00}.
 *
 * <p>The text is kept verbatim and is the canonical form: two values are equal if their texts are. Whether they mean
 * the same time is {@link #sameAs}.
 *
 * <h2>What a comparison is certain of</h2>
 *
 * <p>An answer is {@link Ternary#YES} or {@link Ternary#NO} only if it comes out so for every time that the two texts
 * can mean, and this is what they can mean:
 *
 * <ul>
 *   <li>An interval begins some day in its first date and ends some day in its second, as the standard says.
 *   <li>An unknown end may be anywhere. An open end is without limit where spans of time are compared
 *       ({@link #overlaps}, {@link #contains}, {@link #sameAs}); for the order of things ({@link #before},
 *       {@link #after}) what has no limit set may end at any time.
 *   <li>A qualified part of a date, approximate or uncertain, counts as unspecified, and a qualified year leaves
 *       nothing certain: "about 2025" has no computable bounds. {@link #earliest()} and {@link #latest()} still give
 *       the bounds as written.
 *   <li>Unspecified digits, years of significant digits and one-of sets may be anything between their first and last
 *       day; sets of several members that are all meant may have gaps.
 *   <li>Two date-times compare as instants. One without an offset is known to 14 hours either way, for nobody knows in
 *       which zone it is: of two the order is certain where more than 28 hours lie between them, and they are never
 *       certainly the same, not even {@code 2025-03-06T14:30} and itself, which is equal as a value.
 *       Beside anything else a date-time is at its local time as written, for a date has no zone.
 *   <li>A part of a year lies in that year, a winter too: the northern winter of 2024 is some time in 2024.
 *   <li>24:00 is the first moment of the next day and lies in that day.
 *   <li>An interval that is {@linkplain #reversed() reversed} names no time, and nothing about it is certain.
 *   <li>Years beyond those of {@code java.time} are not compared with each other.
 * </ul>
 *
 * @param text the EDTF text, 1 to {@value #MAX_LENGTH} ASCII characters
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format Specification</a>
 */
public record Edtf(String text) {

    /** The most characters that a text may have. */
    public static final int MAX_LENGTH = 256;

    private static final Pattern UNQUALIFIED_DATE = Pattern.compile("[Y0-9-]+");

    /**
     * Keeps {@code text} if it is EDTF.
     *
     * @throws IllegalArgumentException if it is not; the message says why, names the present form of what was written
     *     otherwise before 2019, and quotes at most 64 characters
     */
    public Edtf {
        Objects.requireNonNull(text, "text");
        if (!PlainDay.isOne(text)) {
            EdtfGrammar.parse(text);
        }
    }

    /**
     * {@return the value of {@code text}}
     *
     * @throws IllegalArgumentException if it is not EDTF, as the constructor has it
     */
    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    /**
     * {@return that day}
     *
     * @throws IllegalArgumentException if its year is beyond -9999 to 9999, where EDTF has no days
     */
    public static Edtf of(LocalDate day) {
        return new Edtf(EdtfText.of(day));
    }

    /**
     * {@return that month}
     *
     * @throws IllegalArgumentException if its year is beyond -9999 to 9999, where EDTF has no months
     */
    public static Edtf of(YearMonth month) {
        return new Edtf(EdtfText.of(month));
    }

    /** {@return that year, with the prefix {@code Y} if it has more than four digits} */
    public static Edtf of(Year year) {
        return new Edtf(EdtfText.of(year));
    }

    /**
     * {@return the days from {@code first} to {@code last}, both inclusive}
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}, or a year is beyond -9999 to 9999
     */
    public static Edtf interval(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an interval cannot end on " + last + ", before its first day " + first);
        }
        return new Edtf(EdtfText.of(first) + "/" + EdtfText.of(last));
    }

    /**
     * {@return one day from {@code first} to {@code last}, it is not said which: that day if they are the same}
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}, or a year is beyond -9999 to 9999
     */
    public static Edtf oneOf(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no day is from " + first + " to " + last + ", before it");
        }
        return first.equals(last) ? of(first) : new Edtf("[" + EdtfText.of(first) + ".." + EdtfText.of(last) + "]");
    }

    /**
     * {@return the first day that this can mean, with qualifiers and the offset of a time disregarded; empty if its
     * start is open, unknown or beyond the years of {@link LocalDate}, or if it is reversed}
     */
    public Optional<LocalDate> earliest() {
        return PlainDay.is(text)
                ? Optional.of(PlainDay.day(text))
                : value().written().firstDay();
    }

    /**
     * {@return the last day that this can mean, with qualifiers and the offset of a time disregarded; empty if its end
     * is open, unknown or beyond the years of {@link LocalDate}, or if it is reversed}
     */
    public Optional<LocalDate> latest() {
        return PlainDay.is(text)
                ? Optional.of(PlainDay.day(text))
                : value().written().lastDay();
    }

    /** {@return the precision of its dates: {@link Precision#UNDEFINED} if they differ or there are none} */
    public Precision precision() {
        return PlainDay.is(text) ? Precision.DAY : value().precision();
    }

    /** {@return whether any part is marked as an estimate: {@code ~} or {@code %}} */
    public boolean approximate() {
        return qualification().approximate();
    }

    /** {@return whether any part is marked as doubtful: {@code ?} or {@code %}} */
    public boolean uncertain() {
        return qualification().uncertain();
    }

    /** {@return whether it is a time of day with its offset from UTC, and so a point in time that no zone changes} */
    public boolean hasOffset() {
        return text.indexOf('T') >= 0
                && value() instanceof EdtfDateTime time
                && time.offset().isPresent();
    }

    /** {@return whether it is written as an interval, with a slash} */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** {@return what is said of its beginning; it is known of all but intervals and sets with {@code ..}} */
    public IntervalEnd start() {
        return PlainDay.is(text) ? IntervalEnd.KNOWN : value().start();
    }

    /** {@return what is said of its end; it is known of all but intervals and sets with {@code ..}} */
    public IntervalEnd end() {
        return PlainDay.is(text) ? IntervalEnd.KNOWN : value().end();
    }

    /** {@return the date in which an interval begins; absent where its start is open or unknown, or it is no interval} */
    public Optional<Edtf> startDate() {
        return date(text.substring(0, Math.max(0, text.indexOf('/'))));
    }

    /** {@return the date in which an interval ends; absent where its end is open or unknown, or it is no interval} */
    public Optional<Edtf> endDate() {
        return isInterval() ? date(text.substring(text.indexOf('/') + 1)) : Optional.empty();
    }

    private static Optional<Edtf> date(String end) {
        return end.isEmpty() || end.equals("..") ? Optional.empty() : Optional.of(new Edtf(end));
    }

    /**
     * {@return whether it is an interval that ends before it begins, as written: {@code 2025-03/2024}}
     *
     * <p>Such a text is accepted, for sources err, but it names no time: it has no {@link #earliest()} and no
     * {@link #latest()}.
     */
    public boolean reversed() {
        return isInterval() && value().reversed();
    }

    /**
     * {@return whether what is dated so comes before what is dated {@code other}, on an earlier day or moment}
     *
     * <p>What is dated by a month or a year happened some day in it: {@code 2025-03} is neither certainly before
     * {@code 2025-03-06} nor certainly not. What is dated by the same day is not before it.
     */
    public Ternary before(Edtf other) {
        return areDays(other)
                ? Ternary.of(text.compareTo(other.text) < 0)
                : comparison(other).before();
    }

    /** {@return whether what is dated so comes after what is dated {@code other}: {@code other.before(this)}} */
    public Ternary after(Edtf other) {
        return other.before(this);
    }

    /** {@return whether the span of time that this names and the one that {@code other} names meet} */
    public Ternary overlaps(Edtf other) {
        return areDays(other)
                ? Ternary.of(text.equals(other.text))
                : comparison(other).overlaps();
    }

    /** {@return whether the span of time that {@code other} names lies within the one that this names} */
    public Ternary contains(Edtf other) {
        return areDays(other)
                ? Ternary.of(text.equals(other.text))
                : comparison(other).contains();
    }

    /**
     * {@return whether both name the same span of time}
     *
     * <p>Never certain where digits are unspecified, even if the calendar leaves only one reading.
     */
    public Ternary sameAs(Edtf other) {
        if (areDays(other)) {
            return Ternary.of(text.equals(other.text));
        }
        Ternary answer = comparison(other).sameAs();
        return answer == Ternary.YES && (masked() || other.masked()) ? Ternary.UNKNOWN : answer;
    }

    /** {@return when that can be which is dated so; a time of day by its local time or as an instant} */
    TimeBounds somewhen() {
        return value() instanceof EdtfDateTime time ? time.inAnyZone() : value().occasion();
    }

    /** {@return the day that a time of day is written with, or this} */
    Edtf withoutTimeOfDay() {
        int time = text.indexOf('T');
        return time < 0 ? this : new Edtf(text.substring(0, time));
    }

    /** {@return this unqualified date, interval or set with its dates qualified as any part of {@code other} is} */
    Edtf inDoubtLike(Edtf other) {
        String sign = other.qualification().sign();
        return sign.isEmpty() ? this : new Edtf(UNQUALIFIED_DATE.matcher(text).replaceAll("$0" + sign));
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }

    private Qualification qualification() {
        return PlainDay.is(text) ? Qualification.NONE : value().qualification();
    }

    /** Whether both are plain days, which compare as their texts do. */
    private boolean areDays(Edtf other) {
        return PlainDay.is(text) && PlainDay.is(other.text);
    }

    private boolean masked() {
        return text.indexOf('X') >= 0;
    }

    private EdtfComparison comparison(Edtf other) {
        return new EdtfComparison(value(), other.value());
    }

    EdtfValue value() {
        return EdtfGrammar.parse(text);
    }
}
