package org.communique.examples.beam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.io.ReadableFileCoder;
import org.apache.beam.sdk.io.range.OffsetRange;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.entry.Entry;
import org.communique.json.Fault;

/**
 * Reads files of lines, large ones in parts on several workers: the entries, and the lines that could not be read.
 *
 * <p>All files together are one dossier. First lines, which tell a dossier's id, may stand anywhere or be missing, so that files
 * may have been cut or put together between lines. Blank lines are passed over. A line of more than 1 MiB is faulty, as it is for the library's
 * own reader. Compressed files are read too, each by one worker.
 */
public final class ReadDossierLines extends PTransform<PCollection<ReadableFile>, PCollectionTuple> {

    /** The entries. */
    public static final TupleTag<PlacedEntry> ENTRIES = new TupleTag<>("entries") {};

    /** The lines that could not be read. */
    public static final TupleTag<FaultyLine> FAULTY = new TupleTag<>("faulty") {};

    private static final long serialVersionUID = 1L;
    private static final long PART = 64L << 20;

    private final long part;

    private ReadDossierLines(long part) {
        this.part = part;
    }

    /** {@return a reader that reads 64 MiB of a file in one go} */
    public static ReadDossierLines create() {
        return new ReadDossierLines(PART);
    }

    /** {@return a reader that reads so many bytes of a file in one go, and the rest of the last line} */
    public ReadDossierLines withPartBytes(long bytes) {
        return new ReadDossierLines(bytes);
    }

    @Override
    public PCollectionTuple expand(PCollection<ReadableFile> files) {
        PCollectionTuple read = files.apply("Parts", ParDo.of(new Parts(part)))
                .setCoder(KvCoder.of(ReadableFileCoder.of(), OffsetRange.Coder.of()))
                .apply("Spread", Reshuffle.viaRandomKey())
                .apply("Lines", ParDo.of(new ReadLines()).withOutputTags(ENTRIES, TupleTagList.of(FAULTY)));
        read.get(ENTRIES).setCoder(PlacedEntry.CODER);
        read.get(FAULTY).setCoder(FaultyLine.CODER);
        return read;
    }

    /** Cuts files into parts, wherever in a line. */
    private static final class Parts extends DoFn<ReadableFile, KV<ReadableFile, OffsetRange>> {

        private static final long serialVersionUID = 1L;

        private final long part;

        Parts(long part) {
            this.part = part;
        }

        @ProcessElement
        public void process(@Element ReadableFile file, OutputReceiver<KV<ReadableFile, OffsetRange>> out) {
            if (isSplittable(file)) {
                new OffsetRange(0, file.getMetadata().sizeBytes())
                        .split(part, part)
                        .forEach(range -> out.output(KV.of(file, range)));
            } else {
                out.output(KV.of(file, new OffsetRange(0, Long.MAX_VALUE)));
            }
        }

        private static boolean isSplittable(ReadableFile file) {
            return file.getCompression() == Compression.UNCOMPRESSED
                    && file.getMetadata().isReadSeekEfficient();
        }
    }

    /** Reads the lines that begin in one part of a file. */
    private static final class ReadLines extends DoFn<KV<ReadableFile, OffsetRange>, PlacedEntry> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 1 << 20;

        @ProcessElement
        public void read(@Element KV<ReadableFile, OffsetRange> part, MultiOutputReceiver out) throws IOException {
            ReadableFile file = part.getKey();
            long from = part.getValue().getFrom();
            String name = file.getMetadata().resourceId().toString();
            try (InputStream in = open(file, from)) {
                ByteLines lines = new ByteLines(in, Math.max(0, from - 1), MOST);
                boolean more = from == 0 || lines.advance();
                while (more
                        && lines.advance()
                        && lines.start() < part.getValue().getTo()) {
                    output(lines, name, out);
                }
            }
        }

        /** Begins one byte before a part: a line that begins with the part has a line feed there. */
        private static InputStream open(ReadableFile file, long from) throws IOException {
            if (from == 0) {
                return Channels.newInputStream(file.open());
            }
            SeekableByteChannel channel = file.openSeekable();
            return Channels.newInputStream(channel.position(from - 1));
        }

        private static void output(ByteLines lines, String file, MultiOutputReceiver out) {
            if (lines.isBlank()) {
                return;
            }
            byte[] bytes = lines.bytes();
            DossierLine line = lines.isTooLong() ? tooLong() : DossierLine.read(bytes);
            for (int i = 0; i < line.entries().size(); i++) {
                Entry entry = line.entries().get(i);
                out.get(ENTRIES).output(new PlacedEntry(new Place(file, lines.start(), i), entry));
            }
            if (!line.faults().isEmpty()) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                out.get(FAULTY).output(new FaultyLine(file, lines.start(), line.faults(), text));
            }
        }

        private static DossierLine tooLong() {
            return DossierLine.refused(
                    List.of(new Fault(Fault.LIMIT_BYTES, "", 1, 1, "expected a line of at most " + MOST + " bytes")));
        }
    }
}
