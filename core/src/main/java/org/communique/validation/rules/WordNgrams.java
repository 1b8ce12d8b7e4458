package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words in a row of a text, without the marks round them, so that something can be read of some of them. */
final class WordNgrams {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u2014]++");
    private static final Pattern MARKS =
            Pattern.compile("^[(\\[\"'\u201c\u2018\u00ab]++|[,.;:!?)\\]\"'\u201d\u2019\u00bb]++$");

    private WordNgrams() {}

    /**
     * Some words in a row.
     *
     * @param before the word before them, or nothing
     * @param words the words, with a space between two
     * @param from the number of the first
     * @param to the number behind that of the last
     */
    record Row(String before, String words, int from, int to) {}

    /** {@return all rows of at most so many words, by their first word and then by their last} */
    static Stream<Row> of(String text, int most) {
        List<String> words = words(text);
        return IntStream.range(0, words.size()).boxed().flatMap(from -> IntStream.rangeClosed(
                        from + 1, Math.min(words.size(), from + most))
                .mapToObj(to -> row(words, from, to)));
    }

    /** {@return what is read of the rows that are in no longer one of which something is} */
    static <T> List<T> longest(String text, int most, Function<Row, List<T>> read) {
        List<String> words = words(text);
        List<T> all = new ArrayList<>();
        int end = 0;
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + most); to > Math.max(from, end); to--) {
                List<T> some = read.apply(row(words, from, to));
                if (!some.isEmpty()) {
                    all.addAll(some);
                    end = to;
                }
            }
        }
        return all;
    }

    private static List<String> words(String text) {
        return Arrays.asList(SPACE.split(text.strip(), -1));
    }

    private static Row row(List<String> words, int from, int to) {
        String bare = MARKS.matcher(String.join(" ", words.subList(from, to))).replaceAll("");
        return new Row(from == 0 ? "" : words.get(from - 1), bare, from, to);
    }
}
