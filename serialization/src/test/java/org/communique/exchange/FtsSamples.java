package org.communique.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Flows that the importer of FTS is tried on. */
final class FtsSamples {

    static final String PAGE = "fts/custom-search-locationid-114-year-2020-page-3.json";
    static final String TABLE = "fts/fts_incoming_funding_afg.csv";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FtsSamples() {}

    static ImportSample json(String name, byte[] page, int most) {
        List<String> flows = MAPPER.readTree(page)
                .at("/data/flows")
                .valueStream()
                .limit(most)
                .map(MAPPER::writeValueAsString)
                .toList();
        return new ImportSample(name, Importers.fts(), flows, FtsSamples::page, JsonLeaves::changed);
    }

    static byte[] page(List<String> flows) {
        return utf8("{\"status\":\"ok\",\"data\":{\"flows\":[" + String.join(",", flows)
                + "]},\"meta\":{\"language\":\"en\"}}");
    }

    /** {@return flows, each of which is the first of the shipped page with other members} */
    static byte[] flows(String... members) {
        List<String> flows = new ArrayList<>();
        for (String each : members) {
            ObjectNode flow = (ObjectNode)
                    MAPPER.readTree(SharedSamples.own("fts-flows.json")).at("/data/flows/0");
            flow.setAll((ObjectNode) MAPPER.readTree(each));
            flows.add(MAPPER.writeValueAsString(flow));
        }
        return page(flows);
    }

    static JsonNode flowsOf(byte[] page) {
        return MAPPER.readTree(page).at("/data/flows");
    }

    static ImportSample csv(String name, byte[] table, int rows) {
        List<List<String>> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(table, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                if (all.isEmpty()) {
                    all.add(row.getHeader());
                }
                all.add(row.getFields());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> header = all.get(0);
        List<String> records =
                all.stream().skip(1).limit(rows).map(FtsSamples::line).toList();
        return new ImportSample(
                name,
                Importers.fts(),
                records,
                lines -> utf8(line(header) + String.join("", lines)),
                (record, column) -> changed(record, header.indexOf(column)));
    }

    private static String changed(String record, int column) {
        List<String> fields =
                new ArrayList<>(CsvReader.builder().ofSingleCsvRecord(record).getFields());
        fields.set(column, JsonLeaves.otherText(fields.get(column)));
        return line(fields);
    }

    private static String line(List<String> fields) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
