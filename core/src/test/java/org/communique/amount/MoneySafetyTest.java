package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Coordinates;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes the money library guess, hang or exhaust the memory is refused before it sees it. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MoneySafetyTest {

    /** Each takes the money library, or BigDecimal, very long to print (so no test is named after one), strip or compare. */
    static List<BigDecimal> monsters() {
        return List.of(
                new BigDecimal("1e9999999"),
                new BigDecimal("-1e9999999"),
                new BigDecimal("1e-9999999"),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE.shiftLeft(20_000_000)),
                new BigDecimal(BigInteger.TEN.pow(100_000), 100_000));
    }

    /** More digits than a figure may have. */
    static List<BigDecimal> tooLong() {
        return List.of(
                new BigDecimal("1" + "0".repeat(38)),
                new BigDecimal("9".repeat(39)),
                new BigDecimal("1e38"),
                new BigDecimal("1e-19"),
                new BigDecimal("0." + "0".repeat(18) + "1"),
                new BigDecimal("1".repeat(21) + "." + "1".repeat(18)));
    }

    /** As many digits as a figure may have. */
    static List<BigDecimal> justShortEnough() {
        return List.of(
                new BigDecimal("9".repeat(38)),
                new BigDecimal("-" + "9".repeat(38)),
                new BigDecimal("1e37"),
                new BigDecimal("1e-18"),
                new BigDecimal("1".repeat(20) + "." + "1".repeat(18)),
                new BigDecimal("1." + "0".repeat(60)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E.R",
                "EU.",
                "...",
                "[A-Z]{3}",
                "EUR|GBP",
                "eur",
                "Eur",
                "EURO",
                "EU",
                "",
                " EUR",
                "EUR ",
                "E\u0000R",
                "ЕUR",
                "ＥＵＲ",
                "(([A-Z])+.)+[A-Z]([A-Z])+$x!",
                "(A+)+(A+)+(A+)+(A+)+(A+)+B",
                "\\",
                "(",
                "*",
                "ABC",
                "ZZZ",
                "XXX",
                "XTS",
                "BTC"
            })
    void codeThatIsNoCurrencyIsRefused(String code) {
        assertThat(Currencies.find(code)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Currencies.of(code))
                .withMessageStartingWith("currency:");
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyAmount.of(BigDecimal.ONE, code));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(BigDecimal.ONE, "GBP", code));
    }

    @Test
    void longCodeIsRefusedShortly() {
        String code = "(x+x+)+".repeat(100_000) + "y";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Currencies.of(code))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void currencyThatOnlyTheMoneyLibraryKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyAmount.of(Money.of(1, "XTS")))
                .withMessageContaining("XTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBP", "EUR", "USD", "UAH", "JPY", "KWD", "CHF", "SAR", "RUB", "XAF"})
    void currencyOfTheNewsIsKnown(String code) {
        assertThat(Currencies.of(code).getCurrencyCode()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource({"monsters", "tooLong"})
    void figureThatIsTooLongIsRefused(BigDecimal figure) {
        assertRefused("value", () -> MoneyAmount.of(figure, "GBP"));
        assertRefused("value", () -> Quantity.of(figure, Unit.ITEM));
        assertRefused("value", () -> Rate.of(figure, "GBP", "EUR"));
        assertRefused("latitude", () -> Coordinates.of(figure, BigDecimal.ZERO));
        assertRefused("longitude", () -> Coordinates.of(BigDecimal.ZERO, figure));
        assertRefused("percentage", () -> Classification.builder()
                .scheme(ClassificationScheme.of("plover"))
                .code("CONSULT")
                .percentage(figure)
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999", "-1e9999999", "1e-9999999", "1e38", "1e-19"})
    void amountThatIsTooLongIsRefused(BigDecimal figure) {
        assertRefused("value", () -> MoneyAmount.of(Money.of(figure, "GBP")));
    }

    @ParameterizedTest
    @MethodSource("justShortEnough")
    void figureAtTheLimitIsKept(BigDecimal figure) {
        assertThat(MoneyAmount.of(figure, "GBP").figure()).isEqualByComparingTo(figure);
        assertThat(MoneyAmount.of(Money.of(figure, "GBP")).figure()).isEqualByComparingTo(figure);
        assertThat(Quantity.of(figure, Unit.ITEM).value()).isEqualByComparingTo(figure);
    }

    private static void assertRefused(String attribute, Runnable build) {
        assertThatIllegalArgumentException()
                .isThrownBy(build::run)
                .withMessageMatching("(Cannot build \\w+, )?" + attribute + ": .*")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }
}
