package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Phrases that follow each other, to be broken into lines at their spaces. */
final class Paragraph {

    /** What stands between two spaces, with the codes of its looks, and how many columns it takes. */
    private record Word(String shown, int columns) {

        Word with(Word rest) {
            return new Word(shown + rest.shown, columns + rest.columns);
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final Screen screen;

    Paragraph(List<Phrase> phrases, Screen screen) {
        this.screen = screen;
        boolean apart = true;
        for (Phrase phrase : phrases) {
            String text = Layout.plain(phrase.text());
            for (StringTokenizer parts = new StringTokenizer(text, " ", true); parts.hasMoreTokens(); ) {
                String part = parts.nextToken();
                boolean space = part.equals(" ");
                if (!space) {
                    add(word(phrase.look(), part), apart);
                }
                apart = space;
            }
        }
    }

    private Word word(Phrase.Look look, String text) {
        return new Word(screen.coloured() ? look.on(text) : text, text.codePointCount(0, text.length()));
    }

    private void add(Word word, boolean apart) {
        if (apart) {
            words.add(word);
        } else {
            int last = words.size() - 1;
            words.set(last, words.get(last).with(word));
        }
    }

    /** {@return the lines: the first begins {@code first} columns in, the others {@code others}; a long word stays whole} */
    List<String> lines(int first, int others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(" ".repeat(first));
        int column = first;
        boolean begun = false;
        for (Word word : words) {
            if (begun && column + 1 + word.columns > screen.width()) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(others));
                column = others;
            } else if (begun) {
                line.append(' ');
                column++;
            }
            line.append(word.shown);
            column += word.columns;
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
