package org.communique.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of hyphens and dashes at which a line ends, so that words are the same however a text is broken.
 *
 * <p>Where a line breaks behind a hyphen it is one that the break has brought if the word is known without it, as
 * <i>nego-tiation</i> is, or else belongs to the word, as that of <i>non-negotiable</i> does; before <i>and</i> and its
 * kind it waits for the rest, and a space remains. A soft hyphen before a break is always brought by it. A space behind a
 * hyphen or round a longer dash is left out only if the word, or the two with the dash between them, are known.
 */
public final class LineEnds {

    /** What is said by a text alone, of which no words are known. */
    public static final LineEnds UNKNOWING = new LineEnds(Set.of(), Set.of(), false);

    private final Set<String> joined;
    private final Set<String> hyphened;
    private final boolean hyphens;

    /**
     * Takes what is known.
     *
     * @param joined words that stand somewhere without a hyphen
     * @param hyphened words that stand somewhere with one
     * @param hyphens whether what stands both ways is meant with it
     */
    private LineEnds(Set<String> joined, Set<String> hyphened, boolean hyphens) {
        this.joined = joined;
        this.hyphened = hyphened;
        this.hyphens = hyphens;
    }

    /**
     * {@return the ways in which lines may be joined so that words are found in a text: as it stands; by what stands
     * without a break in one of them; and where that is to be found both ways, the other way}
     */
    public static List<LineEnds> of(String text, Collection<String> words) {
        List<String> all = Stream.concat(Stream.of(text), words.stream()).toList();
        List<LineEnd> ends =
                all.stream().flatMap(each -> LineEnd.in(each).stream()).toList();
        if (ends.isEmpty()) {
            return List.of(UNKNOWING);
        }
        KnownWords known = new KnownWords(ends);
        all.forEach(known::read);
        LineEnds first = new LineEnds(known.joined(), known.hyphened(), false);
        LineEnds second = new LineEnds(known.joined(), known.hyphened(), true);
        List<LineEnds> ways = new ArrayList<>(List.of(UNKNOWING));
        if (ends.stream().anyMatch(end -> first.joint(end) != end.byItself())) {
            ways.add(first);
        }
        if (ends.stream().anyMatch(end -> first.joint(end) != second.joint(end))) {
            ways.add(second);
        }
        return ways;
    }

    /** {@return the numbers of the code points that are left out} */
    BitSet leftOut(String text) {
        BitSet leftOut = new BitSet();
        for (LineEnd end : LineEnd.in(text)) {
            LineEnd.Joint joint = joint(end);
            if (joint != LineEnd.Joint.SPACE) {
                leftOut.set(end.from(), end.to());
                leftOut.set(end.dash(), joint == LineEnd.Joint.NOTHING);
            }
        }
        return leftOut;
    }

    private LineEnd.Joint joint(LineEnd end) {
        boolean join = end.mayJoin() && joined.contains(end.joined());
        boolean hyphen = end.mayHyphen() && hyphened.contains(end.hyphened());
        if (join && !(hyphen && hyphens)) {
            return LineEnd.Joint.NOTHING;
        }
        return hyphen ? LineEnd.Joint.DASH : end.byItself();
    }

    /** Which of the words that lines may have broken stand unbroken in texts. */
    private static final class KnownWords {

        private final Set<String> soughtJoined = new HashSet<>();
        private final Set<String> soughtHyphened = new HashSet<>();
        private final Set<String> joined = new HashSet<>();
        private final Set<String> hyphened = new HashSet<>();

        KnownWords(List<LineEnd> ends) {
            for (LineEnd end : ends) {
                soughtJoined.add(end.joined());
                soughtHyphened.add(end.hyphened());
                if (end.mayHyphen() && end.byItself() == LineEnd.Joint.DASH) {
                    hyphened.add(end.hyphened());
                }
            }
        }

        Set<String> joined() {
            return joined;
        }

        Set<String> hyphened() {
            return hyphened;
        }

        void read(String text) {
            int[] points = text.codePoints().toArray();
            String before = "";
            int last = -1;
            for (int from = 0; from < points.length; from++) {
                int to = LineEnd.endOfWord(points, from);
                if (to > from) {
                    String word = new String(points, from, to - from);
                    add(word, soughtJoined, joined);
                    if (last == from - 1 && last > 0 && Folding.isDash(points[last])) {
                        add(before + '-' + word, soughtHyphened, hyphened);
                    }
                    before = word;
                    last = to;
                    from = to - 1;
                }
            }
        }

        private static void add(String word, Set<String> sought, Set<String> known) {
            if (sought.contains(word)) {
                known.add(word);
            }
        }
    }
}
