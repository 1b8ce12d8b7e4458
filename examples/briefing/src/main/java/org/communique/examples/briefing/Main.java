package org.communique.examples.briefing;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line: {@code briefing} (where no command is named), {@code lines} and {@code collect}.
 *
 * <p>Exit status 0: fine; 2: unreadable input or wrong usage, with one line on standard error.
 */
public final class Main {

    private static final Set<String> HELP = Set.of("-h", "--help");

    private Main() {}

    /** Runs a command with the streams of the process. */
    public static void main(String... args) {
        LogManager.getLogManager().reset(); // Moneta logs a line when it is first used.
        int status = run(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command with other streams. {@return the exit status} */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        OutputStream buffered = new BufferedOutputStream(out);
        CommandLine line = commands(in, buffered)
                .setOut(new PrintWriter(buffered, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Refusals::onUsage)
                .setExecutionExceptionHandler(Refusals::onExecution);
        return line.execute(withDefault(line, args));
    }

    private static CommandLine commands(InputStream in, OutputStream out) {
        CommandLine line = new CommandLine(CommandSpec.create().name("communique-briefing"))
                .addSubcommand(new BriefingCommand(in, out))
                .addSubcommand(new LinesCommand(in, out))
                .addSubcommand(new CollectCommand(in, out));
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .forEach(Main::addHelp);
        return line;
    }

    private static void addHelp(CommandSpec command) {
        command.addOption(OptionSpec.builder(HELP.toArray(String[]::new))
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    private static String[] withDefault(CommandLine line, String... args) {
        boolean named = args.length > 0 && (line.getSubcommands().containsKey(args[0]) || HELP.contains(args[0]));
        return named
                ? args
                : Stream.concat(Stream.of("briefing"), Stream.of(args)).toArray(String[]::new);
    }
}
