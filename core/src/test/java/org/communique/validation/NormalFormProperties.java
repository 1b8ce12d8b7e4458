package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.statement;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalFormProperties {

    private static final String ABOVE = "\u0301";
    private static final String BELOW = "\u0316";

    private static final Validator VALIDATOR =
            Validator.builder().with(Rule.standard("text.not-nfc")).build();

    @Property(tries = 1_000)
    void aTextOfAnyLengthIsInItAsTheJdkSays(@ForAll("texts") String text) {
        assertThat(isNormal(text)).isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    /** The JDK alone takes the square of their number: for as many as these a quarter of an hour. */
    @Example
    void marksOutOfOrderAreFoundHoweverMany() {
        String marks = ABOVE.repeat(1 << 19);

        assertThat(isNormal("a" + marks + BELOW + marks)).isFalse();
        assertThat(isNormal("x" + BELOW.repeat(1 << 19) + marks)).isTrue();
    }

    /** Long runs of marks in order, and here and there one that is not. */
    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> runs = Arbitraries.of(
                        "a",
                        "e",
                        "x ",
                        ABOVE,
                        BELOW,
                        "\u0327",
                        "\u3099",
                        "\u1161",
                        "\uAC00",
                        "\uD834\uDD65",
                        "\uD834\uDD6D")
                .flatMap(piece -> Arbitraries.integers().between(1, 300).map(piece::repeat));
        return runs.list().ofMinSize(1).ofMaxSize(8).map(pieces -> "x" + String.join("", pieces));
    }

    private static boolean isNormal(String text) {
        return VALIDATOR
                .validate(Small.dossier(statement().gist(text).build()))
                .violations()
                .isEmpty();
    }
}
