package org.communique.json;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The open files of processes, by the names that a platform gives them, such as {@code /dev/stdout}. */
final class Descriptors {

    /** Where Linux has those of all processes, as links; they lead to the open file itself, whatever they say. */
    private static final Path PROCESSES = Path.of("/proc");
    /** Where the process has its own; a link into the former, or a folder of its own kind. */
    private static final Path OWN = Path.of("/dev/fd");

    private static final Path OUT = Path.of("1");
    private static final Path ERR = Path.of("2");

    private Descriptors() {}

    /** {@return whether a file is a descriptor} */
    static boolean has(Path file) throws IOException {
        return Files.isSymbolicLink(file) ? folder(file).startsWith(PROCESSES) : OWN.equals(file.getParent());
    }

    /** Writes to the standard streams as these, and behind what other files have: they may be open for that only. */
    static void write(Path descriptor, byte[] bytes) throws IOException {
        if (isOwn(descriptor, OUT)) {
            write(FileDescriptor.out, bytes);
        } else if (isOwn(descriptor, ERR)) {
            write(FileDescriptor.err, bytes);
        } else {
            Files.write(descriptor, bytes, StandardOpenOption.APPEND);
        }
    }

    private static boolean isOwn(Path descriptor, Path name) throws IOException {
        return name.equals(descriptor.getFileName())
                && Files.exists(OWN)
                && folder(descriptor).equals(OWN.toRealPath());
    }

    /** A stream that is closed would take the descriptor with it. */
    private static void write(FileDescriptor descriptor, byte[] bytes) throws IOException {
        OutputStream stream = new FileOutputStream(descriptor);
        stream.write(bytes);
    }

    private static Path folder(Path file) throws IOException {
        return file.resolveSibling("").toRealPath();
    }
}
