package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands are of one mould. */
class CommandLineTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final Dossier BUILT_IN = DossierFiles.builtIn();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private static CommandLine line(Words words) {
        CommandLine line = Commands.of(Run.CONSOLE);
        HelpScreen.install(line, words);
        return line;
    }

    private static Stream<CommandSpec> commands() {
        return line(Words.ENGLISH).getSubcommands().values().stream().map(CommandLine::getCommandSpec);
    }

    @Test
    void everyCommandServesOneTask() {
        assertThat(Stream.of(Task.values()).flatMap(task -> task.commands().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(CommandSpec::name).toList());
    }

    @Test
    void theHelpHasEveryCommandByTaskAndAnExampleOfEachTask() {
        String help = Run.of("--help").out();

        assertThat(help.lines().filter(line -> line.matches("  [a-z]+ .*")).map(line -> line.strip()
                        .split(" ", 2)[0]))
                .containsExactlyElementsOf(Stream.of(Task.values())
                        .flatMap(task -> task.commands().stream())
                        .toList());
        assertThat(help.lines().filter(line -> line.startsWith("  Example: "))).hasSize(Task.values().length);
        assertThat(help).contains("\nWrite\n", "Exit status 0").doesNotContain("Commands:");
    }

    @Test
    void whoAsksForHelpGetsIt() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "ledger", "--lang", "de")).isEqualTo(Run.of("ledger", "--help", "--lang", "de"));
        assertThat(Run.of("help", "ledgr").err()).endsWith("did you mean ledger?\n");
    }

    @Test
    void everyCommandHasAnExampleThatItCanRead() {
        for (Words words : List.of(Words.of("en"), Words.of("de"))) {
            for (Task task : Task.values()) {
                for (String command : task.commands()) {
                    String example = words.say("example." + command).replaceFirst(" > .*", "");
                    String[] args = example.replaceAll("\"", "").split(" ");
                    CommandLine line = line(words);
                    new ArgumentTypes(words).registerWith(line);

                    assertThat(line.parseArgs(args).subcommand().commandSpec().name())
                            .isEqualTo(command);
                }
            }
        }
    }

    /** In the language of the help and of nothing else: what an option means is written once. */
    @Test
    void anOptionMeansTheSameInEveryCommand() {
        Map<String, List<String>> told = new TreeMap<>();
        commands().forEach(command -> command.options().stream()
                .filter(option -> List.of("--text", "--published", "--out", "--lang", "--width", "--id")
                        .contains(option.longestName()))
                .forEach(option -> told.computeIfAbsent(option.longestName(), name -> new ArrayList<>())
                        .add(option.paramLabel() + " " + Arrays.asList(option.description()))));

        assertThat(told).hasSize(6);
        told.forEach((option, meanings) ->
                assertThat(new TreeSet<>(meanings)).as(option).hasSize(1));
    }

    @Test
    void everyOptionAndArgumentIsDescribedInEveryLanguage() {
        for (Words words : List.of(Words.of("en"), Words.of("de"))) {
            CommandLine line = line(words);
            Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                    .map(CommandLine::getCommandSpec)
                    .forEach(command -> assertThat(command.args()).allSatisfy(arg -> assertThat(arg.description())
                            .as(command.name() + " " + arg.paramLabel())
                            .isNotEmpty()));
            assertThat(line.getSubcommands().values()).allSatisfy(command -> assertThat(
                            command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty());
        }
    }

    /** The commands of the README are those of the program, with their options. */
    @Test
    void theTableOfTheReadmeHasEveryCommandWithItsOptions() throws IOException {
        String readme = Files.readString(Path.of("README.md")).split("In every command:", 2)[0];
        Map<String, List<String>> told = new TreeMap<>();
        Pattern.compile("(?m)^\\| `([a-z]+)([^`]*)` \\|")
                .matcher(readme)
                .results()
                .forEach(row -> told.put(
                        row.group(1),
                        Pattern.compile("--[a-z-]+")
                                .matcher(row.group(2))
                                .results()
                                .map(option -> option.group())
                                .sorted()
                                .toList()));
        Map<String, List<String>> real = new TreeMap<>();
        commands()
                .forEach(command -> real.put(
                        command.name(),
                        command.options().stream()
                                .map(OptionSpec::longestName)
                                .filter(name -> !List.of("--help", "--lang").contains(name))
                                .sorted()
                                .toList()));

        assertThat(told).isEqualTo(real);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledgr x.json|communique-briefing: ledgr: no such command or file; did you mean ledger?",
                "valdiate|communique-briefing: valdiate: no such command or file; did you mean validate?",
                "frobnicate|communique-briefing: frobnicate: no such command or file",
                "ledger --giverr x|ledger: unexpected: --giverr; did you mean --giver?",
                "--widht=40|briefing: unexpected: --widht=40; did you mean --width?",
                "lines a b|lines: unexpected: b",
                "lines|lines: missing: FILE",
                "diff a|diff: missing: B",
                "briefing --width 40 --width 50|briefing: --width: given twice",
                "schema --line --report|schema: only one of these options can be given",
                "timeline x --format csv|timeline: --format: expected text or json but was csv",
                "timeline x --before event:a|timeline: missing: --before ITEM ITEM",
                "coverage x --text a.txt|coverage: --text: expected SOURCE=FILE but was a.txt",
                "briefing --lang fr|briefing: --lang: expected en or de but was fr",
                "briefing --width wide|briefing: --width: expected a number but was wide",
                "lines --lang de|lines: es fehlt: FILE",
                "--lang de lines|lines: es fehlt: FILE",
                "--lang=de lnies|communique-briefing: lnies: weder Befehl noch Datei; ist lines gemeint?",
                "--lang fr lines x|communique-briefing: --lang: expected en or de but was fr",
                "--lang|briefing: missing: --lang"
            })
    void wrongUsageIsToldWithWhatWasMeant(String args, String told) {
        assertThat(Run.of(args.split(" "))).isEqualTo(new Run(2, "", told + "\n"));
    }

    @Test
    void aFileThatIsCalledLikeAMisspeltCommandIsRead() throws IOException {
        assertThat(Nearest.to("ledge", List.of("merge", "ledger"))).contains("ledger");
        assertThat(Nearest.to("x", List.of("ab"))).isEmpty();
        assertThat(Nearest.to("dif", List.of("digest", "diff"))).contains("diff");
        assertThat(Run.of(Files.writeString(directory.resolve("ledgr"), JSON.write(BUILT_IN))
                        .toString()))
                .isEqualTo(Run.of());
    }

    @Test
    void documentsAndLinesAreBothTakenByEveryCommandThatReads() throws IOException {
        String document = JSON.write(BUILT_IN);
        String lines = JSON.writeLines(BUILT_IN);
        String named = Files.writeString(directory.resolve("d.jsonl"), lines).toString();
        String unnamed =
                Files.writeString(directory.resolve("d"), "\n " + lines).toString();
        String misnamed =
                Files.writeString(directory.resolve("m.ndjson"), document).toString();

        for (String command : List.of(
                "briefing", "ledger", "timeline", "positions", "lines", "collect", "canonical", "digest", "unify")) {
            Run expected = Run.withInput(document, command, "-");

            assertThat(expected.status()).as(command).isZero();
            assertThat(Run.withInput(lines, command, "-")).isEqualTo(expected);
            assertThat(List.of(named, unnamed, misnamed))
                    .allSatisfy(file -> assertThat(Run.of(command, file)).isEqualTo(expected));
        }
        assertThat(Run.of("diff", named, misnamed)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.withInput(document, "merge", "-", named).status()).isZero();
        assertThat(Run.withInput(lines, "validate", "-").out()).startsWith("-: ");
        assertThat(Run.withInput(lines, "dates", "-", "--published", "2025-03-06"))
                .isEqualTo(Run.withInput(document, "dates", "-", "--published", "2025-03-06"));
    }

    @Test
    void theShellLearnsEveryCommandOptionAndFormat() {
        Run run = Run.of("completion");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("communique-briefing", "--known-at", "\"text\" \"json\" \"csv\"", "\"en\" \"de\"");
        commands().forEach(command -> assertThat(run.out()).contains(command.name()));
    }

    @Test
    void theDossierOfEveryCommandGoesToAFileOrADirectory() throws IOException {
        String file = Files.writeString(directory.resolve("d.json"), JSON.write(BUILT_IN))
                .toString();
        for (String command : List.of("unify --certain", "merge " + file, "dates --published 2025-03-06")) {
            Path document = directory.resolve("out.json");
            Path both = directory.resolve("both");
            Run.of((command + " " + file + " --out " + document).split(" "));
            Run.of((command + " " + file + " --out " + both).split(" "));

            assertThat(JSON.read(document)).as(command).isEqualTo(JSON.read(both.resolve("dossier.json")));
            assertThat(JSON.readLines(both.resolve("dossier.ndjson"))).isEqualTo(JSON.read(document));
        }
    }
}
