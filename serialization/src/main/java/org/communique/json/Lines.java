package org.communique.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** Reads the values of lines, one by one. Not thread-safe. */
final class Lines {

    private final LineSplitter lines;
    private final ReadOptions options;
    private final TokenFactory factory = TokenFactory.withTable();

    Lines(InputStream in, ReadOptions options) {
        this.lines = new LineSplitter(in, options.line().bytes());
        this.options = options;
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
            throw lines.refused(Fault.JSON_TRAILING, "expected one line but another follows");
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
        return read(Dossiers.HEADER);
    }

    /** {@return the entry that the line is; that another dossier begins is said rather than what it lacks as an entry} */
    Entry entry() {
        try {
            return read(Entries.KEYED_ENTRY);
        } catch (DossierReadException e) {
            throw read(Dossiers.HEADER, new Problems()).map(this::refused).orElse(e);
        }
    }

    private DossierReadException refused(Dossier another) {
        return refused(
                Fault.OBJECT_REFUSED,
                "expected an entry but another dossier begins, "
                        + Messages.echo(another.id().text()) + ": read files of lines one by one");
    }

    private DossierReadException refused(String code, String message) {
        return new DossierReadException(List.of(new Fault(code, "", number(), 1, message)));
    }

    private <T> T read(Codec<T> codec) {
        Problems problems = new Problems();
        Optional<T> value = read(codec, problems);
        if (!problems.isEmpty()) {
            throw new DossierReadException(Fault.of(problems));
        }
        return value.orElseThrow();
    }

    private <T> Optional<T> read(Codec<T> codec, Problems problems) {
        return Reading.one(
                codec,
                new Input(
                        lines.bytes(),
                        lines.length(),
                        Math.max(1, lines.number()),
                        options.line(),
                        !options.rejectsUnknown(),
                        problems,
                        ValuePositions.NONE,
                        factory));
    }
}
