package org.communique.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * What texts were parsed to in one reading, so that an id, a code or a day that stands in it many times is made once.
 *
 * <p>A table of a fixed size, in which each text has one place and takes it from the one before. It goes with its input.
 */
final class ParsedValues {

    private static final int BYTES_FOR_EACH = 128;
    private static final int BITS = 11;
    private static final int LONGEST = 64;
    private static final int TAIL = 5;
    private static final int NOWHERE = -1;

    /** Lets all bits of a number have their say in the upper ones of its product. */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final TextCodec<?>[] codecs;
    private final String[] texts;
    private final Object[] values;
    private int place = NOWHERE;

    private ParsedValues(int places) {
        this.codecs = new TextCodec<?>[places];
        this.texts = new String[places];
        this.values = new Object[places];
    }

    /** {@return an empty table for an input of that many bytes} */
    static ParsedValues of(int bytes) {
        return new ParsedValues(Math.min(1 << BITS, Integer.highestOneBit(bytes / BYTES_FOR_EACH + 1)));
    }

    /** {@return the value that a codec made of the same text; null where it is not there} */
    @SuppressWarnings("ReferenceEquality")
    @Nullable
    Object find(TextCodec<?> codec, char[] text, int start, int length) {
        if (length > LONGEST) {
            place = NOWHERE;
            return null;
        }
        int at = hash(codec.hash(), text, start, length) & (texts.length - 1);
        place = at;
        return codecs[at] == codec && isSame(texts[at], text, start, length) ? values[at] : null;
    }

    /** Keeps the value of the text that was looked for last. */
    void keep(TextCodec<?> codec, String text, Object value) {
        if (place != NOWHERE) {
            codecs[place] = codec;
            texts[place] = text;
            values[place] = value;
        }
    }

    /** The last letters differ most. */
    private static int hash(int codec, char[] text, int start, int length) {
        int end = start + length;
        int hash = codec + length;
        for (int i = Math.max(start, end - TAIL); i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash * GOLDEN_RATIO) >>> (Integer.SIZE - BITS);
    }

    private static boolean isSame(String known, char[] text, int start, int length) {
        boolean same = known.length() == length;
        for (int i = 0; same && i < length; i++) {
            same = known.charAt(i) == text[start + i];
        }
        return same;
    }
}
