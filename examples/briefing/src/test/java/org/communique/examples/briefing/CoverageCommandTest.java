package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a source nobody cites, and the dates of a dossier. */
class CoverageCommandTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final String TEXT = "Ferries sail\n\nHolm met Mr. Berg. She left at 5 p.m. on Tuesday.";
    private static final String DOSSIER = """
            {"communique":"1","id":"d","sources":[{"id":"source:letter"}],
             "events":[{"id":"event:a","type":"talks","modality":"occurred",
              "when":{"wording":"on Tuesday","anchor":"source:letter"},
              "evidence":[{"source":"source:letter","selectors":[{"type":"text-quote","exact":"Holm met Mr. Berg"}]}]}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private String dossier = "";
    private String text = "";

    @BeforeEach
    void write() throws IOException {
        dossier = Files.writeString(directory.resolve("d.json"), DOSSIER).toString();
        text = "letter=" + Files.writeString(directory.resolve("letter.txt"), TEXT);
    }

    @Test
    void theSentencesThatNobodyCitesAreListedWithTheShare() throws IOException {
        assertThat(Run.of("coverage", dossier, "--text", text)).isEqualTo(new Run(0, """
                        source:letter: 1 of 3 sentences are cited (33%)
                          0-12 Ferries sail
                          33-63 She left at 5 p.m. on Tuesday.
                        """, ""));
        assertThat(Files.readString(Path.of("README.md")))
                .contains(Run.of("coverage", dossier, "--text", text).out());
        assertThat(Run.withInput(TEXT, "coverage", dossier, "--text", "letter=-", "--format", "json"))
                .isEqualTo(new Run(
                        0,
                        "{\"sentences\":[{\"start\":0,\"end\":12,\"text\":\"Ferries sail\",\"cited\":false},"
                                + "{\"start\":14,\"end\":32,\"text\":\"Holm met Mr. Berg.\",\"cited\":true},"
                                + "{\"start\":33,\"end\":63,\"text\":\"She left at 5 p.m. on Tuesday.\",\"cited\":false}]}\n",
                        ""));
    }

    @Test
    void aTextOtherThanThatOfTheSourceIsSaidToBeOne() {
        Run run = Run.withInput(
                DOSSIER.replace("{\"id\":\"source:letter\"}", "{\"id\":\"source:letter\",\"length\":7}"),
                "coverage",
                "-",
                "--text",
                text);

        assertThat(run.out()).contains("1 of 3 sentences").contains("the dossier was made from another text");
    }

    @Test
    void aCoverageIsOfOneTextOfASourceOfTheDossier() {
        assertThat(Run.of("coverage", dossier).err())
                .isEqualTo("coverage: expected the text of one source with --text but there are 0\n");
        assertThat(Run.of("coverage", dossier, "--text", text, "--text", text.replaceFirst("letter", "other"))
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("coverage", dossier, "--text", text.replaceFirst("letter", "other"))
                        .err())
                .isEqualTo("coverage: --text: the dossier has no source:other\n");
    }

    @Test
    void everySentenceOfTheArticleIsCited() throws IOException {
        Path article = Files.writeString(directory.resolve("article.txt"), SeedArticle.read());
        Path coalition = Files.writeString(directory.resolve("coalition.json"), JSON.write(DossierFiles.builtIn()));

        assertThat(Run.of("coverage", coalition.toString(), "--text", "article=" + article)
                        .out())
                .isEqualTo("source:article: 34 of 34 sentences are cited (100%)\n");
    }

    @Test
    void datesFollowFromWhenASourceWasPublished() throws IOException {
        Dossier dated = JSON.read(DOSSIER).anchoredAt(SourceId.of("letter"), LocalDate.of(2026, 3, 5));
        Path out = directory.resolve("dated.ndjson");

        assertThat(JSON.read(Run.of("dates", dossier, "--published", "letter=2026-03-05")
                        .out()))
                .isEqualTo(dated)
                .isNotEqualTo(JSON.read(DOSSIER));
        assertThat(Run.of("dates", dossier, "--published", "2026-03-05", "--out", out.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(JSON.readLines(out)).isEqualTo(dated);
    }

    @Test
    void aDateOfNoSourceIsRefused() {
        String two = "{\"communique\":\"1\",\"id\":\"d\",\"sources\":[{\"id\":\"source:a\"},{\"id\":\"source:b\"}]}";

        assertThat(Run.of("dates", dossier).err()).isEqualTo("dates: missing: --published\n");
        assertThat(Run.of("dates", dossier, "--published", "other=2026-03-05").err())
                .isEqualTo("dates: --published: the dossier has no source:other\n");
        assertThat(Run.withInput(two, "dates", "-", "--published", "2026-03-05").err())
                .isEqualTo("dates: --published 2026-03-05: the dossier has 2 sources: name one,"
                        + " as in article=2025-03-06\n");
    }
}
