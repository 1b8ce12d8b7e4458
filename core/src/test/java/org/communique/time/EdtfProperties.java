package org.communique.time;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of {@link Edtf}. */
class EdtfProperties {

    /** A question to two values. */
    private interface Question {
        Ternary ask(Edtf one, Edtf other);
    }

    private static final List<Question> QUESTIONS =
            List.of(Edtf::before, Edtf::after, Edtf::overlaps, Edtf::contains, Edtf::sameAs);

    @Property
    void theTextIsKeptVerbatim(@ForAll("any") String text) {
        assertThat(Edtf.parse(text).text()).isEqualTo(text);
    }

    @Property
    void theFirstDayIsNotAfterTheLast(@ForAll("any") String text) {
        Edtf edtf = Edtf.parse(text);

        edtf.earliest().ifPresent(first -> edtf.latest()
                .ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
    }

    @Property
    void whateverIsNoEdtfIsRefusedInFewWords(@ForAll("junk") String text) {
        Refusals.of(text).ifPresent(message -> assertThat(message).hasSizeLessThan(300));
    }

    @Property
    void oneCharacterTooManyNeverBreaksTheReader(
            @ForAll("any") String text, @ForAll("signs") char sign, @ForAll @IntRange(max = 40) int place) {
        int index = Math.min(place, text.length());
        String changed = text.substring(0, index) + sign + text.substring(index);

        Refusals.of(changed).ifPresent(message -> assertThat(message).startsWith("expected an EDTF date"));
    }

    @Property
    void whatIsBeforeIsNeitherAfterNorOverlappingNorWithinNorTheSame(
            @ForAll("any") String one, @ForAll("any") String other) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);

        if (first.before(second) == YES) {
            assertThat(second.before(first)).isEqualTo(NO);
            assertThat(first.after(second)).isEqualTo(NO);
            assertThat(first.overlaps(second)).isEqualTo(NO);
            assertThat(first.contains(second)).isEqualTo(NO);
            assertThat(first.sameAs(second)).isEqualTo(NO);
        }
    }

    @Property
    void overlapAndSamenessDoNotDependOnWhoIsAsked(@ForAll("any") String one, @ForAll("any") String other) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);

        assertThat(first.overlaps(second)).isEqualTo(second.overlaps(first));
        assertThat(first.sameAs(second)).isEqualTo(second.sameAs(first));
    }

    @Property
    void theSameContainEachOtherAndWhatContainsOverlaps(@ForAll("close") String one, @ForAll("close") String other) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);

        if (first.sameAs(second) == YES) {
            assertThat(first.contains(second)).isEqualTo(YES);
            assertThat(second.contains(first)).isEqualTo(YES);
        }
        if (first.contains(second) == YES) {
            assertThat(first.overlaps(second)).isEqualTo(YES);
        }
        if (first.overlaps(second) == NO) {
            assertThat(first.contains(second)).isEqualTo(NO);
            assertThat(first.sameAs(second)).isEqualTo(NO);
        }
    }

    @Property
    void orderIsHandedOn(@ForAll("untimedLists") List<String> texts) {
        List<Edtf> values = texts.stream().map(Edtf::parse).toList();

        for (Edtf first : values) {
            List<Edtf> later =
                    values.stream().filter(value -> first.before(value) == YES).toList();
            for (Edtf second : later) {
                List<Edtf> latest = values.stream()
                        .filter(value -> second.before(value) == YES)
                        .toList();
                assertThat(later).containsAll(latest);
            }
        }
    }

    @Property
    void boundsThatCertainlySeparateGiveYes(@ForAll("plain") String one, @ForAll("plain") String other) {
        Edtf first = Edtf.parse(one);
        Edtf second = Edtf.parse(other);
        Assume.that(first.latest().isPresent() && second.earliest().isPresent());
        boolean apart = first.latest().orElseThrow().isBefore(second.earliest().orElseThrow());

        assertThat(first.before(second) == YES).isEqualTo(apart);
    }

    @Property
    void daysCompareAsLocalDatesDo(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Edtf first = Edtf.of(one);
        Edtf second = Edtf.of(other);

        assertThat(first.before(second)).isEqualTo(Ternary.of(one.isBefore(other)));
        assertThat(first.after(second)).isEqualTo(Ternary.of(one.isAfter(other)));
        assertThat(first.sameAs(second)).isEqualTo(Ternary.of(one.equals(other)));
        assertThat(first.contains(second)).isEqualTo(Ternary.of(one.equals(other)));
        assertThat(first.overlaps(second)).isEqualTo(Ternary.of(one.equals(other)));
    }

    @Property
    void intervalsOfDaysCompareAsTheirEndsDo(
            @ForAll("closeDays") LocalDate one,
            @ForAll @IntRange(max = 9) int length,
            @ForAll("closeDays") LocalDate other,
            @ForAll @IntRange(max = 9) int otherLength) {
        LocalDate end = one.plusDays(length);
        LocalDate otherEnd = other.plusDays(otherLength);
        Edtf first = Edtf.interval(one, end);
        Edtf second = Edtf.interval(other, otherEnd);
        boolean apart = end.isBefore(other) || otherEnd.isBefore(one);

        assertThat(first.before(second)).isEqualTo(Ternary.of(end.isBefore(other)));
        assertThat(first.overlaps(second)).isEqualTo(Ternary.of(!apart));
        assertThat(first.contains(second)).isEqualTo(Ternary.of(!other.isBefore(one) && !otherEnd.isAfter(end)));
        assertThat(first.sameAs(second)).isEqualTo(Ternary.of(one.equals(other) && end.equals(otherEnd)));
    }

    @Property
    void momentsWithOffsetsCompareAsInstantsDo(
            @ForAll("moments") OffsetDateTime one, @ForAll("moments") OffsetDateTime other) {
        Edtf first = Edtf.parse(ISO_OFFSET_DATE_TIME.format(one));
        Edtf second = Edtf.parse(ISO_OFFSET_DATE_TIME.format(other));

        assertThat(first.before(second)).isEqualTo(Ternary.of(one.isBefore(other)));
        assertThat(first.after(second)).isEqualTo(Ternary.of(one.isAfter(other)));
        assertThat(first.sameAs(second)).isEqualTo(Ternary.of(one.isEqual(other)));
        assertThat(first.earliest()).contains(one.toLocalDate());
    }

    @Property
    void whatIsCertainOfUnspecifiedDigitsHoldsForEveryDayThatFits(
            @ForAll("closeDays") LocalDate day,
            @ForAll @IntRange(min = 1, max = 255) int bits,
            @ForAll("close") String other) {
        String masked = EdtfTexts.mask(EdtfText.of(day), bits);

        assertThatCertainAnswersHold(masked, EdtfText.of(day), other);
    }

    @Property
    void theBoundsOfUnspecifiedDigitsAreTheFirstAndTheLastDayThatFit(
            @ForAll("closeDays") LocalDate day, @ForAll @IntRange(min = 1, max = 255) int bits) {
        String masked = EdtfTexts.mask(EdtfText.of(day), bits & 0b1111_1100);
        LocalDate first = LocalDate.of(2000, 1, 1);
        List<LocalDate> fitting = first.datesUntil(first.plusYears(100))
                .filter(candidate -> fits(EdtfText.of(candidate), masked))
                .toList();

        assertThat(Edtf.parse(masked).earliest()).contains(fitting.get(0));
        assertThat(Edtf.parse(masked).latest()).contains(fitting.get(fitting.size() - 1));
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
    void qualifiersDoNotMoveTheBoundsAsWritten(@ForAll("qualifiedDates") String text) {
        Edtf plain = Edtf.parse(text.replaceAll("[?~%]", ""));

        assertThat(Edtf.parse(text).earliest()).isEqualTo(plain.earliest());
        assertThat(Edtf.parse(text).latest()).isEqualTo(plain.latest());
    }

    @Property
    void whatIsCertainOfOneOfASetHoldsForEachMember(
            @ForAll("plainDates") String one, @ForAll("plainDates") String other, @ForAll("any") String third) {
        String set = "[" + one + "," + other + "]";

        assertThatCertainAnswersHold(set, one, third);
        assertThatCertainAnswersHold(set, other, third);
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

    private static boolean fits(String day, String mask) {
        return IntStream.range(0, mask.length())
                .allMatch(i -> mask.charAt(i) == 'X' || mask.charAt(i) == day.charAt(i));
    }

    @Provide
    Arbitrary<String> any() {
        return EdtfTexts.any().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<String>> untimedLists() {
        return EdtfTexts.untimed().list().ofSize(6).withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> close() {
        return EdtfTexts.close().withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> dates() {
        return EdtfTexts.dates().withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> plainDates() {
        return EdtfTexts.plainDates().withoutEdgeCases();
    }

    /** Dates, intervals and sets without a qualifier. */
    @Provide
    Arbitrary<String> plain() {
        return EdtfTexts.untimed()
                .filter(text -> !Edtf.parse(text).approximate())
                .filter(text -> !Edtf.parse(text).uncertain());
    }

    @Provide
    Arbitrary<String> qualifiedDates() {
        return EdtfTexts.qualifiedDates().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfTexts.days().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> closeDays() {
        return EdtfTexts.closeDays().withoutEdgeCases();
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return EdtfTexts.moments().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.chars().with("0123456789-X?~%:T+Z.,/[]{}YES \u0661ux");
    }

    @Provide
    Arbitrary<Character> qualifiers() {
        return Arbitraries.of('?', '~', '%');
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(400),
                Arbitraries.strings().withChars("0123-X?~%:T+Z.,/[]{}YES").ofMaxLength(300));
    }
}
