package org.communique.quotation;

import java.util.Set;
import org.communique.internal.FoldedText;
import org.communique.internal.Folding;

/**
 * The quotation marks beside words: a pair that opens before them and closes behind them, or one double mark on one side
 * where only a part of a quotation is meant.
 *
 * <p>A mark opens where no letter stands before it, and closes where none stands behind it, so that an apostrophe is none,
 * nor is what closes one quotation before the words and opens another behind them. White space inside the marks is that of
 * French.
 *
 * @param opening the token of the mark that opens, or -1
 * @param closing the token of the mark that closes, or -1
 * @param isPair whether the two belong together
 */
record QuotationMarks(int opening, int closing, boolean isPair) {

    private static final Set<String> PAIRS =
            Set.of("“”", "‘’", "«»", "‹›", "»«", "›‹", "„“", "„”", "‚‘", "””", "\"\"", "''");

    private static final String OPENING = "“«„\"";
    private static final String CLOSING = "”»“\"";

    /** {@return those beside the tokens from one up to, and not including, another} */
    static QuotationMarks around(FoldedText text, int from, int to) {
        int opening = isSpaced(text, from - 1, from - 2, "«‹") ? from - 2 : from - 1;
        int closing = isSpaced(text, to, to + 1, "»›") ? to + 1 : to;
        boolean opens = !isLetter(text, opening - 1);
        boolean closes = !isLetter(text, closing + 1);
        String before = at(text, opening);
        String behind = at(text, closing);
        if (opens && closes && PAIRS.contains(before + behind)) {
            return new QuotationMarks(opening, closing, true);
        }
        return new QuotationMarks(
                opens && isOneOf(before, OPENING) ? opening : -1,
                closes && isOneOf(behind, CLOSING) ? closing : -1,
                false);
    }

    private static boolean isSpaced(FoldedText text, int space, int mark, String marks) {
        return space >= 0
                && space < text.size()
                && text.tokens()[space] == Folding.SPACE
                && isOneOf(at(text, mark), marks);
    }

    private static boolean isOneOf(String mark, String marks) {
        return !mark.isEmpty() && marks.contains(mark);
    }

    private static boolean isLetter(FoldedText text, int token) {
        String literal = at(text, token);
        return !literal.isEmpty() && Character.isLetterOrDigit(literal.codePointAt(0));
    }

    /** What stands at a token; empty beyond the ends of the text. */
    private static String at(FoldedText text, int token) {
        return token < 0 || token >= text.size() ? "" : text.literal(token, token + 1);
    }
}
