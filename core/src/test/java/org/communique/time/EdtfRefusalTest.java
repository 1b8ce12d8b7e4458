package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that are refused, and why. */
class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // What was written otherwise before 2019.
                "199u | an unspecified digit is written X since 2019",
                "uuuu-12-uu | an unspecified digit is written X since 2019",
                "196x | an unspecified digit is written X since 2019",
                "2004-06?~ | % is both uncertain (?) and approximate (~)",
                "2004-06~? | % is both uncertain (?) and approximate (~)",
                "unknown/2004 | an unknown end is written as nothing",
                "2004-06-01/unknown | an unknown end is written as nothing",
                "2004-01-01/open | an open end is written ..",
                "y170000002 | an upper-case Y",
                "Y-17e7 | an upper-case E",
                "1950p2 | an upper-case S",
                "1950s2 | an upper-case S",
                "(2011)-06-04~ | parentheses went in 2019",
                // Other forms of ISO 8601, or of none.
                "2024-W05 | no week dates",
                "2024-123 | no ordinal dates",
                "20250306 | a date has hyphens",
                "202503 | the prefix Y if it has more",
                "19 | a day is written as in 2025-03-06, and a century as in 19XX",
                "06.03.2025 | a day is written as in 2025-03-06",
                "199 | a decade is written with an unspecified digit",
                "P3M | no durations",
                "2025/P3M | no durations",
                "R5/2025/2026 | no repeating intervals",
                "2025-3-6 | a month has two digits",
                "2025-03-6 | a day has two digits",
                "+2025 | a year has no plus sign",
                "2025.. | dots make an open end",
                "2024..2025 | dots make an open end",
                "` 2025` | no space",
                "`[2024, 2025]` | no space",
                // What the calendar has not.
                "2100-02-29 | the calendar has no such day",
                "2025-04-31 | the calendar has no such day",
                "2025-03-00 | the calendar has no such day",
                "XXXX-02-30 | the calendar has no such day",
                "19X1-02-29 | the calendar has no such day",
                "2025-22-01 | the calendar has no such day",
                "2025-13 | months are 01 to 12",
                "2025-00 | months are 01 to 12",
                "2025-42 | parts of a year 21 to 41",
                "2025-2X | parts of a year 21 to 41 without X",
                "-0000 | year 0000 has no sign",
                // Long years.
                "12025 | the prefix Y if it has more",
                "Y2025 | more than four digits",
                "Y1E3 | more than four digits",
                "Y02025 | begins with 1 to 9",
                "Y+20250 | begins with 1 to 9",
                "Y17E | begins with 1 to 9",
                "Y17E-7 | begins with 1 to 9",
                "Y20250-03 | this cannot follow the date",
                "1950S0 | begins with 1 to 9",
                "1950S5 | not so many digits",
                "Y17E7S10 | not so many digits",
                "0000S1 | no significant digit",
                "19XXS2 | all digits are given",
                // Times of day.
                "2025-03-06T14 | hours and minutes with a colon between them",
                "2025-03-06T1430 | an hour is two digits",
                "2025-03-06T25:00Z | an hour is two digits, 00 to 24",
                "2025-03-06T24:01Z | after 24:00",
                "2025-03-06T14:60Z | a minute is two digits, 00 to 59",
                "2025-03-06T23:59:60Z | a second is two digits, 00 to 59",
                "2025-03-06T14:30:05. | one to nine digits",
                "2025-03-06T14:30.5Z | this cannot follow the time of day",
                "2025-03-06T14:30-00:00 | written Z or +00:00",
                "2025-03-06T14:30+19 | 00 to 18",
                "2025-03-06T14:30+18:30 | 00 to 0",
                "2025-03-06T14:30Z? | this cannot follow the time of day",
                "2025-03T14:30 | only an unqualified day with all its digits",
                "2025-03-06?T14:30 | only an unqualified day with all its digits",
                "2025-03-0XT14:30 | only an unqualified day with all its digits",
                "T14:30 | a date begins with its year",
                "2025-03-06T14:30/2025-03-07 | in no interval or set",
                "[2025-03-06T14:30] | in no interval or set",
                "2025-03-06t14:30 | T and Z are upper-case",
                "2025-03-06T14:30z | T and Z are upper-case",
                // Intervals and sets.
                "/ | two unknown ends says nothing",
                "2024/2025/2026 | one slash makes an interval",
                "[2024/2025] | one slash makes an interval",
                "2024/[2025] | a date begins with its year",
                "[2024 | the bracket that matches",
                "[2024} | the bracket that matches",
                "[ | the bracket that matches",
                "[] | a date begins with its year",
                "{2024,} | a date begins with its year",
                "[..] | needs a date beside the dots",
                "[2024,..2025] | only the first member",
                "[2024..,2025] | only the last member",
                "[2025..2024] | ends before it begins",
                ".. | a date begins with its year",
                "2025?? | only one qualifier",
                "2025-03-06- | this cannot follow the date",
                "~ | a date begins with its year",
                "2025& | U+0026 stands in no EDTF date",
            })
    void refusesWithTheReason(String text, String reason) {
        assertThat(Refusals.of(text))
                .hasValueSatisfying(message -> assertThat(message).contains(reason, text));
    }

    @Test
    void theEmptyTextIsNoDate() {
        assertThat(Refusals.of(""))
                .hasValueSatisfying(message -> assertThat(message).contains("it is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0662\u0660\u0662\u0665", "2025-0\u0663", "\uFF12025", "2025-03-0\uD835\uDFDC"})
    void digitsOfOtherScriptsAreNoDigits(String text) {
        assertThat(Refusals.of(text)).hasValueSatisfying(message -> assertThat(message)
                .contains("is a digit of another script: only ASCII 0 to 9"));
    }

    @Test
    void theMinusSignOfTypographersIsNoHyphen() {
        assertThat(Refusals.of("\u22120043"))
                .hasValueSatisfying(message -> assertThat(message).contains("U+2212 is not ASCII"));
    }

    @Test
    void theMessageShowsWhereItWentWrong() {
        assertThat(Refusals.of("2025-03/2026-13").orElseThrow())
                .isEqualTo("expected an EDTF date of ISO 8601-2, such as 2025-03-06, 2025-03~ or 2025/.., not"
                        + " \"2025-03/2026-13\": months are 01 to 12, and parts of a year 21 to 41 without X"
                        + " (after character 15)");
    }

    @Test
    void controlAndBidirectionalCharactersAreNotQuoted() {
        assertThat(Refusals.of("2025\u202E\u0007\n").orElseThrow()).doesNotContain("\u202E", "\u0007", "\n");
    }

    @Test
    void theLongestTextIsAcceptedAndAnyLongerOneRefused() {
        String longest = "{" + "2025,".repeat(50) + "2025}";
        assertThat(longest).hasSize(Edtf.MAX_LENGTH);

        assertThat(Refusals.of(longest)).isEmpty();
        assertThat(Refusals.of(longest + "?").orElseThrow()).contains("longer than 256 characters");
    }

    @Test
    void tenMegabytesAreRefusedUnreadAndNotEchoed() {
        String huge = "2025,".repeat(2_000_000);

        assertThat(Refusals.of(huge).orElseThrow())
                .contains("longer than 256 characters")
                .hasSizeLessThan(250);
    }
}
