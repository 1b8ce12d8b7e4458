package org.communique.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a text that come nearest to others: where most of them stand together.
 *
 * <p>Takes time in proportion to the text for each of the words that are sought, of which only the first few count.
 */
final class NearestWords {

    /** Of longer words a part is enough to find what was meant. */
    private static final int LONGEST = 24;

    /** One word of several is like them only if it is no article or preposition. */
    private static final int LEAST_ALONE = 4;

    private final List<Word> words;

    NearestWords(int[] text) {
        this.words = words(text);
    }

    private record Word(String letters, int start, int end) {}

    private static List<Word> words(int[] text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || !isOfWord(text[at])) {
                if (at > start) {
                    words.add(new Word(new String(text, start, at - start).toLowerCase(Locale.ROOT), start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || point == '\'' || point == '\u2019' || point == '-';
    }

    /** {@return the place of as many words as are sought, some of which are those} */
    Optional<QuotePlace> of(String sought) {
        List<String> letters = words(sought.codePoints().toArray()).stream()
                .limit(LONGEST)
                .map(Word::letters)
                .toList();
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            numbers.computeIfAbsent(letters.get(i), absent -> new ArrayList<>()).add(i);
        }
        Run longest = longest(numbers, letters.size());
        boolean alone = longest.length() == 1
                && letters.size() > 2
                && letters.get(longest.last()).length() < LEAST_ALONE;
        return longest.length() == 0 || alone ? Optional.empty() : Optional.of(around(longest, letters.size()));
    }

    /**
     * Words that the text has together.
     *
     * @param length how many
     * @param last the number of the last of them among those that are sought
     * @param end the number of the last of them in the text
     */
    private record Run(int length, int last, int end) {}

    private Run longest(Map<String, List<Integer>> numbers, int size) {
        Run longest = new Run(0, 0, 0);
        int[] before = new int[size + 1];
        for (int at = 0; at < words.size(); at++) {
            int[] here = new int[size + 1];
            for (int number : numbers.getOrDefault(words.get(at).letters(), List.of())) {
                here[number + 1] = before[number] + 1;
                if (here[number + 1] > longest.length()) {
                    longest = new Run(here[number + 1], number, at);
                }
            }
            before = here;
        }
        return longest;
    }

    /** As many words as are sought, in whose place they stand. */
    private QuotePlace around(Run run, int size) {
        int first = Math.max(0, run.end() - run.last());
        int last = Math.min(words.size() - 1, run.end() - run.last() + size - 1);
        return new QuotePlace(words.get(first).start(), words.get(last).end(), true);
    }
}
