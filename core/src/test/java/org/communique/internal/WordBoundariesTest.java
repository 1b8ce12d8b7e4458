package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A stroke stands where a word begins or ends, a broken one where a name does, and a line where a space is in a word;
 * beside other spaces it goes without saying.
 */
class WordBoundariesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worth £1.2bn in all|.",
                "more than 10,000|, or 10|, 20|,|x|,|5",
                "1‿000‿000 men and 2025 300 more",
                "10 0000 and 10 00 and 1000 000 and 12‿345",
                "10’000 and 10'000 and 1,00,000",
                "2‿½ men and 2½ men|, 1⁄2",
                "at -5|, −5|, +5|, ~5|, ±5|, .5",
                "-£5 and £-5 and 5 - 4",
                "10% or %10 or 10 % or 10°C or 10‰",
                "US$5|, 5€ each|, $US|, C$",
                "10-20|, 10–20|, 10—20|, 10…20|, 10~20|, 10 – 20",
                "the 10- to 20-year plan",
                "6/3/2025|, 6.3.2025|, 2025-03-06",
                "10:30|, 10.30am|. v1.2.3",
                "①|Item 10² m²|, H₂O|, x²",
                "x=5|, 5<6|, a|<|b|, LGBTQ+|, C++|, C#",
                "ม ๑๐|ม|๑",
                "約|10万5000|人|, 10億|円"
            })
    void figuresAreWords(String marked) {
        assertThat(marks(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a non-negotiable non‐negotiable non–negotiable demand",
                "countries|—|mainly",
                "it -|works|- and|-|-|so",
                "pro-¦Ukraine|, pro–¦Ukraine and UK¦-based",
                "US¦-¦Ukraine talks of US¦/¦UK and and/or",
                "non-EU|, Anti-Western|, Ex-President|, не-Россия",
                "COVID-19|, F-16|, MI-6|, G7¦-led|, 20-Nation",
                "X-ray|, e-mail",
                "snake_case|, AT&T|, a\\b",
                "Ukraine|’|s|, Ukraine|'|s|, leaders|’ talks|, it’s|, It's|, LET’S",
                "can’t|, can't|, we’ll|, We’re|, n’est|, 1990’s|, F16|’|s",
                "O’Brien|, O'Neill|, D|’|Artagnan",
                "l|’|Ukraine|, d|’|accord|, dell|’|Ucraina|, aujourd’hui",
                "Ukrayna¦’nın|, EU¦:s|, USA¦:ssa|, Xi’an|, Qur’an|, Sana’a|, п’ять",
                "un|“|fixed|”|ness|, the ‘|fixed|’ one",
                "צה״ל|, צה\"ל|, אמר ״|לא|״",
                "עם ארצות־הברית",
                "[|T]he|, support[ed|]|, Ukraine|[|1|]|, Ukraine|[|Note|]",
                "col·lega|, USA¦:n|, said|:|We"
            })
    void compoundsAndContractionsAreWords(String marked) {
        assertThat(marks(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.doe@example.com|, @handle|, #tag|.",
                "https://example.com/a-b?c=d&e=f#g|.",
                "www.example.com|, example.com/Path|?",
                "the U.S|.|, e.g|.|, a.m|.|, J.K.Rowling",
                "the deal|.|The EU|.|The war|.2 in 2025|.|The"
            })
    void addressesAndAbbreviationsAreWords(String marked) {
        assertThat(marks(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"和|平|, ミ|サ|ー|5|人|中|art|中", "영|국|은", "می\u200Cخواهد"})
    void whatHasNoSpacesHasNoWords(String marked) {
        assertThat(marks(marked)).isEqualTo(marked);
    }

    /** To look at all that is before each letter would take hours. */
    @Test
    void longWordsCostNoMore() {
        FoldedText text = new Folding().fold("a-" + "a".repeat(1_000_000) + "-a’a".repeat(300_000));

        assertThat(WordBoundaries.of(text).places(true).nextSetBit(1)).isEqualTo(text.size());
    }

    private static String marks(String marked) {
        FoldedText text = new Folding().fold(marked.replaceAll("[|¦]", "").replace('‿', ' '));
        BitSet places = WordBoundaries.of(text).places(false);
        BitSet ofNames = WordBoundaries.of(text).places(true);
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            boolean space = text.tokens()[i] == Folding.SPACE;
            boolean beside = i == 0 || space || text.tokens()[i - 1] == Folding.SPACE;
            if (!beside && ofNames.get(i)) {
                marks.append(places.get(i) ? '|' : '¦');
            }
            marks.append(space && !places.get(i) ? "‿" : text.literal(i, i + 1));
        }
        return marks.toString();
    }
}
