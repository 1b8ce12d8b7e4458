package org.communique.extension;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks through a text once and checks that it is one canonical JSON value.
 *
 * <p>Iterative, so that no depth of nesting can exhaust the stack.
 */
final class CanonicalJsonScanner {

    private static final String IN_ARRAY = "";

    private final String text;
    /** One element an open container: the last member's raw name for an object, {@link #IN_ARRAY} for an array. */
    private final Deque<String> open = new ArrayDeque<>();

    private int at;

    CanonicalJsonScanner(String text) {
        this.text = text;
    }

    void scan() {
        boolean more = true;
        while (more) {
            more = beginsContainer() || endsValue();
        }
        if (at != text.length()) {
            throw wrong("the end");
        }
    }

    /** Reads one scalar or opening bracket; true where a container was opened that has content. */
    private boolean beginsContainer() {
        switch (peek()) {
            case '{' -> {
                at++;
                if (peek() == '}') {
                    at++;
                    return false;
                }
                open.push(memberName());
                return true;
            }
            case '[' -> {
                at++;
                if (peek() == ']') {
                    at++;
                    return false;
                }
                open.push(IN_ARRAY);
                return true;
            }
            default -> {
                scalar();
                return false;
            }
        }
    }

    /** Reads what follows a value; true where another value must follow. */
    private boolean endsValue() {
        while (!open.isEmpty()) {
            boolean inArray = open.peek().isEmpty();
            char c = peek();
            if (c == ',') {
                at++;
                if (!inArray) {
                    nextMember();
                }
                return true;
            }
            expect(inArray ? ']' : '}');
            open.pop();
        }
        return false;
    }

    private void nextMember() {
        int start = at;
        String name = memberName();
        if (CanonicalStrings.compare(open.pop(), name) >= 0) {
            at = start;
            throw wrong("a name behind the one before it, by UTF-16 code units");
        }
        open.push(name);
    }

    /** Reads a name and its colon; the raw text with quotes, which is never empty. */
    private String memberName() {
        int start = at;
        string();
        String name = text.substring(start, at);
        expect(':');
        return name;
    }

    private void scalar() {
        switch (peek()) {
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void string() {
        int end = CanonicalStrings.end(text, at);
        if (end < 0) {
            at = -end - 1;
            throw wrong("a string with the shortest escapes");
        }
        at = end;
    }

    private void number() {
        int end = at;
        while (end < text.length() && "+-.0123456789e".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (!isCanonicalNumber(text.substring(at, end))) {
            throw wrong("a value in canonical form");
        }
        at = end;
    }

    private static boolean isCanonicalNumber(String number) {
        try {
            return CanonicalNumber.of(number).equals(number);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void literal(String literal) {
        if (!text.startsWith(literal, at)) {
            throw wrong("a value");
        }
        at += literal.length();
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw wrong("'" + expected + "'");
        }
        at++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException("expected canonical JSON but at index " + at + " there is not " + expected);
    }
}
