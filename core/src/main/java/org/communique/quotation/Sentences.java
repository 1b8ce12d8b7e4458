package org.communique.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart into sentences and headings, as well as that can be done by its marks: behind a full stop, question
 * or exclamation mark with what closes behind it, where white space and no small letter follows, and at an empty line.
 */
final class Sentences {

    private static final String TERMINAL = ".!?…";
    private static final String FULL_WIDTH = "。！？";
    private static final String CLOSING = "\"'”’»)]";

    /** What a full stop behind it does not end. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("Mr", "Mrs", "Ms", "Dr", "St", "Prof", "Gen", "Lt", "Col", "Sgt", "Sen", "Rep", "Gov", "No", "vs");

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int from;
    private int start;

    private Sentences(String text) {
        this.text = text;
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
        if (isSpace(c)) {
            int next = behindWhiteSpace(index);
            if (isEmptyLine(index, next)) {
                add(index);
            }
            return next;
        } else if (FULL_WIDTH.indexOf(c) >= 0) {
            int end = behind(index + 1, CLOSING);
            add(end);
            return end;
        }
        int marks = behind(index, TERMINAL);
        if (marks == index) {
            return index + 1;
        }
        int end = behind(marks, CLOSING);
        int next = behindWhiteSpace(end);
        boolean goesOn = next < text.length() && (next == end || Character.isLowerCase(text.codePointAt(next)));
        if (!goesOn && !(c == '.' && marks == index + 1 && isAbbreviation(index))) {
            add(end);
        }
        return end;
    }

    private boolean isEmptyLine(int from, int to) {
        String space = text.substring(from, to);
        int first = space.indexOf('\n');
        return first >= 0 && space.indexOf('\n', first + 1) > first;
    }

    private boolean isAbbreviation(int stop) {
        int first = stop;
        while (first > from && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        String word = text.substring(first, stop);
        return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    private int behind(int index, String some) {
        int at = index;
        while (at < text.length() && some.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int behindWhiteSpace(int index) {
        int at = index;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Adds what stands from the end of the last one to an index, if anything does. */
    private void add(int to) {
        int first = Math.min(behindWhiteSpace(from), to);
        int last = to;
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        int begin = start + text.codePointCount(from, first);
        int end = begin + text.codePointCount(first, last);
        if (last > first) {
            found.add(new Sentence(text.substring(first, last), begin, end));
        }
        from = to;
        start = end + text.codePointCount(last, to);
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
