package org.communique.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Replaces a file as a whole: what is written goes to a file beside it, which then takes its name.
 *
 * <p>A symbolic link stays one: what it leads to is replaced, or made where it is not there yet. What is no file, such as
 * a pipe, is written to as it is.
 */
final class AtomicFile {

    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    static void write(Path file, Consumer<OutputStream> content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content);
                return;
            }
            Path target = target(file);
            Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            try {
                create(beside, target);
                fill(beside, content);
                keepPermissions(target, beside);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException e) {
                throw new NoSuchFileException(file.toString());
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file that is meant, whether it is there or not: where a chain of symbolic links ends} */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemException(file.toString(), null, "too many symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Nobody else may read what is to stand in place of a file before it has that file's permissions. */
    private static void create(Path file, Path inPlaceOf) throws IOException {
        if (permissions(inPlaceOf).isPresent()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static void fill(Path file, Consumer<OutputStream> content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
            content.accept(out);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        Optional<Set<PosixFilePermission>> old = permissions(from);
        if (old.isPresent()) {
            Files.setPosixFilePermissions(to, old.get());
        }
    }

    /** {@return what may be done with a file; absent where there is none, or its file system does not say} */
    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && Files.exists(file)
                ? Optional.of(view.readAttributes().permissions())
                : Optional.empty();
    }
}
