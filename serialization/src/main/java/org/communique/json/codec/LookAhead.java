package org.communique.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead for a member of an object: what it says decides how the object is read, and it may stand anywhere.
 *
 * <p>The look is a plain scan over the bytes, which are well-formed UTF-8 but may be no well-formed JSON; what is wrong
 * with them is found when they are read. It passes over each byte once, so an object whose deciding member stands last is read in
 * twice the time.
 */
final class LookAhead {

    private final byte[] bytes;
    private final int end;
    private final String wanted;
    private int at;

    private LookAhead(byte[] bytes, int start, int end, String wanted) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.wanted = wanted;
    }

    /** {@return the text of a member of the object that opens at {@code start}; null where none is found} */
    static @Nullable String find(byte[] bytes, int start, int end, String wanted) {
        LookAhead ahead = new LookAhead(bytes, start + 1, end, wanted);
        return ahead.findsValue() ? ahead.value() : null;
    }

    /** {@return where the value of a member of the object that opens at {@code start} begins; empty where it has none} */
    static OptionalInt offset(byte[] bytes, int start, int end, String wanted) {
        LookAhead ahead = new LookAhead(bytes, start + 1, end, wanted);
        return ahead.findsValue() ? OptionalInt.of(ahead.at) : OptionalInt.empty();
    }

    /**
     * {@return which of these texts, of ASCII without escapes, the first member of the object that opens at {@code start}
     * is, if it is the one that is looked for and is written plainly; else -1, whatever the object is}
     */
    static int first(byte[] bytes, int start, int end, String wanted, List<String> texts) {
        LookAhead ahead = new LookAhead(bytes, start + 1, end, wanted);
        return ahead.passes(wanted) && ahead.passColon() ? ahead.textAmong(texts) : -1;
    }

    private int textAmong(List<String> texts) {
        int value = at;
        for (int i = 0; i < texts.size(); i++) {
            at = value;
            if (passes(texts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a string of just these letters is next, which is passed then. */
    private boolean passes(String letters) {
        skipBlank();
        int start = at + 1;
        int last = start + letters.length();
        boolean passes = last < end && bytes[at] == '"' && bytes[last] == '"' && spells(letters, start);
        at = last + 1;
        return passes;
    }

    /** Moves to the value of the member that is looked for, if it is there. */
    private boolean findsValue() {
        int depth = 0;
        boolean name = true;
        while (at < end) {
            switch (bytes[at]) {
                case '"' -> {
                    int start = at + 1;
                    boolean escaped = skipString();
                    if (depth == 0 && name && isWanted(start, escaped)) {
                        return passColon();
                    }
                    continue;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case ',' -> name = depth == 0;
                case ':' -> name = depth != 0 && name;
                default -> {}
            }
            if (depth < 0) {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean passColon() {
        skipBlank();
        boolean colon = at < end && bytes[at] == ':';
        at++;
        skipBlank();
        return colon;
    }

    /** The string that begins here, or null where something else does. */
    private @Nullable String value() {
        if (at >= end || bytes[at] != '"') {
            return null;
        }
        int start = at + 1;
        boolean escaped = skipString();
        return text(start, escaped);
    }

    private void skipBlank() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    /** Moves behind the string that opens here; {@return whether it has an escape}. */
    private boolean skipString() {
        boolean escaped = false;
        at++;
        while (at < end && bytes[at] != '"') {
            if (bytes[at] == '\\') {
                escaped = true;
                at++;
            }
            at++;
        }
        at++;
        return escaped;
    }

    /** Whether the string that began at {@code start} and was just passed is the name that is looked for. */
    private boolean isWanted(int start, boolean escaped) {
        return escaped ? text(start, true).equals(wanted) : hasName(start, at - 1);
    }

    /** Whether the bytes spell the name that is looked for, which is ASCII; no string is made of them. */
    private boolean hasName(int from, int to) {
        return to - from == wanted.length() && spells(wanted, from);
    }

    private boolean spells(String letters, int from) {
        boolean same = true;
        for (int i = 0; same && i < letters.length(); i++) {
            same = bytes[from + i] == letters.charAt(i);
        }
        return same;
    }

    /** The string that began at {@code start} and was just passed, escapes undone where they are of the one kind that such a text could be hidden in. */
    private String text(int start, boolean escaped) {
        String raw = new String(bytes, start, Math.min(at - 1, end) - start, StandardCharsets.UTF_8);
        return escaped ? unescape(raw) : raw;
    }

    private static String unescape(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && raw.startsWith("u", i + 1) && i + 6 <= raw.length()) {
                c = hex(raw, i + 2);
                i += 5;
            }
            text.append(c);
        }
        return text.toString();
    }

    private static char hex(String raw, int start) {
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            value = value * 16 + Math.max(0, Character.digit(raw.charAt(i), 16));
        }
        return (char) value;
    }
}
