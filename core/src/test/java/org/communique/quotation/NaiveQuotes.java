package org.communique.quotation;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern STOPPED = Pattern.compile(".*[^,.][,.]", Pattern.DOTALL);

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
            return find(cited, quote);
        }
        TextPositionSelector position = (TextPositionSelector) cited.selector();
        String segment = cited.segment().orElseThrow();
        return filling(position, segment)
                .or(() -> fillingButStop(position, segment))
                .map(place -> cited.found(QuoteAnswer.EXACT, List.of(place)))
                .orElseGet(() -> byNumber(cited, QuoteAnswer.MOVED, elsewhere(position, segment)));
    }

    private QuoteFinding find(CitedSelector cited, TextQuoteSelector quote) {
        String exact = quote.exact();
        String prefix = plain(quote.prefix().orElse(""));
        String suffix = plain(quote.suffix().orElse(""));
        List<String> inside = insideMark(exact);
        List<String> others = !suffix.isEmpty() && isMark(suffix.charAt(0)) ? others(exact) : inside;
        List<QuotePlace> there = together(
                places(exact, 0, isBetween(prefix, exact, suffix)),
                others.stream().flatMap(other -> places(other, 0, isBetween(prefix, other, suffix)).stream()));
        if (!there.isEmpty()) {
            return byNumber(cited, QuoteAnswer.EXACT, there);
        }
        Stream<QuotePlace> stopped = Stream.concat(
                inside.stream().flatMap(other -> places(other, 0, at -> true).stream()), beforeMark(exact));
        return byNumber(cited, QuoteAnswer.MOVED, together(places(exact, 0, at -> true), stopped));
    }

    private IntPredicate isBetween(String prefix, String words, String suffix) {
        return at -> plain.startsWith(prefix + plain(words) + suffix, at - prefix.length());
    }

    private static List<QuotePlace> together(List<QuotePlace> same, Stream<QuotePlace> stopped) {
        Stream<QuotePlace> all =
                same.isEmpty() ? stopped.map(place -> new QuotePlace(place.start(), place.end(), true)) : same.stream();
        return all.distinct()
                .sorted(Comparator.comparing(QuotePlace::start).thenComparing(QuotePlace::end))
                .limit(QuoteFinding.MOST_PLACES)
                .toList();
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0;
    }

    private static String withoutStop(String words) {
        return STOPPED.matcher(words).matches() ? words.substring(0, words.length() - 1) : words;
    }

    /** With another stop at the end, or none. */
    private static List<String> others(String words) {
        String bare = withoutStop(words);
        if (bare.endsWith(",") || bare.endsWith(".")) {
            return List.of();
        }
        return Stream.concat(Stream.of(bare), stops(bare).map(bare::concat))
                .filter(other -> !other.equals(words))
                .toList();
    }

    /** Those of the script of the words, as far as the texts of the test have them. */
    private static Stream<String> stops(String bare) {
        return switch (bare.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(bare.codePointBefore(bare.length()))) {
            case HAN -> Stream.of();
            case ARABIC -> Stream.of(".");
            default -> Stream.of(",", ".");
        };
    }

    private static List<String> insideMark(String words) {
        int last = words.length() - 1;
        return last > 0 && isMark(words.charAt(last))
                ? others(words.substring(0, last)).stream()
                        .map(other -> other + words.charAt(last))
                        .toList()
                : List.of();
    }

    private Stream<QuotePlace> beforeMark(String words) {
        return withoutStop(words).equals(words)
                ? Stream.of()
                : others(words).stream().flatMap(this::beforeMarkAsTheyAre);
    }

    private Stream<QuotePlace> beforeMarkAsTheyAre(String words) {
        return places(words, 0, at -> at + words.length() < plain.length() && isMark(plain.charAt(at + words.length())))
                .stream();
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

    private Optional<QuotePlace> fillingButStop(TextPositionSelector position, String segment) {
        if (position.end() > text.length()) {
            return Optional.empty();
        }
        Matcher span = Pattern.compile("((?:[“'] ?)?)(.*?)((?: ?[“'])?)", Pattern.DOTALL)
                .matcher(plain.substring(position.start(), position.end()));
        boolean matches = span.matches();
        boolean closed =
                !span.group(3).isEmpty() || (position.end() < plain.length() && isMark(plain.charAt(position.end())));
        String bare = withoutStop(span.group(2));
        int at = position.start() + span.end(1);
        return matches && closed && bare.equals(plain(withoutStop(segment))) && isWhole(withoutStop(segment), at)
                ? Optional.of(new QuotePlace(position.start(), position.end(), true))
                : Optional.empty();
    }

    private List<QuotePlace> elsewhere(TextPositionSelector position, String segment) {
        if (position.end() - position.start() < segment.length() + 2) {
            return together(places(segment, 0, at -> true), beforeMark(segment));
        }
        return together(marked(segment), others(segment).stream().flatMap(other -> marked(other).stream()));
    }

    private List<QuotePlace> marked(String segment) {
        return Stream.concat(
                        places(segment, 1, at -> isMarked(at - 1, at + segment.length(), MARKS)).stream(),
                        places(
                                segment,
                                2,
                                at -> isMarked(at - 2, at + segment.length() + 1, "“")
                                        && plain.startsWith(" " + plain(segment) + " ", at - 1))
                                .stream())
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
