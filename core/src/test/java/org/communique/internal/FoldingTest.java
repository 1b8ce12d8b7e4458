package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    static List<String> singleMarks() {
        return List.of("'", "‘", "’", "‚", "‛", "‹", "›", "ʼ", "′", "`", "´");
    }

    static List<String> doubleMarks() {
        return List.of("\"", "“", "”", "„", "‟", "«", "»", "″", "「", "」", "『", "』");
    }

    static List<String> dashes() {
        return List.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212");
    }

    static List<String> spaces() {
        return List.of(" ", "  ", "\u00A0", "\u202F", "\u3000 ", "\t", "\r\n", "\n \n", "\u2028", " \u00AD ");
    }

    static List<String> unseen() {
        return List.of("\u00AD", "\u200B", "\u2060", "\uFEFF");
    }

    static List<List<String>> equivalent() {
        return List.of(
                List.of("é", "e\u0301"),
                List.of("ṩ", "s\u0323\u0307", "s\u0307\u0323", "ṡ\u0323"),
                List.of("x\u0323\u0307", "x\u0307\u0323"),
                List.of("Å", "\u212B", "A\u030A"),
                List.of("각", "\u1100\u1161\u11A8", "가\u11A8"),
                List.of("\u0958", "\u0915\u093C"),
                List.of("…", "..."),
                List.of("e\u00AD\u0301", "é"));
    }

    static List<List<String>> different() {
        return List.of(
                List.of("'", "\""),
                List.of("é", "e"),
                List.of("x\u0301", "x\u0300"),
                List.of("-", "–-"),
                List.of("..", "…"),
                List.of("....", "…"),
                List.of("a", "A"),
                List.of("\u200D", ""),
                List.of("\u200E", ""),
                List.of("ﬁ", "fi"));
    }

    @ParameterizedTest
    @MethodSource("singleMarks")
    void singleMarksAreOne(String mark) {
        assertThat(tokens(mark)).containsExactly('\'');
    }

    @ParameterizedTest
    @MethodSource("doubleMarks")
    void doubleMarksAreOne(String mark) {
        assertThat(tokens(mark)).containsExactly('"');
    }

    @ParameterizedTest
    @MethodSource("dashes")
    void dashesAreOne(String dash) {
        assertThat(tokens(dash)).containsExactly('-');
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void anyWhiteSpaceIsOneSpace(String space) {
        assertThat(tokens("a" + space + "b")).containsExactly('a', ' ', 'b');
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatHasNoWidthAndConcernsLineBreaksIsNoToken(String unseen) {
        assertThat(tokens(unseen + "a" + unseen + unseen + "b" + unseen)).containsExactly('a', 'b');
    }

    @ParameterizedTest
    @MethodSource("equivalent")
    void equivalentSequencesAreOneAndTheSameToken(List<String> texts) {
        Folding folding = new Folding();

        assertThat(texts.stream().map(text -> folding.fold(text).tokens())).allSatisfy(tokens -> assertThat(tokens)
                .hasSize(1)
                .containsExactly(folding.fold(texts.get(0)).tokens()));
    }

    @ParameterizedTest
    @MethodSource("different")
    void whatReadsDifferentlyStaysDifferent(List<String> texts) {
        Folding folding = new Folding();

        assertThat(folding.fold(texts.get(0)).tokens())
                .isNotEqualTo(folding.fold(texts.get(1)).tokens());
    }

    @Test
    void sequenceThatNoCodePointStandsForIsNone() {
        assertThat(tokens("x\u0301q\u0301")).containsExactly(0x110000, 0x110001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u1100\u1160", "\u1100\u11FF", "x\u0903", "x\u20DD"})
    void vowelsFinalsAndMarksOfAnyKindBelongToTheirBase(String sequence) {
        assertThat(tokens(sequence)).hasSize(1);
    }

    @Test
    void equivalenceEndsWithThirtyMarks() {
        String marks = "\u0301".repeat(29);
        Folding folding = new Folding();

        assertThat(folding.fold("x\u0323" + marks).tokens())
                .isEqualTo(folding.fold("x" + marks + "\u0323").tokens());
        assertThat(folding.fold("x\u0323\u0301" + marks).tokens())
                .isNotEqualTo(folding.fold("x\u0301" + marks + "\u0323").tokens());
    }

    @Test
    void tokensKnowTheCodePointsThatTheyStandFor() {
        FoldedText text = new Folding().fold("😀 \u00A0e\u00AD\u0301\u00ADש...");

        assertThat(IntStream.range(0, text.size()).mapToObj(token -> text.start(token) + "-" + text.end(token)))
                .containsExactly("0-1", "1-3", "3-6", "7-8", "8-11");
        assertThat(text.length()).isEqualTo(11);
    }

    @Test
    void moreMarksThanTextHasAreTakenAsTheyStand() {
        String marks = "\u0301\u0323".repeat(100_000);

        assertThat(tokens("e" + marks)).hasSize(1);
    }

    @Test
    void strippedTextHasNoSpaceAtItsEnds() {
        FoldedText text = new Folding().fold("\n a b\u00A0");

        assertThat(text.stripped().tokens()).containsExactly('a', ' ', 'b');
        assertThat(text.stripped().start(0)).isEqualTo(2);
    }

    /** To compare them at each place would take the product of both lengths. */
    @Test
    void aLongSegmentIsNotComparedAtEachOfManyPlaces() {
        Folding folding = new Folding();
        FoldedText text = folding.fold("a".repeat(20_000));
        FoldedText segment = folding.fold("a".repeat(10_000));

        assertThat(IntStream.rangeClosed(0, 10_000)).allMatch(start -> {
            OptionalInt at = text.filling(segment, segment, start, start + 10_000);
            return at.getAsInt() == start && text.isLiteral(start, segment);
        });
        assertThat(segment.in(text).tokens().compared()).isLessThanOrEqualTo(20_000);
        assertThat(segment.in(text).points().compared()).isLessThanOrEqualTo(20_000);
    }

    private static int[] tokens(String text) {
        return new Folding().fold(text).tokens();
    }
}
