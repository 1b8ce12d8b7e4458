package org.communique.examples.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.json.CommuniqueModule;
import org.communique.position.PositionMatrix;
import org.communique.position.Positions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints who stands where. */
@Command(name = "positions")
final class PositionsCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @Parameters(paramLabel = "FILE", descriptionKey = "dossier-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(names = "--holder", paramLabel = "ID")
    private List<ActorId> holders = new ArrayList<>();

    @Option(names = "--about", paramLabel = "ID")
    private List<EntryId> about = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    PositionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        Screen screen = width.on(console);
        Dossier dossier = DossierFiles.read(file, console);
        holders.forEach(holder -> expectEntry(dossier, "--holder", holder));
        about.forEach(target -> expectEntry(dossier, "--about", target));
        PositionMatrix matrix = Positions.of(dossier)
                .matrix(holders, about.stream().map(Topic::of).toList());
        console.print(
                json
                        ? JSON.writeValueAsString(matrix) + "\n"
                        : new PositionsPage(dossier, matrix, console.words()).text(screen));
        return ExitCode.OK;
    }

    /** A name that is misspelt would print nothing, and nobody would notice. */
    private void expectEntry(Dossier dossier, String option, EntryId id) {
        if (dossier.find(id).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), new UsageWords(console.words()).lacking(option, id, dossier));
        }
    }
}
