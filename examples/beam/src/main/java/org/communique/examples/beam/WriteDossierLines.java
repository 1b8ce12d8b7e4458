package org.communique.examples.beam;

import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;

/** Writes entries as files of lines, each of which begins with the first line of a dossier, so that any reader of lines can read it. */
public final class WriteDossierLines extends PTransform<PCollection<PlacedEntry>, PDone> {

    private static final long serialVersionUID = 1L;

    private final String firstLine;
    private final String output;
    private final int files;

    private WriteDossierLines(String firstLine, String output, int files) {
        this.firstLine = firstLine;
        this.output = output;
        this.files = files;
    }

    /**
     * {@return a writer of as many files as the runner sees fit, whose names end in {@code .ndjson}}
     *
     * @param dossier its id, title and kept members stand in each first line
     * @param output what the names of files begin with
     */
    public static WriteDossierLines to(Dossier dossier, String output) {
        return new WriteDossierLines(CommuniqueJson.standard().writeHeader(dossier), output, 0);
    }

    /** {@return a writer of so many files} */
    public WriteDossierLines withFiles(int number) {
        return new WriteDossierLines(firstLine, output, number);
    }

    @Override
    public PDone expand(PCollection<PlacedEntry> entries) {
        return entries.apply("Lines", ParDo.of(new Line()))
                .setCoder(StringUtf8Coder.of())
                .apply(
                        "Files",
                        TextIO.write()
                                .to(output)
                                .withSuffix(".ndjson")
                                .withHeader(firstLine)
                                .withNumShards(files));
    }

    private static final class Line extends DoFn<PlacedEntry, String> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element PlacedEntry placed, OutputReceiver<String> out) {
            out.output(CommuniqueJson.standard().writeLine(placed.entry()));
        }
    }
}
