package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.quotation.QuoteAnswer.AMBIGUOUS;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;
import static org.communique.quotation.QuoteAnswer.NOTHING_TO_CHECK;
import static org.communique.quotation.QuoteAnswer.UNCHECKED;
import static org.communique.quotation.Quoting.find;
import static org.communique.quotation.Quoting.position;
import static org.communique.quotation.Quoting.wordless;
import static org.communique.quotation.Quoting.words;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.internal.Folding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMatcherTest {

    private static final String ABOVE = "Something else came first.\n";
    private static final int SHIFT = ABOVE.length();

    @Nested
    class SegmentByPosition {

        @ParameterizedTest
        @CsvSource({
            "He was “fixed” on it, 7, 14",
            "He was 'fixed' on it, 7, 14",
            "He was 「fixed」 on it, 7, 14",
            "He was « fixed » on it, 7, 16",
            "He was “fixed” on it, 8, 13",
            "He was “fixed, 7, 13",
            "He was fixed”, 7, 13",
            "😀😀 was 'fixed', 7, 14"
        })
        void isExactWhereItFillsTheSpanButForMarksAndSpace(String text, int start, int end) {
            QuoteFinding finding = find(text, position(start, end, "fixed"));

            assertThat(finding.answer()).isEqualTo(EXACT);
            assertThat(finding.place()).contains(new QuotePlace(start, end, false));
        }

        @ParameterizedTest
        @CsvSource({"6, 14", "7, 15", "6, 15", "8, 15", "5, 14", "7, 18", "9, 20", "0, 21", "15, 22", "7, 2147483647"})
        void hasMovedWhereItStandsInOneOtherSpan(int start, int end) {
            QuoteFinding finding = find("He was “fixed” on it.", position(start, end, "fixed"));

            assertThat(finding.answer()).isEqualTo(MOVED);
            assertThat(finding.place()).contains(new QuotePlace(7, 14, false));
        }

        @Test
        void isMissingWhereItsMarksAre() {
            assertThat(find("He has a fixed income.", position(7, 14, "fixed")).answer())
                    .isEqualTo(MISSING);
            assertThat(find("He has a “fixed income”.", position(7, 14, "fixed"))
                            .answer())
                    .isEqualTo(MISSING);
        }

        @Test
        void isLookedForWithoutMarksWhereItHadNone() {
            QuoteFinding finding = find("He has a fixed income.", position(0, 5, "fixed"));

            assertThat(finding.answer()).isEqualTo(MOVED);
            assertThat(finding.place()).contains(new QuotePlace(9, 14, false));
        }

        @Test
        void hasMovedBetweenMarksOfAnotherKind() {
            assertThat(find(ABOVE + "«fixed»", position(0, 7, "fixed")).place())
                    .contains(new QuotePlace(SHIFT, SHIFT + 7, false));
            assertThat(find(ABOVE + "‘fixed’", position(0, 7, "fixed")).place())
                    .contains(new QuotePlace(SHIFT, SHIFT + 7, false));
            assertThat(find(ABOVE + "« fixed »", position(0, 9, "fixed")).place())
                    .contains(new QuotePlace(SHIFT, SHIFT + 9, false));
        }

        @Test
        void keepsTheFirstPlacesOfMany() {
            QuoteFinding finding = find("“no” ".repeat(40), position(1_000, 1_004, "no"));

            assertThat(finding.answer()).isEqualTo(AMBIGUOUS);
            assertThat(finding.places())
                    .hasSize(QuoteFinding.MOST_PLACES)
                    .startsWith(new QuotePlace(0, 4, false), new QuotePlace(5, 9, false));
            assertThat(finding.place()).isEmpty();
        }

        @Test
        void placesBetweenMarksOfBothKindsStandInTheOrderOfTheText() {
            QuoteFinding finding = find("'no' “no” 'no' « no »", position(50, 56, "no"));

            assertThat(finding.places()).extracting(QuotePlace::start).containsExactly(0, 5, 10, 15);
        }

        @Test
        void otherTypographyIsSaid() {
            QuoteFinding finding = find("It said “it's  a—deal...”", position(4, 18, "it’s a-deal…"));

            assertThat(finding.answer()).isEqualTo(MOVED);
            assertThat(finding.variant()).isTrue();
            assertThat(finding.places()).containsExactly(new QuotePlace(8, 25, true));
        }

        @Test
        void typographyOfTheMarksAloneIsNone() {
            assertThat(find("\"fixed\"", position(0, 7, "fixed")).variant()).isFalse();
        }

        @Test
        void whiteSpaceAtItsEndsMayBeInsideTheMarks() {
            assertThat(find("so “ no ”", position(3, 9, " no ")).answer()).isEqualTo(EXACT);
            assertThat(find("so  no  ", position(3, 7, " no ")).answer()).isEqualTo(MOVED);
            assertThat(find("so no so", position(2, 6, " no ")).answer()).isEqualTo(EXACT);
            assertThat(find(ABOVE + "so “ no ”", position(3, 9, " no ")).place())
                    .contains(new QuotePlace(SHIFT + 3, SHIFT + 9, false));
        }

        @Test
        void mayBeginOrEndWithAMarkOfItsOwn() {
            assertThat(find("So “'tis so” now", position(3, 12, "'tis so")).answer())
                    .isEqualTo(EXACT);
            assertThat(find("So 'tis so” now", position(3, 11, "'tis so")).answer())
                    .isEqualTo(EXACT);
            assertThat(find("So “the boys' now", position(3, 13, "the boys'")).answer())
                    .isEqualTo(EXACT);
        }

        @Test
        void fillsNoSpanWithoutAnyCharacter() {
            assertThat(find("ab\u00AD", position(2, 3, "c")).answer()).isEqualTo(MISSING);
        }

        @Test
        void doesNotFillASpanThatCutsACharacterOrAnEllipsis() {
            assertThat(find("a cafe\u0301", position(2, 6, "café")).place()).contains(new QuotePlace(2, 7, true));
            assertThat(find("wait...", position(0, 6, "wait…")).place()).contains(new QuotePlace(0, 7, true));
        }

        @Test
        void softHyphenAtItsEndIsNoVariant() {
            assertThat(find("“a\u00AD”", position(0, 4, "a\u00AD")).variant()).isFalse();
        }

        @Test
        void letterBelongsToItsAccent() {
            assertThat(find("a cafe\u0301 here", position(2, 6, "cafe")).answer())
                    .isEqualTo(MISSING);
            assertThat(find("a cafe\u0301 here", position(2, 7, "café")).variant())
                    .isTrue();
        }

        @Test
        void writingFromRightToLeftIsReadInItsOrder() {
            QuoteFinding finding = find(ABOVE + "אמר ״לא״ “שלום עולם” 😀", position(9, 20, "שלום עולם"));

            assertThat(finding.answer()).isEqualTo(MOVED);
            assertThat(finding.place()).contains(new QuotePlace(SHIFT + 9, SHIFT + 20, false));
        }
    }

    @Nested
    class StopAtTheClosingMark {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "He was “fixed,” he said|7|15|fixed",
                    "He was “fixed.”|7|15|fixed",
                    "He was “fixed”, he said|7|14|fixed,",
                    "He was “fixed”.|7|14|fixed.",
                    "He was “fixed,” he said|7|15|fixed.",
                    "He was “fixed” he said|8|13|fixed,",
                    "He was « fixed, » he said|7|17|fixed",
                    "他说“很好。”|2|7|很好",
                    "قال “نعم،” ثم|4|10|نعم"
                })
        void isNoDifferenceAndIsSaid(String text, int start, int end, String segment) {
            assertThat(find(text, position(start, end, segment)).answer()).isEqualTo(EXACT);
            assertThat(find(text, position(start, end, segment)).variant()).isTrue();
            assertThat(find(text, position(start + 1, end + 1, segment)).variant())
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "He was “fixed,” he said|fixed|”",
                    "He was “fixed,” he said|“fixed”| he",
                    "He was “fixed”, he said|“fixed,”| he",
                    "He was “fixed”, he said|fixed,|” he",
                    "He was “fixed”, he said|fixed,|”, he"
                })
        void isNoDifferenceInAQuoteSelectorEither(String text, String exact, String suffix) {
            QuoteFinding finding = find(text, words("", exact, suffix));

            assertThat(finding.answer()).isIn(EXACT, MOVED);
            assertThat(finding.variant()).isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "He was “fixed!” he said|7|15|fixed",
                    "He was “fixed;” he said|7|15|fixed",
                    "He was “fixed,” he said|7|15|fixe",
                    "He was “fixed, really” he said|7|22|fixed",
                    "He was fixed, he said|7|12|fixed.",
                    "It is “10,000” now|6|14|10"
                })
        void isOneThere(String text, int start, int end, String segment) {
            assertThat(find(text, position(start, end, segment)).answer()).isEqualTo(MISSING);
        }

        @Test
        void mayLieInTheSpan() {
            assertThat(find("He was “fixed,” he said", position(8, 14, "fixed")).place())
                    .contains(new QuotePlace(8, 14, true));
        }

        @Test
        void theVeryWordsAreNoVariant() {
            assertThat(find("He was “fixed,” he said", position(7, 15, "fixed,"))
                            .variant())
                    .isFalse();
        }
    }

    @Nested
    class LinesOfAPrintedPage {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "for nego-\\ntiation now|negotiation",
                    "for nego-\\n   tiation now|negotiation",
                    "for nego- tiation now|negotiation",
                    "for nego\u00AD\\ntiation now|negotiation",
                    "for nego\u2010\\r\\ntiation now|negotiation",
                    "for non-\\nnegotiable terms|non-negotiable",
                    "for non-\\nnego-\\ntiable terms|non-negotiable terms",
                    "from COVID-\\n19 on|COVID-19",
                    "for nego-\\n\\ntiation now|negotiation",
                    "for nego-\\r\\n\\r\\n\\ftiation now|negotiation",
                    "for non-\\n \\fnegotiable terms|non-negotiable terms",
                    "short-\\nand long-term|short- and long-term",
                    "a nego-\\ntiation of short-\\nand long-\\nterm aims|negotiation of short- and long-term aims",
                    "countries—\\nmainly ours|countries—mainly",
                    "countries\\n—mainly ours|countries—mainly",
                    "page\\f  two|page two",
                    "no\u00A0break\u2028here|no break here",
                    "to re-\\ncover and recover|to re-cover and recover",
                    "to re-\\ncover and re-cover|to recover and re-cover"
                })
        void makeNoDifferenceAndAreSaid(String text, String segment) {
            String printed = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\f", "\f");

            QuoteFinding finding = find(printed, position(500, 500 + segment.length(), segment));

            assertThat(finding.answer()).isEqualTo(MOVED);
            assertThat(finding.variant()).isTrue();
            QuotePlace place = finding.place().orElseThrow();
            assertThat(find(printed, position(place.start(), place.end(), segment))
                            .answer())
                    .isEqualTo(EXACT);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "for nego-\\ntiation now|nego tiation",
                    "for con-\\ntested seats|tested",
                    "for con-\\ntested seats|con",
                    "for non-\\nnegotiable terms|negotiable",
                    "for nego-\\ntiation now|negotiations",
                    "for nego-tiation now|negotiation",
                    "for 10-\\n20 men|1020",
                    "the deal—\\nthe war|dealthe",
                    "for nego\\ntiation now|negotiation"
                })
        void cutNoWordInTwo(String text, String segment) {
            assertThat(find(text.replace("\\n", "\n"), position(500, 500 + segment.length(), segment))
                            .answer())
                    .isEqualTo(MISSING);
        }

        @Test
        void wordsOfAPrintedPageAreFoundInPlainText() {
            assertThat(find("for negotiation now", words("for nego-\ntiation")).variant())
                    .isTrue();
            assertThat(find("for non-negotiable terms", words("non-\nnegotiable"))
                            .variant())
                    .isTrue();
        }

        @Test
        void theVeryLinesAreNoVariant() {
            assertThat(find("for nego-\ntiation now", words("nego-\ntiation")).variant())
                    .isFalse();
            assertThat(find(
                            "a nego-\ntiation, the negotiation",
                            List.of(words("nego-\ntiation,"), words("the negotiation"))))
                    .extracting(QuoteFinding::variant)
                    .containsExactly(false, false);
        }

        @Test
        void surroundingsMayBeCutInsideABrokenWord() {
            assertThat(find(
                                    "the nego-\ntiation of peace, a negotiation",
                                    List.of(words("o-\ntiation ", "of", " peace"), words("negotiation")))
                            .get(0)
                            .answer())
                    .isEqualTo(EXACT);
        }
    }

    @Nested
    class AmongLikePlaces {

        @Test
        void neighboursThatMovedAsFarDecide() {
            Quoting quoting = new Quoting()
                    .quote("one")
                    .then(" and ")
                    .quote("no")
                    .then(" and ")
                    .quote("two");
            String text = "“no” " + quoting.text();

            assertThat(find(text, quoting.cited()))
                    .extracting(QuoteFinding::answer)
                    .containsOnly(MOVED);
            assertThat(find(text, quoting.cited()))
                    .extracting(finding -> finding.places().get(0).start())
                    .containsExactly(5, 15, 24);
        }

        @Test
        void oneNeighbourDecidesForTheLast() {
            Quoting quoting = new Quoting().quote("one").then(" and ").quote("no");

            assertThat(find("“no” " + quoting.text(), quoting.cited()).get(1).place())
                    .contains(new QuotePlace(15, 19, false));
        }

        @Test
        void oneNeighbourDecidesForTheFirst() {
            Quoting quoting = new Quoting().quote("no").then(" and ").quote("one");

            assertThat(find("x “no” “no” and “one”", quoting.cited()).get(0).place())
                    .contains(new QuotePlace(7, 11, false));
        }

        @Test
        void neighboursThatMovedDifferentlyDoNotDecide() {
            Quoting quoting = new Quoting()
                    .quote("one")
                    .then(" and ")
                    .quote("no")
                    .then(" and ")
                    .quote("two");
            String text = quoting.text().replace("“no”", "“no” or rather “no”");

            assertThat(find("+" + text, quoting.cited()).get(1).answer()).isEqualTo(AMBIGUOUS);
        }

        @Test
        void placeThatMovedDifferentlyFromItsNeighboursIsNotMeant() {
            Quoting quoting = new Quoting()
                    .quote("one")
                    .then(" and ")
                    .quote("no")
                    .then(" and ")
                    .quote("two");
            String text = "“one” xxxxx“yes” and “two” and “no” and “no”";

            assertThat(find("+" + text, quoting.cited()))
                    .extracting(QuoteFinding::answer)
                    .containsExactly(MOVED, AMBIGUOUS, MOVED);
        }

        @Test
        void withoutNeighboursNothingDecides() {
            assertThat(find("“no” “no”", position(1, 5, "no")).answer()).isEqualTo(AMBIGUOUS);
            assertThat(find("“no” “no”", List.of(position(1, 5, "no"), position(30, 34, "no"))))
                    .extracting(QuoteFinding::answer)
                    .containsOnly(AMBIGUOUS);
        }
    }

    @Nested
    class QuoteSelector {

        @Test
        void isExactWhereItsWordsStandOnce() {
            assertThat(find("He was “fixed” on it", words("fixed")).place()).contains(new QuotePlace(8, 13, false));
            assertThat(find("He was “fixed” on it", words("was “", "fixed", "” on"))
                            .answer())
                    .isEqualTo(EXACT);
        }

        @Test
        void contextDecidesAmongLikePlaces() {
            QuoteFinding finding = find("no way, no go, no", words("way, ", "no", " go"));

            assertThat(finding.answer()).isEqualTo(EXACT);
            assertThat(finding.place()).contains(new QuotePlace(8, 10, false));
        }

        @Test
        void contextThatFitsTwiceDoesNotDecide() {
            QuoteFinding finding = find("no way, no go, no go", words("", "no", " go"));

            assertThat(finding.answer()).isEqualTo(AMBIGUOUS);
            assertThat(finding.places()).extracting(QuotePlace::start).containsExactly(8, 15);
        }

        @Test
        void contextThatFitsHalfDoesNotDecide() {
            assertThat(find("no way, no go", words("way, ", "no", " luck")).answer())
                    .isEqualTo(AMBIGUOUS);
        }

        @Test
        void hasMovedWhereItsWordsStandOnceElsewhere() {
            QuoteFinding finding = find("no way", words("way, ", "no", " go"));

            assertThat(finding.answer()).isEqualTo(MOVED);
            assertThat(finding.place()).contains(new QuotePlace(0, 2, false));
        }

        @Test
        void isMissingWhereItsWordsAre() {
            assertThat(find("no way", words("yes")).answer()).isEqualTo(MISSING);
            assertThat(find("no", words("no way")).answer()).isEqualTo(MISSING);
        }

        @Test
        void whiteSpaceAtItsEndsBelongsToTheContext() {
            assertThat(find("into him to", words(" to")).place()).contains(new QuotePlace(9, 11, false));
            assertThat(find("into to him", words("o ", " to ", " him")).place()).contains(new QuotePlace(5, 7, false));
        }

        @Test
        void selectsItsSegment() {
            Optional<String> segment = Optional.of("fixed");

            assertThat(find("was “fixed” on", Quoting.cited(TextQuoteSelector.of("“fixed”"), segment))
                            .place())
                    .contains(new QuotePlace(4, 11, false));
            assertThat(find("was “fixed” on", Quoting.cited(TextQuoteSelector.of("“fixed” on"), segment))
                            .answer())
                    .isEqualTo(MISSING);
        }
    }

    @Nested
    class WithoutWords {

        @Test
        void positionIsUncheckedInAnotherText() {
            assertThat(find("text", wordless(0, 2)).answer()).isEqualTo(UNCHECKED);
            assertThat(find("text", wordless(0, 9)).answer()).isEqualTo(UNCHECKED);
        }

        @Test
        void positionIsExactWithinItsOwnText() {
            QuoteMatcher matcher = new QuoteMatcher("te😀t", true);

            assertThat(matcher.findings(List.of(wordless(0, 4), wordless(0, 5))))
                    .extracting(QuoteFinding::answer)
                    .containsExactly(EXACT, MISSING);
        }

        @Test
        void recordHasNothingToCheck() {
            assertThat(find("text", Quoting.cited(RecordSelector.of("7", "text"), Optional.of("text")))
                            .answer())
                    .isEqualTo(NOTHING_TO_CHECK);
        }

        @Test
        void selectorOfAnUnknownTypeIsUnchecked() {
            UnrecognizedSelector selector =
                    UnrecognizedSelector.builder().type("xpath").build();

            assertThat(new QuoteMatcher("text", true)
                            .findings(List.of(Quoting.cited(selector, Optional.of("text"))))
                            .get(0)
                            .answer())
                    .isEqualTo(UNCHECKED);
        }
    }

    @Test
    void emptyTextHasNothing() {
        assertThat(find("", List.of(position(0, 4, "no"), words("no"), wordless(0, 1))))
                .extracting(QuoteFinding::answer)
                .containsExactly(MISSING, MISSING, UNCHECKED);
    }

    @Test
    void needlesAreLookedForAsManyAtATimeAsThereIsRoomFor() {
        SearchPattern one = SearchPattern.bare(new Folding().fold("a")).get(0);
        SearchPattern two = SearchPattern.bare(new Folding().fold("b")).get(0);
        SearchPattern big = SearchPattern.bare(new Folding().fold("abababab")).get(0);

        assertThat(QuoteMatcher.batches(List.of(), 6)).isEmpty();
        assertThat(QuoteMatcher.batches(List.of(one, two, two, one), 6))
                .containsExactly(List.of(one, two), List.of(two, one));
        assertThat(QuoteMatcher.batches(List.of(one, two, one), 5))
                .containsExactly(List.of(one), List.of(two), List.of(one));
        assertThat(QuoteMatcher.batches(List.of(one, big, two, one), 6))
                .containsExactly(List.of(one), List.of(big), List.of(two, one));
    }

    /** More words than are looked for at a time. */
    @Test
    void manyLongQuotationsAreAllFound() {
        Quoting quoting = new Quoting();
        for (int i = 0; i < 10; i++) {
            quoting.quote(("word" + i + ' ').repeat(1_000)).then(" and then ");
        }

        assertThat(find(ABOVE + quoting.text(), quoting.cited()))
                .hasSize(10)
                .allSatisfy(finding -> assertThat(finding.answer()).isEqualTo(MOVED));
    }
}
