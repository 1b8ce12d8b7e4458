package org.communique.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Replaces a file as a whole where that changes nothing but its content: what is written goes to a file beside it, which
 * then takes its name.
 *
 * <p>A symbolic link stays one: what it leads to is replaced, or made where it is not there yet. A file that has several
 * links, belongs to somebody else or lies where no file can be made or renamed is overwritten, once all is made that goes
 * into it. What is no file, such as a pipe, is written to as it is. What is read-only is refused.
 */
final class AtomicFile {

    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> WRITERS = PosixFilePermissions.fromString("-w--w--w-");

    private AtomicFile() {}

    static void write(Path file, Consumer<OutputStream> content) {
        try {
            writeTo(file, content);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(named(file, requireNonNull(e.getCause())));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new UncheckedIOException(named(file, e));
        }
    }

    private static void writeTo(Path file, Consumer<OutputStream> content) throws IOException {
        Path target = target(file);
        if (Descriptors.has(target)) {
            Descriptors.write(target, whole(content));
        } else if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(file, whole(content), StandardOpenOption.WRITE);
        } else {
            refuseReadOnly(file);
            if (!replace(target, content)) {
                overwrite(file, ByteBuffer.wrap(whole(content)));
            }
        }
    }

    /** What fails to be made is to leave nothing behind. */
    private static byte[] whole(Consumer<OutputStream> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        return bytes.toByteArray();
    }

    /** The same trouble, by the name under which the user knows the file. */
    private static IOException named(Path file, Exception trouble) {
        if (trouble instanceof FileSystemException other && file.toString().equals(other.getFile())) {
            return other;
        }
        boolean told = trouble.getMessage() != null && !(trouble instanceof FileSystemException);
        String reason = told ? trouble.getMessage() : trouble.toString();
        IOException named = new FileSystemException(file.toString(), null, reason);
        named.initCause(trouble);
        return named;
    }

    /** {@return the file that is meant, whether it is there or not: where a chain of symbolic links ends} */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && !Descriptors.has(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemException(file.toString(), null, "too many symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Replacing needs no leave of the file itself; and root has it for every file, also where nobody else may write. */
    private static void refuseReadOnly(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        file.getFileSystem().provider().checkAccess(file, AccessMode.WRITE);
        if (permissions(file).filter(all -> Collections.disjoint(all, WRITERS)).isPresent()) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** {@return whether the file was replaced; where it was not, it is as it was} */
    private static boolean replace(Path target, Consumer<OutputStream> content) throws IOException {
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        if (!isCreated(beside, target)) {
            return false;
        }
        try {
            if (Files.exists(target) && !ties(target).equals(ties(beside))) {
                return false;
            }
            fill(beside, content);
            keepPermissions(target, beside);
            return isMoved(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Nobody else may read what is to stand in place of a file before it has that file's permissions. */
    private static boolean isCreated(Path file, Path inPlaceOf) throws IOException {
        try {
            if (permissions(inPlaceOf).isPresent()) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNERS));
            } else {
                Files.createFile(file);
            }
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    /** {@return how many links a file has, and whose it is, where its file system tells} */
    private static Map<String, Object> ties(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.readAttributes(file, "unix:nlink,uid,gid")
                : Map.of();
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

    /** A file on which another is mounted keeps its name, for one. */
    private static boolean isMoved(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    /** What makes the file longer is written first, so that a full disk leaves it as it was. */
    private static void overwrite(Path file, ByteBuffer bytes) throws IOException {
        Set<StandardOpenOption> options = Files.exists(file)
                ? Set.of(StandardOpenOption.WRITE)
                : Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
            long old = channel.size();
            int common = (int) Math.min(old, bytes.capacity());
            try {
                write(channel, common, bytes.slice(common, bytes.capacity() - common));
            } catch (IOException e) {
                channel.truncate(old);
                throw e;
            }
            write(channel, 0, bytes.slice(0, common));
            channel.truncate(bytes.capacity());
        }
    }

    private static void write(SeekableByteChannel channel, int position, ByteBuffer bytes) throws IOException {
        channel.position(position);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
