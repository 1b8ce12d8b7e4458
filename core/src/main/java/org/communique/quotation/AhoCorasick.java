package org.communique.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds many words in one pass through a text: the automaton of Aho and Corasick (1975).
 *
 * <p>It takes as long as the text and the words are together. A word that was found so often that no more places are
 * kept is left out from there on, so that words inside words cost no more.
 */
final class AhoCorasick {

    private static final int ROOT = 0;

    private final Map<Long, Integer> edges = new HashMap<>();
    private final int[] depth;

    /** The state of the longest proper suffix of each state. */
    private final int[] suffix;

    /** The longest word that each state ends with: its state, or the root. */
    private final int[] word;

    private final int[] ending;

    private int states = 1;

    private AhoCorasick(List<int[]> words) {
        int most = 1 + words.stream().mapToInt(tokens -> tokens.length).sum();
        depth = new int[most];
        suffix = new int[most];
        word = new int[most];
        ending = grow(words);
        Arrays.stream(ending).forEach(state -> word[state] = state);
        for (int state = 1; state < states; state++) {
            word[state] = word[state] == state ? state : word[suffix[state]];
        }
    }

    /**
     * {@return for each of the words the tokens of the text at which it begins, in ascending order, at most so many of
     * them}
     */
    static List<List<Integer>> find(List<int[]> words, int[] text, int most) {
        return new AhoCorasick(words).find(text, most);
    }

    private List<List<Integer>> find(int[] text, int most) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        int[] open = IntStream.range(0, states).toArray();
        int state = ROOT;
        for (int i = 0; i < text.length; i++) {
            state = next(state, text[i]);
            int ended = firstOpen(open, word[state]);
            while (ended != ROOT) {
                List<Integer> starts = found.computeIfAbsent(ended, unseen -> new ArrayList<>());
                starts.add(i + 1 - depth[ended]);
                int shorter = word[suffix[ended]];
                open[ended] = starts.size() == most ? shorter : ended;
                ended = firstOpen(open, shorter);
            }
        }
        return Arrays.stream(ending)
                .mapToObj(end -> found.getOrDefault(end, List.of()))
                .toList();
    }

    /** The first word, from one to ever shorter ones, that places are still kept of; shortens the way to it. */
    private static int firstOpen(int[] open, int word) {
        int first = word;
        while (open[first] != first) {
            open[first] = open[open[first]];
            first = open[first];
        }
        return first;
    }

    /** Makes the states level by level, so that the suffix of a state is there before the state is. */
    private int[] grow(List<int[]> words) {
        int[] ends = new int[words.size()];
        List<Integer> growing =
                new ArrayList<>(IntStream.range(0, ends.length).boxed().toList());
        for (int level = 0; !growing.isEmpty(); level++) {
            int length = level;
            growing.removeIf(index -> words.get(index).length == length);
            for (int index : growing) {
                ends[index] = child(ends[index], words.get(index)[level]);
            }
        }
        return ends;
    }

    private int child(int state, int token) {
        Integer known = edges.get(edge(state, token));
        if (known != null) {
            return known;
        }
        int made = states++;
        depth[made] = depth[state] + 1;
        suffix[made] = state == ROOT ? ROOT : next(suffix[state], token);
        edges.put(edge(state, token), made);
        return made;
    }

    private int next(int state, int token) {
        int from = state;
        Integer to = edges.get(edge(from, token));
        while (to == null && from != ROOT) {
            from = suffix[from];
            to = edges.get(edge(from, token));
        }
        return to == null ? ROOT : to;
    }

    private static long edge(int state, int token) {
        return (long) state << Integer.SIZE | token;
    }
}
