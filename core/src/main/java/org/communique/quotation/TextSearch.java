package org.communique.quotation;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.internal.FoldedText;
import org.communique.internal.Folding;
import org.communique.internal.LineEnds;
import org.communique.internal.WholeWords;

/** Where whole words stand in a text, in whatever typography. Thread-safe. */
final class TextSearch {

    /** Of longer words a part is enough to find what was meant. */
    private static final int LONGEST = 24;

    private final String text;
    private final WholeWords whole;

    TextSearch(String text) {
        this.text = text;
        this.whole = WholeWords.of(text);
    }

    /** {@return the number of code points} */
    int length() {
        return whole.text().length();
    }

    /** {@return all places of words, in order; none where they are blank} */
    synchronized List<QuotePlace> find(String words) {
        return matches(words, UnaryOperator.identity())
                .map(match -> match.place(match.from, match.to))
                .toList();
    }

    /** {@return all places of words, given with or without marks, in order, with the marks that they stand between} */
    synchronized List<Quoted> findQuoted(String words) {
        return matches(words, TextSearch::withoutMarks).map(Match::quoted).toList();
    }

    /** {@return the longest of the words that the text has together, where they stand first} */
    Optional<QuotePlace> nearest(String words) {
        List<String> each = List.of(words.strip().split("\\s+", LONGEST + 1));
        return IntStream.iterate(each.size(), size -> size > 0, size -> size - 1)
                .boxed()
                .flatMap(size -> IntStream.rangeClosed(0, each.size() - size)
                        .mapToObj(from -> String.join(" ", each.subList(from, from + size))))
                .flatMap(some -> find(some).stream().limit(1))
                .findFirst();
    }

    /** {@return whether the text has these characters, cut off anywhere, once} */
    synchronized boolean isOnly(String characters) {
        return whole.count(whole.fold(characters)) == 1;
    }

    /** {@return the shortest whole words that a span of code points is in, as they stand in the text} */
    String around(int start, int end) {
        return whole.around(start, end);
    }

    /** Without the marks at both ends, if the one at the end closes the one at the beginning. */
    private static FoldedText withoutMarks(FoldedText words) {
        int last = words.size() - 1;
        boolean pair = last > 1
                && isMark(words.tokens()[0])
                && words.tokens()[0] == words.tokens()[last]
                && IntStream.range(1, last).noneMatch(token -> isSame(words, token));
        return pair ? words.part(1, last).stripped() : words;
    }

    /** Whether a token is the mark that the words begin with, and no apostrophe. */
    private static boolean isSame(FoldedText words, int token) {
        return words.tokens()[token] == words.tokens()[0]
                && !(isLetter(words, token - 1) && isLetter(words, token + 1));
    }

    private static boolean isMark(int token) {
        return token == Folding.SINGLE_MARK || token == Folding.DOUBLE_MARK;
    }

    private static boolean isLetter(FoldedText text, int token) {
        return token >= 0
                && token < text.size()
                && Character.isLetterOrDigit(text.literal(token, token + 1).codePointAt(0));
    }

    /** Each place once, however the lines of the text are joined. */
    private Stream<Match> matches(String words, UnaryOperator<FoldedText> bare) {
        NavigableMap<Integer, Match> found = new TreeMap<>();
        for (LineEnds ends : LineEnds.of(text, List.of(words))) {
            WholeWords in = ends.equals(LineEnds.UNKNOWING) ? whole : WholeWords.of(text, ends);
            FoldedText sought = bare.apply(in.fold(words).stripped());
            matches(in, sought).forEach(match -> found.putIfAbsent(match.start(), match));
            if (sought.endsWithStop()) {
                matches(in, sought.withoutStop())
                        .filter(Match::isBeforeMark)
                        .forEach(match -> found.putIfAbsent(match.start(), match));
            }
        }
        return found.values().stream();
    }

    private static Stream<Match> matches(WholeWords in, FoldedText words) {
        return words.size() == 0
                ? Stream.empty()
                : in.find(words)
                        .mapToObj(start -> new Match(in.text(), words, in.text().tokenAt(start)));
    }

    /** Words, and the tokens of a text from which and up to which they stand. */
    private static final class Match {

        private final FoldedText text;
        private final FoldedText words;
        private final int from;
        private final int to;

        Match(FoldedText text, FoldedText words, int from) {
            this.text = text;
            this.words = words;
            this.from = from;
            this.to = from + words.size();
        }

        int start() {
            return text.start(from);
        }

        boolean isBeforeMark() {
            int mark = to < text.size() && text.isStop(to) ? to + 1 : to;
            return mark < text.size() && text.isMark(mark);
        }

        QuotePlace place(int first, int behind) {
            return new QuotePlace(text.start(first), text.end(behind - 1), !text.isLiteral(from, words));
        }

        /** A comma or full stop before the closing mark belongs to what is quoted. */
        Quoted quoted() {
            QuotationMarks outer = QuotationMarks.around(text, from, to);
            boolean stop = outer.closing() < 0 && to < text.size() && text.isStop(to);
            QuotationMarks wider = stop ? QuotationMarks.around(text, from, to + 1) : outer;
            int end = wider.isPair() ? to + (stop ? 1 : 0) : to;
            QuotationMarks marks = wider.isPair() ? wider : outer;
            int first = marks.opening() >= 0 ? marks.opening() : from;
            int behind = marks.closing() >= 0 ? marks.closing() + 1 : end;
            return new Quoted(place(first, behind), text.literal(from, end), marks.isPair());
        }
    }

    /**
     * Words where they stand in a text, and perhaps between quotation marks.
     *
     * @param place where, with the marks
     * @param words as they stand there, without the marks
     * @param marked whether there is a mark on both sides, of one sort
     */
    record Quoted(QuotePlace place, String words, boolean marked) {}
}
