package org.communique.examples.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints who stands where. */
@Command(name = "positions", description = "Print who is for or against what, and by whose word.")
final class PositionsCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @Parameters(paramLabel = "FILE", description = "A dossier in JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--holder",
            paramLabel = "ID",
            description = "Whose positions, as in united-kingdom; everybody's where none is named.")
    private List<ActorId> holders = new ArrayList<>();

    @Option(
            names = "--about",
            paramLabel = "ID",
            description = "Towards which entry, as in event:ceasefire; everything where none is named.")
    private List<EntryId> about = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    PositionsCommand(Console console) {
        this.console = console;
    }

    /** How positions are printed. */
    private enum Format {
        TEXT,
        JSON;

        /** {@return the name in lower case, as it is given on the command line} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = DossierFiles.readDocument(file, console.in());
        holders.forEach(holder -> expectEntry(dossier, "--holder", holder));
        about.forEach(target -> expectEntry(dossier, "--about", target));
        PositionMatrix matrix = Positions.of(dossier)
                .matrix(holders, about.stream().map(Topic::of).toList());
        console.print(
                format == Format.JSON
                        ? JSON.writeValueAsString(matrix) + "\n"
                        : new PositionsPage(dossier, matrix).text(console.screen()));
        return ExitCode.OK;
    }

    /** A name that is misspelt would print nothing, and nobody would notice. */
    private void expectEntry(Dossier dossier, String option, EntryId id) {
        if (dossier.find(id).isEmpty()) {
            throw new ParameterException(spec.commandLine(), option + ": the dossier has no " + id);
        }
    }
}
