package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.internal.FoldedText;
import org.communique.internal.WholeWords;
import org.communique.validation.Small;

/** What is cited from a text is found in it, and what would not be found is not cited. */
class CitedTextProperties {

    /** A hyphen and the line break behind it may be one character, which a cut would part. */
    private static final Pattern WRAPPED_WORD = Pattern.compile("[-\\u00AD\\u2010]\\s*\\R");

    /** Where a comma or full stop may stand inside or outside of a mark, words may stand in more places than they seem to. */
    private static final Pattern STOP_AT_A_MARK =
            Pattern.compile("[.,]\\p{Pf}|[.,]\\p{Pi}|[.,][\"'\u201e\u201a`\u00b4]|[\\p{Pf}\\p{Pi}\"'`\u00b4][.,]");

    private static final Pattern STOP_AT_AN_END = Pattern.compile("^\\s*[.,]|[.,]\\s*$");
    private static final Pattern MARK = Pattern.compile("[\\p{Pf}\\p{Pi}\"'\u201e\u201a`\u00b4]");

    private static final SourceId SOURCE = Small.GAZETTE.id();

    private static final String INSERTED = " Qq ";

    private static final Pattern NUMBER = Pattern.compile("[£+]?[0-9²½](\u00AD*[.,:/'’–—-]?\u00AD*[0-9²½])*%?");

    @Property
    void whateverIsCitedIsExactByOffsetsAndByWords(@ForAll("slices") Slice slice) {
        Optional<Citation> offsets =
                accepted(() -> SourceText.of(SOURCE, slice.text).cite(slice.words()));
        Optional<Citation> quote =
                accepted(() -> SourceText.of(SOURCE, slice.text).citeWords(slice.words()));

        assertThat(quote.isPresent()).isEqualTo(offsets.isPresent());
        Stream.of(offsets, quote).flatMap(Optional::stream).forEach(citation -> {
            TextSelector selector = citation.selectors().get(0);
            QuoteFinding finding =
                    Quoting.find(slice.text, Quoting.cited(selector, Optional.of(cited(slice, selector))));
            assertThat(finding.answer()).isEqualTo(QuoteAnswer.EXACT);
            assertThat(finding.variant()).isFalse();
        });
    }

    /** White space at the ends of words is not cited with them. */
    private static String cited(Slice slice, TextSelector selector) {
        return selector instanceof TextPositionSelector span
                ? slice.part(span.start(), span.end())
                : ((TextQuoteSelector) selector).exact();
    }

    @Property
    void wholeWordsThatStandOnceAreCited(@ForAll("wholeSlices") Slice slice) {
        WholeWords whole = WholeWords.of(slice.text);
        boolean once = whole.find(whole.fold(slice.words()).stripped()).count() == 1;

        boolean cited = accepted(() -> SourceText.of(SOURCE, slice.text).cite(slice.words()))
                .isPresent();

        boolean stopMayMove = STOP_AT_AN_END.matcher(slice.words()).find()
                && MARK.matcher(slice.text).find();
        if (stopMayMove || STOP_AT_A_MARK.matcher(slice.text).find()) {
            assertThat(once || !cited).isTrue();
        } else {
            assertThat(cited).isEqualTo(once);
        }
    }

    @Property
    void quotesAreExactHoweverTheirSurroundingsAreCutBetweenCharacters(
            @ForAll("wholeSlices") Slice slice,
            @ForAll @IntRange(max = 9) int before,
            @ForAll @IntRange(max = 9) int behind) {
        Assume.that(slice.words().codePoints().anyMatch(Character::isLetterOrDigit));
        Assume.that(!WRAPPED_WORD.matcher(slice.text).find());
        Optional<Citation> quote =
                accepted(() -> SourceText.of(SOURCE, slice.text).citeWords(slice.words()));
        Assume.that(quote.isPresent());
        Slice around = slice.with(before, behind);
        TextQuoteSelector cut = TextQuoteSelector.builder()
                .exact(slice.words())
                .prefix(slice.part(around.start, slice.start))
                .suffix(slice.part(slice.end, around.end))
                .build();

        QuoteFinding finding = find(slice.text, slice, cut);

        assertThat(finding.answer()).isEqualTo(QuoteAnswer.EXACT);
    }

    @Property
    void whatIsCitedMovesWithTheTextBehindAnInsertion(
            @ForAll("wholeSlices") Slice slice, @ForAll @IntRange(max = 99) int any) {
        Optional<Citation> offsets =
                accepted(() -> SourceText.of(SOURCE, slice.text).cite(slice.words()));
        Assume.that(offsets.isPresent());
        FoldedText text = WholeWords.of(slice.text).text();
        int[] before = WholeWords.of(slice.text).places(false).stream()
                .filter(place -> place < text.size() && text.start(place) <= slice.start)
                .toArray();
        int at = text.start(before[any % before.length]);
        String later = slice.part(0, at) + INSERTED + slice.part(at, text.length());
        QuotePlace place = new QuotePlace(slice.start + INSERTED.length(), slice.end + INSERTED.length(), false);

        QuoteFinding moved = find(later, slice, offsets.get().selectors().get(0));
        QuoteFinding quoted = find(
                later,
                slice,
                SourceText.of(SOURCE, slice.text)
                        .citeWords(slice.words())
                        .selectors()
                        .get(0));

        assertThat(moved.answer()).isEqualTo(QuoteAnswer.MOVED);
        assertThat(moved.place()).contains(place);
        assertThat(quoted.answer()).isIn(QuoteAnswer.EXACT, QuoteAnswer.MOVED);
        assertThat(quoted.place()).contains(place);
    }

    @Property
    void nothingIsFoundInsideANumber(@ForAll("slices") Slice slice, @ForAll @IntRange(max = 2) int marks) {
        TextSelector position = TextPositionSelector.of(slice.start, slice.end);
        TextSelector other = TextPositionSelector.of(slice.start, slice.end + marks);
        Assume.that(slice.isVisible());
        TextSelector quote = TextQuoteSelector.builder()
                .exact(slice.words())
                .prefix(slice.part(Math.max(0, slice.start - marks), slice.start))
                .build();

        List<QuoteFinding> findings = Stream.of(position, other, quote)
                .map(selector -> find(slice.text, slice, selector))
                .toList();

        assertThat(findings).flatExtracting(QuoteFinding::places).allSatisfy(place -> {
            assertThat(isInsideNumber(slice.text, place.start())).isFalse();
            assertThat(isInsideNumber(slice.text, place.end())).isFalse();
        });
    }

    private static boolean isInsideNumber(String text, int offset) {
        int index = text.offsetByCodePoints(0, offset);
        return NUMBER.matcher(text).results().anyMatch(number -> number.start() < index && index < number.end());
    }

    private static QuoteFinding find(String text, Slice slice, TextSelector selector) {
        return Quoting.find(text, Quoting.cited(selector, Optional.of(slice.words())));
    }

    private static Optional<Citation> accepted(Supplier<Citation> citation) {
        try {
            return Optional.of(citation.get());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("words: ");
            return Optional.empty();
        }
    }

    /** Any code points of a text. */
    @Provide
    Arbitrary<Slice> slices() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 9))
                .as((text, from, most) -> {
                    int size = text.codePointCount(0, text.length());
                    return new Slice(text, from % size, Math.min(size, from % size + most));
                });
    }

    /** Whole words, without white space at their ends. */
    @Provide
    Arbitrary<Slice> wholeSlices() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 3))
                .as(CitedTextProperties::whole)
                .filter(slice -> slice.isVisible() && !slice.hasSpaceAtAnEnd());
    }

    private static Slice whole(String text, int any, int more) {
        WholeWords words = WholeWords.of(text);
        int[] places = words.places(false).stream().toArray();
        int first = any % (places.length - 1);
        int last = Math.min(places.length - 1, first + 1 + more);
        return new Slice(text, words.text().start(places[first]), words.text().end(places[last] - 1));
    }

    /** Digits, separators, signs, marks and letters of several scripts, and what is no character of its own. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> figures = Arbitraries.of(
                "1", "2", "10", "000", "½", "²", "£", "%", "+", ",", ".", ":", "/", "-", "–", "—", "…", "..", "\u00A0");
        Arbitrary<String> words = Arbitraries.of(
                "a",
                "it",
                "Ann",
                "EU",
                "non",
                "é",
                "e\u0301",
                "д",
                "צ",
                "\"",
                "和",
                "万",
                "한",
                "\u1112\u1161",
                "शा",
                "ति",
                "\u0E17\u0E35",
                "\uD83D\uDD4A",
                "s",
                "t");
        Arbitrary<String> others = Arbitraries.of(
                " ", " ", " ", "  ", "\n", "'", "’", "“", "”", "(", "[", "]", "@", "\u00AD", "\u200D", "\u0301");
        return Arbitraries.oneOf(figures, words, others)
                .list()
                .ofMinSize(2)
                .ofMaxSize(50)
                .map(pieces -> "x " + String.join("", pieces));
    }

    /** Code points of a text, from one up to, and not including, another. */
    private record Slice(String text, int start, int end) {

        String words() {
            return part(start, end);
        }

        String part(int from, int to) {
            return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        }

        boolean isVisible() {
            return !words().codePoints()
                    .allMatch(point -> isSpace(point) || Character.getType(point) == Character.FORMAT);
        }

        boolean hasSpaceAtAnEnd() {
            int[] points = words().codePoints().toArray();
            return isSpace(points[0]) || isSpace(points[points.length - 1]);
        }

        private static boolean isSpace(int point) {
            return Character.isWhitespace(point) || Character.isSpaceChar(point);
        }

        /** As many tokens more at either end. */
        Slice with(int before, int behind) {
            FoldedText folded = WholeWords.of(text).text();
            int[] tokens = IntStream.range(0, folded.size())
                    .filter(i -> folded.start(i) >= start && folded.end(i) <= end)
                    .toArray();
            return new Slice(
                    text,
                    folded.start(Math.max(0, tokens[0] - before)),
                    folded.end(Math.min(folded.size() - 1, tokens[tokens.length - 1] + behind)));
        }
    }
}
