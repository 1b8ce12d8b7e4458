package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.communique.term.Basis;
import org.junit.jupiter.api.Test;

class RateConversionTest {

    private final Rate rate = Rate.of(new BigDecimal("0.8375"), "EUR", "GBP");
    private final MoneyAmount euros = AmountWording.parse("€800 billion").orElseThrow();
    private final MoneyAmount pounds = AmountWording.parse("£670 billion").orElseThrow();

    private static MoneyAmount plain(MoneyAmount amount) {
        return MoneyAmount.builder()
                .value(amount.value())
                .approximation(amount.approximation())
                .upTo(amount.upTo())
                .build();
    }

    @Test
    void oneBaseIsSoManyQuote() {
        assertThat(rate.toQuote(euros)).isEqualTo(plain(pounds));
        assertThat(rate.toBase(pounds)).isEqualTo(plain(euros));
    }

    @Test
    void theApproximationStays() {
        assertThat(rate.toQuote(AmountWording.parse("nearly €80").orElseThrow()))
                .isEqualTo(plain(AmountWording.parse("nearly £67").orElseThrow()));
        assertThat(rate.toQuote(AmountWording.parse("between €8 and €80").orElseThrow()))
                .isEqualTo(plain(AmountWording.parse("between £6.7 and £67").orElseThrow()));
    }

    @Test
    void theOtherDirectionIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate.toQuote(pounds))
                .withMessage("currency: expected EUR but was GBP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rate.toBase(euros))
                .withMessage("currency: expected GBP but was EUR");
    }

    @Test
    void nothingIsRounded() {
        Rate third = Rate.of(BigDecimal.valueOf(3), "EUR", "GBP");
        Rate fine = Rate.of(new BigDecimal("0.000000000000000001"), "EUR", "GBP");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> third.toBase(MoneyAmount.of(BigDecimal.ONE, "GBP")))
                .withMessage("value: expected a rate that divides the figure without a rest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.toQuote(MoneyAmount.of(new BigDecimal("0.1"), "EUR")))
                .withMessageStartingWith("value: expected at most 38 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.toBase(MoneyAmount.of(new BigDecimal("1E+37"), "GBP")));
    }

    @Test
    void aRateThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(BigDecimal.ZERO, "EUR", "GBP"))
                .withMessage("Cannot build Rate, value: expected a rate greater than zero");
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(BigDecimal.ONE.negate(), "EUR", "GBP"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.of(BigDecimal.ONE, "EUR", "EUR"))
                .withMessage("Cannot build Rate, quote: expected another currency than the base");
    }

    @Test
    void theScaleOfARateCarriesNoMeaning() {
        assertThat(Rate.of(new BigDecimal("0.83750"), "EUR", "GBP")).isEqualTo(rate);
        assertThat(rate.toBuilder().build()).isEqualTo(rate);
    }

    @Test
    void anEquivalentCanBeWorkedOutInEitherDirection() {
        assertThat(Equivalent.of(euros, rate))
                .isEqualTo(Equivalent.builder()
                        .amount(plain(pounds))
                        .rate(rate)
                        .basis(Basis.COMPUTED)
                        .build());
        assertThat(Equivalent.of(pounds, rate).amount()).isEqualTo(plain(euros));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Equivalent.of(MoneyAmount.of(BigDecimal.ONE, "USD"), rate))
                .withMessage("currency: expected GBP but was USD");
    }

    @Test
    void anEquivalentIsStatedWhereNothingElseIsSaid() {
        assertThat(Equivalent.of(pounds).basis()).isEqualTo(Basis.STATED);
        assertThat(Equivalent.of(pounds).toBuilder().build()).isEqualTo(Equivalent.of(pounds));
    }

    @Test
    void anAmountIsFoundInItsCurrencyAndInThoseOfItsEquivalents() {
        MoneyAmount both = euros.toBuilder()
                .addEquivalents(Equivalent.of(pounds))
                .addEquivalents(
                        Equivalent.of(AmountWording.parse("£671 billion").orElseThrow()))
                .build();

        assertThat(both.in(Currencies.of("EUR"))).contains(both);
        assertThat(both.in(Currencies.of("GBP"))).contains(pounds);
        assertThat(both.in(Currencies.of("USD"))).isEmpty();
    }
}
