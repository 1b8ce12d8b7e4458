package org.communique.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report for people. */
final class ReportText {

    private static final int EXAMPLES = 3;
    private static final int CODES = 20;

    private ReportText() {}

    static String of(ImportReport report) {
        List<String> lines = new ArrayList<>();
        RecordCounts records = report.records();
        lines.add("Import of " + report.system());
        lines.add("records  " + records.read() + ": " + records.imported() + " imported, " + records.refused()
                + " refused, " + records.duplicate() + " duplicate, " + records.superseded() + " superseded");
        lines.add("entries  " + counts(report.entries()));
        lines.add(line(report.values()));
        report.losses().forEach(group -> lines.add(line(group)));
        return String.join("\n", lines) + "\n";
    }

    static String of(ExportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("Export to " + report.system());
        lines.add("entries  " + report.entries() + ": " + report.exported() + " exported, " + report.refused()
                + " refused");
        lines.add("records  " + counts(report.records()));
        lines.add(line(report.values()));
        report.losses().forEach(group -> lines.add(line(group)));
        return String.join("\n", lines) + "\n";
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String line(ValueCounts values) {
        return "values   " + values.total() + ": " + values.carried() + " carried, " + values.kept() + " kept, "
                + values.derived() + " derived, " + values.lost() + " lost, " + values.empty() + " empty, "
                + values.repeated() + " repeated, " + values.refused() + " refused";
    }

    private static String line(LossGroup group) {
        String place = group.pattern().isEmpty() ? "" : " at " + group.pattern();
        return group.severity().name().toLowerCase(Locale.ROOT) + " " + group.reason() + place + ": " + group.count()
                + examples(group);
    }

    private static String examples(LossGroup group) {
        if (!group.codes().isEmpty()) {
            return "\n    " + codes(group);
        }
        return group.examples().stream()
                .limit(EXAMPLES)
                .map(ReportText::example)
                .filter(text -> !text.isEmpty())
                .map(text -> "\n    " + text)
                .collect(Collectors.joining());
    }

    private static String codes(LossGroup group) {
        int hidden = group.codes().size() - CODES;
        String shown = group.codes().stream()
                .limit(CODES)
                .map(each -> each.code() + " (" + each.count() + ")")
                .collect(Collectors.joining(", "));
        return hidden > 0 ? shown + " and " + hidden + " more" : shown;
    }

    private static String example(Loss loss) {
        List<String> parts = new ArrayList<>(List.of(loss.record(), loss.value(), loss.detail()));
        parts.removeIf(String::isEmpty);
        return String.join(": ", parts);
    }
}
