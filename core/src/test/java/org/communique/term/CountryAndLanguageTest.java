package org.communique.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryAndLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"GB", "XK", "ZZ"})
    void countryIsTwoCapitals(String code) {
        assertThat(CountryCode.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "gb", "Gb", "GBR", "G1", "G ", "ÄÖ", "ＧＢ"})
    void anythingElseIsNoCountry(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "en-GB", "EN-gb", "zh-Hant-TW", "abcdefgh", "de-1996", "en-x-a", "sl-rozaj-biske-1994"})
    void languageIsGroupsOfLettersAndDigits(String tag) {
        assertThat(LanguageTag.of(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "1n",
                "e1",
                "en_GB",
                "en-",
                "-en",
                "en--GB",
                "abcdefghi",
                "en-123456789",
                "en GB",
                "é",
                "en-é",
                "i-klingon",
                "x-private"
            })
    void anythingElseIsNoLanguage(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.of(tag));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000_000})
    void longTagIsRefusedShortly(int length) {
        String tag = "en-" + "a-".repeat(length / 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of(tag))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(tag))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }
}
