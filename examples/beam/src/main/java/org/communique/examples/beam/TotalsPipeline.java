package org.communique.examples.beam;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.communique.ledger.By;

/**
 * Reads files of lines, checks each entry, and adds up the pledges of all; writes what came of it as lines of JSON.
 *
 * <p>It runs where its {@code --runner} says.
 */
public final class TotalsPipeline {

    private TotalsPipeline() {}

    /** Runs the program. */
    public static void main(String[] args) {
        TotalsOptions options =
                PipelineOptionsFactory.fromArgs(args).withValidation().as(TotalsOptions.class);
        of(options).run().waitUntilFinish();
    }

    static Pipeline of(TotalsOptions options) {
        Asked asked = Asked.of(options);
        Pipeline pipeline = Pipeline.create(options);
        PCollectionTuple lines = pipeline.apply("Find", FileIO.match().filepattern(options.getInput()))
                .apply("Open", FileIO.readMatches())
                .apply("Read", ReadDossierLines.create());
        PCollection<PlacedEntry> entries = lines.get(ReadDossierLines.ENTRIES);
        PCollectionTuple totals = entries.apply(
                "Add up",
                LedgerTotals.of(asked.ledger(), asked.figures(), asked.by().toArray(By[]::new))
                        .withShards(options.getShards()));
        String output = options.getOutput();
        write(lines.get(ReadDossierLines.FAULTY), JsonLine::of, output + "faulty");
        write(entries.apply("Validate", Validate.create()), JsonLine::of, output + "findings");
        write(
                totals.get(LedgerTotals.TOTALS),
                total -> JsonLine.of(total.getKey(), total.getValue()),
                output + "totals");
        write(totals.get(LedgerTotals.LEFT_OUT), JsonLine::of, output + "left-out");
        write(totals.get(LedgerTotals.UNCOUNTED), JsonLine::of, output + "uncounted");
        return pipeline;
    }

    private static <T> void write(PCollection<T> values, SerializableFunction<T, String> line, String output) {
        values.apply(
                        output + " as JSON",
                        MapElements.into(TypeDescriptors.strings()).via(line))
                .apply(output, TextIO.write().to(output).withSuffix(".ndjson").withNumShards(1));
    }
}
