package org.communique.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.entry.Entry;
import org.communique.entry.UnrecognizedEntry;
import org.communique.exchange.record.EntryFormat;
import org.communique.exchange.record.JsonTree;
import org.communique.exchange.record.Leaf;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Remark;
import org.communique.exchange.record.Value;
import org.communique.extension.JsonText;
import org.communique.json.CommuniqueJson;

/** An export that goes on: one entry after another. Not thread-safe. */
final class Export {

    private final EntryFormat format;
    private final OutputStream out;
    private final ReportTally tally;
    private final String system;
    private final Map<String, Long> records = new TreeMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long entries;
    private long exported;
    private long refused;

    Export(String system, EntryFormat format, OutputStream out) {
        this.system = system;
        this.format = format;
        this.out = out;
        this.tally = new ReportTally(system);
    }

    /** Writes the records of an entry. */
    void write(Entry entry) throws IOException {
        entries++;
        byte[] json = CommuniqueJson.standard().canonical(entry);
        Value value = JsonTree.of(JsonText.of(new String(json, StandardCharsets.UTF_8)), place(entry));
        try {
            List<EntryFormat.ExportedRecord> made = format.map(entry, value);
            for (EntryFormat.ExportedRecord each : made) {
                write(each);
            }
            exported += made.isEmpty() ? 0 : 1;
            account(entry, value);
        } catch (RefusedRecordException e) {
            refused++;
            tally.refusedValues(value);
            report(entry, new Remark(place(entry, e.path()), "", Reason.REFUSED, String.valueOf(e.getMessage())));
        } finally {
            places.merge(entry.id().kind(), 1, Integer::sum);
        }
    }

    /** Where the entry stands in its dossier: as the how manyth of its kind. */
    private String place(Entry entry) {
        String kind = entry.id().kind();
        String list = entry instanceof UnrecognizedEntry ? "unrecognized" : plural(kind);
        return '/' + list + '/' + places.getOrDefault(kind, 0);
    }

    private String place(Entry entry, String within) {
        return place(entry) + within;
    }

    private static String plural(String kind) {
        return kind + 's';
    }

    private void write(EntryFormat.ExportedRecord each) throws IOException {
        out.write((each.line() + '\n').getBytes(StandardCharsets.UTF_8));
        records.merge(each.type(), 1L, Long::sum);
    }

    private void account(Entry entry, Value json) {
        for (Leaf leaf : json.leaves()) {
            tally.value(leaf.outcome());
            leaf.remarks().forEach(remark -> report(entry, shown(remark)));
        }
    }

    private Remark shown(Remark remark) {
        return format.hides(remark.value())
                ? new Remark(remark.path(), Loss.MASKED, remark.reason(), remark.detail())
                : remark;
    }

    private void report(Entry entry, Remark remark) {
        tally.loss(Loss.of(entry.id().text(), remark));
    }

    /** {@return what has become of all entries} */
    ExportReport end() {
        ImportReport told = tally.report();
        return new ExportReport(system, entries, exported, refused, records, told.values(), told.losses());
    }
}
