package org.communique.examples.briefing;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The command line; {@code briefing} runs where no command is named.
 *
 * <p>Exit status 0: fine; 1: a validated file has errors, versions differ or clash, words are not found; 2: unreadable
 * input or wrong usage, with a line on standard error: one, or one for each of the first faults of an input.
 */
public final class Main {

    private Main() {}

    /** Runs a command with the streams of the process. */
    public static void main(String... args) {
        LogManager.getLogManager().reset(); // Moneta logs a line when it is first used.
        int status = run(
                Screen.ofProcess(),
                StandardInput.ofProcess(),
                StandardOutput.ofProcess(),
                new FileOutputStream(FileDescriptor.err),
                args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command with other streams, which are no terminal. {@return the exit status} */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        return run(Screen.PLAIN, in, out, err, args);
    }

    /** Runs a command with another screen and other streams. {@return the exit status} */
    static int run(Screen screen, InputStream in, OutputStream out, OutputStream err, String... given) {
        String[] args = Commands.withHelp(given);
        Words words = LanguageOption.words(args);
        Progress progress = new Progress(err, screen.terminal());
        PrintWriter errors = new PrintWriter(progress.before(err), true, StandardCharsets.UTF_8);
        OutputStream output = new BufferedOutputStream(progress.before(out));
        Console console = new Console(screen, in, output, errors, words, progress);
        StringWriter help = new StringWriter();
        CommandLine line = Commands.of(console)
                .setOut(new PrintWriter(help))
                .setErr(errors)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> execute(parsed, console, help))
                .setParameterExceptionHandler((wrong, all) -> ErrorReporting.onUsage(wrong, words))
                .setExecutionExceptionHandler((trouble, at, parsed) -> ErrorReporting.onExecution(trouble, at, words));
        new ArgumentTypes(words).registerWith(line);
        HelpScreen.install(line, words);
        Optional<String> mistyped = Commands.mistyped(line, words, args);
        mistyped.ifPresent(reason -> errors.println(line.getCommandName() + ": " + Layout.plain(reason)));
        return mistyped.isPresent() ? ExitCode.USAGE : line.execute(Commands.withDefault(line, args));
    }

    /** Help and version are printed here: picocli's own way would not say where that fails. */
    private static int execute(ParseResult parsed, Console console, StringWriter help) {
        parsed.asCommandLineList().forEach(line -> LanguageOption.check(line.getParseResult(), console.words()));
        parsed.asCommandLineList().forEach(line -> StandardInput.checkOnce(line.getParseResult(), console.words()));
        Timer watch = console.progress().watch(console.words().say("progress.working"));
        int status;
        try {
            status = new RunLast().execute(parsed);
        } finally {
            watch.cancel();
            console.progress().clear();
        }
        try {
            console.print(help.toString());
        } catch (IOException e) {
            List<CommandLine> lines = parsed.asCommandLineList();
            throw new ExecutionException(lines.get(lines.size() - 1), "no help", e);
        }
        return status;
    }

    /** {@return what {@code --version} prints; only a jar knows its version} */
    static String version(Optional<String> ofJar) {
        return "communique " + ofJar.orElse("(version unknown)");
    }
}
