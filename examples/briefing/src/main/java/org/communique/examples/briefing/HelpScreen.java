package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help: commands by task, each task with an example, and each command's own help with one of it. */
final class HelpScreen {

    private static final String INDENT = "  ";
    private static final int COLUMN = 13;

    private final CommandLine line;
    private final Words words;

    private HelpScreen(CommandLine line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** Gives a command line and its commands their words. */
    static void install(CommandLine line, Words words) {
        HelpScreen screen = new HelpScreen(line, words);
        line.setResourceBundle(Words.bundle("org.communique.examples.briefing.help", words.language()));
        UsageMessageSpec root = line.getCommandSpec().usageMessage();
        root.synopsisSubcommandLabel(words.say("help.command"));
        root.commandListHeading("");
        root.sectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> screen.tasks());
        root.footer("", words.say("help.more", line.getCommandName()));
        List<CommandSpec> commands = line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
        commands.forEach(screen::addExample);
        Stream.concat(Stream.of(line.getCommandSpec()), commands.stream())
                .forEach(command -> command.usageMessage().synopsisHeading(words.say("help.usage") + " "));
    }

    private void addExample(CommandSpec command) {
        String example = example(command.name()).replace("%", "%%");
        command.usageMessage().footer("", words.say("help.example"), INDENT + example);
    }

    private String example(String command) {
        return line.getCommandName() + " " + words.say("example." + command);
    }

    private String tasks() {
        StringBuilder text = new StringBuilder();
        for (Task task : Task.values()) {
            text.append('\n').append(words.say(task.key())).append('\n');
            task.commands().forEach(command -> text.append(row(command)));
            text.append(INDENT).append(words.say("help.example")).append(' ');
            text.append(example(task.commands().get(0))).append('\n');
        }
        return text.toString();
    }

    /** The name of a command, and what it does beside it. */
    private String row(String command) {
        CommandSpec spec =
                Objects.requireNonNull(line.getSubcommands().get(command)).getCommandSpec();
        String told =
                String.format(Locale.ROOT, String.join(" ", spec.usageMessage().description()));
        int column = INDENT.length() + COLUMN;
        List<String> lines = new Paragraph(List.of(Phrase.plain(told)), Screen.PLAIN).lines(column, column);
        String first = INDENT + command;
        return first + String.join("\n", lines).substring(first.length()) + "\n";
    }
}
