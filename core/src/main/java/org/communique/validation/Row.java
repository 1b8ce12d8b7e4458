package org.communique.validation;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Tokens to be found, or to be found in, with one more at either edge of each word, so that no word is found inside
 * another.
 */
final class Row {

    /** No token of a text, and not negative. */
    static final int EDGE = Integer.MAX_VALUE;

    private final int[] tokens;

    /** Of each token how many others come before it; of an edge those before the next token. */
    private final int[] numbers;

    private Row(int[] tokens, int[] numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** {@return the tokens of texts, one text behind the other} */
    static Row of(FoldedText... texts) {
        int size = Stream.of(texts).mapToInt(FoldedText::size).sum();
        int[] tokens = new int[2 * size + 1];
        int[] numbers = new int[tokens.length];
        int length = 0;
        int number = 0;
        boolean inside = false;
        for (FoldedText text : texts) {
            for (int token = 0; token < text.size(); token++) {
                if (text.isWord(token) != inside) {
                    inside = !inside;
                    numbers[length] = number;
                    tokens[length++] = EDGE;
                }
                numbers[length] = number++;
                tokens[length++] = text.tokens()[token];
            }
        }
        tokens[length] = EDGE;
        return new Row(tokens, numbers).part(0, inside ? length + 1 : length);
    }

    /** {@return this row as it may also begin or end inside a word} */
    Row open(boolean start, boolean end) {
        int last = tokens.length - 1;
        return part(start && tokens[0] == EDGE ? 1 : 0, end && tokens[last] == EDGE ? last : last + 1);
    }

    /** {@return how many tokens there are, with the edges} */
    int size() {
        return tokens.length;
    }

    /** {@return the tokens with the edges, not to be changed} */
    int[] tokens() {
        return tokens;
    }

    /** {@return how many tokens come before one or, for an edge, before the next; edges do not count} */
    int number(int index) {
        return numbers[index];
    }

    private Row part(int from, int to) {
        return new Row(Arrays.copyOfRange(tokens, from, to), Arrays.copyOfRange(numbers, from, to));
    }
}
