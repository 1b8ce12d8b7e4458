package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TernaryTest {

    /** Kleene's strong tables, written out. */
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void conjunctionAndDisjunctionFollowKleenesTables(Ternary one, Ternary other, Ternary and, Ternary or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @Test
    void negationSwapsYesAndNoAndKeepsUnknown() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void aBooleanIsYesOrNo() {
        assertThat(Ternary.of(true)).isEqualTo(YES);
        assertThat(Ternary.of(false)).isEqualTo(NO);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnknownDoesNotBecomeCertainByBeingDenied(Ternary answer) {
        assertThat(answer.or(answer.not())).isEqualTo(answer == UNKNOWN ? UNKNOWN : YES);
    }
}
