package org.communique.examples.beam;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.communique.json.Fault;

/**
 * What one line holds, wherever in a file it stands: the one entry that it is, or those of a first line of a dossier.
 *
 * @param entries what could be read; of a line with faults nothing
 * @param faults what is wrong with it
 */
record DossierLine(List<Entry> entries, List<Fault> faults) {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    /** The member of a first line that no entry has. */
    private static final String FIRST = "\"communique\"";

    static DossierLine read(byte[] line) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused(List.of(new Fault(Fault.JSON_ENCODING, "", 1, 1, "expected a line of UTF-8")));
        }
        return text.contains(FIRST) ? entryOrFirst(text) : entry(text);
    }

    static DossierLine refused(List<Fault> faults) {
        return new DossierLine(List.of(), faults);
    }

    private static DossierLine entry(String text) {
        try {
            return new DossierLine(List.of(JSON.readLine(text)), List.of());
        } catch (DossierReadException e) {
            return refused(e.faults());
        }
    }

    /** An entry may have a text or member of that name too. */
    private static DossierLine entryOrFirst(String text) {
        DossierLine entry = entry(text);
        if (entry.faults.isEmpty()) {
            return entry;
        }
        try {
            Dossier first = JSON.readHeader(text);
            return new DossierLine(first.entries().toList(), List.of());
        } catch (DossierReadException e) {
            return refused(e.faults());
        }
    }
}
