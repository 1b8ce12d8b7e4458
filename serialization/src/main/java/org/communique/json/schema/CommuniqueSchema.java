package org.communique.json.schema;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.communique.json.codec.Codec;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Codecs;
import org.communique.json.model.ConflictAnswers;
import org.communique.json.model.DifferenceAnswers;
import org.communique.json.model.Dossiers;
import org.communique.json.model.Entries;
import org.communique.json.model.LedgerAnswers;
import org.communique.json.model.PositionAnswers;
import org.communique.json.model.QuotationAnswers;
import org.communique.json.model.Reports;
import org.communique.json.model.TimelineAnswers;

/**
 * The JSON Schema (2020-12) of what {@link org.communique.json.CommuniqueJson} reads and writes, made from the shapes
 * that read and write it.
 *
 * <p>The jar has them as resources: {@code META-INF/communique/document.schema.json}, {@code line.schema.json}, {@code
 * report.schema.json}, {@code timeline.schema.json}, {@code order.schema.json}, {@code positions.schema.json},
 * {@code ledger.schema.json}, {@code difference.schema.json}, {@code conflicts.schema.json} and {@code coverage.schema.json}.
 * Unknown members, and unknown types where a later release may add some, are allowed; codes of open vocabularies are
 * examples. The module's page of the schema says what the reader refuses beyond the schema.
 */
public final class CommuniqueSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String FOREIGN =
            " A code or member that stands nowhere here and whose name has a colon, as fts:plan has, belongs to the system in front of the colon, and is kept.";

    private CommuniqueSchema() {}

    /** {@return the schema of a document, indented, with a line feed at the end} */
    public static String document() {
        return write(schema -> {
            schema.describe("Document", "A dossier as one JSON document." + FOREIGN);
            Dossiers.DOSSIER.outline(schema);
        });
    }

    /** {@return the schema of a line of NDJSON, indented, with a line feed at the end} */
    public static String line() {
        return write(schema -> {
            schema.describe(
                    "Line",
                    "A dossier, which is the first line, or an entry, behind its kind as the only key." + FOREIGN);
            schema.ifMember("dossier", Dossiers.HEADER, Entries.KEYED_ENTRY);
        });
    }

    /** {@return the schema of a report, indented, with a line feed at the end} */
    public static String report() {
        return write(schema -> {
            schema.describe("Report of a validation", "What a validator found wrong with a dossier.");
            Reports.REPORT.outline(schema);
        });
    }

    /** {@return the schema of a matrix of positions, indented, with a line feed at the end} */
    public static String positions() {
        return write(schema -> {
            schema.describe("Positions", "Who stands where, by the statements of a dossier.");
            PositionAnswers.MATRIX.outline(schema);
        });
    }

    /** {@return the schema of a timeline, indented, with a line feed at the end} */
    public static String timeline() {
        return write(schema -> {
            schema.describe("Timeline", "In which order the items of a dossier came, as far as that is certain.");
            TimelineAnswers.SUMMARY.outline(schema);
        });
    }

    /** {@return the schema of an answer about the order of two items, indented, with a line feed at the end} */
    public static String order() {
        return write(schema -> {
            schema.describe("Order of two items", "In which order two items of a dossier came, and why.");
            TimelineAnswers.ANSWER.outline(schema);
        });
    }

    /** {@return the schema of what a ledger answers, indented, with a line feed at the end} */
    public static String ledger() {
        return write(schema -> {
            schema.describe("Answers of a ledger", "What is promised, how far it has come, and by whose word.");
            LedgerAnswers.REPORT.outline(schema);
        });
    }

    /** {@return the schema of what differs between two dossiers, indented, with a line feed at the end} */
    public static String difference() {
        return write(schema -> {
            schema.describe("Difference", "What differs between two versions of a dossier.");
            DifferenceAnswers.DIFFERENCE.outline(schema);
        });
    }

    /** {@return the schema of what clashes in a merge, or in what is told twice, indented, with a line feed at the end} */
    public static String conflicts() {
        return write(schema -> {
            schema.describe(
                    "Conflicts",
                    "What clashes where two dossiers are merged, or where what is told twice is made one.");
            schema.listOfEither(List.of(ConflictAnswers.CONFLICT, ConflictAnswers.UNIFIED));
        });
    }

    /** {@return the schema of which sentences of a text are cited, indented, with a line feed at the end} */
    public static String coverage() {
        return write(schema -> {
            schema.describe("Coverage", "Which sentences of a text a dossier cites.");
            QuotationAnswers.COVERAGE.outline(schema);
        });
    }

    /**
     * {@return the schema of a type of the model, or of an answer, indented, with a line feed at the end}
     *
     * @throws IllegalArgumentException if {@link org.communique.json.CommuniqueModule} does not write it
     */
    public static String of(Class<?> type) {
        Codec<?> codec = Codecs.all().stream()
                .filter(typed -> typed.type() == Objects.requireNonNull(type, "type"))
                .map(Codecs.Typed::codec)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type: a " + type.getSimpleName() + " has no JSON"));
        return write(schema -> {
            schema.text("title", type.getSimpleName());
            codec.outline(schema);
        });
    }

    private static String write(Consumer<SchemaWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TokenWriter out = TokenWriter.open(bytes, true)) {
            SchemaWriter schema = new SchemaWriter(out);
            out.beginObject();
            schema.text("$schema", DIALECT);
            content.accept(schema);
            schema.definitions();
            out.endObject();
        }
        bytes.write('\n');
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
