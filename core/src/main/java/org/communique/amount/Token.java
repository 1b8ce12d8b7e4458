package org.communique.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.internal.DisplayText;

/**
 * The smallest piece of a wording that means something.
 *
 * @param kind what it is
 * @param text the characters, as they are
 */
record Token(Kind kind, String text) {

    enum Kind {
        /** Digits with all that stands between them. */
        NUMBER,
        /** Letters, some joined by hyphens. */
        WORD,
        /** A sign of a currency, with letters in front of it as in US$. */
        SIGN,
        /** A hyphen or minus that joins no letters. */
        MINUS,
        /** A dash from a figure to another. */
        DASH,
        /** The code of a unit, out of its parentheses. */
        CODE
    }

    /** {@return whether this is the word, in capitals or not} */
    boolean is(String word) {
        return kind == Kind.WORD && lower().equals(word);
    }

    /** {@return whether it is nothing but digits in parentheses} */
    boolean repeatsAFigure() {
        return kind == Kind.CODE && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',') && !text.isEmpty();
    }

    /** {@return the characters in lower case; letters are ASCII alone} */
    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@return the characters as a refusal names them} */
    String shown() {
        return DisplayText.quoted(kind == Kind.CODE ? "(" + text + ")" : text);
    }

    /**
     * {@return the pieces of a wording}
     *
     * @throws UnreadableWording if a character stands in no wording
     */
    static List<Token> split(String wording) {
        return new Splitter(wording).tokens();
    }

    private static final class Splitter {

        private static final String SIGNS = "€£$¥￥₴₽₹₺₪₩";
        private static final String HALF = "-and-a-half";
        private static final List<Token> HALF_WORDS = Stream.of("and", "a", "half")
                .map(word -> new Token(Kind.WORD, word))
                .toList();
        private static final String SEPARATORS = ",.'’\u00A0\u2009\u202F";

        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Splitter(String text) {
            this.text = text;
        }

        List<Token> tokens() {
            while (at < text.length()) {
                next(text.charAt(at));
            }
            return tokens;
        }

        private void next(char c) {
            if (isDigit(at)) {
                take(Kind.NUMBER, endOfNumber());
            } else if (isLetter(at)) {
                word();
            } else if (SIGNS.indexOf(c) >= 0) {
                take(Kind.SIGN, at + 1);
            } else if (isSpace(at)) {
                at++;
            } else {
                mark(c);
            }
        }

        private void mark(char c) {
            switch (c) {
                case '-', '\u2212' -> take(Kind.MINUS, at + 1);
                case '\u2013' -> take(Kind.DASH, at + 1);
                case '%' -> {
                    tokens.add(new Token(Kind.WORD, "percent"));
                    at++;
                }
                case '(' -> code();
                default -> throw foreign();
            }
        }

        private int endOfNumber() {
            int end = at + 1;
            while (isDigit(end) || (isSeparator(end) && isDigit(end + 1))) {
                end++;
            }
            return end;
        }

        private void word() {
            int end = at + 1;
            while (isLetter(end) || (is(end, '-') && isLetter(end + 1))) {
                end++;
            }
            boolean sign = is(end, '$');
            int half = end - HALF.length();
            if (half > at && text.regionMatches(true, half, HALF, 0, HALF.length())) {
                take(Kind.WORD, half);
                tokens.addAll(HALF_WORDS);
                at = end;
            } else {
                take(sign ? Kind.SIGN : Kind.WORD, sign ? end + 1 : end);
            }
            comma();
        }

        /** Between the words of a list: "men, women and children". */
        private void comma() {
            if (is(at, ',') && at + 1 < text.length() && isSpace(at + 1)) {
                take(Kind.WORD, at + 1);
            }
        }

        private void code() {
            int end = text.indexOf(')', at);
            if (end < 0) {
                throw new UnreadableWording("has a parenthesis that does not close");
            }
            at++;
            take(Kind.CODE, end);
            at++;
        }

        private void take(Kind kind, int end) {
            tokens.add(new Token(kind, text.substring(at, end)));
            at = end;
        }

        private UnreadableWording foreign() {
            String why = Character.isDigit(text.codePointAt(at))
                    ? "has a digit of another script: only ASCII 0 to 9"
                    : "has a character that stands in no wording of the set, after " + at;
            return new UnreadableWording(why + ", in " + DisplayText.quoted(surroundings()));
        }

        /** What stands between white space, with the character at hand in it. */
        private String surroundings() {
            int start = at;
            while (start > 0 && !isSpace(start - 1)) {
                start--;
            }
            int end = at;
            while (end < text.length() && !isSpace(end)) {
                end++;
            }
            return text.substring(start, end);
        }

        private boolean isSpace(int index) {
            char c = text.charAt(index);
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private boolean is(int index, char expected) {
            return index < text.length() && text.charAt(index) == expected;
        }

        private boolean isDigit(int index) {
            return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private boolean isLetter(int index) {
            if (index >= text.length()) {
                return false;
            }
            char c = text.charAt(index);
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private boolean isSeparator(int index) {
            return index < text.length() && SEPARATORS.indexOf(text.charAt(index)) >= 0;
        }
    }
}
