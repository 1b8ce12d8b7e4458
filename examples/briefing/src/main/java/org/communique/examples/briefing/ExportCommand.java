package org.communique.examples.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.exchange.Exporters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes records of another system of dossiers, and says what is not in them. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final String TO = "--to";
    private static final String SPREADSHEET = "--spreadsheet";

    @Option(names = TO, paramLabel = "SYSTEM", required = true)
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossier-files")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Mixin
    private OutOption out = new OutOption();

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable String report;

    @Option(names = "--public", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = SPREADSHEET)
    private boolean spreadsheet;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    private Stream<ExportTarget> targets() {
        return Stream.concat(Exporters.all().stream().map(LinesTarget::new), Stream.of(new TablesTarget(spreadsheet)));
    }

    @Override
    public Integer call() throws IOException {
        if (spreadsheet && !to.equals(TablesTarget.NAME)) {
            throw new UsageError(console.words().say("refused.unexpected", SPREADSHEET));
        }
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        ExportInput input = new ExportInput(files, Optional.ofNullable(day), console);
        ExportTarget.ExportAnswer made = target().write(input, out, console);
        print(json ? made.json() : made.text());
        return made.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ExportTarget target() {
        return targets()
                .filter(each -> each.name().equals(to))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        TO + ": "
                                + console.words()
                                        .say("refused.choice", console.words().anyOf(names()), to)));
    }

    private List<String> names() {
        return targets().map(ExportTarget::name).toList();
    }

    private void print(String text) throws IOException {
        if (report == null) {
            console.err().print(text);
            console.err().flush();
        } else {
            Files.writeString(FileNames.path(report), text);
        }
    }
}
