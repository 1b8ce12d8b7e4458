package org.communique.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its examples show, where they show it, and leaves near misses alone. */
class StandardRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 6);

    static List<Example> examples() {
        return Stream.of(
                        IdentityExamples.ALL,
                        VocabularyExamples.ALL,
                        EvidenceExamples.ALL,
                        QuoteExamples.ALL,
                        SegmentExamples.ALL,
                        CitedWordsExamples.ALL,
                        CitedMeaningExamples.ALL,
                        TimeExamples.ALL,
                        OrderExamples.ALL,
                        ActorExamples.ALL,
                        PledgeExamples.ALL,
                        MeasureExamples.ALL,
                        PartsExamples.ALL,
                        AmountExamples.ALL,
                        StatementExamples.ALL,
                        EventExamples.ALL,
                        TextExamples.ALL,
                        MarkingExamples.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFindsWhatIsWrongAndNothingElse(Example example) {
        assertThat(found(example)).extracting(Violation::pointer).containsExactlyElementsOf(example.pointers());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMessageIsWholeAndInTheLanguageAskedFor(Example example) {
        assertThat(found(example)).allSatisfy(violation -> {
            assertThat(violation.message())
                    .doesNotContainPattern("\\{\\d}")
                    .contains(violation.arguments())
                    .hasSizeLessThanOrEqualTo(512);
            assertThat(violation.message(Locale.GERMAN))
                    .doesNotContainPattern("\\{\\d}")
                    .contains(violation.arguments())
                    .hasSizeLessThanOrEqualTo(512)
                    .isNotEqualTo(violation.message());
        });
    }

    @Test
    void everyRuleHasAnExampleAndANearMiss() {
        Set<String> codes = Rule.standard().stream().map(Rule::code).collect(toSet());

        assertThat(codesOf(example -> !example.pointers().isEmpty())).isEqualTo(codes);
        assertThat(codesOf(example -> example.pointers().isEmpty())).isEqualTo(codes);
    }

    private static Set<String> codesOf(Predicate<Example> which) {
        return examples().stream().filter(which).map(Example::code).collect(toSet());
    }

    private static List<Violation> found(Example example) {
        Validator validator = Validator.builder()
                .with(Rule.standard(example.code()))
                .asOf(TODAY)
                .text(QuoteExamples.LETTER, QuoteExamples.TEXT)
                .text(CitedWordsExamples.NOTE, CitedWordsExamples.TEXT)
                .text(CitedMeaningExamples.LEDGER, CitedMeaningExamples.TEXT)
                .text(SegmentExamples.STORY, SegmentExamples.TEXT)
                .build();
        return validator.validate(example.dossier()).violations();
    }
}
