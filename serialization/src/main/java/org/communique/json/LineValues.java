package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Input;
import org.communique.json.codec.Messages;
import org.communique.json.codec.Problems;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.ValuePositions;
import org.communique.json.model.Dossiers;
import org.communique.json.model.Entries;

/** Reads the values of lines of one stream, one at a time. Not thread-safe. */
final class LineValues {

    private final ReadOptions options;
    private final TokenFactory factory = TokenFactory.withTable();

    LineValues(ReadOptions options) {
        this.options = options;
    }

    /** A line. */
    static final class Line {

        private final byte[] bytes;
        private final int length;
        private final long number;

        /**
         * Creates a line.
         *
         * @param bytes begins with it
         * @param length how many of the bytes it has
         * @param number its number, from 1; 0 where there is none
         */
        Line(byte[] bytes, int length, long number) {
            this.bytes = bytes;
            this.length = length;
            this.number = number;
        }

        int length() {
            return length;
        }

        long number() {
            return number;
        }
    }

    /** {@return the dossier that the line tells} */
    Dossier header(Line line) {
        return read(Dossiers.HEADER, line);
    }

    /** {@return the entry that the line is; that another dossier begins is said rather than what it lacks as an entry} */
    Entry entry(Line line) {
        try {
            return read(Entries.KEYED_ENTRY, line);
        } catch (DossierReadException e) {
            throw read(Dossiers.HEADER, line, new Problems())
                    .map(another -> refused(line, another))
                    .orElse(e);
        }
    }

    private static DossierReadException refused(Line line, Dossier another) {
        return refused(
                line,
                Fault.OBJECT_REFUSED,
                "expected an entry but another dossier begins, "
                        + Messages.echo(another.id().text()) + ": read files of lines one by one");
    }

    /** {@return the exception that a line as a whole is refused with} */
    static DossierReadException refused(Line line, String code, String message) {
        return new DossierReadException(List.of(new Fault(code, "", line.number, 1, message)));
    }

    private <T> T read(Codec<T> codec, Line line) {
        Problems problems = new Problems();
        Optional<T> value = read(codec, line, problems);
        if (!problems.isEmpty()) {
            throw new DossierReadException(Fault.of(problems));
        }
        return value.orElseThrow();
    }

    private <T> Optional<T> read(Codec<T> codec, Line line, Problems problems) {
        return Reading.one(
                codec,
                new Input(
                        line.bytes,
                        line.length,
                        Math.max(1, line.number),
                        options.line(),
                        !options.rejectsUnknown(),
                        problems,
                        ValuePositions.NONE,
                        factory));
    }
}
