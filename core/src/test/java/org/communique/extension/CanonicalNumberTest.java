package org.communique.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.000e99, 0",
        "1.50, 1.5",
        "-1.50e2, -150",
        "1E3, 1000",
        "1e+3, 1000",
        "100e-2, 1",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "123e400, 1.23e+402",
        "1e00000000000000000000007, 10000000",
        "0.1234567890123456, 0.1234567890123456",
        "9007199254740992, 9007199254740992",
        "9007199254740993, 9.007199254740993e+15",
        "333333333.33333329, 3.3333333333333329e+8",
        "333333333.3333333, 333333333.3333333",
        "12345678901234567890, 1.234567890123456789e+19",
        "1e999999999, 1e+999999999",
        "0.1e-999999998, 1e-999999999",
    })
    void numberIsWrittenAs(String number, String canonical) {
        assertThat(CanonicalNumber.of(number)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                ".5",
                "1.",
                "1e",
                "1e+",
                "1.e5",
                "--1",
                "1-",
                "0x1",
                "1e5.0",
                "NaN",
                " 1",
                "1 ",
                "１",
                "1e1234567890",
                "10e999999999",
                "0.1e-999999999"
            })
    void textThatIsNoNumberIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalNumber.of(text));
    }

    @Test
    void longNumbersCostLittle() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            CanonicalNumber.of("1" + "0".repeat(1_000_000) + ".5");
            CanonicalNumber.of("0." + "0".repeat(1_000_000) + "1");
            CanonicalNumber.of("1e" + "0".repeat(1_000_000) + "1");
        });
    }
}
