package org.communique.examples.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.GenerateSequence;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;

/** Writes made-up pledges as files of lines, to try totals with. */
public final class MakePledges {

    private static final int FILES = 8;

    private MakePledges() {}

    /** Runs the program. */
    public static void main(String[] args) {
        TotalsOptions options = PipelineOptionsFactory.fromArgs(args).as(TotalsOptions.class);
        Pipeline pipeline = Pipeline.create(options);
        pipeline.apply("Groups", GenerateSequence.from(0).to(options.getPledges() / GeneratedPledges.GROUP))
                .apply("Make", ParDo.of(new Make()))
                .setCoder(PlacedEntry.CODER)
                .apply(
                        "Write",
                        WriteDossierLines.to(Dossier.of(DossierId.of("made-up")), options.getOutput())
                                .withFiles(FILES));
        pipeline.run().waitUntilFinish();
    }

    private static final class Make extends DoFn<Long, PlacedEntry> {

        private static final long serialVersionUID = 1L;

        @ProcessElement
        public void process(@Element Long group, OutputReceiver<PlacedEntry> out) {
            for (String line : GeneratedPledges.group(group)) {
                out.output(new PlacedEntry(
                        new Place("", group, 0), CommuniqueJson.standard().readLine(line)));
            }
        }
    }
}
