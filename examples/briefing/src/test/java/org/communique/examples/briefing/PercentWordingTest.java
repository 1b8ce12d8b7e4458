package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentWordingTest {

    private static Optional<Bound> bound(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(figure -> new Bound(new BigDecimal(figure.replace("!", "")), !figure.endsWith("!")));
    }

    /** A figure with a mark behind it is an end that is not reached itself. */
    @ParameterizedTest
    @CsvSource({
        "0.41, 0.55, between 41 % and 55 %",
        "0.414, 0.551, between 41 % and 56 %",
        "0.12, 0.12, 12 %",
        "0.125, 0.125, 12.5 %",
        "0.333333333333, 0.333333333334, 33.3 %",
        "1, 1, 100 %",
        "1.5, 1.5, 150 %",
        "0.9999, 0.9999, nearly 100 %",
        "1.0001, 1.0001, a little more than 100 %",
        "0.0001, 0.0001, less than 0.1 %",
        "0, 0, none",
        "0, 0.55, at most 55 %",
        "0, 0.55!, less than 55 %",
        "0, 0.551, less than 56 %",
        ", 0.5, at most 50 %",
        "0.41, , at least 41 %",
        "0.41!, , more than 41 %",
        "0.414, , more than 41 %",
        "0!, , more than 0 %",
        "0, , an unknown share",
        ", , an unknown share"
    })
    void saysNoMoreThanIsKnown(@Nullable String lower, @Nullable String upper, String words) {
        assertThat(new PercentWording(Words.ENGLISH).of(new Bounds(bound(lower), bound(upper))))
                .isEqualTo(words);
    }
}
