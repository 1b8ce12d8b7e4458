package org.communique.time;

/**
 * A reading position in one stretch of an EDTF text; it moves forward only.
 *
 * <p>Refusals count characters in the whole text. Not thread-safe.
 */
final class Cursor {

    /** What {@link #peek()} gives at the end; it stands in no EDTF text. */
    static final char END = '\0';

    private final String text;
    private final int end;
    private int position;

    /** Reads {@code text} from {@code start} inclusive to {@code end} exclusive. */
    Cursor(String text, int start, int end) {
        this.text = text;
        this.position = start;
        this.end = end;
    }

    boolean atEnd() {
        return position == end;
    }

    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    /** {@return whether {@code expected} comes next, which is then behind the position} */
    boolean accept(char expected) {
        if (peek() != expected) {
            return false;
        }
        position++;
        return true;
    }

    /** {@return the digits up to the next other character, at most as many as there are; perhaps none} */
    String digits() {
        int start = position;
        while (isDigit(peek())) {
            position++;
        }
        return text.substring(start, position);
    }

    /** {@return the digits and {@code X} up to the next other character; perhaps none} */
    String maskedDigits() {
        int start = position;
        while (isDigit(peek()) || peek() == 'X') {
            position++;
        }
        return text.substring(start, position);
    }

    /** {@return what the qualifier that comes next says; nothing if none comes} */
    Qualification qualification() {
        Qualification said = Qualification.of(peek());
        if (said.any()) {
            position++;
            if (Qualification.of(peek()).any()) {
                throw refuse("only one qualifier in one place; % is both uncertain (?) and approximate (~)");
            }
        }
        return said;
    }

    /** {@return the refusal of the text at this position, for {@code reason}} */
    IllegalArgumentException refuse(String reason) {
        return EdtfRefusal.at(text, position, reason);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
