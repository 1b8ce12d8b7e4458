package org.communique.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Quarters and halves of a year by their number: "Q1", "the second half of". */
final class YearParts {

    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);
    private static final Set<String> UNITS = Set.of("quarter", "half");
    private static final Map<String, CalendarUnit> LETTERS = Map.of("q", CalendarUnit.QUARTER, "h", CalendarUnit.HALF);

    private YearParts() {}

    /**
     * A part of a year, and the words that say of which.
     *
     * @param unit the quarter or half
     * @param number which one, from 1
     * @param year the words behind
     */
    record Part(CalendarUnit unit, int number, List<String> year) {

        /** {@return the span of that part in a year} */
        CalendarSpan in(CalendarSpan year) {
            return new CalendarSpan(unit, unit.shift(year.first(), number - 1L));
        }
    }

    /** {@return whether that word is one of a part of a year} */
    static boolean contain(List<String> words, int at) {
        boolean ordinal = ORDINALS.containsKey(words.get(at)) && at + 1 < words.size();
        boolean unit = UNITS.contains(words.get(at)) && at > 0;
        return (ordinal && UNITS.contains(words.get(at + 1)))
                || (unit && ORDINALS.containsKey(words.get(at - 1)))
                || (words.size() > 1 && letter(words.get(at)).isPresent());
    }

    /** {@return the part that words begin with: "Q1 2025", "the first half of next year"} */
    static Optional<Part> read(List<String> words) {
        return letter(words.get(0))
                .map(of -> new Part(of.unit(), of.number(), behind(words, 1)))
                .or(() -> inWords(words.get(0).equals("the") ? words.subList(1, words.size()) : words));
    }

    private static Optional<Part> inWords(List<String> words) {
        OptionalInt number =
                words.size() > 3 && words.get(2).equals("of") ? ordinal(words.get(0)) : OptionalInt.empty();
        CalendarUnit unit =
                number.isPresent() && words.get(1).equals("half") ? CalendarUnit.HALF : CalendarUnit.QUARTER;
        return number.isPresent() && UNITS.contains(words.get(1)) && isPart(unit, number.getAsInt())
                ? Optional.of(new Part(unit, number.getAsInt(), behind(words, 2)))
                : Optional.empty();
    }

    private static OptionalInt ordinal(String word) {
        return ORDINALS.containsKey(word) ? OptionalInt.of(ORDINALS.get(word)) : OptionalInt.empty();
    }

    private static List<String> behind(List<String> words, int at) {
        boolean of = at < words.size() && words.get(at).equals("of");
        List<String> year = words.subList(at + (of ? 1 : 0), words.size());
        return year.equals(List.of("the", "year")) ? List.of("this", "year") : year;
    }

    private static Optional<Part> letter(String word) {
        Optional<CalendarUnit> unit =
                word.length() == 2 ? Optional.ofNullable(LETTERS.get(word.substring(0, 1))) : Optional.empty();
        int number = unit.isPresent() ? word.charAt(1) - '0' : 0;
        return unit.filter(of -> isPart(of, number)).map(of -> new Part(of, number, List.of()));
    }

    private static boolean isPart(CalendarUnit unit, int number) {
        return number >= 1 && number <= (unit == CalendarUnit.HALF ? 2 : 4);
    }
}
