package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.source.TextDigest;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source's entry and the places of its words, made from the file of its text. */
class SourceCommandTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    /** The dove is one code point and two characters. */
    private static final String TEXT =
            "\uD83D\uDD4A Norland pays. It pays €12 million,\nsaid Mr. Holm, and “will pay more”.";

    private static final Source HERALD = Source.builder()
            .id(SourceId.of("velden-herald"))
            .textDigest(TextDigest.sha256(TEXT))
            .length(TEXT.codePointCount(0, TEXT.length()))
            .build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private String herald() throws IOException {
        return Files.writeString(directory.resolve("Velden Herald.txt"), TEXT).toString();
    }

    @Test
    void theEntryHasTheDigestAndLengthOfTheText() throws IOException {
        Run run = Run.of("source", herald());

        assertThat(run.status()).isZero();
        assertThat(JSON.readEntry(run.out())).isEqualTo(HERALD);
        assertThat(Run.withInput(TEXT, "source", "-", "--id", "velden-herald")).isEqualTo(run);
    }

    @Test
    void whatIsSaidOfTheSourceIsInIt() throws IOException {
        Source said = HERALD.toBuilder()
                .id(SourceId.of("herald"))
                .kind(SourceKind.ARTICLE)
                .title("Norland pays")
                .publisher("Herald")
                .url("https://herald.example/1")
                .language(LanguageTag.of("en-GB"))
                .published(TimeExpression.of(Edtf.of(LocalDate.of(2026, 3, 5))))
                .build();

        assertThat(JSON.readEntry(Run.of(
                                "source",
                                herald(),
                                "--id=source:herald",
                                "--kind=article",
                                "--title=Norland pays",
                                "--publisher=Herald",
                                "--url=https://herald.example/1",
                                "--language=en-GB",
                                "--published=2026-03-05")
                        .out()))
                .isEqualTo(said);
    }

    @Test
    void aLineIsAddedToADossierAndANewDossierIsBegun() throws IOException {
        String begun = Run.of("source", herald(), "--dossier", "talks", "--format", "ndjson")
                .out();
        String line = Run.of("source", herald(), "--id", "other", "--format", "ndjson")
                .out();

        assertThat(JSON.read(Run.withInput(begun + line, "collect", "-").out()).sources())
                .extracting(source -> source.id().toString())
                .containsExactly("source:velden-herald", "source:other");
        assertThat(JSON.read(Run.of("source", herald(), "--dossier", "talks").out()))
                .isEqualTo(Dossier.of(DossierId.of("talks")).plus(HERALD));
    }

    @Test
    void whatIsNoSourceIsRefused() throws IOException {
        Path broken = Files.write(directory.resolve("broken.txt"), new byte[] {'a', (byte) 0xFF});

        assertThat(Run.of("source", broken.toString()))
                .isEqualTo(new Run(2, "", "source: " + broken + ": expected UTF-8\n"));
        assertThat(Run.withInput(TEXT, "source", "-").err())
                .isEqualTo("source: the file has no name to make an id from: give one with --id\n");
        assertThat(Run.of("source", herald(), "--published", "other=2026-03-05").err())
                .isEqualTo("source: --published source:other=2026-03-05: expected one day, of source:velden-herald\n");
        assertThat(Run.of("source", herald(), "--published", "2026-03-05", "--published", "2026-03-06")
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("source", herald(), "--url", "").err()).contains("--url: expected an address");
        assertThat(Run.of("source", "nothing.txt").err()).isEqualTo("source: nothing.txt: no such file\n");
    }

    @Test
    void everyPlaceOfWordsIsPrintedWithWhatIsBesideIt() throws IOException {
        Run run = Run.of("locate", herald(), "pays");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "10-14 \uD83D\uDD4A Norland [pays]. It pays €12 million, said Mr. Holm,…",
                        "19-23 \uD83D\uDD4A Norland pays. It [pays] €12 million, said Mr. Holm, and “will…");
        assertThat(Run.of("locate", herald(), "\"will", "pay", "more\"", "--width", "40")
                        .flat())
                .isEqualTo("56-71 …It pays €12 million, said Mr. Holm, and [“will pay more”]. ");
    }

    @Test
    void citationsAreReadyToBePasted() throws IOException {
        assertThat(Run.of("locate", herald(), "€12 million", "--format", "json"))
                .isEqualTo(new Run(
                        0,
                        "[{\"source\":\"source:velden-herald\","
                                + "\"selectors\":[{\"type\":\"text-position\",\"start\":24,\"end\":35}]}]\n",
                        ""));
        assertThat(Run.withInput(TEXT, "locate", "-", "pays", "--format", "json")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void whereWordsAreNotTheNearestIsSaidAndTheStatusIs1() throws IOException {
        assertThat(Run.of("locate", herald(), "It pays €13 million"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "locate: not found: It pays €13 million; the nearest is at 16-23: \uD83D\uDD4A Norland pays. "
                                + "[It pays] €12 million, said Mr. Holm, and “will…\n"));
        assertThat(Run.of("locate", herald(), "nobody", "--format", "json"))
                .isEqualTo(new Run(1, "[]\n", "locate: not found: nobody\n"));
        assertThat(Run.of("locate", herald(), " ").status()).isEqualTo(2);
        assertThat(Run.of("locate", herald()).err()).isEqualTo("locate: missing: WORDS\n");
    }
}
