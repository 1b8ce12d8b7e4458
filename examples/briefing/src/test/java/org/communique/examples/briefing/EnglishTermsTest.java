package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.ConditionKind;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTermsTest {

    @ParameterizedTest
    @CsvSource({
        "IF, YES, ' (this condition is met)'",
        "IF, NO, ' (this condition is not met)'",
        "UNLESS, YES, ' (this has not come about)'",
        "UNLESS, NO, ' (this has come about)'",
        "IF, UNKNOWN, ''",
        "UNLESS, UNKNOWN, ''"
    })
    void aConditionBehindUnlessIsMetWhileNothingComesOfIt(ConditionKind kind, Ternary satisfied, String words) {
        assertThat(EnglishTerms.outcome(kind, satisfied)).isEqualTo(words);
    }

    @Test
    void amountWithoutWordingIsWrittenOutInEveryLocale() {
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("1234567.5"), "GBP").toBuilder()
                .approximation(Approximation.AT_LEAST)
                .build();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(EnglishTerms.money(amount)).isEqualTo("at least 1,234,567.5 GBP");
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

        assertThat(EnglishTerms.money(amount)).isEqualTo("ten euros (= 8 GBP)");
    }

    @Test
    void quantityNamesItsUnitOnce() {
        Quantity countries = Quantity.of(20, Unit.COUNTRY);

        assertThat(EnglishTerms.quantity(countries)).isEqualTo("20 countries");
        assertThat(EnglishTerms.quantity(
                        countries.toBuilder().wording("a score of countries").build()))
                .isEqualTo("a score of countries");
    }

    @ParameterizedTest
    @CsvSource({
        "2.5 per cent,percent,2.5 per cent",
        "2.5%,percent,2.5%",
        "one year,year,one year",
        "12 km,kilometre,12 km",
        "500 troops,soldier,500 troops",
        "one soldier,soldier,one soldier",
        "1.000 drones,drone,1.000 drones",
        "five boxes,box,five boxes",
        "more than 10,ship,more than 10 ships",
        "five,box,five boxes",
        "five,party,five parties",
        "five,acme:box,five × acme:box",
        "dozens of people,person,dozens of people",
        "Dozens,person,dozens of people",
        "tens of thousands,person,tens of thousands of people",
        "two dozen,person,two dozen people"
    })
    void wordingThatNamesItsUnitStandsAsItIs(String wording, String unit, String words) {
        int value = words.startsWith("one") ? 1 : 5;
        Quantity quantity =
                Quantity.of(value, Unit.of(unit)).toBuilder().wording(wording).build();

        assertThat(EnglishTerms.quantity(quantity)).isEqualTo(words);
    }

    @Test
    void quantityWithoutWordingKnowsOneAndMany() {
        assertThat(EnglishTerms.quantity(Quantity.of(1, Unit.SHIP))).isEqualTo("1 ship");
        assertThat(EnglishTerms.quantity(Quantity.of(12_000, Unit.SOLDIER))).isEqualTo("12,000 soldiers");
        assertThat(EnglishTerms.quantity(Quantity.of(5, Unit.of("box")))).isEqualTo("5 boxes");
        assertThat(EnglishTerms.quantity(Quantity.of(1, Unit.of("box")))).isEqualTo("1 box");
        assertThat(EnglishTerms.quantity(Quantity.of(14, Unit.of("donor")))).isEqualTo("14 donors");
        assertThat(EnglishTerms.quantity(
                        Quantity.of(1, Unit.SHIP).toBuilder().wording("one").build()))
                .isEqualTo("one ship");
    }

    @ParameterizedTest
    @CsvSource({
        "Dozens of people,dozens of people",
        "A dozen people,a dozen people",
        "Some 20 people,some 20 people",
        "EU officials,EU officials",
        "20 People,20 People"
    })
    void aWordingThatBeganASentenceDoesSoNoMore(String wording, String words) {
        assertThat(EnglishTerms.quantity(Quantity.of(20, Unit.PERSON).toBuilder()
                        .wording(wording)
                        .build()))
                .startsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"Around $5,around $5", "US$5,US$5", "Rs 5,Rs 5", "GBP 5,GBP 5", "€5,€5"})
    void theNameOfACurrencyKeepsItsCapital(String wording, String words) {
        assertThat(EnglishTerms.money(MoneyAmount.of(BigDecimal.valueOf(5), "USD").toBuilder()
                        .wording(wording)
                        .build()))
                .isEqualTo(words);
    }

    @Test
    void onlyTheWordsOfTheSourceStandInMarks() {
        TimeExpression.Builder time = TimeExpression.builder().edtf(Edtf.parse("2026-04"));

        assertThat(EnglishTerms.time(time.build())).isEqualTo("2026-04");
        assertThat(EnglishTerms.time(time.wording("next month").build())).isEqualTo("“next month” (2026-04)");
        assertThat(EnglishTerms.time(TimeExpression.of(Edtf.parse("[2026-04-01..2026-04-30]"))))
                .isEqualTo("between 2026-04-01 and 2026-04-30");
        assertThat(EnglishTerms.time(TimeExpression.of(Edtf.parse("[2026-04..]"))))
                .isEqualTo("[2026-04..]");
        assertThat(EnglishTerms.time(TimeExpression.builder().wording("soon").build()))
                .isEqualTo("“soon”");
    }

    @Test
    void piecesOfASplitQuotationStandInMarksOfTheirOwn() {
        assertThat(EnglishTerms.quotation(Quotation.of(QuotationForm.DIRECT, "We wait,", "We act.")))
                .isEqualTo("“We wait,” and then “We act.”");
        assertThat(EnglishTerms.quotation(Quotation.of("We wait."))).isEqualTo("“We wait.”");
    }

    @Test
    void sentencesBeginWithACapitalButIdsStayAsTheyAre() {
        assertThat(EnglishTerms.capital("many of them: those who act")).isEqualTo("Many of them: those who act");
        assertThat(EnglishTerms.capital("them: those who act")).isEqualTo("Them: those who act");
        assertThat(EnglishTerms.capital("actor:ghost and others")).isEqualTo("actor:ghost and others");
    }

    @Test
    void openAttributesAreNamedInWords() {
        assertThat(List.of("stances", "contributions", "purpose", "x-whatever").stream()
                        .map(EnglishTerms::further))
                .containsExactly("further points", "further contributions", "further aims", "further details");
    }

    @Test
    void actsAreVerbs() {
        assertThat(List.of(SpeechAct.CONDEMN, SpeechAct.DENY, SpeechAct.URGE).stream()
                        .map(act -> EnglishTerms.act(act, false)))
                .containsExactly("condemns", "denies", "urges");
        assertThat(List.of(SpeechAct.CONDEMN, SpeechAct.DENY, SpeechAct.of("x-hints")).stream()
                        .map(act -> EnglishTerms.act(act, true)))
                .containsExactly("condemn", "deny", "say (x hints)");
    }

    @ParameterizedTest
    @CsvSource({
        "co-organizer, co-organized by Ann",
        "remote-participant, joined from elsewhere by Ann",
        "partner, together with Ann",
        "accountable, answered for by Ann",
        "critic, criticized by Ann",
        "x-joker, x joker: Ann"
    })
    void rolesArePhrases(String role, String words) {
        assertThat(EnglishTerms.role(Role.of(role), "Ann")).isEqualTo(words);
    }

    @Test
    void silenceAndACallForActionAreVerbs() {
        assertThat(EnglishTerms.act(SpeechAct.NO_RESPONSE, false)).isEqualTo("does not respond");
        assertThat(EnglishTerms.act(SpeechAct.CALL_FOR_ACTION, true)).isEqualTo("call for action");
    }

    @Test
    void listReadsAsASentenceDoes() {
        assertThat(EnglishTerms.list(List.of())).isEmpty();
        assertThat(EnglishTerms.list(List.of("a"))).isEqualTo("a");
        assertThat(EnglishTerms.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
