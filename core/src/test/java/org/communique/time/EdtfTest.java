package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05/2025-06~, 2024-05, 2025-06~",
        "../2025, , 2025",
        "2024/, 2024, ",
        "2025/2024, 2025, 2024",
        "2025-03-06, , ",
        "[2024..], , "
    })
    void anIntervalBeginsInOneDateAndEndsInAnother(String text, String start, String end) {
        assertThat(Edtf.parse(text).startDate().map(Edtf::text)).isEqualTo(Optional.ofNullable(start));
        assertThat(Edtf.parse(text).endDate().map(Edtf::text)).isEqualTo(Optional.ofNullable(end));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "0000, 0000-01-01, 0000-12-31, YEAR",
                "-0001, -0001-01-01, -0001-12-31, YEAR",
                "-9999-01-01, -9999-01-01, -9999-01-01, DAY",
                "9999-12-31, 9999-12-31, 9999-12-31, DAY",
                "2004-02, 2004-02-01, 2004-02-29, MONTH",
                "2004-02-29, 2004-02-29, 2004-02-29, DAY",
                "2025-03-06T14:30+01:00, 2025-03-06, 2025-03-06, MINUTE",
                "2025-03-06T23:30:05-05, 2025-03-06, 2025-03-06, SECOND",
                "2025-03-06T14:30:05, 2025-03-06, 2025-03-06, SECOND",
                "2025-03-06T14:30:05.123456789Z, 2025-03-06, 2025-03-06, SECOND",
                "2025-12-31T24:00Z, 2026-01-01, 2026-01-01, MINUTE",
                "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08, DAY",
                "2004-02-01/2005, 2004-02-01, 2005-12-31, UNDEFINED",
                "2001-33, 2001-01-01, 2001-03-31, QUARTER",
                "2001-36, 2001-10-01, 2001-12-31, QUARTER",
                "2001-39, 2001-09-01, 2001-12-31, QUADRIMESTER",
                "2001-40, 2001-01-01, 2001-06-30, SEMESTER",
                "2001-27, 2001-09-01, 2001-12-31, SEASON",
                "2001-32, 2001-06-01, 2001-09-30, SEASON",
                "2004-06~-11, 2004-06-11, 2004-06-11, DAY",
                "?2004-06-~11, 2004-06-11, 2004-06-11, DAY",
                "2004-06-~01/2004-06-~20, 2004-06-01, 2004-06-20, DAY",
                "156X-12-25, 1560-12-25, 1569-12-25, DAY",
                "1XXX-XX, 1000-01-01, 1999-12-31, MONTH",
                "1960-XX-31, 1960-01-31, 1960-12-31, DAY",
                "XXXX-02-29, 0000-02-29, 9996-02-29, DAY",
                "-XXXX-02-29, -9996-02-29, -0004-02-29, DAY",
                "1984-1X, 1984-10-01, 1984-12-31, MONTH",
                "-000X, -0009-01-01, -0001-12-31, YEAR",
                "Y17E7, +170000000-01-01, +170000000-12-31, YEAR",
                "Y-17E7, -170000000-01-01, -170000000-12-31, YEAR",
                "Y999999999, +999999999-01-01, +999999999-12-31, YEAR",
                "1950S4, 1950-01-01, 1950-12-31, YEAR",
                "1950S2, 1900-01-01, 1999-12-31, YEAR",
                "-1950S3, -1959-01-01, -1950-12-31, YEAR",
                "0050S1, 0050-01-01, 0059-12-31, YEAR",
                "Y171010000S3, +171000000-01-01, +171999999-12-31, YEAR",
                "Y3388E2S3, +338000-01-01, +338999-12-31, YEAR",
                "'[1667,1668,1670..1672]', 1667-01-01, 1672-12-31, YEAR",
                "'{1960,1961-12}', 1960-01-01, 1961-12-31, UNDEFINED"
            })
    void namesTheFirstAndTheLastDayThatItCanMean(String text, LocalDate first, LocalDate last, Precision precision) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.earliest()).contains(first);
        assertThat(edtf.latest()).contains(last);
        assertThat(edtf.precision()).isEqualTo(precision);
        assertThat(edtf.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025/.., KNOWN, OPEN",
        "../2025, OPEN, KNOWN",
        "2025/, KNOWN, UNKNOWN",
        "/2025, UNKNOWN, KNOWN",
        "../.., OPEN, OPEN",
        "/.., UNKNOWN, OPEN",
        "../, OPEN, UNKNOWN",
        "2024/2025, KNOWN, KNOWN"
    })
    void tellsKnownOpenAndUnknownEndsApart(String text, IntervalEnd start, IntervalEnd end) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.isInterval()).isTrue();
        assertThat(edtf.start()).isEqualTo(start);
        assertThat(edtf.end()).isEqualTo(end);
        assertThat(edtf.earliest().isPresent()).isEqualTo(start == IntervalEnd.KNOWN);
        assertThat(edtf.latest().isPresent()).isEqualTo(end == IntervalEnd.KNOWN);
    }

    @Test
    void aSetOpensWithDotsAtItsEdges() {
        assertThat(Edtf.parse("[..1760-12-03]").start()).isEqualTo(IntervalEnd.OPEN);
        assertThat(Edtf.parse("[..1760-12-03]").end()).isEqualTo(IntervalEnd.KNOWN);
        assertThat(Edtf.parse("{1760-12..}").end()).isEqualTo(IntervalEnd.OPEN);
        assertThat(Edtf.parse("[..1760-12-03]").isInterval()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, false, false",
        "2025?, false, true",
        "2025~, true, false",
        "2025%, true, true",
        "2025-~03-06, true, false",
        "2025-03-?06, false, true",
        "?2025-~03, true, true",
        "Y17E7?, false, true",
        "2025-22~, true, false",
        "2024/2025-03-~06, true, false",
        "../2025%, true, true"
    })
    void findsQualifiersOnTheWholeAndOnAnyPart(String text, boolean approximate, boolean uncertain) {
        assertThat(Edtf.parse(text).approximate()).isEqualTo(approximate);
        assertThat(Edtf.parse(text).uncertain()).isEqualTo(uncertain);
    }

    @Test
    void yearsBeyondJavaTimeHaveNoBoundsButAnOrder() {
        Edtf farFuture = Edtf.parse("Y17E99999999");

        assertThat(farFuture.earliest()).isEmpty();
        assertThat(farFuture.latest()).isEmpty();
        assertThat(farFuture.after(Edtf.parse("Y999999999"))).isEqualTo(Ternary.YES);
        assertThat(farFuture.after(Edtf.parse("Y-17E99999999"))).isEqualTo(Ternary.YES);
        assertThat(farFuture.after(Edtf.parse("Y1000000000"))).isEqualTo(Ternary.UNKNOWN);
        assertThat(Edtf.parse("2025-01-01/..").contains(farFuture)).isEqualTo(Ternary.YES);
    }

    @Test
    void aReversedIntervalIsAcceptedAndFlaggedAndNamesNoTime() {
        Edtf reversed = Edtf.parse("2025-03/2024");

        assertThat(reversed.reversed()).isTrue();
        assertThat(reversed.earliest()).isEmpty();
        assertThat(reversed.latest()).isEmpty();
        assertThat(reversed.before(Edtf.parse("2030"))).isEqualTo(Ternary.UNKNOWN);
        assertThat(reversed.overlaps(reversed)).isEqualTo(Ternary.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05/2025", "2025/2025-01-01", "2025-03-06/2025-03-06", "2025/..", "/2025", "2025"})
    void whatMayStillRunForwardsIsNotReversed(String text) {
        assertThat(Edtf.parse(text).reversed()).isFalse();
    }

    @Test
    void javaTimeValuesAreWrittenAsTheStandardHasThem() {
        assertThat(Edtf.of(LocalDate.of(2025, 3, 6))).hasToString("2025-03-06");
        assertThat(Edtf.of(LocalDate.of(-1, 12, 31))).hasToString("-0001-12-31");
        assertThat(Edtf.of(YearMonth.of(33, 4))).hasToString("0033-04");
        assertThat(Edtf.of(Year.of(0))).hasToString("0000");
        assertThat(Edtf.of(Year.of(10_000))).hasToString("Y10000");
        assertThat(Edtf.of(Year.of(Year.MIN_VALUE))).hasToString("Y-999999999");
        assertThat(Edtf.interval(LocalDate.of(2025, 3, 8), LocalDate.of(2025, 3, 9)))
                .hasToString("2025-03-08/2025-03-09");
    }

    @Test
    void daysBeyondFourDigitYearsCannotBeWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.of(YearMonth.of(-10_000, 12)));
    }

    @Test
    void anIntervalOfDaysIsNotMadeBackwards() {
        LocalDate day = LocalDate.of(2025, 3, 6);

        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.interval(day, day.minusDays(1)));
        assertThat(Edtf.interval(day, day).earliest()).isEqualTo(Optional.of(day));
    }

    @Test
    void equalTextsAreEqualAndOtherTextsOfTheSameTimeAreNot() {
        assertThat(Edtf.parse("2025-33")).isEqualTo(new Edtf("2025-33"));
        assertThat(Edtf.parse("Y17E7")).isNotEqualTo(Edtf.parse("Y170000000"));
        assertThat(Edtf.parse("Y17E7").sameAs(Edtf.parse("Y170000000"))).isEqualTo(Ternary.YES);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoText() {
        assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null)).withMessage("text");
    }
}
