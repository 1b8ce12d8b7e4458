package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.statement.SpeechAct;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void amountWithoutWordingIsWrittenOutInEveryLocale() {
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("1234567.5"), "GBP").toBuilder()
                .approximation(Approximation.AT_LEAST)
                .build();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Words.money(amount)).isEqualTo("at least 1,234,567.5 GBP");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void equivalentStandsInBrackets() {
        MoneyAmount amount = MoneyAmount.of(BigDecimal.TEN, "EUR").toBuilder()
                .wording("ten euros")
                .addEquivalents(Equivalent.of(MoneyAmount.of(BigDecimal.valueOf(8), "GBP")))
                .build();

        assertThat(Words.money(amount)).isEqualTo("ten euros (= 8 GBP)");
    }

    @Test
    void quantityNamesItsUnitOnce() {
        Quantity countries = Quantity.of(20, Unit.COUNTRY);

        assertThat(Words.quantity(countries)).isEqualTo("20 countries");
        assertThat(Words.quantity(
                        countries.toBuilder().wording("a score of countries").build()))
                .isEqualTo("a score of countries");
    }

    @Test
    void actsAreVerbs() {
        assertThat(List.of(SpeechAct.CONDEMN, SpeechAct.DENY, SpeechAct.URGE).stream()
                        .map(Words::act))
                .containsExactly("condemns", "denies", "urges");
    }

    @Test
    void listReadsAsASentenceDoes() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
