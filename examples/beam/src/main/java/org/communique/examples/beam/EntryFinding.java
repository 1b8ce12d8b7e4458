package org.communique.examples.beam;

import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.communique.validation.Severity;
import org.communique.validation.Violation;

/**
 * Something that is wrong with an entry.
 *
 * @param file the name of its file
 * @param entry the id of the entry
 * @param code the code of the rule
 * @param severity how bad it is
 * @param pointer where in the entry, as a JSON Pointer
 * @param message what is wrong, in English
 */
public record EntryFinding(String file, String entry, String code, Severity severity, String pointer, String message) {

    /** Reads and writes them. */
    public static final Coder<EntryFinding> CODER =
            TextsCoder.of(EntryFinding.class, EntryFinding::texts, EntryFinding::of);

    /** What stands before an entry in a dossier with no other: its list and its place in that. */
    private static final String BEFORE = "^/[^/]+/0";

    static EntryFinding of(PlacedEntry placed, Violation violation) {
        return new EntryFinding(
                placed.place().file(),
                placed.entry().id().text(),
                violation.code(),
                violation.severity(),
                violation.pointer().replaceFirst(BEFORE, ""),
                violation.message());
    }

    private List<String> texts() {
        return List.of(file, entry, code, severity.name(), pointer, message);
    }

    private static EntryFinding of(List<String> texts) {
        return new EntryFinding(
                texts.get(0), texts.get(1), texts.get(2), Severity.valueOf(texts.get(3)), texts.get(4), texts.get(5));
    }
}
