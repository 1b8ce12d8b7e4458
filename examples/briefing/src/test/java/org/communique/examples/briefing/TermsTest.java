package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.actor.Existence;
import org.communique.actor.MembershipStatus;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.TenureStatus;
import org.communique.amount.AmountWording;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.ConditionKind;
import org.communique.entry.Relation;
import org.communique.event.CountKind;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.pledge.Instrument;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Recurrence;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.source.SourceKind;
import org.communique.statement.Medium;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.term.Basis;
import org.communique.term.Term;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

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
        assertThat(Terms.ENGLISH.outcome(kind, satisfied)).isEqualTo(words);
    }

    @Test
    void amountWithoutWordingIsWrittenOutInEveryLocale() {
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("1234567.5"), "GBP").toBuilder()
                .approximation(Approximation.AT_LEAST)
                .build();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Terms.ENGLISH.money(amount)).isEqualTo("at least 1,234,567.5 GBP");
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

        assertThat(Terms.ENGLISH.money(amount)).isEqualTo("ten euros (= 8 GBP)");
    }

    @Test
    void quantityNamesItsUnitOnce() {
        Quantity countries = Quantity.of(20, Unit.COUNTRY);

        assertThat(Terms.ENGLISH.quantity(countries)).isEqualTo("20 countries");
        assertThat(Terms.ENGLISH.quantity(
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

        assertThat(Terms.ENGLISH.quantity(quantity)).isEqualTo(words);
    }

    @Test
    void quantityWithoutWordingKnowsOneAndMany() {
        assertThat(Terms.ENGLISH.quantity(Quantity.of(1, Unit.SHIP))).isEqualTo("1 ship");
        assertThat(Terms.ENGLISH.quantity(Quantity.of(12_000, Unit.SOLDIER))).isEqualTo("12,000 soldiers");
        assertThat(Terms.ENGLISH.quantity(Quantity.of(5, Unit.of("box")))).isEqualTo("5 boxes");
        assertThat(Terms.ENGLISH.quantity(Quantity.of(1, Unit.of("box")))).isEqualTo("1 box");
        assertThat(Terms.ENGLISH.quantity(Quantity.of(14, Unit.of("donor")))).isEqualTo("14 donors");
        assertThat(Terms.ENGLISH.quantity(
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
        assertThat(Terms.ENGLISH.quantity(Quantity.of(20, Unit.PERSON).toBuilder()
                        .wording(wording)
                        .build()))
                .startsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"Around $5,around $5", "US$5,US$5", "Rs 5,Rs 5", "GBP 5,GBP 5", "€5,€5"})
    void theNameOfACurrencyKeepsItsCapital(String wording, String words) {
        assertThat(Terms.ENGLISH.money(MoneyAmount.of(BigDecimal.valueOf(5), "USD").toBuilder()
                        .wording(wording)
                        .build()))
                .isEqualTo(words);
    }

    @Test
    void onlyTheWordsOfTheSourceStandInMarks() {
        TimeExpression.Builder time = TimeExpression.builder().edtf(Edtf.parse("2026-04"));

        assertThat(Terms.ENGLISH.time(time.build())).isEqualTo("2026-04");
        assertThat(Terms.ENGLISH.time(time.wording("next month").build())).isEqualTo("“next month” (2026-04)");
        assertThat(Terms.ENGLISH.time(TimeExpression.of(Edtf.parse("[2026-04-01..2026-04-30]"))))
                .isEqualTo("between 2026-04-01 and 2026-04-30");
        assertThat(Terms.ENGLISH.time(TimeExpression.of(Edtf.parse("[2026-04..]"))))
                .isEqualTo("from 2026-04");
        assertThat(Terms.ENGLISH.time(TimeExpression.builder().wording("soon").build()))
                .isEqualTo("“soon”");
    }

    @Test
    void piecesOfASplitQuotationStandInMarksOfTheirOwn() {
        assertThat(Terms.ENGLISH.quotation(Quotation.of(QuotationForm.DIRECT, "We wait,", "We act.")))
                .isEqualTo("“We wait,” and then “We act.”");
        assertThat(Terms.ENGLISH.quotation(Quotation.of("We wait."))).isEqualTo("“We wait.”");
    }

    @Test
    void sentencesBeginWithACapitalButIdsStayAsTheyAre() {
        assertThat(Sentences.capital("many of them: those who act")).isEqualTo("Many of them: those who act");
        assertThat(Sentences.capital("them: those who act")).isEqualTo("Them: those who act");
        assertThat(Sentences.capital("actor:ghost and others")).isEqualTo("actor:ghost and others");
    }

    @Test
    void openAttributesAreNamedInWords() {
        assertThat(List.of("stances", "contributions", "purpose", "x-whatever").stream()
                        .map(Terms.ENGLISH::further))
                .containsExactly("further points", "further contributions", "further aims", "further details");
    }

    @Test
    void actsAreVerbs() {
        assertThat(List.of(SpeechAct.CONDEMN, SpeechAct.DENY, SpeechAct.URGE).stream()
                        .map(act -> Terms.ENGLISH.act(act, false)))
                .containsExactly("condemns", "denies", "urges");
        assertThat(List.of(SpeechAct.CONDEMN, SpeechAct.DENY, SpeechAct.of("x-hints")).stream()
                        .map(act -> Terms.ENGLISH.act(act, true)))
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
        assertThat(Terms.ENGLISH.role(Role.of(role), "Ann")).isEqualTo(words);
    }

    @Test
    void silenceAndACallForActionAreVerbs() {
        assertThat(Terms.ENGLISH.act(SpeechAct.NO_RESPONSE, false)).isEqualTo("does not respond");
        assertThat(Terms.ENGLISH.act(SpeechAct.CALL_FOR_ACTION, true)).isEqualTo("call for action");
    }

    @Test
    void listReadsAsASentenceDoes() {
        assertThat(Terms.ENGLISH.list(List.of())).isEmpty();
        assertThat(Terms.ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThat(Terms.ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void everyCodeThatIsPrintedHasWordsInBothLanguages() {
        for (Words words : List.of(Words.ENGLISH, Words.of("de"))) {
            assertThat(keys().filter(key -> words.term(key).isEmpty())).isEmpty();
        }
    }

    private static Stream<String> keys() {
        return Stream.of(
                        keys("act", SpeechAct.all()),
                        keys("acts", SpeechAct.all()),
                        keys("medium", Medium.all()),
                        keys("role", Role.all()),
                        keys("stage", Stage.all()),
                        keys("relation", Relation.all()),
                        keys("modality", Modality.all()),
                        keys("existence", Existence.all()),
                        keys("share", Share.all()),
                        keys("unit", Unit.all()),
                        keys("units", Unit.all()),
                        keys("source-kind", SourceKind.all()),
                        keys("organization-kind", OrganizationKind.all()),
                        keys("instrument", Instrument.all()),
                        keys("personnel-kind", PersonnelKind.all()),
                        keys("service-kind", ServiceKind.all()),
                        keys("basis", Basis.all()),
                        keys("recurrence", Recurrence.all()),
                        keys("count-kind", CountKind.all()),
                        keys("tenure-status", TenureStatus.all()),
                        keys("membership-status", MembershipStatus.all()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String kind, List<? extends Term> terms) {
        return terms.stream().map(term -> kind + "." + term.code());
    }

    @Test
    void whatIsNotCertainOrExactHasWordsInBothLanguages() {
        for (Terms terms : List.of(Terms.ENGLISH, new Terms(Words.of("de")))) {
            assertThat(Stream.of(Factuality.values())
                            .filter(each -> terms.factuality(each).isEmpty()))
                    .containsExactly(Factuality.CERTAIN);
        }
    }

    @Test
    void englishUnitsAreThoseOfTheLibrary() {
        assertThat(Unit.all()).allSatisfy(unit -> {
            assertThat("1 " + Terms.ENGLISH.code("unit", unit)).isEqualTo(AmountWording.print(Quantity.of(1, unit)));
            assertThat("2 " + Terms.ENGLISH.plural(unit)).isEqualTo(AmountWording.print(Quantity.of(2, unit)));
        });
    }

    @Test
    void germanHasItsOwnMarksAndFigures() {
        Terms german = new Terms(Words.of("de"));

        assertThat(german.quoted("He said \"no\" again")).isEqualTo("„He said ‚no‘ again“");
        assertThat(german.quoted("„Ja“, dann „nein“ gesagt")).isEqualTo("„‚Ja‘, dann ‚nein‘ gesagt“");
        assertThat(german.money(MoneyAmount.of(new BigDecimal("1234567.5"), "GBP")))
                .isEqualTo("1.234.567,5 GBP");
        assertThat(german.quantity(Quantity.of(12_000, Unit.SOLDIER).toBuilder()
                        .approximation(Approximation.OVER)
                        .build()))
                .isEqualTo("mehr als 12.000 Soldaten");
        assertThat(german.quantity(Quantity.of(1, Unit.SHIP))).isEqualTo("1 Schiff");
        assertThat(german.quantity(Quantity.of(5, Unit.of("box")))).isEqualTo("5 × box");
    }
}
