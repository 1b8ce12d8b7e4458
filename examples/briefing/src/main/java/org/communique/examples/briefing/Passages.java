package org.communique.examples.briefing;

import java.util.List;
import org.communique.quotation.QuotePlace;

/** Places of a text with what stands before and behind them. */
final class Passages {

    /** How many code points are shown on either side, but for the rest of a word. */
    private static final int BESIDE = 40;

    private static final String MORE = "…";

    private final int[] text;

    Passages(String text) {
        this.text = text.codePoints().toArray();
    }

    /** {@return a line for each place: its offsets, and the words in brackets between what stands beside them} */
    String text(List<QuotePlace> places, Screen screen) {
        Layout page = new Layout(new Screen(screen.width(), screen.coloured(), true, screen.terminal()));
        places.forEach(place -> page.item(
                0,
                Phrase.lead(place.start() + "-" + place.end()),
                Phrase.plain(" " + before(place)),
                Phrase.lead("[" + words(place.start(), place.end()) + "]"),
                Phrase.plain(behind(place))));
        return page.text();
    }

    /** {@return the words of a place in brackets, between what stands beside them} */
    String around(QuotePlace place) {
        return before(place) + "[" + words(place.start(), place.end()) + "]" + behind(place);
    }

    private String before(QuotePlace place) {
        int from = Math.max(0, place.start() - BESIDE);
        while (from > 0 && from < place.start() && !Character.isWhitespace(text[from - 1])) {
            from++;
        }
        return (from > 0 ? MORE : "") + words(from, place.start());
    }

    private String behind(QuotePlace place) {
        int to = Math.min(text.length, place.end() + BESIDE);
        while (to < text.length && to > place.end() && !Character.isWhitespace(text[to])) {
            to--;
        }
        return words(place.end(), to) + (to < text.length ? MORE : "");
    }

    private String words(int from, int to) {
        return Layout.plain(new String(text, from, to - from));
    }
}
