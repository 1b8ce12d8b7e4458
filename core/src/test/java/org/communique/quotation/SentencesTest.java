package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
                "和平。再见。|2"
            })
    void marksEndSentencesWhereSomethingElseBegins(String text, int sentences) {
        assertThat(Sentences.of(text)).hasSize(sentences);
    }

    @Test
    void anEmptyLineEndsAHeadingAndOneLineBreakNothing() {
        assertThat(Sentences.of("A heading\r\n\r\nWords that\ngo on. \n The end"))
                .extracting(Sentences.Sentence::text)
                .containsExactly("A heading", "Words that\ngo on.", "The end");
        assertThat(Sentences.of(" \n\n ")).isEmpty();
    }

    /** A text of marks or line ends alone is passed once. */
    @Test
    void manyMarksAndLineEndsStandTogether() {
        assertThat(Sentences.of("a" + "\n".repeat(200_000) + "b.")).hasSize(2);
        assertThat(Sentences.of("a " + ".".repeat(200_000) + "b.")).hasSize(1);
    }

    @Property
    void everyWordIsInOneSentenceAtItsOffset(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @CharRange(from = 'A', to = 'C')
                    String letters,
            @ForAll List<@CharRange(from = ' ', to = '?') Character> between) {
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
        assertThat(sentences).allSatisfy(sentence -> assertThat(text.substring(
                        text.offsetByCodePoints(0, sentence.start()), text.offsetByCodePoints(0, sentence.end())))
                .isEqualTo(sentence.text()));
    }
}
