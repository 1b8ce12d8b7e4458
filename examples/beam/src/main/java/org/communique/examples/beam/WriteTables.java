package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.communique.dossier.Dossier;
import org.communique.exchange.table.Tables;
import org.communique.json.CommuniqueJson;

/**
 * Writes tables for SQL: of each file of lines, which has to hold a whole dossier and to fit in memory, those in a folder of its own.
 *
 * <p>What comes out are the names of the folders, which are those of the dossiers.
 */
public final class WriteTables extends PTransform<PCollection<ReadableFile>, PCollection<String>> {

    private static final long serialVersionUID = 1L;

    private final String output;

    private WriteTables(String output) {
        this.output = output;
    }

    /** {@return a writer into folders of a folder} */
    public static WriteTables to(String folder) {
        return new WriteTables(folder);
    }

    @Override
    public PCollection<String> expand(PCollection<ReadableFile> files) {
        return files.apply("Spread", Reshuffle.viaRandomKey()).apply("Tables", ParDo.of(new WriteFolder(output)));
    }

    private static final class WriteFolder extends DoFn<ReadableFile, String> {

        private static final long serialVersionUID = 1L;

        private final String output;

        WriteFolder(String output) {
            this.output = output;
        }

        @ProcessElement
        public void process(@Element ReadableFile file, OutputReceiver<String> out) throws IOException {
            Dossier dossier;
            try (InputStream in = Channels.newInputStream(file.open())) {
                dossier = CommuniqueJson.standard().readLines(in);
            }
            String folder = output + "/" + dossier.id().text();
            Path tables = Files.createTempDirectory("tables");
            try {
                Tables.standard().write(tables, dossier);
                copy(tables, folder);
            } finally {
                delete(tables);
            }
            out.output(folder);
        }

        /** A worker writes beside itself, and Beam brings it where it belongs. */
        private static void copy(Path tables, String folder) throws IOException {
            for (Path table : list(tables)) {
                ResourceId target = FileSystems.matchNewResource(folder + "/" + table.getFileName(), false);
                try (OutputStream to = Channels.newOutputStream(FileSystems.create(target, "text/csv"))) {
                    Files.copy(table, to);
                }
            }
        }

        private static void delete(Path tables) throws IOException {
            for (Path table : list(tables)) {
                Files.delete(table);
            }
            Files.delete(tables);
        }

        private static List<Path> list(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        }
    }
}
