package org.communique.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.entry.Entry;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.SeenRecords.Standing;
import org.communique.exchange.record.Value;
import org.communique.internal.CompositeKey;
import org.communique.source.TextDigest;

/** Counts what an import does, in memory that does not grow with what is imported. Not thread-safe. */
final class ReportTally {

    private static final int MOST_GROUPS = 1000;
    private static final int MOST_EXAMPLES = 20;
    private static final int MOST_CODES = 1000;
    private static final String OTHER_PLACES = "…";

    private final String system;
    private final List<TextDigest> inputs = new ArrayList<>();
    private final Map<Outcome, Long> values = new EnumMap<>(Outcome.class);
    private final Map<String, Long> entries = new TreeMap<>();
    private final Map<CompositeKey, Group> groups = new LinkedHashMap<>();
    private long imported;
    private long refused;
    private long duplicate;
    private long superseded;
    private long repeatedValues;
    private long refusedValues;

    ReportTally(String system) {
        this.system = system;
    }

    long read() {
        return imported + refused + duplicate + superseded;
    }

    void input(TextDigest digest) {
        inputs.add(digest);
    }

    void imported() {
        imported++;
    }

    void refused() {
        refused++;
    }

    void refusedValues(Value record) {
        refusedValues += record.leaves().size();
    }

    void repeated(Standing standing, Value record) {
        repeatedValues += record.leaves().size();
        if (standing == Standing.DUPLICATE) {
            duplicate++;
        } else {
            superseded++;
        }
    }

    /** An earlier version of a record was imported already. */
    void supersededEarlier() {
        imported--;
        superseded++;
    }

    void value(Outcome outcome) {
        values.merge(outcome, 1L, Long::sum);
    }

    void entry(Entry entry) {
        entries.merge(entry.id().kind(), 1L, Long::sum);
    }

    void loss(Loss loss) {
        CompositeKey key = CompositeKey.of(loss.pattern(), loss.reason());
        if (groups.size() >= MOST_GROUPS && !groups.containsKey(key)) {
            key = CompositeKey.of(OTHER_PLACES, loss.reason());
        }
        groups.computeIfAbsent(key, each -> new Group()).add(loss);
    }

    ImportReport report() {
        return new ImportReport(
                system,
                inputs,
                new RecordCounts(read(), imported, refused, duplicate, superseded),
                entries,
                new ValueCounts(
                        count(Outcome.CARRIED),
                        count(Outcome.KEPT),
                        count(Outcome.DERIVED),
                        count(Outcome.LOST),
                        count(Outcome.EMPTY),
                        repeatedValues,
                        refusedValues),
                groups.entrySet().stream()
                        .map(each -> each.getValue().group(each.getKey().parts().get(0)))
                        .toList());
    }

    private long count(Outcome outcome) {
        return values.getOrDefault(outcome, 0L);
    }

    /** Losses of one reason at one place. */
    private static final class Group {

        private final List<Loss> examples = new ArrayList<>();
        private final Map<String, Long> codes = new TreeMap<>();
        private long count;

        void add(Loss loss) {
            count++;
            if (loss.isAboutCode() && (codes.size() < MOST_CODES || codes.containsKey(loss.value()))) {
                codes.merge(loss.value(), 1L, Long::sum);
            }
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(loss);
            }
        }

        LossGroup group(String pattern) {
            Loss first = examples.get(0);
            return new LossGroup(pattern, first.reason(), first.severity(), count, codes(), examples);
        }

        private List<CodeCount> codes() {
            return codes.entrySet().stream()
                    .map(each -> new CodeCount(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingLong(CodeCount::count)
                            .reversed()
                            .thenComparing(CodeCount::code))
                    .toList();
        }
    }
}
