package org.communique.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What the laws of {@link Edtf} are tried on. */
abstract class EdtfProviders {

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

    /** Times of two days to the minute or second, without an offset. */
    @Provide
    Arbitrary<String> closeTimes() {
        return Combinators.combine(Arbitraries.integers().between(0, 4319), Arbitraries.of("", ":00", ":30", ":59"))
                .as((minute, second) -> LocalDateTime.of(2025, 3, 5, 0, 0).plusMinutes(minute) + second)
                .withoutEdgeCases();
    }

    /** How far a zone is from UTC, to the quarter of an hour, at most 14 hours. */
    @Provide
    Arbitrary<String> offsets() {
        return Arbitraries.integers()
                .between(-56, 56)
                .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900).getId())
                .withoutEdgeCases();
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
