package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void rateKeepsItsDigits() {
        Rate rate = Rate.of(new BigDecimal("0.83750"), "EUR", "GBP");

        assertThat(rate.value()).isEqualTo(new BigDecimal("0.8375"));
        assertThat(rate.base()).isEqualTo(Currencies.of("EUR"));
        assertThat(rate.quote()).isEqualTo(Currencies.of("GBP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void rateIsGreaterThanZero(BigDecimal value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(value, "EUR", "GBP"))
                .withMessageStartingWith("Cannot build Rate, value:");
    }

    @Test
    void rateIsBetweenTwoCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(BigDecimal.ONE, "EUR", "EUR"))
                .withMessageStartingWith("Cannot build Rate, quote:");
    }
}
