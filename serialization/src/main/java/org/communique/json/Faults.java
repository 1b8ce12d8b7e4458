package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.json.model.Dossiers;
import org.communique.shape.Scalar;

/** What was wrong with an input, as JSON. */
final class Faults {

    private static final Codec<Fault> FAULT = fault();

    private Faults() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(new Typed<>(Fault.class, FAULT), new Typed<>(ReadResult.class, result()));
    }

    private static Codec<Fault> fault() {
        Codec<String> text = Scalars.of(Scalar.TEXT);
        Component<Fault, String> code =
                Component.one("code", "The kind of fault.", Scalars.of(Scalar.CODE), Fault::code);
        Component<Fault, String> pointer = Component.one(
                "pointer",
                "The JSON Pointer (RFC 6901) of the value that is wrong; empty for the whole document or line.",
                text,
                Fault::pointer);
        Component<Fault, Long> line = Component.one("line", "The line, from 1.", Scalars.whole(0), Fault::line);
        Component<Fault, Integer> column = Component.one(
                "column", "The column in Unicode code points, from 1.", Scalars.of(Scalar.integer(0)), Fault::column);
        Component<Fault, String> message = Component.one(
                "message", "What is expected there and what stands there, in English.", text, Fault::message);
        return Component.together(
                "Fault",
                "Something that is wrong with an input, and where.",
                List.of(code, pointer, line, column, message),
                read -> new Fault(
                        read.get(code), read.get(pointer), read.get(line), read.get(column), read.get(message)));
    }

    private static Codec<ReadResult> result() {
        Component<ReadResult, Optional<Dossier>> dossier = Component.maybe(
                "dossier",
                "The dossier with every entry that has no fault, if it could be read.",
                Dossiers.DOSSIER,
                ReadResult::dossier);
        return Component.writtenOnly(
                "ReadResult",
                "What could be read of a document, and what was wrong with the rest.",
                List.of(
                        dossier,
                        Component.many(
                                "faults",
                                "What is wrong, in the order in which it was met.",
                                FAULT,
                                ReadResult::faults)),
                "a result is made by reading: read the document again");
    }
}
