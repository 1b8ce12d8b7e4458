package org.communique.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;

/**
 * Answers by comparing at every place, in texts of Latin and Chinese letters and commas, without white space and other
 * typography than two kinds of marks.
 */
final class NaiveQuotes {

    private static final String MARKS = "“'";

    private final String text;

    private NaiveQuotes(String text) {
        this.text = text;
    }

    static List<QuoteFinding> find(String text, List<CitedWords> cited) {
        NaiveQuotes naive = new NaiveQuotes(text);
        List<QuoteFinding> findings = cited.stream().map(naive::find).toList();
        return findings.stream().map(finding -> settled(finding, findings)).toList();
    }

    private QuoteFinding find(CitedWords cited) {
        if (cited.selector() instanceof TextQuoteSelector quote) {
            String prefix = quote.prefix().orElse("");
            String exact = quote.exact();
            String suffix = quote.suffix().orElse("");
            List<QuotePlace> there = places(
                    exact,
                    0,
                    at -> text.startsWith(prefix + exact + suffix, at - prefix.length())
                            && (!prefix.isEmpty() || isEdge(at))
                            && (!suffix.isEmpty() || isEdge(at + exact.length())));
            return there.isEmpty()
                    ? byNumber(cited, QuoteAnswer.MOVED, bare(exact))
                    : byNumber(cited, QuoteAnswer.EXACT, there);
        }
        TextPositionSelector position = (TextPositionSelector) cited.selector();
        String segment = cited.segment().orElseThrow();
        if (position.end() <= text.length() && fills(segment, text.substring(position.start(), position.end()))) {
            return cited.found(QuoteAnswer.EXACT, List.of(new QuotePlace(position.start(), position.end(), false)));
        }
        boolean marked = position.end() - position.start() >= segment.length() + 2;
        List<QuotePlace> places =
                marked ? places(segment, 1, at -> isMarked(at - 1, at + segment.length())) : bare(segment);
        return byNumber(cited, QuoteAnswer.MOVED, places);
    }

    private static boolean fills(String segment, String span) {
        return Stream.of("", "“", "'").anyMatch(opening -> Stream.of("", "“", "'")
                .anyMatch(closing -> span.equals(opening + segment + closing)));
    }

    private boolean isMarked(int opening, int closing) {
        return opening >= 0
                && closing < text.length()
                && MARKS.indexOf(text.charAt(opening)) >= 0
                && text.charAt(opening) == text.charAt(closing);
    }

    private List<QuotePlace> bare(String words) {
        return places(words, 0, at -> isEdge(at) && isEdge(at + words.length()));
    }

    private boolean isEdge(int at) {
        return !(isLatin(at - 1) && isLatin(at));
    }

    private boolean isLatin(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private List<QuotePlace> places(String words, int outer, IntPredicate fits) {
        return IntStream.range(0, text.length())
                .filter(at -> text.startsWith(words, at) && fits.test(at))
                .mapToObj(at -> new QuotePlace(at - outer, at + words.length() + outer, false))
                .limit(QuoteFinding.MOST_PLACES)
                .toList();
    }

    private static QuoteFinding byNumber(CitedWords cited, QuoteAnswer one, List<QuotePlace> places) {
        QuoteAnswer some = places.size() == 1 ? one : QuoteAnswer.AMBIGUOUS;
        return cited.found(places.isEmpty() ? QuoteAnswer.MISSING : some, places);
    }

    private static QuoteFinding settled(QuoteFinding finding, List<QuoteFinding> all) {
        if (finding.answer() != QuoteAnswer.AMBIGUOUS
                || !(finding.selector() instanceof TextPositionSelector position)) {
            return finding;
        }
        int start = position.start();
        List<Integer> shifts = Stream.of(
                        shifts(all).filter(shift -> shift.from() <= start).max(Comparator.comparing(Shift::from)),
                        shifts(all).filter(shift -> shift.from() >= start).min(Comparator.comparing(Shift::from)))
                .flatMap(Optional::stream)
                .map(Shift::by)
                .distinct()
                .toList();
        return finding.places().stream()
                .filter(place -> shifts.equals(List.of(place.start() - start)))
                .map(finding::movedTo)
                .findFirst()
                .orElse(finding);
    }

    private static Stream<Shift> shifts(List<QuoteFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.places().size() == 1)
                .filter(finding -> finding.selector() instanceof TextPositionSelector)
                .map(finding -> {
                    int from = ((TextPositionSelector) finding.selector()).start();
                    return new Shift(from, finding.places().get(0).start() - from);
                });
    }

    private record Shift(int from, int by) {}
}
