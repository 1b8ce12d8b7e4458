package org.communique.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTextProperties {

    /** Text that looks like JSON at first sight. */
    @Provide
    Arbitrary<String> nearlyJson() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "\\u",
                        "00",
                        "0",
                        "1",
                        "-",
                        ".",
                        "e",
                        "+",
                        "true",
                        "null",
                        "a",
                        " ",
                        "\uD83D",
                        "\uDE00",
                        "\n",
                        "\"a\"",
                        "\"b\":",
                        "{\"a\":1")
                .list()
                .ofMaxSize(12)
                .map(tokens -> String.join("", tokens));
    }

    @Property
    void anyTextIsAcceptedOrAnIllegalArgument(@ForAll String text) {
        assertAcceptedOrRefused(text);
    }

    @Property(tries = 10_000)
    void anyTextThatLooksLikeJsonIsAcceptedOrAnIllegalArgument(@ForAll("nearlyJson") String text) {
        assertAcceptedOrRefused(text);
    }

    @Property
    void canonicalTextIsCanonicalInsideAnArray(@ForAll JsonText one, @ForAll JsonText other) {
        String array = "[" + one.text() + "," + other.text() + "]";

        assertThat(JsonText.of(array).text()).isEqualTo(array);
    }

    @Property
    void nothingMayPrecedeOrFollow(@ForAll JsonText json) {
        for (String more : new String[] {" ", "\n", ",", "]", "}", "\u0000", "\uFEFF"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(more + json.text()));
            assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(json.text() + more));
        }
    }

    @Property
    void noBeginningOfAContainerIsCanonical(@ForAll JsonText json) {
        String array = "[" + json.text() + "]";
        for (int end = 1; end < array.length(); end++) {
            String beginning = array.substring(0, end);
            assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(beginning));
        }
    }

    private static void assertAcceptedOrRefused(String text) {
        Throwable refused = catchThrowable(() -> JsonText.of(text));

        if (refused != null) {
            assertThat(refused).isInstanceOf(IllegalArgumentException.class);
            assertThat(refused.getMessage()).hasSizeLessThan(200);
        }
    }
}
