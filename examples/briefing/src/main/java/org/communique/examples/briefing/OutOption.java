package org.communique.examples.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --out}: where the dossier of a command goes: a file, or a directory, which gets it as a document and as lines. A
 * name without an ending is that of a directory.
 */
final class OutOption {

    @Option(names = "--out", paramLabel = "PATH")
    private @Nullable Path path;

    boolean isAsked() {
        return path != null;
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
