package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoTest {

    @Test
    void showsLatinTextPunctuationAndSignsOfCurrencies() {
        String shown = " ~\u00A1\u00AC\u00AE\u017F\u2010\u201F\u20A0\u20BF";

        assertThat(Echo.of(shown)).isEqualTo(shown);
    }

    @Test
    void replacesWhateverElse() {
        String hidden = "\u0000\u001F\u007F\u00A0\u00AD\u0180\u200F\u2020\u209F\u20C0\u202E\uD83D\uDE00\uFFFF";

        assertThat(Echo.of(hidden)).isEqualTo("\uFFFD".repeat(hidden.length()));
    }

    @Test
    void showsNoMoreThanSixtyFourCharacters() {
        assertThat(Echo.of("x".repeat(64))).hasSize(64);
        assertThat(Echo.of("x".repeat(65))).hasSize(64);
        assertThat(Echo.of("")).isEmpty();
    }
}
