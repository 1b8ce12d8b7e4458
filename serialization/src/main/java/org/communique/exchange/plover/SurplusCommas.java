package org.communique.exchange.plover;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON without commas before the end of an array or object, which are no JSON and which gold standard records have; blanks behind
 * a comma, which say nothing, are left out as well. Not thread-safe.
 */
final class SurplusCommas extends FilterInputStream {

    private static final int END = -1;
    private static final int NONE = -2;

    private boolean inString;
    private boolean escaped;
    private int pushedBack = NONE;

    SurplusCommas(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = pushedBack == NONE ? in.read() : pushedBack;
        pushedBack = NONE;
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
        } else if (next == ',') {
            return behindComma();
        } else {
            inString = next == '"';
        }
        return next;
    }

    private int behindComma() throws IOException {
        int next = in.read();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = in.read();
        }
        if (next == ']' || next == '}') {
            return next;
        }
        pushedBack = next;
        return ',';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        for (int next = count < length ? read() : END; next != END; next = count < length ? read() : END) {
            bytes[offset + count] = (byte) next;
            count++;
        }
        return count == 0 && length > 0 ? END : count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
