package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "1E+3, 1000",
        "-0.00, 0",
        "0E+999999999, 0",
        "100.000, 100",
        "1E-18, 0.000000000000000001",
        "1E+37, 10000000000000000000000000000000000000"
    })
    void bringsANumberIntoOneForm(BigDecimal number, String expected) {
        assertThat(Decimals.normalize("value", number)).isEqualTo(new BigDecimal(expected));
    }

    @Test
    void acceptsAsManyDigitsAsTheLimitsSay() {
        BigDecimal longest = new BigDecimal("9".repeat(20) + "." + "9".repeat(18));

        assertThat(Decimals.fits(longest)).isTrue();
        assertThat(Decimals.normalize("value", longest)).isEqualTo(longest);
        assertThat(Decimals.fits(new BigDecimal("9".repeat(38)))).isTrue();
        assertThat(Decimals.fits(new BigDecimal("9".repeat(38) + "." + "0".repeat(90))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+38",
                "1E-19",
                "123456789012345678901234567890123456789",
                "123456789012345678901.123456789012345678",
                "1E+9999999",
                "1E-9999999",
                "1E+2147483647",
                "1E-2147483647"
            })
    void refusesMoreDigits(BigDecimal number) {
        assertThat(Decimals.fits(number)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.normalize("value", number))
                .withMessage("value: expected at most 38 digits, at most 18 of them behind the point");
    }

    @Test
    void limitsCanBeWider() {
        BigDecimal number = new BigDecimal("1E-20");

        assertThat(Decimals.normalize("bound", number, 128, 64)).isEqualTo(number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.normalize("bound", number, 30, 19))
                .withMessage("bound: expected at most 30 digits, at most 19 of them behind the point");
    }

    /** A number of 256 MB would be stripped of its zeros one by one. */
    @Test
    void numbersThatAreCostlyToWriteOutAreRefusedAtOnce() {
        BigDecimal zeros = new BigDecimal(BigInteger.TEN.pow(3_000_000), 2_999_999);
        BigDecimal beyondTheScale = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Decimals.fits(zeros)).isFalse();
            assertThat(Decimals.fits(beyondTheScale)).isFalse();
        });
    }
}
