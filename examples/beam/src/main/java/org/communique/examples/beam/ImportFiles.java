package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.entry.Entry;
import org.communique.exchange.ImportOptions;
import org.communique.exchange.Importers;
import org.communique.exchange.Loss;
import org.communique.exchange.Sink;

/**
 * Makes entries of files of another system, each file on one worker and by itself.
 *
 * <p>An importer links the records of a file with each other. What refers to a record of another file is told as a loss of the reason {@code
 * unresolved}; an entry that several files make is there several times, equal, which the totals count once.
 */
public final class ImportFiles extends PTransform<PCollection<ReadableFile>, PCollectionTuple> {

    /** The entries: each stands at its number in its file. */
    public static final TupleTag<PlacedEntry> ENTRIES = new TupleTag<>("entries") {};

    /** What is in no entry, or somebody should look at. */
    public static final TupleTag<FileLoss> LOSSES = new TupleTag<>("losses") {};

    private static final long serialVersionUID = 1L;

    private final String system;

    private ImportFiles(String system) {
        this.system = system;
    }

    /**
     * {@return an import of files of the system of this name, as in {@code fts}}
     *
     * @throws IllegalArgumentException if there is no importer for it
     */
    public static ImportFiles of(String system) {
        if (Importers.of(system).isEmpty()) {
            throw new IllegalArgumentException("system: there is no importer for " + system);
        }
        return new ImportFiles(system);
    }

    @Override
    public PCollectionTuple expand(PCollection<ReadableFile> files) {
        PCollectionTuple imported = files.apply("Spread", Reshuffle.viaRandomKey())
                .apply("Import", ParDo.of(new ImportFile(system)).withOutputTags(ENTRIES, TupleTagList.of(LOSSES)));
        imported.get(ENTRIES).setCoder(PlacedEntry.CODER);
        imported.get(LOSSES).setCoder(FileLoss.CODER);
        return imported;
    }

    private static final class ImportFile extends DoFn<ReadableFile, PlacedEntry> {

        private static final long serialVersionUID = 1L;

        private final String system;

        ImportFile(String system) {
            this.system = system;
        }

        @ProcessElement
        public void process(@Element ReadableFile file, MultiOutputReceiver out) throws IOException {
            String name = file.getMetadata().resourceId().toString();
            try (InputStream in = Channels.newInputStream(file.open())) {
                Importers.of(system).orElseThrow().read(in, ImportOptions.standard(), new Output(name, out));
            }
        }
    }

    /** Hands on what an importer makes. */
    private static final class Output implements Sink {

        private final String file;
        private final DoFn.MultiOutputReceiver out;
        private long number;

        Output(String file, DoFn.MultiOutputReceiver out) {
            this.file = file;
            this.out = out;
        }

        @Override
        public void entry(Entry entry) {
            out.get(ENTRIES).output(new PlacedEntry(new Place(file, number++, 0), entry));
        }

        @Override
        public void loss(Loss loss) {
            out.get(LOSSES).output(new FileLoss(file, loss));
        }
    }
}
