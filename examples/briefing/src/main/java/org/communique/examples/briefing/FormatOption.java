package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --format}: in what form a command prints its answer, of those that it has. */
final class FormatOption {

    private static final String NAME = "--format";

    @Option(names = NAME, paramLabel = "FORMAT")
    private @Nullable String asked;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    private final List<OutputFormat> formats;

    /** Takes the formats of the command, the first of which is that where none is asked for. */
    FormatOption(OutputFormat... formats) {
        this.formats = List.of(formats);
    }

    /**
     * {@return the format that is asked for}
     *
     * @throws ParameterException if the command does not have it
     */
    OutputFormat chosen(Words words) {
        return asked == null ? formats.get(0) : named(asked, words);
    }

    private OutputFormat named(String name, Words words) {
        return formats.stream()
                .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), NAME + ": " + new UsageWords(words).choice(name, names())));
    }

    /** Says in the help and to the shell which formats a command has, if it has the option. */
    static void complete(CommandSpec command) {
        command.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(FormatOption.class::isInstance)
                .map(FormatOption.class::cast)
                .findFirst()
                .ifPresent(option -> option.replaceIn(command));
    }

    private void replaceIn(CommandSpec spec) {
        OptionSpec old = spec.findOption(NAME);
        spec.remove(old);
        spec.addOption(OptionSpec.builder(old).completionCandidates(names()).build());
    }

    private List<String> names() {
        return formats.stream().map(OutputFormat::toString).collect(Collectors.toList());
    }
}
