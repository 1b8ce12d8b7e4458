package org.communique.quotation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which sentences of a text are cited.
 *
 * @param sentences all sentences, in the order of the text
 */
public record Coverage(List<Sentence> sentences) {

    public Coverage {
        sentences = List.copyOf(sentences);
    }

    /** Marks each sentence in which some cited place lies at least in part. */
    static Coverage of(String text, List<QuotePlace> cited) {
        int[] depths = depths(text.codePointCount(0, text.length()), cited);
        return new Coverage(Sentences.of(text).stream()
                .map(sentence -> new Sentence(
                        sentence.start(),
                        sentence.end(),
                        sentence.text(),
                        IntStream.range(sentence.start(), sentence.end()).anyMatch(at -> depths[at] > 0)))
                .toList());
    }

    /** How many cited places each code point lies in. */
    private static int[] depths(int length, List<QuotePlace> cited) {
        int[] depths = new int[length + 1];
        for (QuotePlace place : cited) {
            depths[place.start()]++;
            depths[place.end()]--;
        }
        for (int at = 1; at <= length; at++) {
            depths[at] += depths[at - 1];
        }
        return depths;
    }

    /** {@return the sentences that nobody cites, in the order of the text} */
    public List<Sentence> uncited() {
        return sentences.stream().filter(sentence -> !sentence.cited()).toList();
    }

    /** {@return how many sentences are cited, for a log} */
    @Override
    public String toString() {
        return sentences.size() - uncited().size() + " of " + sentences.size() + " sentences are cited";
    }

    /**
     * A sentence or heading of a text.
     *
     * @param start the offset of its first code point, from 0
     * @param end the offset behind its last code point
     * @param text its words
     * @param cited whether somebody cites any of it
     */
    public record Sentence(int start, int end, String text, boolean cited) {}
}
