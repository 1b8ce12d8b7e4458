package org.communique.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The English names of weekdays and months, and the numbers of days and years; all words are in lower case. */
final class DateWords {

    private static final int YEAR_DIGITS = 4;
    private static final int DAY_DIGITS = 2;
    private static final int SHORT = 3;
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, Month> MONTHS = months();

    private DateWords() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            weekdays.put(name(weekday), weekday);
        }
        return Collections.unmodifiableMap(weekdays);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = name(month);
            months.put(name, month);
            months.put(name.substring(0, SHORT), month);
            months.put(name.substring(0, SHORT) + ".", month);
        }
        months.put("sept", Month.SEPTEMBER);
        months.put("sept.", Month.SEPTEMBER);
        return Collections.unmodifiableMap(months);
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    /** {@return the month of that name, also by its first three letters: "march", "mar", "sept."} */
    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    /** {@return the day of a month that a word names: "3", "3rd", "21st"} */
    static OptionalInt day(String word) {
        String ending = word.substring(Math.max(0, word.length() - 2));
        String number = ORDINALS.contains(ending) ? word.substring(0, word.length() - 2) : word;
        return number.length() <= DAY_DIGITS ? number(number) : OptionalInt.empty();
    }

    /** {@return the year that a word of four digits names} */
    static OptionalInt year(String word) {
        return word.length() == YEAR_DIGITS && word.charAt(0) != '0' ? number(word) : OptionalInt.empty();
    }

    private static OptionalInt number(String digits) {
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && !digits.startsWith("0") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** {@return whether a word is a weekday, a month, or the number of a day or year} */
    static boolean contain(String word) {
        return weekday(word).isPresent()
                || month(word).isPresent()
                || day(word).isPresent()
                || year(word).isPresent();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
