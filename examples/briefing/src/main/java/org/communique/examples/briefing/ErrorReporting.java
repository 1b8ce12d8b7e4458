package org.communique.examples.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** What becomes of trouble: a line on standard error, or a few, and an exit status. */
final class ErrorReporting {

    private ErrorReporting() {}

    /** Wrong usage. {@return the exit status} */
    static int onUsage(ParameterException wrong, Words words) {
        return refuse(wrong.getCommandLine(), List.of(new UsageWords(words).of(wrong)));
    }

    /**
     * Trouble while a command runs. {@return the exit status}
     *
     * @throws Exception if it is a mistake in the program
     */
    static int onExecution(Exception trouble, CommandLine line, Words words) throws Exception {
        if (trouble instanceof UsageError refusal) {
            return refuse(line, refusal.reasons());
        }
        Throwable cause = trouble instanceof UncheckedIOException unchecked ? unchecked.getCause() : trouble;
        if (!(cause instanceof IOException failed)) {
            throw trouble;
        }
        return refuse(line, List.of(words.say("refused.writing", reason(failed, words))));
    }

    /** {@return what went wrong with a file, in words} */
    static String reason(IOException failed, Words words) {
        if (failed instanceof NoSuchFileException missing) {
            return missing.getFile() + ": " + words.say(FileNames.missing(missing.getFile()));
        } else if (failed instanceof AccessDeniedException denied) {
            return denied.getFile() + ": " + words.say("file.denied");
        } else if (failed instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + ": " + words.say("file.no-directory");
        } else if (failed instanceof DirectoryNotEmptyException full) {
            return full.getFile() + ": " + words.say("file.not-empty");
        } else if (failed instanceof NotDirectoryException || isNoDirectory(failed)) {
            return ((FileSystemException) failed).getFile() + ": " + words.say("file.no-directory");
        } else if (failed instanceof FileNames.BadName bad) {
            return bad.getFile() + ": " + bad.in(words);
        } else if (failed instanceof StandardInput.Closed) {
            return words.say("file.closed");
        } else if (failed instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return message(failed);
    }

    private static boolean isNoDirectory(IOException failed) {
        return failed instanceof FileSystemException other && "Not a directory".equals(other.getReason());
    }

    private static int refuse(CommandLine line, List<String> reasons) {
        reasons.forEach(reason -> line.getErr().println(line.getCommandName() + ": " + Layout.plain(reason)));
        return ExitCode.USAGE;
    }

    private static String message(Throwable trouble) {
        return Objects.requireNonNullElse(
                trouble.getMessage(), trouble.getClass().getSimpleName());
    }
}
