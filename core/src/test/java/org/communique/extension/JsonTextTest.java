package org.communique.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "1",
                "-1",
                "10",
                "0.5",
                "-0.000001",
                "9007199254740992",
                "9.007199254740993e+15",
                "123456789012345",
                "100000000000000000000",
                "1e+21",
                "1e-7",
                "1.5e-10",
                "-5e-324",
                "1.7976931348623157e+308",
                "1e+999999",
                "333333333.3333333",
                "3.3333333333333329e+8",
                "1.2345678901234567890123e+0",
                "0.1234567890123456",
                "\"\"",
                "\"a/b\"",
                "\"\\\"\\\\\\b\\f\\n\\r\\t\"",
                "\"\\u0000\\u001f\u007F\u2028é😀\"",
                "[]",
                "[1,[2,{}],\"a\"]",
                "{}",
                "{\"\":0,\"a\":1,\"b\":2}",
                "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\uFB33\":7}",
                "{\"a\":1,\"aa\":1,\"b\":{\"z\":{}}}",
            })
    void canonicalTextIsAccepted(String text) {
        assertThat(JsonText.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``",
                "nul",
                "nulll",
                "True",
                "NaN",
                "Infinity",
                "undefined",
                "'a'",
                "` 1`",
                "`1 `",
                "`[1, 2]`",
                "`{\"a\": 1}`",
                "`\t1`",
                "1,2",
                "1 2",
                "[1][2]",
                "[",
                "[1",
                "[1,]",
                "[,1]",
                "]",
                "[}",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "{\"a\":1]",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"aa\":1,\"a\":2}",
                "{\"\\u0001\":1,\"\":2}",
                "{\"\uFB33\":1,\"😀\":2}",
                "{\"1\":1,\"\\r\":2}",
            })
    void structureThatIsNotCanonicalIsRefused(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0",
                "+1",
                "01",
                "-01",
                "00",
                "1.",
                ".5",
                "-.5",
                "1.0",
                "1.50",
                "0.0",
                "-",
                "1e5",
                "1e+5",
                "1E+21",
                "1e21",
                "1.0e+21",
                "10e+21",
                "0e+21",
                "0.1e+21",
                "1e+021",
                "1e-07",
                "1e",
                "1e+",
                "1.e+21",
                "1e-6",
                "0.0000001",
                "1000000000000000000000",
                "12345678901234567890",
                "1.23456789012345678901",
                "1e+0",
                "1.5e+0",
                "1.5e-0",
                "1.234567890123456e-1",
                "9007199254740993",
                "333333333.33333329",
                "0x10",
                "1_000",
                "1e+2.5",
                "--1",
                "1-1",
                "1e++21",
                "1.2.3",
                "²",
                "１"
            })
    void numberThatIsNotCanonicalIsRefused(String text) {
        assertRefused(text);
        assertRefused("[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"a",
                "a\"",
                "\"\\\"",
                "\"\\/\"",
                "\"\\u0041\"",
                "\"\\u000a\"",
                "\"\\u0022\"",
                "\"\\u001F\"",
                "\"\\U001f\"",
                "\"\\u1f\"",
                "\"\\u001g\"",
                "\"\\u2028\"",
                "\"\\x\"",
                "\"\\'\"",
                "\"\u0000\"",
                "\"\n\"",
                "\"\t\"",
                "\"\u001F\"",
                "\"\uD83D\"",
                "\"\uDE00\"",
                "\"\uDE00\uD83D\"",
                "\"\\ud83d\\ude00\"",
                "\"\\uD83D\"",
                "\"a\"b\""
            })
    void stringThatIsNotCanonicalIsRefused(String text) {
        assertRefused(text);
        assertRefused("{" + text + ":1}");
    }

    @Test
    void refusalNamesTheIndexOfWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of("[1,2,x]"))
                .withMessageContaining("index 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of("{\"b\":1,\"a\":2}"))
                .withMessageContaining("index 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of("\"abc\n\""))
                .withMessageContaining("index 4");
    }

    @Test
    void nestingExhaustsNoStack() {
        int depth = 100_000;
        String arrays = "[".repeat(depth) + "]".repeat(depth);
        String objects = "{\"a\":".repeat(depth) + "0" + "}".repeat(depth);

        assertThat(JsonText.of(arrays).text()).isEqualTo(arrays);
        assertThat(JsonText.of(objects).text()).isEqualTo(objects);
        assertRefused(arrays + "]");
        assertRefused("[".repeat(depth));
        assertRefused(objects.substring(1));
    }

    @Test
    void effortGrowsWithTheLengthAlone() {
        String digits = "1." + "2".repeat(1_000_000) + "e+0";
        String string = "\"" + "\\u0000".repeat(500_000) + "\"";
        String numbers = "[" + "0.5,".repeat(500_000) + "\"a.e\"]";
        String names = "{\"" + "a".repeat(500_000) + "\":0,\"" + "a".repeat(500_001) + "\":0}";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            JsonText.of(digits);
            JsonText.of(string);
            JsonText.of(numbers);
            JsonText.of(names);
        });
    }

    @Test
    void equalTextsAreEqual() {
        assertThat(JsonText.of("[1]")).isEqualTo(JsonText.of("[1]")).isNotEqualTo(JsonText.of("[2]"));
    }

    @Test
    void toStringIsCutAfter64Characters() {
        assertThat(JsonText.of("[1]")).hasToString("[1]");
        assertThat(JsonText.of("\"" + "a".repeat(1_000) + "\"").toString())
                .hasSize(64)
                .endsWith("…");
    }

    private static void assertRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(text))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
    }
}
