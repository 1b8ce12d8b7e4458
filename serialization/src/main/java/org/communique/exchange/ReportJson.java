package org.communique.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.communique.json.codec.TokenWriter;
import org.communique.source.TextDigest;

/** A report as JSON. */
final class ReportJson {

    private final TokenWriter out;

    private ReportJson(TokenWriter out) {
        this.out = out;
    }

    static String of(ImportReport report) {
        return written(json -> json.write(report));
    }

    static String of(ExportReport report) {
        return written(json -> json.write(report));
    }

    private static String written(Consumer<ReportJson> report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TokenWriter out = TokenWriter.open(bytes, true)) {
            report.accept(new ReportJson(out));
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }

    private void write(ExportReport report) {
        out.beginObject();
        text("system", report.system());
        object("entries", () -> entries(report));
        object("records", () -> report.records().forEach(this::count));
        object("values", () -> values(report.values()));
        list("losses", report.losses(), this::group);
        out.endObject();
    }

    private void entries(ExportReport report) {
        count("read", report.entries());
        count("exported", report.exported());
        count("refused", report.refused());
    }

    private void write(ImportReport report) {
        out.beginObject();
        text("system", report.system());
        list("inputs", report.inputs(), (TextDigest digest) -> out.text(digest.text()));
        object("records", () -> records(report.records()));
        object("entries", () -> report.entries().forEach(this::count));
        object("values", () -> values(report.values()));
        list("losses", report.losses(), this::group);
        out.endObject();
    }

    private void records(RecordCounts records) {
        count("read", records.read());
        count("imported", records.imported());
        count("refused", records.refused());
        count("duplicate", records.duplicate());
        count("superseded", records.superseded());
    }

    private void values(ValueCounts values) {
        count("carried", values.carried());
        count("kept", values.kept());
        count("derived", values.derived());
        count("lost", values.lost());
        count("empty", values.empty());
        count("repeated", values.repeated());
        count("refused", values.refused());
    }

    private void group(LossGroup group) {
        out.beginObject();
        text("path", group.pattern());
        text("reason", group.reason());
        text("severity", group.severity().name().toLowerCase(Locale.ROOT));
        count("count", group.count());
        if (!group.codes().isEmpty()) {
            object("codes", () -> group.codes().forEach(each -> count(each.code(), each.count())));
        }
        list("examples", group.examples(), this::example);
        out.endObject();
    }

    private void example(Loss loss) {
        out.beginObject();
        text("record", loss.record());
        text("path", loss.path());
        text("value", loss.value());
        text("detail", loss.detail());
        out.endObject();
    }

    private void object(String name, Runnable members) {
        out.name(name);
        out.beginObject();
        members.run();
        out.endObject();
    }

    private <T> void list(String name, List<T> items, Consumer<T> item) {
        out.name(name);
        out.beginArray();
        items.forEach(item);
        out.endArray();
    }

    private void count(String name, long count) {
        out.name(name);
        out.integer(count);
    }

    /** Nothing is written for an empty text. */
    private void text(String name, String text) {
        if (!text.isEmpty()) {
            out.name(name);
            out.text(text);
        }
    }
}
