package org.communique.examples.briefing;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.id.SourceId;
import org.communique.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with dossiers. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossier-files")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--strict")
    private boolean strict;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        VerdictFormat printed = json ? VerdictFormat.JSON : VerdictFormat.TEXT;
        Map<SourceId, String> read = texts.read(console);
        FileValidation checker = new FileValidation(validator(read), console.words());
        int status = ExitCode.OK;
        int unreadable = 0;
        console.print(printed.before());
        for (int i = 0; i < files.size(); i++) {
            showProgress(i + 1);
            Verdict verdict = checker.check(files.get(i), console);
            console.progress().clear();
            console.print((i == 0 ? "" : printed.between()) + printed.of(verdict, console.words()));
            status = Math.max(status, verdict.status());
            unreadable += verdict.status() == ExitCode.USAGE ? 1 : 0;
        }
        console.print(printed.after());
        if (unreadable > 0) {
            console.err()
                    .println(spec.name() + ": " + console.words().say("validate.unreadable", unreadable, files.size()));
        } else {
            checkUse(checker, read.keySet());
        }
        return status;
    }

    private void showProgress(int number) {
        if (files.size() > 1) {
            String name = new File(files.get(number - 1)).getName();
            console.progress().show(console.words().say("validate.progress", number, files.size(), name));
        }
    }

    private Validator validator(Map<SourceId, String> read) {
        Validator.Builder builder = Validator.builder().standard();
        if (strict) {
            builder.rejectUnknown();
        }
        asOf.day().ifPresent(builder::asOf);
        read.forEach(builder::text);
        return builder.build();
    }

    /** A text of a source that no dossier has would check nothing, and nobody would notice; one that is not read may have it. */
    private void checkUse(FileValidation checker, Set<SourceId> read) {
        read.stream()
                .filter(source -> !checker.sources().contains(source))
                .findFirst()
                .ifPresent(source -> {
                    List<String> known =
                            checker.sources().stream().map(SourceId::text).toList();
                    throw new ParameterException(
                            spec.commandLine(),
                            console.words().say("validate.no-source", TextsOption.NAME, source)
                                    + new UsageWords(console.words()).meantId(source.text(), known));
                });
    }
}
