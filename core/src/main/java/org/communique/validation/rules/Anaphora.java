package org.communique.validation.rules;

import java.util.regex.Pattern;

/** Whether words refer back to a figure that was told before, and have none of their own: "It paid the first in time". */
final class Anaphora {

    private static final Pattern REFERRING = Pattern.compile(
            "\\b(?:it|its|this|that|these|those|they|them|which|all|both|half|former|latter|same|rest|remainder"
                    + "|first|second|third|fourth|fifth|last|final)\\b");

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\\b\\.?";

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?\\b|\\b(?:19|20)\\d\\d\\b|\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Anaphora() {}

    /** {@return whether they do; the figures of a date are none} */
    static boolean isIn(String words) {
        String plain = DATE.matcher(NormalizedText.of(words)).replaceAll("");
        return REFERRING.matcher(plain).find() && !DIGIT.matcher(plain).find() && !AmountMatcher.haveAny(plain);
    }
}
