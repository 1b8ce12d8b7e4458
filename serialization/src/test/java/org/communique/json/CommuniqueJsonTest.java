package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommuniqueJsonTest {

    private final CommuniqueJson json = CommuniqueJson.standard();
    private final Dossier dossier =
            Dossier.builder().id(DossierId.of("d")).title("Łódź 🕊").build();

    @Property
    void theCanonicalFormDoesNotDependOnHowTheInputWasWritten(@ForAll Dossier any, @ForAll Random random) {
        String shuffled =
                JsonSamples.shuffled(JsonSamples.tree(json.write(any).getBytes(StandardCharsets.UTF_8)), random);

        assertThat(json.canonical(json.read(shuffled))).isEqualTo(json.canonical(any));
        assertThat(json.digest(json.read(shuffled))).isEqualTo(json.digest(any));
    }

    @Property
    void theCanonicalFormTellsDossiersApart(@ForAll Dossier any) {
        assertThat(json.read(json.canonical(any))).isEqualTo(any);
    }

    @Property
    void theCanonicalFormIsThatOfTheDocument(@ForAll Dossier any) {
        byte[] document = json.write(any).getBytes(StandardCharsets.UTF_8);

        assertThat(new String(json.canonical(any), StandardCharsets.UTF_8)).isEqualTo(JsonSamples.canonical(document));
    }

    @Property(tries = 50)
    void theDigestIsThatOfTheCanonicalForm(@ForAll Dossier any) throws NoSuchAlgorithmException {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(json.canonical(any));

        assertThat(json.digest(any).text()).isEqualTo("sha256:%064x", new BigInteger(1, sha256));
    }

    @Test
    void theDigestOfADossierIsThis() {
        assertThat(new String(json.canonical(dossier), StandardCharsets.UTF_8))
                .isEqualTo("{\"communique\":\"1\",\"id\":\"d\",\"title\":\"Łódź 🕊\"}");
        assertThat(json.digest(dossier))
                .hasToString("sha256:6b00547a7e10410789d24f18d1a5c508cd28787724d8725b2f1d6d7a716fab3e");
    }

    @Property
    void whatIsWrittenForPeopleReadsBack(@ForAll Dossier any) {
        assertThat(json.read(json.indented().write(any))).isEqualTo(any);
    }

    @Test
    void writesForPeopleAMemberALine() {
        assertThat(json.indented().write(dossier)).isEqualTo("""
                {
                  "communique" : "1",
                  "id" : "d",
                  "title" : "Łódź 🕊"
                }
                """);
    }

    @Test
    void replacesAFileAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, "what was there before, and is longer than the document that replaces it");

        json.write(dossier, file);

        assertThat(json.read(file)).isEqualTo(dossier);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void replacesAFileInAnArchive(@TempDir Path folder) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("archive.zip"), Map.of("create", "true"))) {
            Path file = archive.getPath("dossier.json");

            json.write(dossier.toBuilder().title("before").build(), file);
            json.write(dossier, file);

            assertThat(json.read(file)).isEqualTo(dossier);
            try (var files = Files.list(archive.getPath("/"))) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void keepsThePermissionsOfAFileAndFollowsLinks(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no POSIX file system");
        Path file = folder.resolve("dossier.json");
        Path link = folder.resolve("link.json");
        Files.writeString(file, "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(link, file);

        json.write(dossier, link);

        assertThat(link).isSymbolicLink();
        assertThat(json.read(file)).isEqualTo(dossier);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nobodyReadsAFileBeforeItHasThePermissionsOfTheOld(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no POSIX file system");
        Path file = Files.writeString(folder.resolve("dossier.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        List<String> seen = new ArrayList<>();

        AtomicFile.write(file, out -> {
            try (var files = Files.list(folder)) {
                for (Path each : files.filter(one -> !one.equals(file)).toList()) {
                    seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(seen).containsExactly("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    /** A link in another folder, by way of a relative one, to a file that is not there yet. */
    @Test
    void writesWhereLinksLead(@TempDir Path folder) throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("a/b"));
        Path link = link(folder.resolve("link.json"), elsewhere.resolve("next.json"));
        link(elsewhere.resolve("next.json"), Path.of("../file.json"));

        json.write(dossier, link);
        json.write(dossier, link);

        assertThat(link).isSymbolicLink();
        assertThat(elsewhere.resolve("next.json")).isSymbolicLink();
        assertThat(folder.resolve("a/file.json")).isRegularFile();
        assertThat(json.read(link)).isEqualTo(dossier);
        try (var files = Files.list(folder.resolve("a"))) {
            assertThat(files).containsExactlyInAnyOrder(elsewhere, folder.resolve("a/file.json"));
        }
    }

    @Test
    void linksThatLeadNowhereAreAnIoException(@TempDir Path folder) throws IOException {
        Path loop = link(folder.resolve("loop.json"), Path.of("pool.json"));
        link(folder.resolve("pool.json"), loop);
        Path astray = link(folder.resolve("astray.json"), folder.resolve("missing/file.json"));

        assertThatThrownBy(() -> json.write(dossier, loop))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("too many symbolic links");
        assertThatThrownBy(() -> json.writeLines(dossier, astray)).isInstanceOf(UncheckedIOException.class);

        assertThat(loop).isSymbolicLink();
        assertThat(astray).isSymbolicLink();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aFileInNoFolderIsAnIoExceptionThatNamesIt(@TempDir Path folder) {
        Path file = folder.resolve("missing/file.json");

        assertThatThrownBy(() -> json.write(dossier, file))
                .isInstanceOf(UncheckedIOException.class)
                .rootCause()
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    private static Path link(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return abort("no symbolic links: " + e);
        }
    }

    @Test
    void theExceptionKeepsItsFaultsWhenItIsSerialized() throws IOException, ClassNotFoundException {
        DossierReadException thrown = catchThrowableOfType(DossierReadException.class, () -> json.read("[]"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((DossierReadException) in.readObject()).faults()).isEqualTo(thrown.faults());
        }
    }

    @Test
    void leavesAFileAsItIsWhereTheDossierCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, "before");
        Dossier misnamed = dossier.toBuilder()
                .extensions(org.communique.extension.Extensions.none()
                        .with("id", org.communique.extension.JsonText.of("1")))
                .build();

        assertThatThrownBy(() -> json.write(misnamed, file)).isInstanceOf(IllegalArgumentException.class);

        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void troubleWithAFileOrStreamIsAnIoException(@TempDir Path folder) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> json.read(folder.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.read(folder)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.write(dossier, folder.resolve("no/such/folder")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.read(broken)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.lineReader(broken)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.write(dossier, full)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.writeLines(dossier, full)).isInstanceOf(UncheckedIOException.class);
    }

    @SuppressWarnings("NullAway")
    static Stream<Arguments> nulls() {
        Path path = null;
        InputStream in = null;
        OutputStream out = OutputStream.nullOutputStream();
        Path file = Path.of("file");
        Dossier any = Dossier.builder().id(DossierId.of("d")).build();
        return Stream.of(
                of("readOptions", json -> json.with(null)),
                of("document", json -> json.read((byte[]) null)),
                of("document", json -> json.read((String) null)),
                of("document", json -> json.read(in)),
                of("document", json -> json.read((Reader) null)),
                of("document", json -> json.read(path)),
                of("dossier", json -> json.write(null)),
                of("dossier", json -> json.write(null, out)),
                of("out", json -> json.write(any, (OutputStream) null)),
                of("dossier", json -> json.write(null, file)),
                of("file", json -> json.write(any, path)),
                of("dossier", json -> json.canonical((Dossier) null)),
                of("dossier", json -> json.digest((Dossier) null)),
                of("lines", json -> json.lineReader(in)),
                of("lines", json -> json.lineReader(path)),
                of("header", json -> json.lineWriter(null, out)),
                of("out", json -> json.lineWriter(any, null)),
                of("entry", json -> json.lineWriter(any, out).write(null)),
                of("lines", json -> json.readLines(in)),
                of("lines", json -> json.readLines(path)),
                of("dossier", json -> json.writeLines(null, out)),
                of("out", json -> json.writeLines(any, (OutputStream) null)),
                of("dossier", json -> json.writeLines(null, file)),
                of("file", json -> json.writeLines(any, path)),
                of("pointer", json -> json.readLenient("{}").locations().find(null)));
    }

    private static Arguments of(String name, Consumer<CommuniqueJson> misuse) {
        return Arguments.of(name, misuse);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsRefusedByTheNameOfItsParameter(String name, Consumer<CommuniqueJson> misuse) {
        assertThatNullPointerException().isThrownBy(() -> misuse.accept(json)).withMessage(name);
    }
}
