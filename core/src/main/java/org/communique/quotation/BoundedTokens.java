package org.communique.quotation;

import java.util.BitSet;

/**
 * Tokens to be found, or to be found in, with one more wherever words may begin or end, so that no word is found inside
 * another.
 */
final class BoundedTokens {

    /** No token of a text, and not negative. */
    static final int EDGE = Integer.MAX_VALUE;

    private final int[] tokens;

    /** Of each token how many others come before it; of an edge those before the next token. */
    private final int[] numbers;

    private BoundedTokens(int[] tokens, int[] numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /**
     * {@return tokens with edges}
     *
     * @param edges the numbers of the tokens that have an edge before them, and of the end if it is one
     */
    static BoundedTokens of(int[] tokens, BitSet edges) {
        BoundedTokens row = new BoundedTokens(
                new int[tokens.length + edges.cardinality()], new int[tokens.length + edges.cardinality()]);
        int length = 0;
        for (int i = 0; i <= tokens.length; i++) {
            if (edges.get(i)) {
                row.set(length++, EDGE, i);
            }
            if (i < tokens.length) {
                row.set(length++, tokens[i], i);
            }
        }
        return row;
    }

    private void set(int index, int token, int number) {
        tokens[index] = token;
        numbers[index] = number;
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
}
