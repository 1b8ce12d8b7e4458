package org.communique.quotation;

import java.util.List;
import java.util.stream.Stream;
import org.communique.internal.FoldedText;
import org.communique.internal.WholeWords;
import org.jspecify.annotations.Nullable;

/** A segment of a quotation as tokens, and what is looked for where it does not stand in its place. */
final class Segment {

    private final WholeWords source;
    private final String text;
    private final FoldedText folded;
    private final FoldedText words;
    private @Nullable List<SearchPattern> bare;
    private @Nullable List<SearchPattern> marked;

    Segment(WholeWords source, String text) {
        this.source = source;
        this.text = text;
        this.folded = source.fold(text);
        this.words = folded.stripped();
    }

    FoldedText folded() {
        return folded;
    }

    /** {@return the segment without the white space at its ends} */
    FoldedText words() {
        return words;
    }

    List<SearchPattern> bare() {
        if (bare == null) {
            bare = Stream.concat(SearchPattern.bare(words).stream(), ClosingStops.beforeMark(source, words).stream())
                    .toList();
        }
        return bare;
    }

    /** A segment between double marks, single marks, and double marks with spaces inside them, as in French. */
    List<SearchPattern> marked() {
        if (marked == null) {
            Stream<SearchPattern> same = Stream.of('"' + text + '"', '\'' + text + '\'', "\" " + text + " \"")
                    .flatMap(quotation -> SearchPattern.marked(source.fold(quotation), words).stream());
            marked = Stream.concat(same, ClosingStops.marked(source, words)).toList();
        }
        return marked;
    }
}
