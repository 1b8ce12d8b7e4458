package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two? Three!|3",
                "He said so (twice). Then he left|2",
                "“We go.” She went.|2",
                "“Go!” he said.|1",
                "Mr. Lavrov met Dr. Who. They spoke.|2",
                "J. Smith of the U.S. Senate spoke.|1",
                "It cost £1.2bn, i.e. much.|1",
                "So it goes... And on.|2",
                "和平。再见。|2",
                "She met Mr. Lavrov, Gen. Holt and St. Ives. Prof. Arne spoke.|2",
                "It cost £1.2bn. It rose by 0.5 per cent, to $3.4.|2",
                "They met at No. 10. He said no. She went.|3",
                "On Sept. 11 and Jan. 5 they met. In Dec. They left.|3",
                "The U.S. Senate met U.N. envoys. It left the U.S. The men stayed.|3",
                "At 10 p.m. Tuesday she spoke. At 11 p.m. He left.|3",
                "It came at 5 p.m. Mr. Berg left. The U.S. Gen. Holt stayed.|3",
                "J. K. Holm and A. B. Berg went. Then I did. So did she.|3",
                "Holm Ltd. Norland and Berg Inc. The men left.|2",
                "He waited … Norland went… and was gone. … The end.|2",
                "He met… “The plan” was new.|2",
                "“We go. They stay. Who knows?” She went.|2",
                "“We go. They stay,” she said. “We wait. Nobody comes.”|2",
                "\"We go. They stay,\" she said. \"We wait. Nobody comes.\" He left.|3",
                "‘We go. They don’t stay. It’s over.’ She went.|2",
                "'We go. They stay.' She went. 'Tis the boys' plan. It is new.|4",
                "“She said ‘We go. They stay.’ Then she went.” He left.|2",
                "„Wir gehen. Sie bleiben.“ Er ging. »Wir warten. Lange.« Sie ging.|4",
                "« Nous partons. Ils restent. » Elle partit.|2",
                "「和平。再见。」再见。|2",
                "“We go. They stay. Nobody closes this.|3",
                "The talks (see p. 5 and Art. 7) ended. (They began late.) He left.|3",
                "1. Norland pays. 2. Arnost pays.|2",
                "In 2025. In 10. Then.|3",
                "Will you go?! No!!! Yes.|3"
            })
    void marksEndSentencesWhereSomethingElseBegins(String text, int sentences) {
        assertThat(Sentences.of(text)).hasSize(sentences);
    }

    @Test
    void anEmptyLineEndsAHeadingAndALineBrokenToFitDoesNot() {
        assertThat(texts("A heading\r\n\r\nWords that\ngo on. \n The end"))
                .containsExactly("A heading", "Words that\ngo on.", "The end");
        assertThat(Sentences.of(" \n\n ")).isEmpty();
    }

    @Test
    void aHeadingEndsWhereItsLineIsNotFull() {
        String first = "Two ferries will sail in spring, said the Prime";
        String second = "Minister Ida Holm of Norland, and a third when the";

        assertThat(texts("Ferries for Arnost\n" + first + "\n" + second + "\nArnost has paid. It"))
                .containsExactly("Ferries for Arnost", first + "\n" + second + "\nArnost has paid.", "It");
        assertThat(texts("Short line,\nNorland")).containsExactly("Short line,\nNorland");
    }

    @Test
    void aLineLongerThanAnyScreenIsAParagraph() {
        String paragraph = "Norland will give two ferries, ".repeat(5) + "and adds:";

        assertThat(texts("What it gives,\nin short\n" + paragraph + "\n“We go.\nThey stay.”"))
                .containsExactly("What it gives,", "in short", paragraph, "“We go.", "They stay.”");
        assertThat(texts("One two\u2029three four\r\rfive")).containsExactly("One two", "three four", "five");
    }

    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(Sentences.Sentence::text).toList();
    }

    /** A text of marks or line ends alone is passed once. */
    @Test
    void manyMarksAndLineEndsStandTogether() {
        assertThat(Sentences.of("a" + "\n".repeat(200_000) + "b.")).hasSize(2);
        assertThat(Sentences.of("a " + ".".repeat(200_000) + "b.")).hasSize(1);
        assertThat(Sentences.of("“Q. ".repeat(100_000))).hasSize(1);
        assertThat(Sentences.of("Q.\n".repeat(100_000))).hasSize(1);
        assertThat(Sentences.of("'Q, ".repeat(100_000))).hasSize(1);
    }

    @Provide
    Arbitrary<Character> marks() {
        return Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '?'),
                Arbitraries.of(List.of('.', '\n', ' ', '“', '”', '‘', '’', '…', 'A')));
    }

    @Property
    void everyWordIsInOneSentenceAtItsOffset(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @CharRange(from = 'A', to = 'C')
                    String letters,
            @ForAll List<@From("marks") Character> between) {
        StringBuilder mixed = new StringBuilder("😀");
        for (int i = 0; i < letters.length(); i++) {
            mixed.append(letters.charAt(i)).append(between.isEmpty() ? '\n' : between.get(i % between.size()));
        }
        String text = mixed.toString();

        List<Sentences.Sentence> sentences = Sentences.of(text);

        assertThat(String.join(
                                "",
                                sentences.stream().map(Sentences.Sentence::text).toList())
                        .replaceAll("\\s", ""))
                .isEqualTo(text.replaceAll("\\s", ""));
        assertThat(sentences.stream().flatMap(sentence -> Stream.of(sentence.start(), sentence.end())))
                .isSorted();
        assertThat(sentences).allSatisfy(sentence -> assertThat(text.substring(
                        text.offsetByCodePoints(0, sentence.start()), text.offsetByCodePoints(0, sentence.end())))
                .isEqualTo(sentence.text()));
    }
}
