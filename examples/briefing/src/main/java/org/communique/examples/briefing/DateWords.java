package org.communique.examples.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as a language writes them: "6 March 2025", "6. März 2025". What says more than a day or a month, such as that it is
 * uncertain, stays as EDTF writes it.
 */
final class DateWords {

    private static final Pattern DAY = Pattern.compile("(?<![\\d-])(\\d{4}-\\d{2}-\\d{2})(?![\\dTX?~%])");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d-])(\\d{4}-(?:0[1-9]|1[0-2]))(?![\\dX?~%-])");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    DateWords(Locale language) {
        boolean pointed = language.equals(Locale.GERMAN);
        this.day = DateTimeFormatter.ofPattern(pointed ? "d. MMMM uuuu" : "d MMMM uuuu", language);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", language);
    }

    /** {@return the date in words, as far as there are any} */
    String of(String edtf) {
        List<String> ends = List.of(edtf.split("/", -1));
        return ends.size() == 2
                        && ends.stream().allMatch(each -> DIGIT.matcher(each).find())
                ? one(ends.get(0)) + " – " + one(ends.get(1))
                : one(edtf);
    }

    private String one(String edtf) {
        String days = DAY.matcher(edtf)
                .replaceAll(each ->
                        Matcher.quoteReplacement(LocalDate.parse(each.group()).format(day)));
        return MONTH.matcher(days)
                .replaceAll(each ->
                        Matcher.quoteReplacement(YearMonth.parse(each.group()).format(month)));
    }
}
