package org.communique.exchange.record;

import java.io.IOException;

/**
 * The tags, comments and runs of text of an XML document, found in its bytes without parsing it. Not thread-safe.
 *
 * <p>Of each piece the beginning is read, which tells what it is, before it is said where all of it goes. A tag ends where the
 * next one begins, if it is not closed before.
 */
final class XmlMarkup {

    private static final int END = -1;
    private static final int LONGEST_NAME = 64;
    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";

    private final Bytes in;
    private final StringBuilder head = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private int last;

    /** What a piece is. */
    enum Kind {
        /** What stands between markup, and character data in brackets. */
        TEXT,
        /** The beginning or end of an element. */
        TAG,
        /** A comment. */
        COMMENT,
        /** A processing instruction, or what stands first and looks like one. */
        INSTRUCTION,
        /** A document type, or anything else that begins with an exclamation mark. */
        TYPE
    }

    XmlMarkup(Bytes in) {
        this.in = in;
    }

    Kind kind() {
        return kind;
    }

    /** {@return whether the piece is a start tag of an element} */
    boolean opens(String element) {
        return kind == Kind.TAG && head.length() == element.length() + 1 && head.indexOf(element) == 1;
    }

    /** {@return whether the piece is the end tag of an element} */
    boolean closes(String element) {
        return kind == Kind.TAG
                && head.length() == element.length() + 2
                && head.charAt(1) == '/'
                && head.indexOf(element) == 2;
    }

    /** {@return whether the piece, which was copied, is the tag of an element without content} */
    boolean isEmptyElement() {
        return last == '/';
    }

    /** Reads the beginning of the next piece; false at the end of the input. */
    boolean next() throws IOException {
        head.setLength(0);
        last = 0;
        if (in.peek() == '<') {
            head.append((char) in.next());
            readHead();
        } else {
            kind = Kind.TEXT;
        }
        return !head.isEmpty() || in.peek() != END;
    }

    private void readHead() throws IOException {
        while (head.length() <= LONGEST_NAME && !isHead()) {
            head.append((char) in.next());
        }
        kind = kindOfHead();
    }

    /** Whether enough was read to tell what the piece is. */
    private boolean isHead() throws IOException {
        int next = in.peek();
        return next == END
                || next == '<'
                || next == '>'
                || next <= ' '
                || (next == '/' && head.length() > 1)
                || is("<?")
                || is(COMMENT)
                || is(CDATA);
    }

    private boolean is(String mark) {
        return head.length() == mark.length() && mark.contentEquals(head);
    }

    private Kind kindOfHead() {
        if (head.length() > 1 && head.charAt(1) == '!') {
            return is(COMMENT) ? Kind.COMMENT : is(CDATA) ? Kind.TEXT : Kind.TYPE;
        }
        return is("<?") ? Kind.INSTRUCTION : Kind.TAG;
    }

    /** Copies the piece. */
    void copyTo(RecordBytes target) throws IOException {
        for (int i = 0; i < head.length(); i++) {
            target.add(head.charAt(i));
        }
        switch (kind) {
            case TEXT -> copyText(target);
            case TAG -> copyTag(target);
            case COMMENT -> copyUpTo("-->", target);
            case INSTRUCTION -> copyUpTo("?>", target);
            case TYPE -> copyType(target);
        }
    }

    private void copyText(RecordBytes target) throws IOException {
        if (!head.isEmpty()) {
            copyUpTo("]]>", target);
        }
        while (head.isEmpty() && in.peek() != END && in.peek() != '<') {
            target.add(in.next());
        }
    }

    private void copyUpTo(String end, RecordBytes target) throws IOException {
        int matched = 0;
        while (matched < end.length() && in.peek() != END) {
            int next = in.next();
            target.add(next);
            boolean goesOn = next == end.charAt(matched);
            boolean repeats = matched == 2 && next == end.charAt(1) && end.charAt(0) == end.charAt(1);
            matched = goesOn ? matched + 1 : repeats ? matched : next == end.charAt(0) ? 1 : 0;
        }
    }

    private void copyTag(RecordBytes target) throws IOException {
        int quote = 0;
        int next = in.peek();
        while (next != END && next != '<' && (quote != 0 || next != '>')) {
            target.add(in.next());
            if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
            } else if (next == quote) {
                quote = 0;
            }
            last = next;
            next = in.peek();
        }
        if (next == '>') {
            target.add(in.next());
        }
    }

    /** A document type has declarations in brackets, in which strings and comments may have any of the signs that end it. */
    private void copyType(RecordBytes target) throws IOException {
        int quote = 0;
        int depth = 0;
        int matched = 0;
        for (int next = in.peek(); next != END; next = in.peek()) {
            target.add(in.next());
            matched = next == COMMENT.charAt(matched) ? matched + 1 : next == '<' ? 1 : 0;
            if (matched == COMMENT.length()) {
                copyUpTo("-->", target);
                matched = 0;
            } else if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '"' || next == '\'') {
                quote = next;
            } else if (next == '[' || next == ']') {
                depth += next == '[' ? 1 : -1;
            } else if (next == '>' && depth <= 0) {
                return;
            }
        }
    }
}
