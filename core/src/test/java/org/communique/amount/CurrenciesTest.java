package org.communique.amount;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @ParameterizedTest
    @ValueSource(strings = {"GBP", "EUR", "DEM", "SUR", "YUN", "XDR", "XAU", "XEU", "XCG", "SLE", "UYW"})
    void knowsCurrenciesInUseHistoricOnesAndUnitsOfAccount(String code) {
        assertThat(Currencies.of(code).getCurrencyCode()).isEqualTo(code);
        assertThat(Currencies.find(code)).contains(Currencies.of(code));
        assertThat(Currencies.amount(FIVE, Currencies.of(code)).getCurrency()).isSameAs(Currencies.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "CNH", "BTC", "eur", "Eur", "EU", "EURO", "", " EUR", "E.R", "ЕUR", "EUR\n"})
    void refusesWhatIsNoCurrencyOfTheStandard(String code) {
        assertThat(Currencies.find(code)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Currencies.of(code))
                .withMessageStartingWith("currency: expected an ISO 4217 code such as \"GBP\" but was \"")
                .withMessageNotContaining("\n");
    }

    /** The money library takes a code for a regular expression; this one holds it for longer than anybody waits. */
    @Test
    void noCodeIsEverTakenForARegularExpression() {
        String code = "(){999999999}x";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Currencies.find(code)).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> MoneyAmount.of(FIVE, code));
            assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(FIVE, "EUR", code));
        });
    }

    @Test
    void aRefusalShowsLittleOfTheCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Currencies.of("A".repeat(1_000_000)))
                .withMessageEndingWith("but was \"" + "A".repeat(63) + "…\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoCode() {
        assertThatNullPointerException().isThrownBy(() -> Currencies.find(null));
    }

    /** A changed hash means a changed table: then the rule, the date in it, and the page of amounts change too. */
    @Test
    void theTableIsTheSameOnEveryJdk() throws NoSuchAlgorithmException {
        String table = Currencies.all().stream()
                .map(unit -> unit.getCurrencyCode() + " " + Currencies.period(unit) + " " + isKept(unit))
                .collect(joining("\n"));

        assertThat(Currencies.all()).hasSize(305);
        assertThat(sha256(table)).isEqualTo("d4e39cb51cdfc829f130ed427fbb6625f66a4ac058f881cd44b30e6395a9fb92");
    }

    private static boolean isKept(CurrencyUnit unit) {
        return unit instanceof RecordedCurrency;
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void theDataSayWhatTheTableIsMadeOf() {
        assertThat(Iso4217.entries())
                .hasSize(305)
                .contains(
                        new Iso4217.Entry("ADP", true, "1936/2003"),
                        new Iso4217.Entry("EUR", true, "1999/.."),
                        new Iso4217.Entry("PLZ", false, "1950/1997"),
                        new Iso4217.Entry("XAU", true, "/.."),
                        new Iso4217.Entry("XAD", false, "2025/.."),
                        new Iso4217.Entry("USS", true, "/2014"));
    }

    @Test
    void theTableIsInTheOrderOfTheCodes() {
        assertThat(Currencies.all()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyCurrencyOfTheJdkIsKnown() {
        Set<String> refused = Set.of("XXX", "XTS");

        assertThat(Currency.getAvailableCurrencies())
                .extracting(Currency::getCurrencyCode)
                .filteredOn(code -> !refused.contains(code))
                .allSatisfy(code -> assertThat(Currencies.find(code)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "DEM, 1948/2002",
        "EUR, 1999/..",
        "BGN, 1999/2026",
        "SUR, 1961/1992",
        "XDR, /..",
        "XEU, 1979/1999",
        "USS, /2014"
    })
    void tellsTheYearsOfUse(String code, String period) {
        assertThat(Currencies.period(Currencies.of(code))).hasToString(period);
    }

    @Test
    void aCurrencyThatIsUnknownHasNoYearsOfUse() {
        CurrencyUnit bitcoin = CurrencyUnitBuilder.of("BTC", "tests").build();

        assertThatIllegalArgumentException().isThrownBy(() -> Currencies.period(bitcoin));
    }

    @ParameterizedTest
    @CsvSource({"DEM, false", "EUR, false", "XAU, false", "PLZ, true", "XCG, true", "SLE, true", "XAD, true"})
    void takesTheMoneyLibrarysUnitsWhereEveryJdkHasThem(String code, boolean kept) {
        assertThat(isKept(Currencies.of(code))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"PLZ, -1", "XCG, 2", "SLE, 2", "UYW, 4"})
    void theUnitsOfThisLibraryKnowTheirDecimalPlaces(String code, int places) {
        CurrencyUnit unit = Currencies.of(code);

        assertThat(unit.getDefaultFractionDigits()).isEqualTo(places);
        assertThat(unit.getNumericCode()).isEqualTo(-1);
        assertThat(unit.getContext().getProviderName()).isEqualTo("org.communique");
        assertThat(unit).hasToString(code);
    }

    static List<CurrencyUnit> unitsThatMeanTheSame() {
        return List.of(
                Monetary.getCurrency("EUR"),
                CurrencyUnitBuilder.of("EUR", "tests").build(),
                new RecordedCurrency("EUR", 2),
                new RecordedCurrency("EUR", -1));
    }

    @ParameterizedTest
    @MethodSource("unitsThatMeanTheSame")
    void unitsEqualAndCompareByCodeAlone(CurrencyUnit unit) {
        for (CurrencyUnit other : unitsThatMeanTheSame()) {
            assertThat(unit).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
        }
        assertThat(unit).isNotEqualTo(new RecordedCurrency("USD", 2)).isLessThan(new RecordedCurrency("USD", 2));
        assertThat(new RecordedCurrency("USD", 2)).isNotEqualTo(unit);
        assertThat(new RecordedCurrency("USD", 2).compareTo(unit)).isPositive();
        assertThat(unit).isNotEqualTo("EUR");
    }

    @ParameterizedTest
    @MethodSource("unitsThatMeanTheSame")
    void whatComesOutWorksWithTheMoneyOfOthers(CurrencyUnit unit) {
        Money theirs = Money.of(FIVE, unit);
        MoneyAmount ours = MoneyAmount.of(theirs);

        assertThat(ours.currency()).isSameAs(Monetary.getCurrency("EUR"));
        assertThat(ours.value()).isEqualTo(theirs).hasSameHashCodeAs(theirs);
        assertThat(theirs).isEqualTo(ours.value());
        assertThat(theirs.compareTo(ours.value())).isZero();
        assertThat(theirs.add(ours.value())).isEqualTo(ours.value().add(theirs)).isEqualTo(Money.of(10, "EUR"));
    }

    @Test
    void historicMoneyAddsToItself() {
        Money zloty = Money.of(FIVE, Currencies.of("PLZ"));

        assertThat(zloty.add(MoneyAmount.of(FIVE, "PLZ").value()))
                .isEqualTo(MoneyAmount.of(BigDecimal.TEN, "PLZ").value());
    }

    @Test
    void moneyInACurrencyThatIsOnlyRegisteredIsRefused() {
        Money bitcoin = Money.of(FIVE, CurrencyUnitBuilder.of("BTC", "tests").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneyAmount.of(bitcoin))
                .withMessageContaining("\"BTC\"");
    }
}
