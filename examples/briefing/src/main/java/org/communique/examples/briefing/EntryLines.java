package org.communique.examples.briefing;

import java.util.HashMap;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.UnrecognizedEntry;

/** The line of each entry of a dossier that is read from lines. */
final class EntryLines {

    private final long header;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();

    /** Takes the dossier that one line tells, with such entries as stand in it already. */
    EntryLines(Dossier dossier, long line) {
        this.header = line;
        dossier.entries().forEach(entry -> add(entry, line));
    }

    /** Adds the next entry, which stands in its list behind those of its kind that were added before. */
    void add(Entry entry, long line) {
        String list =
                entry instanceof UnrecognizedEntry ? "unrecognized" : entry.id().kind() + 's';
        int index = counts.merge(list, 1, Integer::sum) - 1;
        lines.put("/" + list + "/" + index, line);
    }

    /** {@return the line in which the value at a JSON Pointer stands; what is in no entry is told with the dossier} */
    long find(String pointer) {
        return lines.getOrDefault(entry(pointer), header);
    }

    /** The pointer of the entry that a pointer leads into. */
    private static String entry(String pointer) {
        int list = pointer.indexOf('/', 1);
        int end = list < 0 ? -1 : pointer.indexOf('/', list + 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }
}
