package org.communique.quotation;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;
import org.communique.internal.FoldedText;
import org.communique.internal.WholeWords;

/**
 * The comma or full stop before a closing quotation mark, which one house puts inside and another outside: "fixed," is
 * "fixed" there.
 */
final class ClosingStops {

    private static final List<String> MARKS = List.of("\"", "'");

    private ClosingStops() {}

    /** {@return words with another stop at their end, or with none; not as they are} */
    static List<FoldedText> others(WholeWords source, FoldedText words) {
        FoldedText bare = words.withoutStop();
        if (bare.isStop(bare.size() - 1)) {
            return List.of();
        }
        Stream<FoldedText> stopped = stops(bare)
                .map(source::fold)
                .filter(stop -> !isAtEnd(words, stop))
                .map(bare::plus);
        return Stream.concat(bare == words ? Stream.of() : Stream.of(bare), stopped)
                .toList();
    }

    /** Those of the script of the words. */
    private static Stream<String> stops(FoldedText words) {
        int last = words.tokens()[words.size() - 1];
        return switch (Character.isValidCodePoint(last) ? UnicodeScript.of(last) : UnicodeScript.COMMON) {
            case HAN, HIRAGANA, KATAKANA -> Stream.of("\u3001", "\uFF0C", "\u3002");
            case ARABIC -> Stream.of("\u060C", ".", "\u06D4");
            default -> Stream.of(",", ".");
        };
    }

    private static boolean isAtEnd(FoldedText words, FoldedText stop) {
        return words.endsWithStop() && words.tokens()[words.size() - 1] == stop.tokens()[0];
    }

    /** {@return words with another stop, between marks} */
    static Stream<SearchPattern> marked(WholeWords source, FoldedText words) {
        return others(source, words).stream()
                .flatMap(other -> Stream.of("\"", "'", "\" ").flatMap(opening -> {
                    FoldedText closing =
                            source.fold(new StringBuilder(opening).reverse().toString());
                    FoldedText quotation = source.fold(opening).plus(other).plus(closing);
                    return SearchPattern.marked(quotation, other).stream().map(SearchPattern::asVariant);
                }));
    }

    /** {@return words that end with a stop, with another or none and before a closing mark; none if they have no stop} */
    static List<SearchPattern> beforeMark(WholeWords source, FoldedText words) {
        return words.endsWithStop()
                ? others(source, words).stream()
                        .flatMap(other -> MARKS.stream()
                                .flatMap(mark ->
                                        SearchPattern.between(source.fold(""), other, source.fold(mark)).stream()))
                        .map(SearchPattern::asVariant)
                        .toList()
                : List.of();
    }

    /** {@return words that end with a mark, with another stop before it; none if they have no mark} */
    static List<FoldedText> insideMark(WholeWords source, FoldedText words) {
        int last = words.size() - 1;
        return last > 0 && words.isMark(last)
                ? others(source, words.part(0, last)).stream()
                        .map(other -> other.plus(words.part(last, last + 1)))
                        .toList()
                : List.of();
    }
}
