package org.communique.time;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.YES;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of texts, bounds and order. */
class EdtfProperties extends EdtfProviders {

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

    @Property(tries = 100)
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
    void qualifiersDoNotMoveTheBoundsAsWritten(@ForAll("qualifiedDates") String text) {
        Edtf plain = Edtf.parse(text.replaceAll("[?~%]", ""));

        assertThat(Edtf.parse(text).earliest()).isEqualTo(plain.earliest());
        assertThat(Edtf.parse(text).latest()).isEqualTo(plain.latest());
    }

    private static boolean fits(String day, String mask) {
        return IntStream.range(0, mask.length())
                .allMatch(i -> mask.charAt(i) == 'X' || mask.charAt(i) == day.charAt(i));
    }
}
