package org.communique.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the files of tables. They have names of their own until the last of them is written, so that no table looks
 * whole that is not.
 */
final class TableFolder {

    static final String SCHEMA = "schema.sql";
    static final String VIEWS = "views.sql";

    private static final String PART = ".part";
    private static final String OLD = ".old";

    private final Path folder;
    private final List<String> names;
    private final Deque<Path> made = new ArrayDeque<>();

    private TableFolder(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /**
     * {@return the folder, made where it is missing, without what a writing that broke off has left}
     *
     * @param names the files that are to be written, without the schema, in order
     * @throws DirectoryNotEmptyException if there are other files in it
     */
    static TableFolder open(Path folder, List<String> names) throws IOException {
        TableFolder opened = new TableFolder(folder, names);
        if (Files.isDirectory(folder)) {
            opened.refuseOthers();
        }
        opened.make(folder.toAbsolutePath());
        if (Files.exists(folder.resolve(SCHEMA))) {
            opened.clearOld();
        } else {
            opened.putBack();
        }
        opened.clearParts();
        Files.writeString(opened.part(SCHEMA), Schema.MARK);
        return opened;
    }

    private void make(Path missing) throws IOException {
        for (Path each = missing; each != null && !Files.exists(each); each = each.getParent()) {
            made.addLast(each);
        }
        Files.createDirectories(missing);
    }

    private void refuseOthers() throws IOException {
        boolean own = isOurs(folder.resolve(SCHEMA)) || isOurs(part(SCHEMA)) || isOurs(old(SCHEMA));
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !own || !Files.isRegularFile(file) || !isName(file))) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }

    private boolean isName(Path file) {
        String name = file.getFileName().toString();
        return all().flatMap(whole -> Stream.of(whole, whole + PART, whole + OLD))
                .anyMatch(name::equals);
    }

    private Stream<String> all() {
        return Stream.concat(Stream.of(SCHEMA), names.stream());
    }

    private static boolean isOurs(Path schema) throws IOException {
        if (!Files.isRegularFile(schema)) {
            return false;
        }
        byte[] mark = Schema.MARK.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(schema)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    /** {@return where a file is written before all is done} */
    Path part(String name) {
        return folder.resolve(name + PART);
    }

    /** {@return where a file of before is until all is done} */
    private Path old(String name) {
        return folder.resolve(name + OLD);
    }

    /** Gives the files their names, the schema the last; without it there are no tables. If that fails, those of before are back. */
    void finish(String schema) throws IOException {
        Files.writeString(part(SCHEMA), schema);
        try {
            putAside();
            for (String name : names) {
                move(name);
            }
            move(SCHEMA);
        } catch (IOException e) {
            putBack();
            throw e;
        }
        clearOld();
        made.clear();
    }

    private void move(String name) throws IOException {
        Files.move(part(name), folder.resolve(name));
    }

    private void putAside() throws IOException {
        for (String name : all().toList()) {
            if (Files.isRegularFile(folder.resolve(name))) {
                Files.move(folder.resolve(name), old(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what has come, and gives the files of before their names, the schema the last. */
    private void putBack() throws IOException {
        for (String name : Stream.concat(names.stream(), Stream.of(SCHEMA)).toList()) {
            boolean isNew = !Files.exists(part(name));
            if (Files.exists(old(name))) {
                Files.move(old(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } else if (isNew && Files.isRegularFile(folder.resolve(name))) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    private void clearOld() throws IOException {
        for (String name : all().toList()) {
            Files.deleteIfExists(old(name));
        }
    }

    /** Leaves nothing of what was not finished. */
    void clear() throws IOException {
        clearParts();
        for (Path each : made) {
            Files.deleteIfExists(each);
        }
    }

    private void clearParts() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(part(name));
        }
        Files.deleteIfExists(part(SCHEMA));
    }
}
