package org.communique.examples.briefing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, and which of them is meant. */
final class Commands {

    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final String VERSION = "--version";
    private static final String DEFAULT = "briefing";

    private Commands() {}

    /** {@return a command line that has all commands} */
    static CommandLine of(Console console) {
        CommandLine line = new CommandLine(CommandSpec.create().name("communique-briefing"));
        writing(console).forEach(line::addSubcommand);
        answering(console).forEach(line::addSubcommand);
        line.addSubcommand(new DiffCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new UnifyCommand(console));
        conversions(console).map(CommandLine::new).forEach(line::addSubcommand);
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new SchemaCommand(console)).addSubcommand(new CompletionCommand(console));
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .forEach(Commands::addCommon);
        addVersion(line.getCommandSpec());
        return line;
    }

    private static Stream<Object> writing(Console console) {
        return Stream.of(
                new SourceCommand(console),
                new LocateCommand(console),
                new DatesCommand(console),
                new CodesCommand(console),
                new ImportCommand(console),
                new ValidateCommand(console),
                new CoverageCommand(console));
    }

    private static Stream<Object> answering(Console console) {
        return Stream.of(
                new BriefingCommand(console),
                new PageCommand(console),
                new LedgerCommand(console),
                new TimelineCommand(console),
                new PositionsCommand(console));
    }

    private static Stream<CommandSpec> conversions(Console console) {
        return Stream.of(
                ConversionCommand.of("lines", console, DossierFiles::writeLines),
                ConversionCommand.of("collect", console, DossierFiles::writeDocument),
                ConversionCommand.of("canonical", console, DossierFiles::writeCanonical),
                ConversionCommand.of("digest", console, DossierFiles::writeDigest));
    }

    private static void addVersion(CommandSpec command) {
        command.version(Main.version(Optional.ofNullable(Main.class.getPackage().getImplementationVersion())))
                .addOption(OptionSpec.builder(VERSION).versionHelp(true).build());
    }

    private static void addCommon(CommandSpec command) {
        FormatOption.complete(command);
        LanguageOption.addTo(command);
        command.addOption(
                OptionSpec.builder(HELP.toArray(String[]::new)).usageHelp(true).build());
    }

    /** {@return the arguments, where <i>help</i> and a command are those that show its help} */
    static String[] withHelp(String... args) {
        return args.length > 0 && args[0].equals("help") && !isFile(args[0])
                ? Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new)
                : args;
    }

    /** {@return the arguments, with the command that runs where none is named} */
    static String[] withDefault(CommandLine line, String... args) {
        int first = LanguageOption.behind(args);
        boolean named = first < args.length
                && (line.getSubcommands().containsKey(args[first])
                        || HELP.contains(args[first])
                        || VERSION.equals(args[first]));
        return named ? args : Stream.concat(Stream.of(DEFAULT), Stream.of(args)).toArray(String[]::new);
    }

    /** {@return that the first argument is neither a command nor a file, and what it may have meant} */
    static Optional<String> mistyped(CommandLine line, Words words, String... args) {
        int index = LanguageOption.behind(args);
        String first = index < args.length ? args[index] : "";
        List<String> names = new ArrayList<>(line.getSubcommands().keySet());
        if (!first.matches("[A-Za-z]+") || names.contains(first) || isFile(first)) {
            return Optional.empty();
        }
        return Optional.of(words.say("refused.command", first) + new UsageWords(words).meant(first, names));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
