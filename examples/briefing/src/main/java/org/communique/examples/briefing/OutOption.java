package org.communique.examples.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --out}: where what a command makes goes: a file, or a directory, which gets a dossier as a document and as lines. A
 * name without an ending is that of a directory.
 */
final class OutOption {

    private static final String PAGE = "briefing.html";

    @Option(names = "--out", paramLabel = "PATH")
    private @Nullable Path path;

    boolean isAsked() {
        return path != null;
    }

    /** {@return where it goes, if that is asked for} */
    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** {@return the file that gets lines, if that is asked for} */
    Optional<Path> ofLines() {
        return Optional.ofNullable(path).filter(file -> DossierFiles.isOfLines(file.toString()));
    }

    /** Writes the dossier where it is to go, if anywhere. */
    void write(Dossier dossier) throws IOException {
        if (path == null) {
            return;
        } else if (isDirectory(path)) {
            DossierFiles.writeBoth(dossier, path);
        } else {
            DossierFiles.writeFitting(dossier, path);
        }
    }

    /** {@return whether what is made goes to a file} */
    boolean isFile() {
        return path != null && !isDirectory(path);
    }

    /** Writes a text where it is to go, into a directory as a page, or prints it. */
    void writeOrPrint(String text, Console console) throws IOException {
        if (path == null) {
            console.print(text);
        } else if (isDirectory(path)) {
            Files.createDirectories(path);
            Files.writeString(path.resolve(PAGE), text);
        } else {
            Files.writeString(path, text);
        }
    }

    /** {@return whether all goes to a directory} */
    boolean isDirectory() {
        return path != null && isDirectory(path);
    }

    /** Writes the dossier where it is to go, or prints it. */
    void writeOrPrint(Dossier dossier, Console console) throws IOException {
        if (path == null) {
            DossierFiles.writeFitting(dossier, console.out());
        } else {
            write(dossier);
        }
    }

    private static boolean isDirectory(Path path) {
        Path name = path.getFileName();
        return Files.isDirectory(path) || name == null || name.toString().indexOf('.', 1) < 0;
    }
}
