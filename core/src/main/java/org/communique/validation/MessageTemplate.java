package org.communique.validation;

import java.util.List;
import org.communique.internal.DisplayText;

/** What becomes of the places in the text of a rule. */
final class MessageTemplate {

    static final int MAX_LENGTH = 512;

    private MessageTemplate() {}

    /** {@return a text with its places filled, at most 512 characters long} */
    static String filled(String text, List<String> arguments) {
        StringBuilder message = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int place = place(text, open, arguments.size());
            message.append(text, from, open).append(place < 0 ? "{" : arguments.get(place));
            from = open + (place < 0 ? 1 : 3);
        }
        return DisplayText.cut(message.append(text.substring(from)).toString(), MAX_LENGTH);
    }

    /** {@return how many arguments a text has places for: one more than the greatest number of a place} */
    static int places(String text) {
        int places = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            places = Math.max(places, place(text, open, 10) + 1);
        }
        return places;
    }

    private static int place(String text, int open, int count) {
        boolean closed = open + 2 < text.length() && text.charAt(open + 2) == '}';
        int digit = closed ? text.charAt(open + 1) - '0' : -1;
        return digit >= 0 && digit < Math.min(count, 10) ? digit : -1;
    }
}
