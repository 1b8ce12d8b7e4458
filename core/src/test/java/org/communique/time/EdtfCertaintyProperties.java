package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is certain of a vague text is true of everything that it can mean. */
class EdtfCertaintyProperties extends EdtfProviders {

    /** A question to two values. */
    private interface Question {
        Ternary ask(Edtf one, Edtf other);
    }

    private static final List<Question> QUESTIONS =
            List.of(Edtf::before, Edtf::after, Edtf::overlaps, Edtf::contains, Edtf::sameAs);

    @Property
    void whatIsCertainOfUnspecifiedDigitsHoldsForEveryDayThatFits(
            @ForAll("closeDays") LocalDate day,
            @ForAll @IntRange(min = 1, max = 255) int bits,
            @ForAll("close") String other) {
        String masked = EdtfTexts.mask(EdtfText.of(day), bits);

        assertThatCertainAnswersHold(masked, EdtfText.of(day), other);
    }

    @Property
    void whatIsCertainOfAnUnknownEndHoldsWhereverItIs(
            @ForAll("dates") String start, @ForAll("dates") String end, @ForAll("any") String other) {
        Assume.that(!Edtf.parse(start + "/" + end).reversed());

        assertThatCertainAnswersHold(start + "/", start + "/" + end, other);
        assertThatCertainAnswersHold(start + "/", start + "/..", other);
        assertThatCertainAnswersHold("/" + end, start + "/" + end, other);
        assertThatCertainAnswersHold("/" + end, "../" + end, other);
    }

    @Property
    void nothingIsCertainOnTheSideOfAnUnknownEnd(
            @ForAll("closeDays") LocalDate day, @ForAll @IntRange(min = 1, max = 9) int later) {
        Edtf beyond = Edtf.of(day.plusDays(later));
        Edtf unknownEnd = Edtf.parse(day + "/");
        Edtf unknownStart = Edtf.parse("/" + day.plusDays(later));

        assertThat(unknownEnd.before(beyond)).isEqualTo(UNKNOWN);
        assertThat(unknownEnd.overlaps(beyond)).isEqualTo(UNKNOWN);
        assertThat(unknownEnd.contains(beyond)).isEqualTo(UNKNOWN);
        assertThat(unknownEnd.sameAs(unknownEnd)).isEqualTo(UNKNOWN);
        assertThat(unknownStart.after(Edtf.of(day))).isEqualTo(UNKNOWN);
        assertThat(unknownStart.overlaps(Edtf.of(day))).isEqualTo(UNKNOWN);
        assertThat(unknownStart.contains(Edtf.of(day))).isEqualTo(UNKNOWN);
        assertThat(unknownStart.overlaps(unknownEnd)).isEqualTo(UNKNOWN);
    }

    @Property
    void whatIsCertainOfAQualifiedDateHoldsWithoutTheQualifiers(
            @ForAll("qualifiedDates") String text, @ForAll("any") String other) {
        assertThatCertainAnswersHold(text, text.replaceAll("[?~%]", ""), other);
    }

    @Property
    void nothingIsCertainOfAQualifiedYear(
            @ForAll("plainDates") String date, @ForAll("qualifiers") char sign, @ForAll("any") String other) {
        Edtf qualified = Edtf.parse(date + sign);
        Edtf second = Edtf.parse(other);

        assertThat(QUESTIONS).allSatisfy(question -> {
            assertThat(question.ask(qualified, second)).isEqualTo(UNKNOWN);
            assertThat(question.ask(second, qualified)).isEqualTo(UNKNOWN);
        });
    }

    @Property
    void whatIsCertainOfOneOfASetHoldsForEachMember(
            @ForAll("plainDates") String one, @ForAll("plainDates") String other, @ForAll("any") String third) {
        String set = "[" + one + "," + other + "]";

        assertThatCertainAnswersHold(set, one, third);
        assertThatCertainAnswersHold(set, other, third);
    }

    /** An oracle draws the zone that each of two times without an offset is in. */
    @Property
    void whatIsCertainOfTimesWithoutAnOffsetHoldsInWhateverZonesTheyAre(
            @ForAll("closeTimes") String one,
            @ForAll("closeTimes") String other,
            @ForAll("offsets") String zone,
            @ForAll("offsets") String otherZone) {
        assertThatCertainAnswersHold(one, one + zone, other);
        assertThatCertainAnswersHold(one, one + zone, other + otherZone);
        assertThatCertainAnswersHold(other, other + otherZone, one + zone);
    }

    /** And nothing is left open of two times that all zones agree on. */
    @Property
    void whatAllZonesAgreeOnIsCertain(@ForAll("closeTimes") String one, @ForAll("closeTimes") String other) {
        Ternary east = Edtf.parse(one + "-14:00").before(Edtf.parse(other + "+14:00"));
        Ternary west = Edtf.parse(one + "+14:00").before(Edtf.parse(other + "-14:00"));

        assertThat(Edtf.parse(one).before(Edtf.parse(other))).isEqualTo(east == west ? east : UNKNOWN);
    }

    @Property
    void nothingIsCertainOfAReversedInterval(
            @ForAll("days") LocalDate end,
            @ForAll @IntRange(min = 1, max = 9999) int back,
            @ForAll("any") String other) {
        LocalDate start = end.plusDays(back);
        Assume.that(EdtfText.hasDays(start));
        Edtf reversed = Edtf.parse(EdtfText.of(start) + "/" + EdtfText.of(end));

        assertThat(reversed.reversed()).isTrue();
        assertThat(QUESTIONS).allSatisfy(question -> assertThat(question.ask(reversed, Edtf.parse(other)))
                .isEqualTo(UNKNOWN));
    }

    /** Whatever is certain of the vague text is as certain of the definite one, on either side of the question. */
    private static void assertThatCertainAnswersHold(String vague, String definite, String other) {
        Edtf second = Edtf.parse(other);
        assertThat(QUESTIONS).allSatisfy(question -> {
            Ternary asked = question.ask(Edtf.parse(vague), second);
            Ternary askedBack = question.ask(second, Edtf.parse(vague));
            if (asked != UNKNOWN) {
                assertThat(question.ask(Edtf.parse(definite), second)).isEqualTo(asked);
            }
            if (askedBack != UNKNOWN) {
                assertThat(question.ask(second, Edtf.parse(definite))).isEqualTo(askedBack);
            }
        });
    }
}
