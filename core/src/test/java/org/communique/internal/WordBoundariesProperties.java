package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WordBoundariesProperties {

    /** Words look the same in the text and alone, so that they can be looked for. */
    @Property(tries = 2_000)
    void wordsThatAreCutOutHaveTheSamePlacesInside(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 999) int one,
            @ForAll @IntRange(max = 999) int other) {
        FoldedText folded = new Folding().fold(text);
        int[] places = WordBoundaries.of(folded).places(false).stream().toArray();
        int from = places[Math.min(one % places.length, other % places.length)];
        int to = places[Math.max(one % places.length, other % places.length)];

        assertThat(inside(folded, from, to, false)).isEqualTo(alone(folded, from, to, false));
        assertThat(inside(folded, from, to, true)).isEqualTo(alone(folded, from, to, true));
    }

    /** Text that is cut off anywhere does so too, but for the places that are known to be unknown. */
    @Property(tries = 2_000)
    void textThatIsCutOffHasTheSamePlacesButForTheUnknown(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 999) int one,
            @ForAll @IntRange(max = 999) int other,
            @ForAll boolean ofName) {
        FoldedText folded = new Folding().fold(text);
        Assume.that(folded.size() > 0);
        int from = Math.min(one % folded.size(), other % folded.size());
        int to = Math.max(one % folded.size(), other % folded.size()) + 1;
        WordBoundaries part = WordBoundaries.of(folded.part(from, to));
        Set<Integer> unknown = IntStream.concat(
                        from == 0 ? IntStream.of() : Arrays.stream(part.unknownAtStart()),
                        to == folded.size() ? IntStream.of() : Arrays.stream(part.unknownAtEnd()))
                .boxed()
                .collect(Collectors.toSet());

        assertThat(without(unknown, inside(folded, from, to, ofName)))
                .isEqualTo(without(unknown, alone(folded, from, to, ofName)));
    }

    /** Numbers with the separators and signs that may be in them, and words of several scripts with theirs. */
    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1", "20", "300", "½", "²", "万", "£", "%", "+", "~", " ", " ", ",", ".", ":", "/", "-", "—",
                        "…", "'", "\"", "[", "]", "?", "@", "a", "it", "non", "l", "s", "t", "Ann", "EU", "д", "צ", "和",
                        "한")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    private static BitSet inside(FoldedText text, int from, int to, boolean ofName) {
        return ends(WordBoundaries.of(text).places(ofName).get(from, to + 1), to - from);
    }

    private static BitSet alone(FoldedText text, int from, int to, boolean ofName) {
        return ends(WordBoundaries.of(text.part(from, to)).places(ofName), to - from);
    }

    /** The ends are where the text was cut. */
    private static BitSet ends(BitSet places, int size) {
        places.clear(0);
        places.clear(size);
        return places;
    }

    private static BitSet without(Set<Integer> unknown, BitSet places) {
        unknown.forEach(places::clear);
        return places;
    }
}
