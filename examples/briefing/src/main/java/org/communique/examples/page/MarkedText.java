package org.communique.examples.page;

import java.util.List;

/**
 * The text of a source, with what rests on it.
 *
 * @param source the source
 * @param name what it is called
 * @param language its language; empty where that is not said
 * @param coverage how much of it is cited, in words
 * @param isOther whether it is known not to be the text that was cited
 * @param runs the text, cut wherever something begins or ends to rest on it
 */
public record MarkedText(
        String source, String name, String language, String coverage, boolean isOther, List<Run> runs) {

    public MarkedText {
        name = Plain.name(name);
        runs = List.copyOf(runs);
    }

    /**
     * Words on which the same entries rest.
     *
     * @param start the offset of the first code point
     * @param lines the words, cut behind each carriage return, which is not among them
     * @param kinds the kinds of the entries
     * @param entries the entries; none where nothing rests on the words
     * @param uncited whether they belong to a sentence that nobody cites
     */
    public record Run(int start, List<String> lines, List<String> kinds, List<String> entries, boolean uncited) {

        /** {@return whether nothing but space is among them} */
        public boolean isBlank() {
            return lines.stream().allMatch(String::isBlank);
        }

        /** Words of a text as it is. */
        public static Run of(int start, String words, List<String> kinds, List<String> entries, boolean uncited) {
            return new Run(start, List.of(Plain.ofSource(words).split("\r", -1)), kinds, entries, uncited);
        }
    }
}
