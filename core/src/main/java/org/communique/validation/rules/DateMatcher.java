package org.communique.validation.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Resolution;
import org.communique.time.Tense;

/**
 * Whether words have a date: the figures and months of a wording, or a date in figures.
 *
 * <p>Words that have another date than one in figures have one alone, whole or without its year, and nothing that tells how
 * the time stands to it ("a week after 6 March 2025").
 */
final class DateMatcher {

    private static final Pattern FIGURE = Pattern.compile("\\d++");
    private static final Pattern MONTH = Pattern.compile("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

    /** No date is told in more words: "by the end of March 2025". */
    private static final int MOST_IN_A_ROW = 7;

    /** Two days from which no date with a year counts otherwise. */
    private static final LocalDate ONE_DAY = LocalDate.of(9000, 1, 1);

    private static final LocalDate OTHER_DAY = LocalDate.of(9001, 6, 15);

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])\\d{4}(?!\\d|/|[.,]\\d)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MONTH_NAME = Pattern.compile("\\b(?:January|February|March|April|May|June|July|August"
            + "|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?:-(\\d\\d))?");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("\\b\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b\\.?|\\b\\d{1,2}:\\d\\d(?::\\d\\d)?\\b");

    private static final Pattern RELATIVE = Pattern.compile("\\b(?:before|after|prior|following|than|between|ahead"
            + "|preceding|later|earlier|within|ago|beyond|fiscal|financial|school|academic|anniversary|eve|not)\\b");

    private DateMatcher() {}

    /** {@return whether words have the figures of a wording and its months; whatever has no figures has nothing to compare} */
    static boolean have(String words, String wording) {
        String plain = NormalizedText.of(words);
        String wanted = NormalizedText.of(wording);
        return FIGURE.matcher(wanted).results().map(MatchResult::group).allMatch(figure -> hasFigure(plain, figure))
                && (!FIGURE.matcher(wanted).find()
                        || MONTH.matcher(wanted)
                                .results()
                                .map(MatchResult::group)
                                .allMatch(month -> hasMonth(plain, month)));
    }

    /** {@return whether words have figures} */
    static boolean hasFigures(String words) {
        return FIGURE.matcher(words).find();
    }

    /** {@return whether words have one date, and it is certainly another} */
    static boolean haveAnother(String words, Edtf date) {
        String bare = TIME_OF_DAY.matcher(words).replaceAll("");
        if (RELATIVE.matcher(NormalizedText.of(bare)).find()) {
            return false;
        }
        List<Reading> read = WordNgrams.longest(
                bare, MOST_IN_A_ROW, row -> read(row, bare, date).stream().toList());
        return read.size() == 1
                && read.get(0).figures() == FIGURE.matcher(bare).results().count()
                && WordingDates.areApart(read.get(0).date(), date);
    }

    /** A date that was read, and how many figures its words have. */
    private record Reading(Edtf date, long figures) {}

    private static Optional<Reading> read(WordNgrams.Row row, String words, Edtf date) {
        String text = row.words();
        boolean aside = YEAR.matcher(text).matches() && LETTER.matcher(words).find();
        if (row.before().equals("of") || aside) {
            return Optional.empty();
        }
        return iso(text)
                .or(() -> withYear(text, words, date).flatMap(DateMatcher::read))
                .map(day -> new Reading(day, FIGURE.matcher(text).results().count()));
    }

    private static Optional<Edtf> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        return Optional.ofNullable(iso.group(3))
                .map(Integer::valueOf)
                .map(day -> Optional.of(day)
                        .filter(month::isValidDay)
                        .map(month::atDay)
                        .map(Edtf::of))
                .orElseGet(() -> Optional.of(Edtf.of(month)));
    }

    /** Where words have no year at all, that of the date is meant. */
    private static Optional<String> withYear(String row, String words, Edtf date) {
        if (YEAR.matcher(words).find()) {
            return Optional.of(row).filter(text -> YEAR.matcher(text).find());
        }
        return year(date).filter(year -> MONTH_NAME.matcher(row).find()).map(year -> row + ' ' + year);
    }

    private static Optional<Integer> year(Edtf date) {
        return date.earliest()
                .map(LocalDate::getYear)
                .filter(year -> year > 999
                        && date.latest().filter(last -> last.getYear() == year).isPresent());
    }

    private static Optional<Edtf> read(String words) {
        Resolution one = RelativeWording.resolve(words, ONE_DAY, Tense.PAST, Aspect.PUNCTUAL);
        Resolution other = RelativeWording.resolve(words, OTHER_DAY, Tense.PAST, Aspect.PUNCTUAL);
        return one instanceof Resolution.Resolved resolved && one.equals(other)
                ? Optional.of(resolved.time())
                : Optional.empty();
    }

    private static boolean hasFigure(String words, String figure) {
        return FIGURE.matcher(words).results().map(MatchResult::group).anyMatch(figure::equals);
    }

    private static boolean hasMonth(String words, String month) {
        return MONTH.matcher(words).results().map(MatchResult::group).anyMatch(month::equals);
    }
}
