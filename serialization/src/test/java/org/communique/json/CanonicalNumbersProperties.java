package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.extension.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNumbersProperties {

    @Property(tries = 5000)
    void denotesTheSameDecimalInOneForm(@ForAll BigDecimal number, @ForAll @IntRange(min = -400, max = 400) int power) {
        BigDecimal scaled = number.scaleByPowerOfTen(power);

        String canonical = canonical(scaled.toString());

        assertThat(new BigDecimal(canonical)).isEqualByComparingTo(scaled);
        assertThat(canonical(scaled.toEngineeringString())).isEqualTo(canonical);
        assertThat(canonical(canonical)).isEqualTo(canonical);
        assertThat(JsonText.of(canonical).text()).isEqualTo(canonical);
    }

    @Property(tries = 5000)
    void writesADoubleAsTheStandardSays(@ForAll double number) {
        String shortest = BigDecimal.valueOf(number).toString();

        String canonical = canonical(shortest);

        assertThat(Double.parseDouble(canonical)).isEqualTo(number == 0 ? 0.0 : number);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0e5, 0",
        "1.0, 1",
        "1e2, 100",
        "1E+2, 100",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1e-7, 1e-7",
        "123456789012345678901, 1.23456789012345678901e+20",
        "100000000000000000000, 100000000000000000000",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "333333333.33333329, 3.3333333333333329e+8",
        "333333333.3333333, 333333333.3333333",
        "4.50, 4.5",
        "2e-3, 0.002",
        "0.000000000000000000000000001, 1e-27",
        "9007199254740993, 9.007199254740993e+15",
        "9007199254740992, 9007199254740992",
        "1e400, 1e+400",
        "-1.5e-400, -1.5e-400"
    })
    void hasOneForm(String number, String canonical) {
        assertThat(canonical(number)).isEqualTo(canonical);
        assertThat(JsonText.of(canonical).text()).isEqualTo(canonical);
    }

    private static String canonical(String number) {
        return JsonSamples.canonical(number.getBytes(StandardCharsets.UTF_8));
    }
}
