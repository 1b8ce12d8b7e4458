package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AhoCorasickProperties {

    private static final int MOST = 4;

    @Property(tries = 2_000)
    void findsWhatComparingEveryWordAtEveryPlaceFinds(@ForAll("words") List<int[]> words, @ForAll("texts") int[] text) {
        assertThat(AhoCorasick.find(words, text, MOST))
                .isEqualTo(words.stream().map(word -> starts(word, text)).toList());
    }

    /** As many places as there are pairs of a word and an offset would take hours. */
    @Example
    void wordsInsideWordsCostNoMore() {
        int[] text = new int[200_000];
        List<int[]> words = IntStream.rangeClosed(1, 2_000).mapToObj(int[]::new).toList();

        assertThat(AhoCorasick.find(words, text, MOST)).hasSize(2_000).containsOnly(List.of(0, 1, 2, 3));
    }

    @Provide
    static Arbitrary<int[]> texts() {
        return rows(0, 40);
    }

    @Provide
    static Arbitrary<List<int[]>> words() {
        return rows(1, 6).list().ofMaxSize(8);
    }

    private static Arbitrary<int[]> rows(int least, int most) {
        return Arbitraries.integers()
                .between(0, 2)
                .array(int[].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    private static List<Integer> starts(int[] word, int[] text) {
        return IntStream.rangeClosed(0, text.length - word.length)
                .filter(start -> Arrays.equals(word, Arrays.copyOfRange(text, start, start + word.length)))
                .limit(MOST)
                .boxed()
                .toList();
    }
}
