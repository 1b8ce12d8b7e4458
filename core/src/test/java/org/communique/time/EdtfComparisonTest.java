package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of what is certain about two values. */
class EdtfComparisonTest {

    @Test
    void aTimeToTheMinuteIsSomeMomentInIt() {
        Edtf minute = Edtf.parse("2025-03-06T14:30Z");
        Edtf second = Edtf.parse("2025-03-06T14:30:30Z");

        assertThat(minute.before(second)).isEqualTo(Ternary.UNKNOWN);
        assertThat(minute.after(second)).isEqualTo(Ternary.UNKNOWN);
        assertThat(second.before(minute)).isEqualTo(Ternary.UNKNOWN);
        assertThat(minute.before(Edtf.parse("2025-03-06T14:31Z"))).isEqualTo(Ternary.YES);
        assertThat(second.before(second)).isEqualTo(Ternary.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-03-06, YES",
        "2025-03-06, 2025-03-06, NO",
        "2025-03-07, 2025-03-06, NO",
        "2025-03, 2025-04, YES",
        "2025-03, 2025-03-06, UNKNOWN",
        "2025-03, 2025-03-01, NO",
        "2025-03, 2025-03, UNKNOWN",
        "2025-02-XX, 2025-03, YES",
        "1964/2008, 2009, YES",
        "1964/2008, 2008, UNKNOWN",
        "1964/2008, 2007-12-31, NO",
        "1964/2008, 2000, NO",
        "/2020, 2021, YES",
        "2020/, 2021, UNKNOWN",
        "2020/, 2019, NO",
        "2020/.., 2030, UNKNOWN",
        "2020/.., 2019, NO",
        "../2020, 2021, YES",
        "../2020, /2021, UNKNOWN",
        "2024~, 2025, UNKNOWN",
        "2024, 2025?, UNKNOWN",
        "2024-~03, 2025, YES",
        "2024-~03, 2024-05, UNKNOWN",
        "2024-~33, 2024-10-01, UNKNOWN",
        "2024-~33, 2025, YES",
        "2024-~03-05, 2024-06-01, UNKNOWN",
        "2024-03-?05, 2024-04-01, YES",
        "Y-17E7, 2025, YES",
        "2025-25, 2025-07-01, YES",
        "2025-25, 2025-06-30, UNKNOWN"
    })
    void beforeIsCertainOnlyIfEveryReadingAgrees(String one, String other, Ternary before) {
        assertThat(edtf(one).before(edtf(other))).isEqualTo(before);
        assertThat(edtf(other).after(edtf(one))).isEqualTo(before);
    }

    @Test
    void oneOfSetsAndAllOfSetsAreOrderedByTheirMembers() {
        assertThat(edtf("[1667,1668]").before(edtf("1669"))).isEqualTo(YES);
        assertThat(edtf("[1667,1700]").before(edtf("1680"))).isEqualTo(UNKNOWN);
        assertThat(edtf("{1667,1700}").before(edtf("1680"))).isEqualTo(NO);
        assertThat(edtf("[..1667]").before(edtf("1668"))).isEqualTo(YES);
        assertThat(edtf("[1667..]").before(edtf("1700"))).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-03, YES",
        "2025, 2025, YES",
        "2025-03, 2025, NO",
        "2025-03, 2025-03-XX, YES",
        "2025-03-XX, 2025-03-06, UNKNOWN",
        "2025-03-XX, 2025-04-06, NO",
        "2025-03-06, 2025-03-06T14:30Z, YES",
        "2025-03-06T14:30Z, 2025-03-06, NO",
        "2025-03-01/2025-03-31, 2025-03-06, YES",
        "2025-03/2025-05, 2025-04, YES",
        "2025-03/2025-05, 2025-03-06, UNKNOWN",
        "2025-03/2025-05, 2025-06, NO",
        "2020-01-01/.., 2030, YES",
        "2020-01-01/, 2030, UNKNOWN",
        "2020-01-01/.., 2030/, UNKNOWN",
        "../.., 2025, YES",
        "../.., 2025~, UNKNOWN",
        "2024/2024-03-05, 2024-03-05, YES"
    })
    void containsIsCertainOnlyIfEveryReadingAgrees(String one, String other, Ternary contains) {
        assertThat(edtf(one).contains(edtf(other))).isEqualTo(contains);
    }

    @Test
    void aGapInASetThatIsMeantWholeIsNotTakenForFilled() {
        assertThat(edtf("{1960,1970}").contains(edtf("1965"))).isEqualTo(UNKNOWN);
        assertThat(edtf("{1960,1970}").overlaps(edtf("1965"))).isEqualTo(UNKNOWN);
        assertThat(edtf("{1960..1970}").contains(edtf("1965"))).isEqualTo(YES);
        assertThat(edtf("1950/1980").contains(edtf("{1960,1970}"))).isEqualTo(YES);
        assertThat(edtf("1950/1980").overlaps(edtf("{1960,1970}"))).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03-06, YES",
        "2025-03, 2025-04, NO",
        "2025-03-XX, 2025-03, YES",
        "2025-03-XX, 2025-03-06, UNKNOWN",
        "2020/.., 2030, YES",
        "2020/, 2030, UNKNOWN",
        "2020-05-01/, 2020-05, YES",
        "2020/, 2019, NO",
        "2024~, 2024, UNKNOWN"
    })
    void overlapIsCertainOnlyIfEveryReadingAgrees(String one, String other, Ternary overlaps) {
        assertThat(edtf(one).overlaps(edtf(other))).isEqualTo(overlaps);
        assertThat(edtf(other).overlaps(edtf(one))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03, YES",
        "2025-33, 2025-01-01/2025-03-31, YES",
        "2025-03, 2025-03-06, NO",
        "2025-03-XX, 2025-03-XX, UNKNOWN",
        "2025-X5, 2025-X5, UNKNOWN",
        "2025-X5, 2025-05, UNKNOWN",
        "2025-X5, 2025-06, NO",
        "2025~, 2025~, UNKNOWN",
        "2025?, 2030, UNKNOWN",
        "2024/2025, 2024/2025, UNKNOWN",
        "2024-01-01/.., 2024-01-01/.., YES",
        "2024-01-01/, 2024-01-01/, UNKNOWN",
        "2025-21, 2025-21, UNKNOWN",
        "[2025], {2025}, YES"
    })
    void samenessIsCertainOnlyIfNothingIsLeftOpen(String one, String other, Ternary same) {
        assertThat(edtf(one).sameAs(edtf(other))).isEqualTo(same);
        assertThat(edtf(other).sameAs(edtf(one))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T23:00-05:00, 2025-03-02T01:00+09:00, NO",
        "2025-03-02T01:00+09:00, 2025-03-01T23:00-05:00, YES",
        "2025-03-06T10:00:00Z, 2025-03-06T11:00:00+01:00, NO",
        "2025-03-06T10:00:00Z, 2025-03-06T10:00:00.5Z, YES",
        "2025-03-06T10:00:00-03:30, 2025-03-06T13:30:01Z, YES",
        "2025-03-06T10:00:00-03:30, 2025-03-06T13:30:00Z, NO",
        "2025-03-06T10:00:00-00:30, 2025-03-06T10:30:01Z, YES",
        "2025-03-06T10:00, 2025-03-06T12:00Z, UNKNOWN",
        "2025-03-05T10:00, 2025-03-06T09:00Z, YES",
        "2025-03-06T23:00Z, 2025-03-07T00:30, UNKNOWN",
        "2025-03-07T00:30, 2025-03-06T23:00Z, UNKNOWN",
        "2025-03-06T10:00Z, 2025-03-07T00:00, UNKNOWN",
        "2025-03-06T09:59Z, 2025-03-07T00:00, YES",
        "2025-03-07T00:30, 2025-03-06T09:59Z, NO",
        "2025-03-06T10:00Z, 2025-03-06, NO",
        "2025-03-05T23:59-10:00, 2025-03-06, YES"
    })
    void momentsCompareAsInstantsWhereBothOffsetsAreKnown(String one, String other, Ternary before) {
        assertThat(edtf(one).before(edtf(other))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T10:00:00, 2025-03-06T10:00:01, UNKNOWN",
        "2025-03-06T10:00:00, 2025-03-06T10:00:00, UNKNOWN",
        "2025-03-06T10:00, 2025-03-07T14:00, UNKNOWN",
        "2025-03-06T10:00, 2025-03-07T14:01, YES",
        "2025-03-07T14:01, 2025-03-06T10:00, NO",
        "2025-03-06T10:00, 2025-03-06, NO",
        "2025-03-06T23:59, 2025-03-07, YES",
        "2025-03-05, 2025-03-06T00:00, YES",
        "2025-03-06T10:00, 2025-03-07/2025-03-09, YES",
        "2025-03-06T10:00, 2025-03-06/2025-03-09, NO"
    })
    void momentsWithoutOffsetsAreKnownTo14HoursEitherWayBesideEachOther(String one, String other, Ternary before) {
        assertThat(edtf(one).before(edtf(other))).isEqualTo(before);
        assertThat(edtf(other).after(edtf(one))).isEqualTo(before);
    }

    @Test
    void theSameValueWithoutAnOffsetIsNoProofOfTheSameInstant() {
        Edtf time = edtf("2025-03-06T10:00:00");

        assertThat(time).isEqualTo(edtf("2025-03-06T10:00:00"));
        assertThat(time.sameAs(time)).isEqualTo(UNKNOWN);
        assertThat(time.overlaps(time)).isEqualTo(UNKNOWN);
        assertThat(time.contains(time)).isEqualTo(UNKNOWN);
        assertThat(edtf("2025-03-06").contains(time)).isEqualTo(YES);
        assertThat(edtf("2025-03-06/2025-03-07").overlaps(time)).isEqualTo(YES);
        assertThat(time.sameAs(edtf("2025-03-07T14:00:01"))).isEqualTo(NO);
        assertThat(time.overlaps(edtf("2025-03-07T14:00:01"))).isEqualTo(NO);
    }

    @Test
    void theSameInstantAtTwoOffsetsIsTheSame() {
        assertThat(edtf("2025-03-06T10:00:00Z").sameAs(edtf("2025-03-06T11:00:00+01:00")))
                .isEqualTo(YES);
        assertThat(edtf("2025-03-06T10:00:00Z").sameAs(edtf("2025-03-06T10:00:00")))
                .isEqualTo(UNKNOWN);
        assertThat(edtf("2025-03-06T10:00Z").contains(edtf("2025-03-06T10:00:59Z")))
                .isEqualTo(YES);
        assertThat(edtf("2025-03-06T10:00Z").overlaps(edtf("2025-03-06T10:01Z")))
                .isEqualTo(NO);
    }

    private static Edtf edtf(String text) {
        return Edtf.parse(text);
    }
}
