package org.communique.examples.beam;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;

/** Adds up the same pledges as {@link TotalsPipeline} in one process without Beam, and prints the totals as it writes them, sorted. */
public final class OneMachine {

    private OneMachine() {}

    /** Runs the program; its input is a folder and a pattern of names of files. */
    public static void main(String[] args) throws IOException {
        TotalsOptions options = PipelineOptionsFactory.fromArgs(args).as(TotalsOptions.class);
        Asked asked = Asked.of(options);
        Ledger ledger = asked.ledger().apply(read(Path.of(options.getInput())));
        TreeSet<String> lines = new TreeSet<>();
        for (Figure figure : asked.figures()) {
            ledger.totals(figure, asked.by().toArray(By[]::new))
                    .forEach(total -> lines.add(JsonLine.of(TotalKey.of(total), total.bounds())));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines.forEach(out::println);
    }

    private static Dossier read(Path files) throws IOException {
        TreeSet<Path> sorted = new TreeSet<>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(files.getParent(), String.valueOf(files.getFileName()))) {
            found.forEach(sorted::add);
        }
        Dossier.Builder whole = Dossier.builder().id(DossierId.of("whole"));
        for (Path file : List.copyOf(sorted)) {
            whole.addEntries(CommuniqueJson.standard().readLines(file).entries().toList());
        }
        return whole.build();
    }
}
