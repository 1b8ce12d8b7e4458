package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.evidence.TextPositionSelector;

/** What holds for any text and its quotations; the words of the texts differ from each other, as their numbers do. */
class QuoteMatcherProperties {

    private static final List<String> WORDS = List.of(
            "it’s",
            "war—peace",
            "wait…",
            "\u05E9\u05DC\u05D5\u05DD",
            "😀👩🏽‍🚒",
            "cafe\u0301",
            "“yes”",
            "30 million",
            "نعم",
            "각");

    /** A hyphen that may have come with a break; those have properties of their own. */
    private static final Pattern LINE_END = Pattern.compile("[\\p{L}\\d]- [\\p{L}\\d]");

    @Property
    void answersAreThoseOfComparingAtEveryPlace(
            @ForAll("smallTexts") String text, @ForAll("selectors") List<CitedSelector> cited) {
        assertThat(Quoting.find(text, cited)).isEqualTo(NaiveQuotes.find(text, cited));
    }

    @Property
    void quotationsOfATextAreExactInIt(@ForAll("articles") Quoting article) {
        assertThat(Quoting.find(article.text(), article.cited())).allSatisfy(finding -> {
            assertThat(finding.answer()).isEqualTo(EXACT);
            assertThat(finding.variant()).isFalse();
        });
    }

    @Property
    void quotationsBelowAnInsertedParagraphHaveMovedByItsLength(
            @ForAll("articles") Quoting article, @ForAll("narration") String paragraph) {
        int shift = paragraph.codePointCount(0, paragraph.length());

        List<QuoteFinding> findings = Quoting.find(paragraph + article.text(), article.cited());

        assertThat(findings).extracting(QuoteFinding::answer).containsOnly(MOVED);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.places()).containsExactly(moved(finding, shift)));
    }

    @Property
    void quotationWithAChangedWordIsMissingAlone(
            @ForAll("articles") Quoting article, @ForAll @IntRange(max = 999) int any) {
        int changed = any % article.cited().size();
        String segment = article.cited().get(changed).segment().orElseThrow();

        List<QuoteFinding> findings =
                Quoting.find(article.text().replace(segment, segment.replace("word", "other")), article.cited());

        assertThat(IntStream.range(0, findings.size())
                        .filter(i -> findings.get(i).answer() == MISSING))
                .containsExactly(changed);
    }

    @Property
    void typographyMakesNoDifferenceAndIsSaid(
            @ForAll("articles") Quoting article, @ForAll("retypings") UnaryOperator<String> retyping) {
        String text = retyping.apply(article.text());

        List<QuoteFinding> findings = Quoting.find(text, article.cited());

        for (int i = 0; i < findings.size(); i++) {
            QuoteFinding finding = findings.get(i);
            String segment = article.cited().get(i).segment().orElseThrow();
            assertThat(finding.answer()).isIn(EXACT, MOVED);
            assertThat(finding.variant()).isEqualTo(!retyping.apply(segment).equals(segment));
            assertThat(found(text, finding)).isEqualTo(retyping.apply('“' + segment + '”'));
        }
    }

    @Provide
    static Arbitrary<String> smallTexts() {
        return pieces(16);
    }

    @Provide
    static Arbitrary<List<CitedSelector>> selectors() {
        Arbitrary<String> words = pieces(3).filter(text -> !text.isEmpty() && text.equals(text.strip()));
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 24);
        Arbitrary<Integer> more = Arbitraries.of(-1, 0, 1, 2, 2, 2, 3, 4);
        Arbitrary<CitedSelector> positions = Combinators.combine(starts, more, words)
                .as((start, outer, segment) ->
                        Quoting.position(start, start + Math.max(1, segment.length() + outer), segment));
        Arbitrary<CitedSelector> quotes =
                Combinators.combine(pieces(3), words, pieces(3)).as(Quoting::words);
        return Arbitraries.oneOf(positions, positions, quotes).list().ofMaxSize(6);
    }

    /** Each character is a token, and all dashes are of one kind. */
    private static Arbitrary<String> pieces(int most) {
        return Arbitraries.of("a", "Ab", "Ab", "1", "200", " ", " ", ",", ".", "-", "-", "'", "“", "“", "中", "£")
                .list()
                .ofMaxSize(most)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.contains("  ")
                        && !text.contains("...")
                        && !LINE_END.matcher(text).find())
                .flatMap(text -> Arbitraries.of(text, text.replace('-', '—')));
    }

    @Provide
    static Arbitrary<Quoting> articles() {
        return Combinators.combine(narration(), phrases().list().ofMinSize(1).ofMaxSize(8))
                .as(QuoteMatcherProperties::article);
    }

    @Provide
    static Arbitrary<String> narration() {
        return phrases().map(phrase -> phrase + ".\n");
    }

    @Provide
    static Arbitrary<UnaryOperator<String>> retypings() {
        return Arbitraries.of(
                text -> text.replace('’', '\'').replace('“', '"').replace('”', '"'),
                text -> text.replace('“', '«').replace('”', '»'),
                text -> text.replace('—', '-'),
                text -> text.replace("…", "..."),
                text -> text.replace(' ', '\u00A0'),
                text -> text.replace(" ", "  "),
                text -> text.replace(" ", " \r\n"),
                text -> text.replace("r", "r\u00AD"),
                text -> text.replace("e\u0301", "é"),
                text -> text.replace("각", "\u1100\u1161\u11A8"));
    }

    private static Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS).list().ofMaxSize(6).map(words -> String.join(" ", words));
    }

    private static Quoting article(String narration, List<String> phrases) {
        Quoting article = new Quoting().then(narration);
        for (int i = 0; i < phrases.size(); i++) {
            article.quote("word" + i + ' ' + phrases.get(i) + " word" + i).then(" he said. " + narration);
        }
        return article;
    }

    private static QuotePlace moved(QuoteFinding finding, int shift) {
        TextPositionSelector position = (TextPositionSelector) finding.selector();
        return new QuotePlace(position.start() + shift, position.end() + shift, false);
    }

    private static String found(String text, QuoteFinding finding) {
        QuotePlace place = finding.place().orElseThrow();
        return text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
    }
}
