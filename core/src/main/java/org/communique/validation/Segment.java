package org.communique.validation;

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
    private @Nullable List<Needle> bare;
    private @Nullable List<Needle> marked;

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

    List<Needle> bare() {
        if (bare == null) {
            bare = Needle.bare(words);
        }
        return bare;
    }

    /** A segment between double marks, single marks, and double marks with spaces inside them, as in French. */
    List<Needle> marked() {
        if (marked == null) {
            marked = Stream.of('"' + text + '"', '\'' + text + '\'', "\" " + text + " \"")
                    .flatMap(quotation -> Needle.marked(source.fold(quotation), words).stream())
                    .toList();
        }
        return marked;
    }
}
