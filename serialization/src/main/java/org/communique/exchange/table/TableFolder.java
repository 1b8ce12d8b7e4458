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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder of the files of tables. They have names of their own until the last of them is written, so that no table looks
 * whole that is not.
 */
final class TableFolder {

    static final String SCHEMA = "schema.sql";
    static final String VIEWS = "views.sql";

    private static final String PART = ".part";

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
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> there.add(file.getFileName().toString()));
        }
        boolean own = isOurs(folder.resolve(SCHEMA)) || isOurs(part(SCHEMA));
        for (String name : there) {
            if (!own || !isName(name)) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }

    private boolean isName(String name) {
        String whole = name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
        return whole.equals(SCHEMA) || names.contains(whole);
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

    /** Gives the files their names, the schema the last; without it there are no tables. */
    void finish(String schema) throws IOException {
        Files.writeString(part(SCHEMA), schema);
        Files.deleteIfExists(folder.resolve(SCHEMA));
        for (String name : names) {
            move(name);
        }
        move(SCHEMA);
        made.clear();
    }

    private void move(String name) throws IOException {
        Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
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
