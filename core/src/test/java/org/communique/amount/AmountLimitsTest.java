package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import javax.money.Monetary;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the money library would hang on, overflow with or silently change. */
class AmountLimitsTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static void soon(Executable executable) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), executable);
    }

    private static void refused(Runnable build) {
        assertThatIllegalArgumentException()
                .isThrownBy(build::run)
                .withMessageContaining("expected at most 38 digits, at most 18 of them behind the point");
    }

    /** Each is made at once, and takes from ten seconds to all the memory there is to write out. */
    @Test
    void figuresThatAreCostlyToWriteOutAreRefusedAtOnce() {
        for (String figure : List.of("1E+9999999", "1E-9999999", "1E+2147483647", "-1E+999999999", "1E+39")) {
            BigDecimal number = new BigDecimal(figure);
            soon(() -> {
                refused(() -> MoneyAmount.of(number, "EUR"));
                refused(() -> MoneyAmount.of(Money.of(number, "EUR")));
                refused(() -> Currencies.amount(number, Currencies.of("EUR")));
                refused(() -> Quantity.of(number, Unit.DRONE));
                refused(() -> Quantity.of(5, Unit.DRONE).toBuilder()
                        .approximation(Approximation.BETWEEN)
                        .upTo(number)
                        .build());
                refused(() -> Rate.of(number.abs(), "EUR", "GBP"));
            });
        }
    }

    /** Beyond 256 digits the money library rounds and says nothing. */
    @Test
    void noDigitIsLostOnTheWay() {
        refused(() -> MoneyAmount.of(new BigDecimal("9".repeat(300)), "EUR"));
        refused(() -> MoneyAmount.of(new BigDecimal("9".repeat(39)), "EUR"));

        BigDecimal longest = new BigDecimal("9".repeat(20) + "." + "9".repeat(18));
        assertThat(MoneyAmount.of(longest, "EUR").figure()).isEqualByComparingTo(longest);
    }

    /** The three implementations of the money library are never equal to each other. */
    @Test
    void everyImplementationOfMoneyBecomesTheSame() {
        MoneyAmount money = MoneyAmount.of(FIVE, "EUR");
        RoundedMoney rounded = Monetary.getAmountFactory(RoundedMoney.class)
                .setCurrency("EUR")
                .setNumber(5)
                .create();

        assertThat(MoneyAmount.of(FastMoney.of(FIVE, "EUR"))).isEqualTo(money);
        assertThat(MoneyAmount.of(rounded)).isEqualTo(money);
        assertThat(MoneyAmount.of(Money.of(new BigDecimal("5.000"), "EUR"))).isEqualTo(money);
        assertThat(money.toBuilder()
                        .approximation(Approximation.BETWEEN)
                        .upTo(FastMoney.of(6, "EUR"))
                        .build()
                        .upTo())
                .contains(Money.of(6, "EUR"));
    }

    /** The fast implementation overflows at 92 trillion. */
    @Test
    void sumsOfTrillionsDoNotOverflow() {
        MoneyAmount trillions = MoneyAmount.of(FastMoney.of(92_000_000_000_000L, "EUR"));

        assertThat(trillions.value().add(trillions.value())).isEqualTo(Money.of(184_000_000_000_000L, "EUR"));
        assertThat(trillions.plus(trillions))
                .isEqualTo(Bounds.between(new BigDecimal("184000000000000"), new BigDecimal("184000000000000")));
    }

    @Test
    void aSecondFigureMakesSense() {
        MoneyAmount.Builder five = MoneyAmount.of(FIVE, "EUR").toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> five.upTo(Money.of(6, "EUR")).build())
                .withMessage("Cannot build MoneyAmount, upTo: expected with the approximation between, and only there");
        MoneyAmount.Builder between = five.approximation(Approximation.BETWEEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between.upTo(Money.of(6, "GBP")).build())
                .withMessage("Cannot build MoneyAmount, upTo: expected in the currency of the value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between.upTo(Money.of(5, "EUR")).build())
                .withMessage("Cannot build MoneyAmount, upTo: expected a greater figure than the value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyAmount.of(FIVE, "EUR").toBuilder()
                        .approximation(Approximation.BETWEEN)
                        .build())
                .withMessageStartingWith("Cannot build MoneyAmount, upTo: ");
    }

    @Test
    void aSecondNumberMakesSense() {
        Quantity.Builder five = Quantity.of(5, Unit.DRONE).toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> five.upTo(BigDecimal.TEN).build())
                .withMessage("Cannot build Quantity, upTo: expected with the approximation between, and only there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> five.approximation(Approximation.BETWEEN)
                        .upTo(new BigDecimal("5.0"))
                        .build())
                .withMessage("Cannot build Quantity, upTo: expected a greater figure than the value");
    }

    @Test
    void aWordingIsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MoneyAmount.of(FIVE, "EUR").toBuilder().wording(" ").build())
                .withMessageStartingWith("Cannot build MoneyAmount, wording: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Quantity.of(5, Unit.DRONE).toBuilder().wording("\uD83D").build())
                .withMessageStartingWith("Cannot build Quantity, wording: ");
    }

    @Test
    void anEquivalentHasNoEquivalents() {
        Equivalent pounds = Equivalent.of(MoneyAmount.of(FIVE, "GBP"));
        MoneyAmount euros =
                MoneyAmount.of(FIVE, "EUR").toBuilder().addEquivalents(pounds).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyAmount.of(FIVE, "USD").toBuilder()
                        .addEquivalents(Equivalent.of(euros))
                        .build())
                .withMessage("Cannot build MoneyAmount, equivalents: an equivalent has equivalents of its own");
    }

    @Test
    void theLongestAmountsPrintAtOnceAndInFull() {
        BigDecimal longest = new BigDecimal("9".repeat(38));
        MoneyAmount between = MoneyAmount.of(longest.negate(), "USD").toBuilder()
                .approximation(Approximation.BETWEEN)
                .upTo(Currencies.amount(longest, Currencies.of("USD")))
                .build();

        soon(() -> assertThat(AmountWording.print(between))
                .hasSizeLessThan(256)
                .startsWith("between -USD 99,999,")
                .endsWith(",999"));
    }
}
