package org.communique.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/** Reads the values of lines, one by one. Not thread-safe. */
final class Lines {

    private final LineSplitter lines;
    private final LineValues values;

    Lines(InputStream in, ReadOptions options) {
        this.lines = new LineSplitter(in, options.line().bytes());
        this.values = new LineValues(options);
    }

    /**
     * {@return what the only line of a text holds}
     *
     * @throws DossierReadException if it has a fault, or there is another line
     */
    static <T> T only(byte[] line, ReadOptions options, Function<Lines, T> reading) {
        Lines lines = new Lines(new ByteArrayInputStream(line), options);
        lines.advance();
        T value = reading.apply(lines);
        if (lines.advance()) {
            throw LineValues.refused(lines.line(), Fault.JSON_TRAILING, "expected one line but another follows");
        }
        return value;
    }

    /** Moves to the next line that is not blank; false at the end. */
    boolean advance() {
        return lines.advance();
    }

    /** {@return the number of the line, from 1} */
    long number() {
        return lines.number();
    }

    /** {@return the dossier that the line tells} */
    Dossier header() {
        return values.header(line());
    }

    /** {@return the entry that the line is} */
    Entry entry() {
        return values.entry(line());
    }

    /** {@return the line, to be read whenever it may be} */
    LineValues.Line copy() {
        return new LineValues.Line(Arrays.copyOf(lines.bytes(), lines.length()), lines.length(), lines.number());
    }

    /** The line, which is there until the next. */
    private LineValues.Line line() {
        return new LineValues.Line(lines.bytes(), lines.length(), lines.number());
    }
}
