package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.communique.validation.Rule;
import org.communique.validation.Small;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

class JoiningScriptsTest {

    /** What has the canonical combining class Virama in Unicode 14, without those of scripts that only borrow one. */
    private static final String VIRAMAS = """
            94D 9CD A4D ACD B4D BCD C4D CCD D3B D3C D4D DCA F84 1039 103A 1714
            1715 1734 17D2 1A60 1B44 1BAA 1BAB 1BF2 1BF3 A806 A82C A8C4 A953 A9C0 AAF6 ABED
            10A3F 11046 11070 1107F 110B9 11133 11134 111C0 11235 112EA 1134D 11442 114C2 115BF 1163F 116B6
            1172B 11839 1193D 1193E 119E0 11A34 11A47 11A99 11C3F 11D44 11D45 11D97
            """;

    /** RFC 5892, appendix A.1 and A.2: behind a virama both joiners are right. */
    @Test
    void joinersAreRightBehindEveryVirama() {
        assertThat(Stream.of(VIRAMAS.split("\\s+", -1))
                        .filter(hex -> !hex.isEmpty())
                        .map(hex -> Integer.parseInt(hex, 16))
                        .filter(Character::isDefined))
                .hasSizeGreaterThan(55)
                .allSatisfy(virama -> {
                    assertThat(hides("a" + Character.toString(virama) + "\u200C"))
                            .isFalse();
                    assertThat(hides("a" + Character.toString(virama) + "\u200Dz"))
                            .isFalse();
                });
    }

    /** RFC 5892, appendix A.1: a non-joiner is right between letters that would join, marks aside. */
    @Test
    void nonJoinersAreRightBetweenLettersThatWouldJoin() {
        assertThat(Stream.of(
                        "\u0628", "\u0712", "\u07D3", "\u0842", "\u1820", "\uA840", "\uD83A\uDD00", "\uD803\uDD00"))
                .allSatisfy(letter -> {
                    assertThat(hides(letter + "\u200C" + letter)).isFalse();
                    assertThat(hides(letter + "\u0301\u200C\u0301" + letter)).isFalse();
                });
    }

    private static boolean hides(String gist) {
        Validator zeroWidth =
                Validator.builder().with(Rule.standard("text.zero-width")).build();
        return !zeroWidth
                .validate(Small.dossier(Small.statement().gist(gist).build()))
                .violations()
                .isEmpty();
    }
}
