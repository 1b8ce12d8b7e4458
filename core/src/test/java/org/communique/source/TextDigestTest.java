package org.communique.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextDigestTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    static List<String> malformed() {
        return List.of(
                "",
                HEX,
                "sha256:",
                "sha256:" + HEX.substring(1),
                "sha256:" + HEX + "0",
                "sha256:" + HEX.toUpperCase(Locale.ROOT),
                "SHA256:" + HEX,
                "sha512:" + HEX,
                "sha256:" + HEX.replace('f', 'g'),
                "sha256:" + HEX.replace('1', '١'));
    }

    @Test
    void digestIsAPrefixAnd64Digits() {
        assertThat(TextDigest.of("sha256:" + HEX)).hasToString("sha256:" + HEX);
    }

    /** The first is an example of FIPS 180-4. */
    @Test
    void digestOfATextIsThatOfItsUtf8() {
        assertThat(TextDigest.sha256("abc"))
                .hasToString("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(TextDigest.sha256("é😀"))
                .hasToString("sha256:1184d1f608158eea09d297565575892231550c403aaa913008d867a97cfd5c76");
    }

    @Test
    void textThatIsNoUnicodeHasNoDigest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextDigest.sha256("\uD83D"))
                .withMessageContaining("text");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TextDigest.of(text));
    }
}
