package org.communique.exchange;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an export has made of entries, and of every value in them.
 *
 * @param system the system that takes the records
 * @param entries how many entries there are
 * @param exported of how many of them records were made
 * @param refused how many are of a kind that the system has, and could not be exported
 * @param records how many records there are of each type
 * @param values how many values have become what
 * @param losses what is in no record, or should be looked at: the worst first, then by place, which is a path into the dossier
 */
public record ExportReport(
        String system,
        long entries,
        long exported,
        long refused,
        Map<String, Long> records,
        ValueCounts values,
        List<LossGroup> losses) {

    /** Copies the collections, and puts the losses in order. */
    public ExportReport {
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
        losses = losses.stream()
                .sorted(Comparator.comparing(LossGroup::severity)
                        .thenComparing(LossGroup::reason)
                        .thenComparing(LossGroup::pattern))
                .toList();
    }

    /** {@return whether an entry was refused} */
    public boolean hasRefusals() {
        return refused > 0;
    }

    /** {@return how many losses of one reason there are} */
    public long count(String reason) {
        return losses.stream()
                .filter(group -> group.reason().equals(reason))
                .mapToLong(LossGroup::count)
                .sum();
    }

    /** {@return the report for people, in English} */
    public String toText() {
        return ReportText.of(this);
    }

    /** {@return the report as JSON} */
    public String toJson() {
        return ReportJson.of(this);
    }
}
