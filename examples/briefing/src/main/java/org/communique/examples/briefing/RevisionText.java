package org.communique.examples.briefing;

import java.util.List;
import java.util.Map;

/** Lines that say what differs or clashes: what is new, gone, changed, moved or in conflict stands out by its mark. */
final class RevisionText {

    private static final Map<String, Phrase.Look> LOOKS = Map.of(
            "+ ", Phrase.Look.NEW,
            "- ", Phrase.Look.GONE,
            "~ ", Phrase.Look.LEAD,
            "> ", Phrase.Look.DOUBT,
            "! ", Phrase.Look.DOUBT);

    private RevisionText() {}

    /** {@return the lines, each wrapped; those that begin with spaces belong to the one before} */
    static String of(List<String> lines, Screen screen) {
        Layout page = new Layout(new Screen(screen.width(), screen.coloured(), true, screen.terminal()));
        for (String line : lines) {
            String words = line.strip();
            Phrase.Look look = LOOKS.getOrDefault(words.substring(0, Math.min(2, words.length())), Phrase.Look.PLAIN);
            page.item(line.startsWith(" ") ? 2 : 0, new Phrase(look, words));
        }
        return page.text();
    }
}
