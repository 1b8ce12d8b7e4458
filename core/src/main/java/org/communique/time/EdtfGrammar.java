package org.communique.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of EDTF above the single date: intervals and sets.
 *
 * <p>Written by hand, without regular expressions. The text is read once for its characters and once for its structure,
 * so reading takes time in proportion to its length, which is limited.
 */
final class EdtfGrammar {

    private static final String RANGE = "..";

    private EdtfGrammar() {}

    /**
     * {@return what {@code text} says}
     *
     * @throws IllegalArgumentException if it is not EDTF
     */
    static EdtfValue parse(String text) {
        return PlainDay.parse(text).<EdtfValue>map(day -> day).orElseGet(() -> structured(text));
    }

    private static EdtfValue structured(String text) {
        checkCharacters(text);
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return set(text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, slash);
        }
        if (text.indexOf('T') >= 0) {
            return DateTimeGrammar.parse(text);
        }
        return DateGrammar.parse(text, 0, text.length());
    }

    private static void checkCharacters(String text) {
        if (text.isEmpty()) {
            throw EdtfRefusal.of(text, "it is empty");
        }
        if (text.length() > Edtf.MAX_LENGTH) {
            throw EdtfRefusal.of(text, "it is longer than " + Edtf.MAX_LENGTH + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!known(text.charAt(i))) {
                throw EdtfRefusal.character(text, i);
            }
        }
    }

    private static boolean known(char c) {
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', 'T', 'Z', 'Y', 'E', 'S' -> true;
            case '-', '+', '?', '~', '%', ':', '.', ',', '/', '[', ']', '{', '}' -> true;
            default -> false;
        };
    }

    private static EdtfInterval interval(String text, int slash) {
        EdtfValue from = end(text, 0, slash, OpenEnd.OPEN_START);
        EdtfValue to = end(text, slash + 1, text.length(), OpenEnd.OPEN_END);
        if (from.equals(OpenEnd.UNKNOWN) && to.equals(OpenEnd.UNKNOWN)) {
            throw EdtfRefusal.of(text, "an interval with two unknown ends says nothing");
        }
        return new EdtfInterval(from, to);
    }

    private static EdtfValue end(String text, int start, int end, OpenEnd open) {
        if (start == end) {
            return OpenEnd.UNKNOWN;
        }
        if (text.startsWith(RANGE, start) && end - start == RANGE.length()) {
            return open;
        }
        return DateGrammar.parse(text, start, end);
    }

    private static EdtfSet set(String text) {
        boolean all = text.charAt(0) == '{';
        int end = text.length() - 1;
        if (end == 0 || text.charAt(end) != (all ? '}' : ']')) {
            throw EdtfRefusal.at(text, end, "a set ends with the bracket that matches its first");
        }
        List<EdtfSet.Member> members = new ArrayList<>();
        int start = 1;
        for (int comma = text.indexOf(',', start); comma >= 0; comma = text.indexOf(',', start)) {
            members.add(member(text, start, comma));
            start = comma + 1;
        }
        members.add(member(text, start, end));
        return new EdtfSet(all, List.copyOf(members));
    }

    private static EdtfSet.Member member(String text, int start, int end) {
        int dots = text.indexOf(RANGE, start);
        if (dots < 0 || dots >= end) {
            EdtfDate date = DateGrammar.parse(text, start, end);
            return new EdtfSet.Member(date, date);
        }
        int behind = dots + RANGE.length();
        EdtfValue from = dots == start ? openStart(text, start) : DateGrammar.parse(text, start, dots);
        EdtfValue to = behind == end ? openEnd(text, end) : DateGrammar.parse(text, behind, end);
        if (from.equals(OpenEnd.OPEN_START) && to.equals(OpenEnd.OPEN_END)) {
            throw EdtfRefusal.at(text, start, "a set needs a date beside the dots");
        }
        if (EdtfInterval.endsBefore(from, to)) {
            throw EdtfRefusal.at(text, start, "the range ends before it begins, so it has no member");
        }
        return new EdtfSet.Member(from, to);
    }

    private static OpenEnd openStart(String text, int start) {
        if (start != 1) {
            throw EdtfRefusal.at(text, start, "only the first member of a set may have an open start");
        }
        return OpenEnd.OPEN_START;
    }

    private static OpenEnd openEnd(String text, int end) {
        if (end != text.length() - 1) {
            throw EdtfRefusal.at(text, end, "only the last member of a set may have an open end");
        }
        return OpenEnd.OPEN_END;
    }
}
