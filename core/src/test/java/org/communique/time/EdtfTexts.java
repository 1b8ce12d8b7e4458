package org.communique.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** EDTF texts of every kind, awkward ones among them. */
final class EdtfTexts {

    private static final LocalDate FIRST_DAY = LocalDate.of(-9999, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private EdtfTexts() {}

    /** Any text that is EDTF. */
    static Arbitrary<String> any() {
        return Arbitraries.oneOf(dates(), dates(), intervals(), intervals(), sets(), dateTimes());
    }

    /** Texts about a few weeks of 2024, so that most of them touch. */
    static Arbitrary<String> close() {
        Arbitrary<String> day = closeDays().map(EdtfText::of);
        Arbitrary<String> date = Arbitraries.oneOf(
                day,
                Arbitraries.of(
                        "2024", "2024-02", "2024-03", "2024-33", "2024-25", "2024-40", "2024-02-XX", "2024-02-2X"),
                Arbitraries.of(
                        "2024-0X", "202X-02-29", "2024-XX-29", "2024-03-~01", "2024-?02-29", "2024~", "2024-X3"));
        Arbitrary<String> end = Arbitraries.oneOf(date, date, date, Arbitraries.of("..", ""));
        Arbitrary<String> composed = Combinators.combine(
                        end, end, Arbitraries.of("%s/%s", "[%s,%s]", "{%s,%s}", "[%s..%s]"))
                .as((one, other, form) -> form.formatted(one, other))
                .filter(text -> Refusals.of(text).isEmpty());
        Arbitrary<String> timed = Combinators.combine(
                        day, Arbitraries.of("T10:00", "T10:00:05", "T10:00Z", "T23:00-05:00"))
                .as(String::concat);
        return Arbitraries.oneOf(date, date, composed, composed, timed);
    }

    /** Days of a few weeks around a leap day. */
    static Arbitrary<LocalDate> closeDays() {
        return Arbitraries.integers().between(0, 20).map(LocalDate.of(2024, 2, 20)::plusDays);
    }

    /** Any text without a time of day. */
    static Arbitrary<String> untimed() {
        return Arbitraries.oneOf(dates(), intervals(), sets());
    }

    /** A date, with or without qualifiers. */
    static Arbitrary<String> dates() {
        return Arbitraries.oneOf(plainDates(), plainDates(), qualifiedDates());
    }

    /** A date without qualifiers, of any precision, perhaps masked. */
    static Arbitrary<String> plainDates() {
        return Arbitraries.oneOf(
                days().map(EdtfText::of), monthsAndYears(), masked(), subYears(), Arbitraries.of(AWKWARD), longYears());
    }

    private static final List<String> AWKWARD = List.of(
            "0000",
            "-0001",
            "-9999",
            "9999-12-31",
            "2004-02-29",
            "1960-XX-31",
            "XXXX-02-29",
            "XXXX",
            "-XXXX-XX-XX",
            "2025-X5",
            "Y17E7",
            "Y-17E7",
            "Y999999999",
            "Y-999999999",
            "Y1000000000",
            "Y17E9999",
            "1950S2",
            "-1950S1",
            "Y999999999S1");

    /** Days of the years that have four digits, often days close to one another. */
    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> all = Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(all, recentDays(), recentDays());
    }

    private static Arbitrary<LocalDate> recentDays() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2023, 1, 1)::plusDays);
    }

    private static Arbitrary<String> monthsAndYears() {
        return Combinators.combine(days(), Arbitraries.of(3, 6)).as((day, cut) -> {
            String text = EdtfText.of(day);
            return text.substring(0, text.length() - cut);
        });
    }

    /** The text of a day, month or year with X for some of its digits; that day, month or year fits it. */
    static Arbitrary<String> masked() {
        return Combinators.combine(
                        days().map(EdtfText::of), Arbitraries.integers().between(1, 255), Arbitraries.of(0, 3, 6))
                .as((text, bits, cut) -> mask(text, bits).substring(0, text.length() - cut));
    }

    /** Puts X for the digits of {@code day} whose bit is set. */
    static String mask(String day, int bits) {
        StringBuilder masked = new StringBuilder(day);
        int rest = bits;
        for (int i = 0; i < day.length(); i++) {
            if (day.charAt(i) != '-') {
                masked.setCharAt(i, (rest & 1) == 1 ? 'X' : day.charAt(i));
                rest >>= 1;
            }
        }
        return masked.toString();
    }

    private static Arbitrary<String> subYears() {
        return Combinators.combine(years(), Arbitraries.integers().between(21, 41))
                .as((year, code) -> year + "-" + code);
    }

    private static Arbitrary<String> years() {
        return days().map(EdtfText::of).map(text -> text.substring(0, text.length() - 6));
    }

    private static Arbitrary<String> longYears() {
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.integers().between(10_000, 999_999_999),
                        Arbitraries.of("", "E1", "E12", "S2", "E3S1"))
                .as((sign, digits, rest) -> "Y" + sign + digits + rest);
    }

    /** A date with a qualifier before or behind some of its parts. */
    static Arbitrary<String> qualifiedDates() {
        Arbitrary<String> sign = Arbitraries.of("", "", "?", "~", "%");
        return Combinators.combine(days().map(EdtfText::of), sign, sign, sign, sign, Arbitraries.of("?", "~", "%"))
                .as((text, left, year, month, day, whole) -> {
                    int cut = text.length() - 6;
                    return left + text.substring(0, cut) + year + "-" + month + text.substring(cut + 1, cut + 3) + "-"
                            + day + text.substring(cut + 4) + whole;
                });
    }

    /** Intervals of all kinds of ends, not reversed. */
    static Arbitrary<String> intervals() {
        Arbitrary<String> start = Arbitraries.frequencyOf(Tuple.of(6, dates()), Tuple.of(1, Arbitraries.of("..", "")));
        return Combinators.combine(start, start)
                .as((from, to) -> from + "/" + to)
                .filter(text -> !text.equals("/"))
                .filter(text -> !Edtf.parse(text).reversed());
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> members = Arbitraries.oneOf(dates(), ranges())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(",", list));
        return Combinators.combine(members, Arbitraries.of("[", "{", "[..", "{.."), Arbitraries.of("", "", ".."))
                .as((list, start, end) -> start + list + end + (start.startsWith("[") ? "]" : "}"))
                .filter(text -> Refusals.of(text).isEmpty());
    }

    private static Arbitrary<String> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 2000))
                .as((day, length) -> EdtfText.of(day) + ".." + day.plusDays(length))
                .filter(text -> Refusals.of("[" + text + "]").isEmpty());
    }

    private static Arbitrary<String> dateTimes() {
        return Combinators.combine(
                        recentDays().map(EdtfText::of),
                        Arbitraries.of("T00:00", "T10:30", "T10:30:00", "T10:30:05.25", "T23:59:59", "T24:00:00"),
                        Arbitraries.of("", "Z", "+14:00", "-12:00", "+05:45", "-05"))
                .as((day, time, offset) -> day + time + offset);
    }

    /** Moments to the second within two days of one another, at offsets from one end of the world to the other. */
    static Arbitrary<OffsetDateTime> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 48 * 4),
                        Arbitraries.integers().between(-12, 14))
                .as((quarters, hours) -> OffsetDateTime.of(2025, 3, 5, 0, 0, 0, 0, ZoneOffset.ofHours(hours))
                        .plusMinutes(quarters * 15L)
                        .plusSeconds(1));
    }
}
