package org.communique.examples.briefing;

import java.util.List;

/** What a briefing is written on. */
interface Page {

    /** Adds the heading of the whole. */
    void title(String title);

    /**
     * Begins a part; nothing of it is printed if no item follows.
     *
     * @param heading words in which the name of a command stands between backquotes
     */
    void part(String heading);

    /** Adds a line that begins a group of items; it is not printed if none follows. */
    void group(String line);

    /** Adds a paragraph; its first line is {@code level} steps in, the others one more. */
    void item(int level, List<Phrase> phrases);

    /** Adds a paragraph; its first line is {@code level} steps in, the others one more. */
    default void item(int level, Phrase... phrases) {
        item(level, List.of(phrases));
    }

    /** Adds a paragraph that is never parted from the item before it. */
    void detail(int level, List<Phrase> phrases);

    /** {@return everything added so far; each line ends with a line break} */
    String text();
}
