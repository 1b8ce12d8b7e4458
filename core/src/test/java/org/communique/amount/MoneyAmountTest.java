package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyAmountTest {

    private static final MonetaryAmount TEN = Money.of(10, "GBP");

    @Test
    void amountIsExactWhereNothingElseIsSaid() {
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("30000000"), "GBP");

        assertThat(amount).isEqualTo(MoneyAmount.of(30_000_000, "GBP"));
        assertThat(amount.approximation()).isEqualTo(Approximation.EXACT);
        assertThat(amount.figure()).isEqualTo(new BigDecimal("30000000"));
        assertThat(amount.currency().getCurrencyCode()).isEqualTo("GBP");
        assertThat(amount.upTo()).isEmpty();
        assertThat(amount.wording()).isEmpty();
    }

    @Test
    void everyImplementationBecomesTheSame() {
        MoneyAmount expected = MoneyAmount.of(new BigDecimal("12.5"), "EUR");

        assertThat(MoneyAmount.of(FastMoney.of(12.5, "EUR")))
                .isEqualTo(expected)
                .hasSameHashCodeAs(expected);
        assertThat(MoneyAmount.of(Money.of(new BigDecimal("12.50"), "EUR"))).isEqualTo(expected);
    }

    @Test
    void upToOfAnyImplementationBecomesTheSame() {
        MoneyAmount one = between(TEN, FastMoney.of(20, "GBP"));
        MoneyAmount other = between(FastMoney.of(10, "GBP"), Money.of(new BigDecimal("20.00"), "GBP"));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    /** It shares the currency and the context of an amount that was made here, and may do what it likes. */
    @Test
    void anImplementationThatHandsOnToOursBecomesTheSame() {
        MoneyAmount expected = pounds("10");
        MonetaryAmount other = (MonetaryAmount) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {MonetaryAmount.class},
                (proxy, method, arguments) -> method.invoke(expected.value(), arguments));

        assertThat(MoneyAmount.of(other).value()).isInstanceOf(Money.class);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1.00, 1", "100, 1E+2", "0, 0.000", "0, 0E+5", "0, -0.0", "-5.50, -5.5", "1000000000, 1E+9"})
    void scaleCarriesNoMeaning(String one, String other) {
        assertThat(pounds(one)).isEqualTo(pounds(other)).hasSameHashCodeAs(pounds(other));
        assertThat(pounds(one)).hasToString(pounds(other).toString());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BETWEEN")
    void secondFigureIsForBetweenAlone(Approximation approximation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyAmount.builder()
                        .value(TEN)
                        .approximation(approximation)
                        .upTo(Money.of(20, "GBP"))
                        .build())
                .withMessageStartingWith("Cannot build MoneyAmount, upTo:");
    }

    @Test
    void betweenNeedsASecondFigure() {
        MoneyAmount.Builder builder = MoneyAmount.builder().value(TEN).approximation(Approximation.BETWEEN);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("Cannot build MoneyAmount, upTo:");
    }

    @ParameterizedTest
    @CsvSource({"10, GBP", "10.00, GBP", "9, GBP", "-20, GBP", "20, EUR"})
    void secondFigureIsGreaterAndInTheSameCurrency(BigDecimal figure, String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(TEN, Money.of(figure, currency)))
                .withMessageStartingWith("Cannot build MoneyAmount, upTo:");
    }

    @Test
    void secondFigureObeysTheLimitsToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(TEN, Money.of(new BigDecimal("9".repeat(39)), "GBP")))
                .withMessageStartingWith("Cannot build MoneyAmount, upTo:");
    }

    @Test
    void equivalentHasNoEquivalents() {
        MoneyAmount dollars = MoneyAmount.of(Money.of(1, "USD"));
        MoneyAmount euros =
                dollars.toBuilder().addEquivalents(Equivalent.of(dollars)).build();
        MoneyAmount.Builder pounds = MoneyAmount.builder().value(TEN).addEquivalents(Equivalent.of(euros));

        assertThatIllegalArgumentException()
                .isThrownBy(pounds::build)
                .withMessageStartingWith("Cannot build MoneyAmount, equivalents:");
    }

    @Test
    void boundsAreInTheCurrencyOfTheAmount() {
        Bounds bounds = between(TEN, Money.of(20, "GBP")).bounds();

        assertThat(bounds).isEqualTo(Bounds.between(BigDecimal.TEN, new BigDecimal("20")));
        assertThat(bounds.lower()).isEqualTo(Optional.of(new Bounds.Bound(BigDecimal.TEN, true)));
    }

    @Test
    void builderCanBeUsedAgain() {
        MoneyAmount.Builder builder = MoneyAmount.builder().value(TEN);
        MoneyAmount first = builder.build();

        assertThat(builder.wording("ten pounds").build()).isNotEqualTo(first);
        assertThat(first.wording()).isEmpty();
    }

    private static MoneyAmount pounds(String figure) {
        return MoneyAmount.of(new BigDecimal(figure), "GBP");
    }

    private static MoneyAmount between(MonetaryAmount low, MonetaryAmount high) {
        return MoneyAmount.builder()
                .value(low)
                .upTo(high)
                .approximation(Approximation.BETWEEN)
                .build();
    }
}
