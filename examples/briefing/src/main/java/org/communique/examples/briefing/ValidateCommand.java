package org.communique.examples.briefing;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.id.SourceId;
import org.communique.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with dossiers. */
@Command(name = "validate", description = "Say what is wrong with dossiers: a line a file, then each violation.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Dossiers in JSON, or in lines where the name ends with .ndjson or .jsonl; - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> files;

    @Option(
            names = "--text",
            paramLabel = "SOURCE=FILE",
            description = "The text of a source, as in article=article.txt, to find what is quoted from it.")
    private Map<SourceId, Path> texts = new LinkedHashMap<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "What day it is, as in 2025-03-06.")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
    private VerdictFormat format = VerdictFormat.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileValidation checker = new FileValidation(validator());
        Progress progress = new Progress(spec.commandLine().getErr(), console.screen(), files.size());
        int status = ExitCode.OK;
        int unreadable = 0;
        console.print(format.before());
        for (int i = 0; i < files.size(); i++) {
            progress.show(i + 1, files.get(i));
            Verdict verdict = checker.check(files.get(i), console.in());
            progress.clear();
            console.print((i == 0 ? "" : format.between()) + format.of(verdict));
            status = Math.max(status, verdict.status());
            unreadable += verdict.status() == ExitCode.USAGE ? 1 : 0;
        }
        console.print(format.after());
        checkUse(checker);
        if (unreadable > 0) {
            spec.commandLine().getErr().println("validate: " + unreadable + " of " + files.size() + " unreadable");
        }
        return status;
    }

    private Validator validator() {
        Validator.Builder builder = Validator.builder().standard();
        if (asOf != null) {
            builder.asOf(asOf);
        }
        texts.forEach((source, file) -> builder.text(source, text(file)));
        return builder.build();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new UsageError("--text " + file + ": expected UTF-8", e);
        } catch (IOException e) {
            throw new UsageError("--text " + file + ": " + ErrorReporting.reason(e), e);
        }
    }

    /** A text of a source that no dossier has would check nothing, and nobody would notice. */
    private void checkUse(FileValidation checker) {
        texts.keySet().stream()
                .filter(source -> !checker.sources().contains(source))
                .findFirst()
                .ifPresent(source -> {
                    throw new ParameterException(spec.commandLine(), "--text: no file has the source " + source);
                });
    }
}
