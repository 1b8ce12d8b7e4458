package org.communique.examples.briefing;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as they arrive from the command line. */
final class FileNames {

    /** Stands where the bytes of a name are none of the platform's encoding. */
    private static final char UNKNOWN = '\uFFFD';

    private FileNames() {}

    /** What is wrong with a name: the key of the words that say it, and what stands in them. */
    static final class BadName extends FileSystemException {

        private static final long serialVersionUID = 1;

        private final String key;

        private BadName(String name, String key, String reason) {
            super(name, null, reason);
            this.key = key;
        }

        String in(Words words) {
            return words.say(key, getReason());
        }
    }

    /**
     * {@return the path that a name means}
     *
     * @throws BadName if it means none
     */
    static Path path(String name) throws BadName {
        if (name.isEmpty()) {
            throw new BadName("\"\"", "file.unnamed", "");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadName(name, arrivedInPart(name) ? "file.in-part" : "file.no-name", e.getReason());
        }
    }

    /**
     * {@return the path that a name means, of which something can be read}
     *
     * @throws BadName if it means none, or a directory
     */
    static Path readable(String name) throws BadName {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new BadName(name, "file.directory", "");
        }
        return path;
    }

    /** {@return the key of the words that say why no file is found by a name} */
    static String missing(String name) {
        if (arrivedInPart(name)) {
            return "file.in-part";
        }
        return Files.isSymbolicLink(Path.of(name)) ? "file.astray" : "file.missing";
    }

    private static boolean arrivedInPart(String name) {
        return name.indexOf(UNKNOWN) >= 0;
    }
}
