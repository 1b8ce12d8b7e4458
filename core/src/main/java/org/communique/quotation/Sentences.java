package org.communique.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into sentences and headings, as well as that can be done by its marks: behind a full stop, question
 * or exclamation mark with what closes behind it, where white space and no small letter follows, and at an empty line.
 *
 * <p>What the marks of a quotation enclose is never parted ({@link QuotedPassages}), an abbreviation or ellipsis ends a
 * sentence only before a word that begins one ({@link FullStops}), and a line ends one only where it was not broken to
 * fit a width ({@link WrappedLines}).
 */
final class Sentences {

    private static final String TERMINAL = ".!?…";
    private static final String FULL_WIDTH = "。！？";
    private static final String CLOSING = "\"'”’»«“‘›)]」』";

    private final String text;
    private final WrappedLines lines;
    private final QuotedPassages quoted;
    private final FullStops stops;
    private final List<Sentence> found = new ArrayList<>();
    private int from;
    private int first;
    private int start;

    private Sentences(String text) {
        this.text = text;
        this.lines = new WrappedLines(text);
        this.quoted = QuotedPassages.of(text, lines);
        this.stops = new FullStops(text);
        this.first = lines.behindSpace(0);
    }

    /** {@return the sentences, in order, without the white space between them} */
    static List<Sentence> of(String text) {
        Sentences sentences = new Sentences(text);
        int index = 0;
        while (index < text.length()) {
            index = sentences.passed(index);
        }
        sentences.add(text.length());
        return List.copyOf(sentences.found);
    }

    /** Passes over a character, or over all marks or white space that stand together, and ends a sentence there if it ends. */
    private int passed(int index) {
        char c = text.charAt(index);
        if (WrappedLines.isSpace(c)) {
            int next = lines.behindSpace(index);
            if (lines.endsSentence(index, next)) {
                add(index);
            }
            return next;
        } else if (FULL_WIDTH.indexOf(c) >= 0) {
            int end = behind(index + 1, CLOSING);
            if (!quoted.isInside(end - 1)) {
                add(end);
            }
            return end;
        }
        int marks = behind(index, TERMINAL);
        if (marks == index) {
            return index + 1;
        }
        int end = behind(isBeforeSpacedMark(marks) ? marks + 1 : marks, CLOSING);
        if (isEnd(index, marks, end)) {
            add(end);
        }
        return end;
    }

    private boolean isEnd(int index, int marks, int end) {
        int next = lines.behindSpace(end);
        boolean goesOn = next < text.length() && (next == end || Character.isLowerCase(text.codePointAt(next)));
        return !goesOn && !quoted.isInside(end - 1) && stops.endSentence(first, index, marks, end, next);
    }

    /** The closing mark of French stands behind a space. */
    private boolean isBeforeSpacedMark(int index) {
        return quoted.isInside(index)
                && WrappedLines.isSpace(text.charAt(index))
                && index + 1 < text.length()
                && text.charAt(index + 1) == '»';
    }

    private int behind(int index, String some) {
        int at = index;
        while (at < text.length() && some.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Adds what stands from the end of the last one to an index, if anything does. */
    private void add(int to) {
        int last = to;
        while (last > first && WrappedLines.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            int begin = start + text.codePointCount(from, first);
            start = begin + text.codePointCount(first, last);
            found.add(new Sentence(text.substring(first, last), begin, start));
            from = last;
            first = lines.behindSpace(to);
        }
    }

    /**
     * A sentence.
     *
     * @param text its words
     * @param start the offset of its first code point
     * @param end the offset behind its last code point
     */
    record Sentence(String text, int start, int end) {}
}
