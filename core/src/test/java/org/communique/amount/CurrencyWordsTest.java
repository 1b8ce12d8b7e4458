package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Names of currencies, with and without a caller who says which is meant. */
class CurrencyWordsTest {

    /** Units of account, funds and metals, which no noun of money names. */
    private static final Set<String> NAMELESS = Set.of(
            "BOV", "CHE", "CLF", "COU", "ECV", "MXV", "UYI", "UYW", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR",
            "XPD", "XPT", "XRE", "XUA");

    static final List<String> SIGNS = CurrencyNames.SIGNS;
    static final List<String> NOUNS = CurrencyNames.NOUNS;

    private static String code(String wording, String meant) {
        return AmountWording.parse(wording, Currencies.of(meant))
                .orElseThrow()
                .currency()
                .getCurrencyCode();
    }

    @ParameterizedTest
    @CsvSource({
        "5 million pounds, EGP LBP SYP SDG SSP IEP CYP ILP FKP GIP SHP MTP GBP",
        "£5 million, EGP LBP IEP CYP GBP",
        "5 dollars, USD CAD XCD ZWD ZWL RHD TWD",
        "$5, USD MXN ZWD MXP CUC",
        "5 francs, CHF XOF FRF BEF LUF MGF MLF",
        "5 crowns, SEK CZK CSK SKK EEK",
        "5 kronor, SEK",
        "5 kroner, NOK DKK",
        "kr 5, ISK ISJ EEK",
        "5 pesos, PHP MXN MXP ARP GWP UYP",
        "5 rupees, INR PKR MVQ",
        "5 dinars, IQD RSD CSD YUM YDD SDD HRD BAD",
        "5 lira, TRY TRL ITL LBP SYP MTL",
        "5 lire, ITL",
        "5 roubles, RUB BYN SUR RUR BYR TJR LVR",
        "5 rubles, RUB SUR",
        "5 shillings, KES UGX UGS TZS SOS",
        "5 reais, BRL BRR",
        "5 riyals, SAR QAR OMR",
        "5 won, KRW KPW",
        "5 yuan, CNY",
        "5 drams, AMD",
        "5 marks, DEM DDM FIM BAM",
        "5 zlotys, PLN PLZ",
        "5 zloty, PLZ",
        "5 manats, AZN AZM TMM TMT",
        "5 escudos, PTE CVE MZE TPE GWE",
        "5 pesetas, ESP ADP ESA",
        "5 guilders, NLG ANG SRG XCG",
        "5 leva, BGN BGL",
        "5 lei, RON ROL MDL",
        "5 shekels, ILS ILR",
        "5 kwacha, ZMW ZMK MWK",
        "5 cedis, GHS GHC",
        "5 bolivars, VES VEF VEB",
        "5 Polish zlotys, PLN PLZ",
        "5 Sudanese pounds, SDG SDP",
        "5 Turkish lira, TRY TRL",
        "5 US dollars, USD USN"
    })
    void aNameOfSeveralCurrenciesIsOfTheOneThatIsMeant(String wording, String codes) {
        assertThat(codes.split(" ", -1))
                .allSatisfy(meant -> assertThat(code(wording, meant)).isEqualTo(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "5 pounds sterling, EGP, GBP",
        "5 British pounds, EGP, GBP",
        "5 Egyptian pounds, LBP, EGP",
        "5 Swiss francs, FRF, CHF",
        "5 Turkish lira, ITL, TRY",
        "5 Russian roubles, SUR, RUB",
        "5 pounds, EUR, GBP",
        "£5, EUR, GBP",
        "5 euros, DEM, EUR",
        "€5, FRF, EUR",
        "5 zlotys, EUR, PLN",
        "5 yen, CNY, JPY",
        "US$5, CAD, USD",
        "EUR 5, USD, EUR",
        "5 GBP, EGP, GBP"
    })
    void aNameOfAnotherCurrencyStaysWhatItSays(String wording, String meant, String code) {
        assertThat(code(wording, meant)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"$5, EUR", "5 francs, EUR", "5 marks, EUR", "5 crowns, USD", "5 lira, EUR", "5 roubles, EUR"})
    void aNameThatIsOfSeveralOthersIsRefused(String wording, String meant) {
        assertThat(AmountWording.parse(wording, Currencies.of(meant)))
                .isEqualTo(new Refused<>("\"" + wording + "\" has a currency that cannot be " + meant));
    }

    @ParameterizedTest
    @CsvSource({
        "£5, GBP",
        "5 pounds, GBP",
        "5 zlotys, PLN",
        "5 naira, NGN",
        "5 Irish pounds, IEP",
        "5 Israeli pounds, ILP",
        "5 Italian lire, ITL",
        "5 French francs, FRF",
        "5 German marks, DEM",
        "5 Deutsche marks, DEM",
        "5 D-marks, DEM",
        "5 convertible marks, BAM",
        "5 Soviet roubles, SUR",
        "5 Sudanese pounds, SDG",
        "5 South Sudanese pounds, SSP",
        "5 West African CFA francs, XOF",
        "5 Kenyan shillings, KES",
        "5 shekels, ILS",
        "£10 to 20 Irish pounds, IEP",
        "10 pounds to 20 Egyptian pounds, EGP"
    })
    void withoutACallerConventionAndCountrySettleIt(String wording, String code) {
        assertThat(AmountWording.parse(wording).orElseThrow().currency().getCurrencyCode())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "5 marks, BAM DDM DEM FIM",
        "5 guilders, ANG NLG SRG XCG",
        "5 Yugoslav dinars, YUD YUM YUN",
        "5 lira, LBP SYP TRY"
    })
    void aNameWithoutAConventionIsAmbiguous(String wording, String codes) {
        assertThat(AmountWording.parse(wording).candidates())
                .extracting(amount -> amount.currency().getCurrencyCode())
                .containsExactly(codes.split(" ", -1));
    }

    @ParameterizedTest
    @FieldSource({"SIGNS", "NOUNS"})
    void everyWordIsOfEachOfItsCurrenciesWhereThatIsMeant(String row) {
        String[] sides = row.split("=", -1);
        for (String word : sides[0].split(" ", -1)) {
            for (String code : sides[1].split("[ |]", -1)) {
                assertThat(code("5 " + word, code)).as(word).isEqualTo(code);
            }
        }
    }

    @Test
    void everyCurrencyHasANoun() {
        List<String> named = CurrencyNames.NOUNS.stream()
                .map(row -> row.substring(row.indexOf('=') + 1))
                .flatMap(codes -> Arrays.stream(codes.split("[ |]", -1)))
                .toList();

        assertThat(Currencies.all().stream()
                        .map(CurrencyUnit::getCurrencyCode)
                        .filter(code -> !NAMELESS.contains(code)))
                .isSubsetOf(named);
    }

    /** The names of the JDK are Unicode's; the last word of most is the noun, in front of years in parentheses. */
    @Test
    void theJdkCallsThemTheSame() {
        Set<String> otherwise = Set.of("VED", "XFU", "ZWG");
        Stream<Currency> known = Currency.getAvailableCurrencies().stream()
                .filter(currency -> Currencies.find(currency.getCurrencyCode()).isPresent())
                .filter(currency -> !NAMELESS.contains(currency.getCurrencyCode()))
                .filter(currency -> !otherwise.contains(currency.getCurrencyCode()));

        assertThat(known).allSatisfy(currency -> {
            String name = Normalizer.normalize(currency.getDisplayName(Locale.ENGLISH), Normalizer.Form.NFD)
                    .replaceAll(" \\(.*\\)|[\u0300-\u036f’ʻʼ]", "");
            String noun = name.substring(name.lastIndexOf(' ') + 1);
            assertThat(code("5 " + noun, currency.getCurrencyCode())).as(name).isEqualTo(currency.getCurrencyCode());
        });
    }
}
