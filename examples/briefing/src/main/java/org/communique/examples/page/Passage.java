package org.communique.examples.page;

/**
 * Words of a source that an entry rests on.
 *
 * @param source the source
 * @param start the offset of the first code point; -1 where the text is not on the page, or the words are not found there
 * @param end the offset behind the last code point; -1 with the start
 * @param words the words; empty where nobody knows them
 */
public record Passage(String source, int start, int end, String words) {

    private static final int LONGEST = 90;

    public Passage {
        words = Plain.of(words);
    }

    /** {@return whether they are on the page} */
    public boolean isPlaced() {
        return start >= 0;
    }

    /** {@return the words, cut in the middle where they are many} */
    public String shown() {
        int length = words.codePointCount(0, words.length());
        if (length <= LONGEST) {
            return words;
        }
        int begin = words.offsetByCodePoints(0, LONGEST / 2);
        int end = words.offsetByCodePoints(words.length(), -LONGEST / 2);
        return words.substring(0, begin).strip() + " … " + words.substring(end).strip();
    }
}
