package org.communique.examples.briefing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints a vocabulary with what its codes mean, or which there are. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "code-kind")
    private @Nullable String kind;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    CodesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        Screen screen = width.on(console);
        Layout page = new Layout(new Screen(screen.width(), screen.coloured(), true, screen.terminal()));
        List<CodeList> all = CodeList.all();
        if (kind == null) {
            all.forEach(list -> page.item(0, inShort(list)));
            console.print(json ? JSON.writeValueAsString(all) + "\n" : page.text());
            return ExitCode.OK;
        }
        CodeList list = named(kind, all);
        list.codes().forEach(code -> page.item(0, whole(code)));
        console.print(json ? JSON.writeValueAsString(list) + "\n" : page.text());
        return ExitCode.OK;
    }

    /** By its own name or by that of an attribute: {@code event-type}, {@code EventType}, {@code PledgeStep.stage}. */
    private CodeList named(String name, List<CodeList> all) {
        Optional<CodeList> found =
                all.stream().filter(list -> list.isCalled(name)).findFirst();
        return found.orElseThrow(() -> {
            List<String> names = all.stream()
                    .flatMap(list -> Stream.concat(Stream.of(list.name()), list.uses().stream()))
                    .toList();
            return new ParameterException(
                    spec.commandLine(),
                    console.words().say("refused.code-kind", name)
                            + new UsageWords(console.words()).meant(name, names));
        });
    }

    private List<Phrase> inShort(CodeList list) {
        String key = list.open() ? "codes.open" : "codes.closed";
        return List.of(
                Phrase.lead(list.name()),
                Phrase.plain(
                        " – " + console.words().say(key, list.codes().size()) + ": " + String.join(", ", list.uses())));
    }

    private static List<Phrase> whole(CodeList.Code code) {
        String elsewhere = code.elsewhere().isEmpty() ? "" : " (" + String.join("; ", code.elsewhere()) + ")";
        return List.of(Phrase.lead(code.code()), Phrase.plain(" – " + code.meaning() + elsewhere));
    }
}
