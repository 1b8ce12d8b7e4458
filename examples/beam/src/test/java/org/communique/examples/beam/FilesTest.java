package org.communique.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.communique.dossier.Dossier;
import org.communique.exchange.ImportOptions;
import org.communique.exchange.Importers;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of files, checked, imported, and written. */
class FilesTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final Path SAMPLES = Path.of("..", "..", "serialization/src/test/resources/exchange");

    @TempDir
    private Path folder;

    private final Pipeline pipeline = Pipeline.create(
            PipelineOptionsFactory.fromArgs("--targetParallelism=2").create());

    private PCollection<ReadableFile> files(String pattern) {
        return pipeline.apply(FileIO.match().filepattern(pattern)).apply(FileIO.readMatches());
    }

    private static <T> void holds(PCollection<T> found, List<String> texts) {
        ArrayList<String> expected = new ArrayList<>(texts);
        PAssert.that(found).satisfies(all -> {
            List<String> seen = new ArrayList<>();
            all.forEach(each -> seen.add(each.toString()));
            assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
            return null;
        });
    }

    private static <T> void counts(PCollection<T> found, int expected) {
        PAssert.that(found).satisfies(all -> {
            assertThat(all).hasSize(expected);
            return null;
        });
    }

    /** Parts of a few bytes begin and end anywhere in lines, between them, and at once. */
    @Test
    void everyLineIsReadOnceWhereverAFileIsCut() throws IOException {
        Path file = folder.resolve("lines.ndjson");
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder(JSON.writeHeader(Dossier.of(DossierId.of("cut")))).append("\r\n\n");
        for (String line : GeneratedPledges.group(1).subList(0, 5)) {
            Place place = new Place(file.toString(), text.length(), 0);
            expected.add(new PlacedEntry(place, JSON.readLine(line)).toString());
            text.append(line).append('\n');
        }
        Files.writeString(file, text.substring(0, text.length() - 1));
        for (int part : List.of(7, 500, 1 << 20)) {
            PCollectionTuple read = pipeline.apply(
                            "match " + part, FileIO.match().filepattern(file.toString()))
                    .apply("read " + part, FileIO.readMatches())
                    .apply("lines " + part, ReadDossierLines.create().withPartBytes(part));
            holds(read.get(ReadDossierLines.ENTRIES), expected);
            holds(read.get(ReadDossierLines.FAULTY), List.of());
        }
        pipeline.run().waitUntilFinish();
    }

    @Test
    void linesWithFaultsAreKeptWithTheirPlaceAndTheOthersAreRead() throws IOException {
        String good = GeneratedPledges.group(1).get(0);
        String cut = good.substring(0, 20);
        byte[] latin = "{\"source\":{\"id\":\"source:a\",\"title\":\"é\"}}".getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("faulty.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((good + "\n" + cut + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(latin);
            out.write(("\n" + "x".repeat((1 << 20) + 5) + "\n" + good).getBytes(StandardCharsets.UTF_8));
        }
        PCollectionTuple read = files(file.toString()).apply(ReadDossierLines.create());
        PAssert.that(read.get(ReadDossierLines.FAULTY)).satisfies(all -> {
            List<String> seen = new ArrayList<>();
            all.forEach(each -> seen.add(each.at() + " " + each.faults().get(0).code()));
            assertThat(seen)
                    .containsExactlyInAnyOrder(
                            good.length() + 1 + " json.syntax",
                            good.length() + cut.length() + 2 + " json.encoding",
                            good.length() + cut.length() + latin.length + 3 + " limit.bytes");
            return null;
        });
        counts(read.get(ReadDossierLines.ENTRIES), 2);
        pipeline.run().waitUntilFinish();
    }

    @Test
    void compressedFilesAreReadToo() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("lines.ndjson.gz")))) {
            out.write(String.join("\n", GeneratedPledges.group(1)).getBytes(StandardCharsets.UTF_8));
        }
        PCollectionTuple read =
                files(folder + "/*").apply(ReadDossierLines.create().withPartBytes(10));
        counts(read.get(ReadDossierLines.ENTRIES), GeneratedPledges.group(1).size());
        pipeline.run().waitUntilFinish();
    }

    @Test
    void whatIsWrittenIsReadByTheLibrary() throws IOException {
        Files.write(folder.resolve("in.ndjson"), GeneratedPledges.group(3));
        files(folder + "/in.ndjson")
                .apply(ReadDossierLines.create())
                .get(ReadDossierLines.ENTRIES)
                .apply(WriteDossierLines.to(Dossier.of(DossierId.of("written")), folder + "/out")
                        .withFiles(2));
        pipeline.run().waitUntilFinish();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Dossier dossier = JSON.readLines(folder.resolve("out-0000" + i + "-of-00002.ndjson"));
            assertThat(dossier.id()).isEqualTo(DossierId.of("written"));
            dossier.entries().map(JSON::writeLine).forEach(read::add);
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(GeneratedPledges.group(3).stream()
                        .map(line -> JSON.writeLine(JSON.readLine(line)))
                        .toList());
    }

    @Test
    void anEntryIsCheckedByItself() throws IOException {
        Files.writeString(
                folder.resolve("in.ndjson"),
                "{\"event\":{\"id\":\"event:a\",\"type\":\"meting\",\"modality\":\"occurred\",\"evidence\":[{\"source\":\"source:elsewhere\"}]}}");
        PCollection<EntryFinding> found = files(folder + "/in.ndjson")
                .apply(ReadDossierLines.create())
                .get(ReadDossierLines.ENTRIES)
                .apply(Validate.create());
        PAssert.that(found).satisfies(all -> {
            List<String> seen = new ArrayList<>();
            all.forEach(each -> seen.add(each.entry() + each.pointer() + " " + each.code()));
            assertThat(seen).containsExactly("event:a/type code.unknown");
            return null;
        });
        pipeline.run().waitUntilFinish();
    }

    @Test
    void importsAreThoseOfTheLibrary() throws IOException {
        Path flows = SAMPLES.resolve("fts-flows.json");
        List<String> expected = new ArrayList<>();
        try (InputStream in = Files.newInputStream(flows)) {
            Importers.fts().read(in, ImportOptions.standard(), entry -> expected.add(JSON.writeEntry(entry)));
        }
        PCollection<PlacedEntry> imported =
                files(flows.toString()).apply(ImportFiles.of("fts")).get(ImportFiles.ENTRIES);
        PAssert.that(imported).satisfies(all -> {
            List<String> seen = new ArrayList<>();
            all.forEach(each -> seen.add(JSON.writeEntry(each.entry())));
            assertThat(seen).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
            return null;
        });
        pipeline.run().waitUntilFinish();
    }

    @Test
    void eachDossierHasAFolderOfTables() throws IOException {
        for (String name : List.of("one", "two")) {
            List<String> lines = new ArrayList<>(List.of(JSON.writeHeader(Dossier.of(DossierId.of(name)))));
            lines.addAll(GeneratedPledges.group(0));
            Files.write(folder.resolve(name + ".ndjson"), lines);
        }
        holds(
                files(folder + "/*.ndjson").apply(WriteTables.to(folder + "/tables")),
                List.of(folder + "/tables/one", folder + "/tables/two"));
        pipeline.run().waitUntilFinish();
        assertThat(folder.resolve("tables/two/schema.sql")).exists();
        assertThat(Files.readString(folder.resolve("tables/two/pledge.csv"))).contains("two,pledge:0-0");
    }
}
