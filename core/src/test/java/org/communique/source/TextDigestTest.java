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

    @ParameterizedTest
    @MethodSource("malformed")
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TextDigest.of(text));
    }
}
