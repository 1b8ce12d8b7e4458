package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.exchange.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes records of other systems. */
class ExportCommandTest {

    private static final String ENTITY = """
            {"id":"a","properties":{"name":["Ann"]},"schema":"Person"}
            """;

    private final Path folder;

    ExportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String imported() throws IOException {
        String lines = folder.resolve("in.ndjson").toString();
        Run.of("import", file("in.ijson", ENTITY), "--out", lines, "--report", report("in.txt"));
        return lines;
    }

    private String report(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void whatWasImportedIsExportedAgain() throws IOException {
        Run run = Run.of("export", "--to", "ftm", imported());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(ENTITY);
        assertThat(run.err()).contains("entries  2: 1 exported, 0 refused", "records  1 Person");
    }

    @Test
    void recordsAndReportGoToFiles() throws IOException {
        Path out = folder.resolve("out.ftm.json");
        Run run = Run.of(
                "export",
                imported(),
                "--to",
                "ftm",
                "--out",
                out.toString(),
                "--report",
                report("r.json"),
                "--format",
                "json");
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(out).hasContent(ENTITY.strip());
        assertThat(Path.of(report("r.json"))).content().contains("\"exported\" : 1");
    }

    @Test
    void anotherSystemIsRefusedWithThoseThereAre() throws IOException {
        Run run = Run.of("export", "--to", "fmt", imported());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--to", Exporters.all().get(0).system());
    }

    /** The dossier of the program: one pledge of money, which is only proposed. */
    @Test
    void theBuiltInDossierIsExportedAsFarAsItIsFact() throws IOException {
        String dossier = folder.resolve("talks.json").toString();
        DossierFiles.writeFitting(DossierFiles.builtIn(), Path.of(dossier));
        Run run = Run.of("export", "--to", "ftm", dossier, "--public", "2025-03-06");
        assertThat(run.status()).isBetween(0, 1);
        assertThat(run.out())
                .contains("\"schema\":\"Person\"", "\"schema\":\"Position\"")
                .doesNotContain("Payment");
        assertThat(run.err()).contains("Export to ftm", "not-fact", "no-home");
    }

    @Test
    void whatCannotBeReadIsTrouble() throws IOException {
        assertThat(Run.of("export", "--to", "ftm", file("x.json", "talks")).status())
                .isEqualTo(2);
        assertThat(Run.of("export", "--to", "ftm", file("x.ndjson", "talks")).status())
                .isEqualTo(2);
        String cut = Files.readString(Path.of(imported())) + "{";
        assertThat(Run.of("export", "--to", "ftm", file("cut.ndjson", cut)).status())
                .isEqualTo(2);
    }
}
