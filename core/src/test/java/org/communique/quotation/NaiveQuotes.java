package org.communique.quotation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.internal.FoldedText;
import org.communique.internal.Folding;
import org.communique.internal.WordBoundaries;

/** Answers by comparing at every place, in texts whose characters are tokens each, of no other typography than dashes. */
final class NaiveQuotes {

    private static final String MARKS = "“'";

    private final String text;
    private final String plain;
    private final BitSet places;
    private final BitSet placesOfNames;

    private NaiveQuotes(String text) {
        this.text = text;
        this.plain = plain(text);
        WordBoundaries boundaries = WordBoundaries.of(new Folding().fold(text));
        this.places = boundaries.places(false);
        this.placesOfNames = boundaries.places(true);
    }

    static List<QuoteFinding> find(String text, List<CitedSelector> cited) {
        NaiveQuotes naive = new NaiveQuotes(text);
        List<QuoteFinding> findings = cited.stream().map(naive::find).toList();
        return findings.stream().map(finding -> settled(finding, findings)).toList();
    }

    private QuoteFinding find(CitedSelector cited) {
        if (cited.selector() instanceof TextQuoteSelector quote) {
            String exact = quote.exact();
            String prefix = plain(quote.prefix().orElse(""));
            String all = prefix + plain(exact + quote.suffix().orElse(""));
            List<QuotePlace> there = places(exact, 0, at -> plain.startsWith(all, at - prefix.length()));
            return there.isEmpty()
                    ? byNumber(cited, QuoteAnswer.MOVED, places(exact, 0, at -> true))
                    : byNumber(cited, QuoteAnswer.EXACT, there);
        }
        TextPositionSelector position = (TextPositionSelector) cited.selector();
        String segment = cited.segment().orElseThrow();
        return filling(position, segment)
                .map(place -> cited.found(QuoteAnswer.EXACT, List.of(place)))
                .orElseGet(() -> byNumber(cited, QuoteAnswer.MOVED, elsewhere(position, segment)));
    }

    private Optional<QuotePlace> filling(TextPositionSelector position, String segment) {
        if (position.end() > text.length()) {
            return Optional.empty();
        }
        String span = plain.substring(position.start(), position.end());
        return Stream.of("", "“", "'", "“ ", "' ")
                .filter(opening -> Stream.of("", "“", "'", " “", " '")
                        .anyMatch(closing -> span.equals(opening + plain(segment) + closing)))
                .map(opening -> position.start() + opening.length())
                .filter(at -> isWhole(segment, at))
                .map(at -> new QuotePlace(position.start(), position.end(), !text.startsWith(segment, at)))
                .findFirst();
    }

    private List<QuotePlace> elsewhere(TextPositionSelector position, String segment) {
        if (position.end() - position.start() < segment.length() + 2) {
            return places(segment, 0, at -> true);
        }
        return Stream.concat(
                        places(segment, 1, at -> isMarked(at - 1, at + segment.length(), MARKS)).stream(),
                        places(
                                segment,
                                2,
                                at -> isMarked(at - 2, at + segment.length() + 1, "“")
                                        && plain.startsWith(" " + plain(segment) + " ", at - 1))
                                .stream())
                .sorted(Comparator.comparing(QuotePlace::start))
                .limit(QuoteFinding.MOST_PLACES)
                .toList();
    }

    private boolean isMarked(int opening, int closing, String marks) {
        return opening >= 0
                && closing < plain.length()
                && marks.indexOf(plain.charAt(opening)) >= 0
                && plain.charAt(opening) == plain.charAt(closing);
    }

    private boolean isWhole(String words, int at) {
        FoldedText folded = new Folding().fold(words);
        BitSet whole = folded.isName() ? placesOfNames : places;
        return whole.get(at) && whole.get(at + words.length());
    }

    private List<QuotePlace> places(String words, int outer, IntPredicate fits) {
        return IntStream.range(0, text.length())
                .filter(at -> plain.startsWith(plain(words), at) && fits.test(at) && isWhole(words, at))
                .mapToObj(at -> new QuotePlace(at - outer, at + words.length() + outer, !text.startsWith(words, at)))
                .limit(QuoteFinding.MOST_PLACES)
                .toList();
    }

    private static String plain(String text) {
        return text.replace('—', '-');
    }

    private static QuoteFinding byNumber(CitedSelector cited, QuoteAnswer one, List<QuotePlace> places) {
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
