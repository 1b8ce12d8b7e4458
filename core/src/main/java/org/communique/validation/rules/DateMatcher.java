package org.communique.validation.rules;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether words have the figures and months of a date. */
final class DateMatcher {

    private static final Pattern FIGURE = Pattern.compile("\\d++");
    private static final Pattern MONTH = Pattern.compile("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

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

    private static boolean hasFigure(String words, String figure) {
        return FIGURE.matcher(words).results().map(MatchResult::group).anyMatch(figure::equals);
    }

    private static boolean hasMonth(String words, String month) {
        return MONTH.matcher(words).results().map(MatchResult::group).anyMatch(month::equals);
    }
}
