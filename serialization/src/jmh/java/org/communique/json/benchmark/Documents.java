package org.communique.json.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.json.CommuniqueJson;
import org.communique.json.ReadOptions;

/** What is measured with: the same bytes in every run. */
final class Documents {

    /** The dossier that the examples come with, seen from the folder of this module. */
    static final Path COALITION =
            Path.of("../examples/briefing/src/main/resources/org/communique/examples/briefing/coalition.json");

    /** Limits that a document of ten megabytes stays below. */
    static final CommuniqueJson JSON = CommuniqueJson.standard()
            .with(ReadOptions.builder().maxBytes(1 << 26).maxValues(1 << 24).build());

    /** Stands where nothing is read yet. */
    static final Dossier NOTHING = Dossier.of(DossierId.of("nothing"));

    private static final int MEGABYTE = 1_000_000;

    private Documents() {}

    /** {@return the mixed document of one megabyte, the coalition dossier repeated up to one, or the mixed one of ten} */
    static byte[] named(String name) {
        return switch (name) {
            case "mixed" -> MixedDocument.bytes(MixedDocument.MEGABYTE);
            case "coalition" -> coalition();
            case "large" -> MixedDocument.bytes(10 * MixedDocument.MEGABYTE);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** {@return about so many entries of the mixed document, one a line} */
    static byte[] lines(int entries) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        MixedDocument.writeLines(entries, lines);
        return lines.toByteArray();
    }

    private static byte[] coalition() {
        Dossier once = JSON.read(COALITION);
        int times = 1 + MEGABYTE / JSON.toBytes(once).length;
        Dossier.Builder all = once.withoutEntries().toBuilder();
        for (int copy = 0; copy < times; copy++) {
            all.addEntries(renamed(once, copy).entries().toList());
        }
        return JSON.toBytes(all.build());
    }

    private static Dossier renamed(Dossier dossier, int copy) {
        Map<EntryId, EntryId> ids = new LinkedHashMap<>();
        dossier.entries().forEach(entry -> ids.put(entry.id(), EntryId.parse(entry.id() + "-" + copy)));
        return dossier.renaming(ids);
    }

    /** {@return a later version of a dossier: every twentieth entry is gone, and every third event has another title} */
    static Dossier revised(Dossier dossier) {
        Dossier.Builder revised = dossier.withoutEntries().toBuilder();
        int count = 0;
        for (Entry entry : dossier.entries().toList()) {
            count++;
            if (count % 20 != 0) {
                revised.addEntry(count % 3 == 0 && entry instanceof DiplomaticEvent event ? retitled(event) : entry);
            }
        }
        return revised.build();
    }

    private static Entry retitled(DiplomaticEvent event) {
        return event.toBuilder().title("As it was called afterwards").build();
    }
}
