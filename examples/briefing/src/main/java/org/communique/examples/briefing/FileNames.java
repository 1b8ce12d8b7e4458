package org.communique.examples.briefing;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as they arrive from the command line. */
final class FileNames {

    /** Stands where the bytes of a name are none of the platform's encoding. */
    private static final char UNKNOWN = '\uFFFD';

    private static final String ARRIVED_IN_PART =
            "the name has bytes that the encoding of this platform lacks: rename it, or make a link to it";

    private FileNames() {}

    /**
     * {@return the path that a name means}
     *
     * @throws FileSystemException if it means none
     */
    static Path path(String name) throws FileSystemException {
        if (name.isEmpty()) {
            throw new FileSystemException("\"\"", null, "expected a file name but it is empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileSystemException(
                    name, null, arrivedInPart(name) ? ARRIVED_IN_PART : "no name of a file here: " + e.getReason());
        }
    }

    /** {@return why no file is found by a name} */
    static String missing(String name) {
        if (arrivedInPart(name)) {
            return ARRIVED_IN_PART;
        }
        return Files.isSymbolicLink(Path.of(name)) ? "a symbolic link to a file that is not there" : "no such file";
    }

    private static boolean arrivedInPart(String name) {
        return name.indexOf(UNKNOWN) >= 0;
    }
}
