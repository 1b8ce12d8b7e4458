package org.communique.examples.briefing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the briefing about a dossier. */
@Command(name = "briefing")
final class BriefingCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "dossier-or-built-in")
    private @Nullable String file;

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.MARKDOWN);

    @Mixin
    private WidthOption width = new WidthOption();

    @Option(names = "--all")
    private boolean all;

    private final Console console;

    BriefingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean markdown = format.chosen(console.words()) == OutputFormat.MARKDOWN;
        Screen screen = width.on(console);
        Dossier dossier = file == null ? DossierFiles.builtIn() : DossierFiles.read(file, console);
        boolean coloured = screen.coloured() && !out.isFile();
        Screen page = new Screen(screen.width(), coloured, all || out.isFile(), screen.terminal());
        String briefing =
                markdown ? Briefing.markdown(dossier, console.words()) : Briefing.about(dossier, page, console.words());
        if (out.isDirectory()) {
            out.write(dossier);
            out.writeOrPrint(new DossierPage(dossier, Optional.empty(), Map.of(), console.words()).html(), console);
            console.print(briefing);
        } else {
            out.writeOrPrint(briefing, console);
        }
        return ExitCode.OK;
    }
}
