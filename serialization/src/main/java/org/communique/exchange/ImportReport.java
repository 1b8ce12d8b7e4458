package org.communique.exchange;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.source.TextDigest;

/**
 * What an import has made of its inputs, and of every value in them.
 *
 * @param system the system that the records are of
 * @param inputs the SHA-256 of each input, in order
 * @param records how many records have become what
 * @param entries how many entries there are of each kind
 * @param values how many values have become what
 * @param losses what is in no entry, or should be looked at: the worst first, then by place
 */
public record ImportReport(
        String system,
        List<TextDigest> inputs,
        RecordCounts records,
        Map<String, Long> entries,
        ValueCounts values,
        List<LossGroup> losses) {

    /** Copies the collections, and puts the losses in order. */
    public ImportReport {
        inputs = List.copyOf(inputs);
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        losses = losses.stream()
                .sorted(Comparator.comparing(LossGroup::severity)
                        .thenComparing(LossGroup::reason)
                        .thenComparing(LossGroup::pattern))
                .toList();
    }

    /** {@return whether a record was refused} */
    public boolean hasRefusals() {
        return records.refused() > 0;
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
