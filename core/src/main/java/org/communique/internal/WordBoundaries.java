package org.communique.internal;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The places at which words of a text begin and end: those between its tokens where nothing is cut in two.
 *
 * <p>Words are what UAX #29 has, but that figures and compounds are one word each: signs, currencies and percentages,
 * ranges, dates and times, addresses; what a hyphen joins, and a contraction. A possessive <i>s</i> and an article that
 * has lost its vowel are words of their own. A name, which begins with a capital, may be cut out of a compound, unless
 * what stands before it turns it round: <i>Ukraine</i> out of <i>pro-Ukraine</i>, but not <i>EU</i> out of <i>non-EU</i>.
 *
 * <p>Whether there is one depends on the letters and digits on either side, up to the next other character, and on
 * nothing beyond. So words that are cut out at such places have the same ones inside.
 */
public final class WordBoundaries {

    private final Compounds compounds;
    private final int size;
    private final BitSet apart = new BitSet();

    /** Where only a name may begin or end. */
    private final BitSet linked = new BitSet();

    private WordBoundaries(FoldedText text) {
        compounds = new Compounds(text);
        size = text.size();
        IntStream.rangeClosed(0, size).filter(compounds::isGap).forEach(apart::set);
        IntStream.range(0, size).forEach(this::join);
    }

    /** {@return those of a text} */
    public static WordBoundaries of(FoldedText text) {
        return new WordBoundaries(text);
    }

    /**
     * {@return the numbers of the tokens before which words may begin or end, and of the end of the text}
     *
     * @param ofName whether the words are a name
     */
    public BitSet places(boolean ofName) {
        BitSet places = (BitSet) apart.clone();
        if (ofName) {
            places.or(linked);
        }
        return places;
    }

    /** {@return the places inside the text of which it is not known what they are, if the text goes on before it} */
    public int[] unknownAtStart() {
        int joint = compounds.endOfPart(0);
        return compounds.maySpan(joint, joint + 1) ? inside(joint) : new int[0];
    }

    /** {@return the places inside the text of which it is not known what they are, if the text goes on behind it} */
    public int[] unknownAtEnd() {
        int joint = compounds.startOfPart(size) - 1;
        return compounds.maySpan(joint, joint - 1) ? inside(joint) : new int[0];
    }

    private int[] inside(int joint) {
        return IntStream.of(joint, joint + 1)
                .filter(place -> place > 0 && place < size)
                .toArray();
    }

    private void join(int i) {
        Compounds.Joint joint = compounds.joint(i);
        apart.set(i, apart.get(i) && !joint.before());
        apart.set(i + 1, apart.get(i + 1) && !joint.behind());
        linked.set(i, linked.get(i) || compounds.isNameBefore(i));
        linked.set(i + 1, compounds.isNameBehind(i));
    }
}
