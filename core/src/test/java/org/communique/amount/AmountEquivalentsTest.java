package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an amount is in another currency, and how often it comes round. */
class AmountEquivalentsTest {

    @ParameterizedTest
    @CsvSource({
        "€12 billion a year, year",
        "€12 billion per year, year",
        "€12 billion every year, year",
        "€12 billion per annum, year",
        "€12 billion annually, year",
        "12 billion euros a month, month",
        "€12 billion monthly, month",
        "EUR 12 billion each week, week",
        "€12 billion a quarter, quarter",
        "€12 billion daily, day"
    })
    void readsHowOftenAnAmountComesRound(String wording, String unit) {
        AmountReading<MoneyAmount> reading = AmountWording.parse(wording);

        assertThat(reading.per()).contains(Unit.of(unit));
        assertThat(AmountWording.print(reading.orElseThrow())).isEqualTo("€12 billion");
        assertThat(AmountWording.parse("between €1 and " + wording).per()).contains(Unit.of(unit));
    }

    @Test
    void whatDoesNotSayHowOftenComesOnce() {
        assertThat(AmountWording.parse("€12 billion").per()).isEmpty();
        assertThat(AmountWording.parse("$12 a year").per()).contains(Unit.YEAR);
        assertThat(AmountWording.parse("a year").per()).isEmpty();
        assertThat(AmountWording.parseQuantity("50 drones a month").per()).contains(Unit.MONTH);
        assertThat(quantity("50 drones a month").value()).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearly €800 billion (£670 billion)", "more than €8 (£7)", "€10 to €20 (£18)"})
    void whatAHedgedAmountIsInAnotherCurrencyIsNotExact(String wording) {
        assertThat(money(wording).equivalents())
                .extracting(equivalent -> equivalent.amount().approximation())
                .containsExactly(Approximation.ABOUT);
    }

    @Test
    void anEquivalentKeepsItsOwnHedgeAndRecursAsItsAmountDoes() {
        AmountReading<MoneyAmount> both = AmountWording.parse("€12 a year (nearly £10 a year)");

        assertThat(both.per()).contains(Unit.YEAR);
        assertThat(both.orElseThrow().equivalents().get(0).amount().approximation())
                .isEqualTo(Approximation.NEARLY);
        assertThat(AmountWording.parse("€12 a year (£10)").per()).contains(Unit.YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"€12 a year (£10)", "€12 (£10) a year", "€12 a year (£10 a year)", "€12 (£10 a year) a year"})
    void anEquivalentOfWhatComesRoundIsThatOfOneOfThem(String wording) {
        AmountReading<MoneyAmount> reading = AmountWording.parse(wording);
        MoneyAmount amount = reading.orElseThrow();
        Equivalent equivalent = amount.equivalents().get(0);

        assertThat(reading.per()).contains(Unit.YEAR);
        assertThat(amount.wording()).contains(wording);
        assertThat(AmountWording.print(amount)).isEqualTo("€12");
        assertThat(AmountWording.print(equivalent.amount())).isEqualTo("£10");
        assertThat(AmountWording.parse("€12 (£10) a year").orElseThrow().equivalents())
                .hasSize(1);
    }

    @Test
    void anEquivalentInTheCurrencyThatIsMeantIsRead() {
        assertThat(AmountWording.parse("£3 billion a year (about $3.8 billion)", "USD")
                        .orElseThrow()
                        .equivalents())
                .extracting(equivalent -> AmountWording.print(equivalent.amount()))
                .containsExactly("around USD 3.8 billion");
        assertThat(AmountWording.parse("€5 ($6)").reason())
                .contains("\"€5 ($6)\" has an equivalent that may be several amounts");
        assertThat(AmountWording.parse("€12 a month (£10 a year)").reason())
                .contains("\"€12 a month (£10 a year)\" has an equivalent that does not come round as its amount does");
        assertThat(AmountWording.parse("€5 (6 million)", "USD").value()).isEmpty();
    }

    @Test
    void anEquivalentMayStandInParentheses() {
        MoneyAmount amount = money("€800 billion (£670 billion)");

        assertThat(AmountWording.print(amount)).isEqualTo("€800 billion");
        assertThat(amount.wording()).contains("€800 billion (£670 billion)");
        assertThat(amount.equivalents()).containsExactly(Equivalent.of(money("(£670 billion)")));
        assertThat(AmountWording.print(money("(£670 billion)"))).isEqualTo("£670 billion");
        assertThat(AmountWording.parse("$5 (£4)").candidates())
                .hasSize(29)
                .allMatch(each -> each.equivalents().size() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€5 (€6)",
                "€5 ($6)",
                "€5 (five drones)",
                "five (£4) euros",
                "€8 (£6 a year)",
                "€10 a month (£8 a week)",
                "(€1 million) (£2 million)",
                " (€1) (£2) "
            })
    void whatIsNoEquivalentIsRefused(String wording) {
        assertThat(AmountWording.parse(wording)).isInstanceOf(Refused.class);
    }

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static Quantity quantity(String wording) {
        return AmountWording.parseQuantity(wording).orElseThrow();
    }
}
