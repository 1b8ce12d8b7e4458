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
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line: {@code briefing} (where no command is named), {@code ledger}, {@code validate}, {@code timeline},
 * {@code lines}, {@code collect}, {@code canonical}, {@code digest}, {@code diff}, {@code merge}, {@code unify}, {@code
 * positions} and {@code schema}.
 *
 * <p>Exit status 0: fine; 1: a validated file has errors, versions differ or clash; 2: unreadable input or wrong usage, with a line on
 * standard error: one, or one for each of the first faults of an input.
 */
public final class Main {

    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final String VERSION = "--version";

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
    static int run(Screen screen, InputStream in, OutputStream out, OutputStream err, String... args) {
        Console console = new Console(screen, in, new BufferedOutputStream(out));
        StringWriter help = new StringWriter();
        CommandLine line = commands(console)
                .setOut(new PrintWriter(help))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Main::path)
                .registerConverter(SourceId.class, Main::source)
                .registerConverter(ActorId.class, Main::actor)
                .registerConverter(LocalDate.class, Main::date)
                .registerConverter(EntryId.class, Main::entry)
                .setExecutionStrategy(parsed -> execute(parsed, console, help))
                .setParameterExceptionHandler(ErrorReporting::onUsage)
                .setExecutionExceptionHandler(ErrorReporting::onExecution);
        return line.execute(withDefault(line, args));
    }

    /** Help and version are printed here: picocli's own way would not say where that fails. */
    private static int execute(ParseResult parsed, Console console, StringWriter help) {
        int status = new RunLast().execute(parsed);
        try {
            console.print(help.toString());
        } catch (IOException e) {
            List<CommandLine> lines = parsed.asCommandLineList();
            throw new ExecutionException(lines.get(lines.size() - 1), "no help", e);
        }
        return status;
    }

    private static CommandLine commands(Console console) {
        CommandLine line = new CommandLine(CommandSpec.create().name("communique-briefing"))
                .addSubcommand(new BriefingCommand(console))
                .addSubcommand(new LedgerCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new TimelineCommand(console));
        conversions(console).map(CommandLine::new).forEach(line::addSubcommand);
        line.addSubcommand(new DiffCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new UnifyCommand(console));
        line.addSubcommand(new PositionsCommand(console)).addSubcommand(new SchemaCommand(console));
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .forEach(Main::addHelp);
        addVersion(line.getCommandSpec());
        return line;
    }

    private static Stream<CommandSpec> conversions(Console console) {
        return Stream.of(
                ConversionCommand.of(
                        "lines",
                        "Print the entries of a dossier as lines of JSON (NDJSON).",
                        console,
                        DossierFiles::readDocument,
                        DossierFiles::writeLines),
                ConversionCommand.of(
                        "collect",
                        "Print the dossier that lines of JSON (NDJSON) hold as one document.",
                        console,
                        DossierFiles::readLines,
                        DossierFiles::writeDocument),
                ConversionCommand.of(
                        "canonical",
                        "Print a dossier in its canonical form (RFC 8785), and no byte more.",
                        console,
                        DossierFiles::readDocument,
                        DossierFiles::writeCanonical),
                ConversionCommand.of(
                        "digest",
                        "Print the SHA-256 of the canonical form of a dossier.",
                        console,
                        DossierFiles::readDocument,
                        DossierFiles::writeDigest));
    }

    private static void addVersion(CommandSpec command) {
        command.version(version(Optional.ofNullable(Main.class.getPackage().getImplementationVersion())))
                .addOption(OptionSpec.builder(VERSION)
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
    }

    private static void addHelp(CommandSpec command) {
        command.addOption(OptionSpec.builder(HELP.toArray(String[]::new))
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    /** {@return what {@code --version} prints; only a jar knows its version} */
    static String version(Optional<String> ofJar) {
        return "communique " + ofJar.orElse("(version unknown)");
    }

    private static Path path(String name) {
        try {
            return FileNames.path(name);
        } catch (FileSystemException e) {
            throw new TypeConversionException(ErrorReporting.reason(e));
        }
    }

    /** The word before the colon may be left out. */
    private static SourceId source(String text) {
        try {
            return text.startsWith(SourceId.KIND + ":") ? SourceId.parse(text) : SourceId.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** The word before the colon may be left out. */
    private static ActorId actor(String text) {
        try {
            return text.startsWith(ActorId.KIND + ":") ? ActorId.parse(text) : ActorId.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static EntryId entry(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static LocalDate date(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new TypeConversionException("expected a date such as 2025-03-06 but was " + text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("there is no day " + text);
        }
    }

    private static String[] withDefault(CommandLine line, String... args) {
        boolean named = args.length > 0
                && (line.getSubcommands().containsKey(args[0]) || HELP.contains(args[0]) || VERSION.equals(args[0]));
        return named
                ? args
                : Stream.concat(Stream.of("briefing"), Stream.of(args)).toArray(String[]::new);
    }
}
