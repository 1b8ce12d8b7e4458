package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files of every kind; CommuniqueJsonTest has those that are replaced, and symbolic links. */
class AtomicFileTest {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final String OLD = "what was there before";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("file.json"), OLD);
    }

    @AfterEach
    void nothingIsLeftBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(each -> each.toString().endsWith(".tmp"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", OLD, "what is there now, and it is longer than what was there before"})
    void aFileOfSeveralNamesIsWrittenThrough(String now) throws IOException {
        Path other = hardLink();

        write(file, now);

        assertThat(other).hasContent(now).hasSize(now.length());
        assertThat(file).hasContent(now);
        assertThat(Files.isSameFile(file, other)).isTrue();
    }

    @Test
    void whatCannotBeMadeLeavesAFileOfSeveralNamesAsItWas() throws IOException {
        Path other = hardLink();

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    print(out, "half of ");
                    throw new IllegalArgumentException("no more");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(other).hasContent(OLD);
    }

    /** Where a process may make no file longer than 8 blocks, as a full disk would let it. */
    @Test
    void whatFindsNoRoomLeavesAFileOfSeveralNamesAsItWas() throws IOException {
        Path other = hardLink();
        ProcessBuilder process = ForkedJvm.process(WritesMuch.class, List.of("-XX:-UsePerfData"), file);
        process.command().addAll(0, List.of("sh", "-c", "ulimit -f 8 && exec \"$0\" \"$@\""));

        assertThat(new String(started(process).getInputStream().readAllBytes(), UTF_8))
                .contains("FileSystemException: " + file);

        assertThat(other).hasContent(OLD);
    }

    /** Writes 100,000 characters to a file. */
    static final class WritesMuch {

        private WritesMuch() {}

        public static void main(String... file) {
            write(Path.of(file[0]), "x".repeat(100_000));
        }
    }

    private static Process started(ProcessBuilder process) {
        try {
            return process.start();
        } catch (IOException e) {
            return abort("no such program: " + e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unix:uid", "unix:gid"})
    void aFileKeepsItsOwnerAndGroup(String attribute) throws IOException {
        try {
            Files.setAttribute(file, attribute, 12_345);
        } catch (UnsupportedOperationException | IllegalArgumentException | FileSystemException e) {
            abort("nothing can be given away: " + e);
        }

        write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(Files.getAttribute(file, attribute)).isEqualTo(12_345);
    }

    /** Root may write it all the same, and is refused as well. */
    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        assumeTrue(file.toFile().setReadOnly(), "nothing is read-only");
        Path link = link(file);

        for (Path each : List.of(file, link)) {
            assertRefused(each, "new").isInstanceOf(AccessDeniedException.class);
        }
        assertThat(file).hasContent(OLD);
    }

    @Test
    void aFileInAFolderThatIsReadOnlyIsWrittenThrough() throws IOException {
        assumeTrue(Files.isDirectory(DESCRIPTORS), "no Linux");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "root may write everywhere");
            write(file, "new");
            assertThat(file).hasContent("new");
            assertRefused(folder.resolve("none.json"), "new").isInstanceOf(AccessDeniedException.class);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The path of a file beside it would be longer than Linux takes, whoever asks. */
    @Test
    void aFileBesideWhichThereIsNoRoomForAnotherIsWrittenThrough() throws IOException {
        assumeTrue(Files.isDirectory(DESCRIPTORS), "no Linux");
        Path deep = folder.toAbsolutePath();
        while (deep.toString().length() < 4080) {
            deep = deep.resolve("d".repeat(Math.min(200, 4084 - deep.toString().length())));
        }
        Path narrow = Files.createDirectories(deep).resolve("file");

        write(narrow, OLD);
        write(narrow, "new");

        assertThat(Files.readString(narrow)).isEqualTo("new");
    }

    @Test
    void aPipeIsWrittenTo() throws IOException, InterruptedException {
        Path pipe = pipe();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));

        write(link(pipe), "new");

        assertThat(read.join()).isEqualTo("new");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aDeviceThatIsFullIsNamed() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no " + full);

        assertRefused(full, "new");

        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));

        assertRefused(inside, "new");
        assertRefused(link(inside), "new");
        assertRefused(file.resolve("file.json"), "new");

        assertThat(inside).isEmptyDirectory();
    }

    @Test
    void aFileSystemThatIsReadOnlyIsRefused() {
        assertRefused(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/file.json"), "new");
    }

    /** Also where the file has another name by now, or none. */
    @Test
    void behindADescriptorNothingIsLost() throws IOException {
        assumeTrue(Files.isDirectory(DESCRIPTORS), "no descriptors");
        try (OutputStream open = new FileOutputStream(file.toFile(), true)) {
            Path descriptor = descriptor(file);
            write(descriptor, "; new");
            assertThat(file).hasContent(OLD + "; new");

            write(link(descriptor), "; newer");
            assertThat(file).hasContent(OLD + "; new; newer");

            Files.delete(file);
            write(descriptor, "; newest");
            assertThat(descriptor).hasContent(OLD + "; new; newer; newest");
            print(open, "!");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**file.json*");
    }

    /** One stream goes behind what its file has, one into an empty file. */
    @Test
    void standardStreamsAreTheStreamsThatTheyAre() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/stdout")) && Files.isDirectory(DESCRIPTORS), "no descriptors");
        Path errors = folder.resolve("errors");
        ProcessBuilder process = ForkedJvm.process(WritesToStandardStreams.class, List.of())
                .redirectErrorStream(false)
                .redirectOutput(Redirect.appendTo(file.toFile()))
                .redirectError(errors.toFile());

        assertThat(process.start().waitFor()).isZero();

        String written = "stream\n" + "file\nstream\n".repeat(3);
        assertThat(file).hasContent(OLD + written);
        assertThat(errors).hasContent(written);
    }

    /** Writes to the standard streams, in turn as such and as the files whose names they have. */
    static final class WritesToStandardStreams {

        private WritesToStandardStreams() {}

        @SuppressWarnings("SystemOut")
        public static void main(String... none) {
            writeTo(System.out, "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");
            writeTo(System.err, "/dev/stderr", "/dev/fd/2", "/proc/self/fd/2");
        }

        private static void writeTo(PrintStream stream, String... names) {
            stream.println("stream");
            for (String name : names) {
                write(Path.of(name), "file\n");
                stream.println("stream");
            }
        }
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String text) {
        AtomicFile.write(path, out -> print(out, text));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path path, String text) {
        return assertThatThrownBy(() -> write(path, text))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(path.toString());
    }

    private Path hardLink() throws IOException {
        try {
            return Files.createLink(folder.resolve("other.json"), file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return abort("no hard links: " + e);
        }
    }

    private Path link(Path to) throws IOException {
        try {
            return Files.createSymbolicLink(folder.resolve("link-to-" + to.getFileName()), to);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return abort("no symbolic links: " + e);
        }
    }

    private Path pipe() throws InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(started(new ProcessBuilder("mkfifo", pipe.toString())).waitFor() == 0, "no pipes");
        return pipe;
    }

    private static Path descriptor(Path file) throws IOException {
        try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
            return descriptors.filter(each -> leadsTo(each, file)).findFirst().orElseThrow();
        }
    }

    /** The descriptor of the list of descriptors is none any more. */
    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.isSameFile(descriptor, file);
        } catch (IOException e) {
            return false;
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
