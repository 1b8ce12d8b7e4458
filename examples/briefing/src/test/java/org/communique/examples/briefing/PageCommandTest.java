package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCommandTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    /** A sign beyond the first plane stands before what is cited, and all that HTML would read otherwise. */
    private static final String TEXT =
            "\uD83D\uDEA2 She <b>said</b> &amp; \"did\" 'it'.\r\n\tThe ferries sail.\r\n\u0000 End\r";

    private static final String DOSSIER = """
            {"communique":"1","id":"letter","title":"Ferries","sources":[{"id":"source:letter","title":"A letter",
             "url":"https://example.org/letter","language":"en"}],
             "actors":[{"type":"state","id":"actor:norland","names":[{"text":"Norland"}]}],
             "events":[{"id":"event:sailing","title":"Ferries sail","type":"departure","modality":"occurred",
              "evidence":[{"source":"source:letter","selectors":[{"type":"text-position","start":38,"end":54}]}]},
              {"id":"event:secret","title":"Nobody shall know","type":"talks","modality":"planned",
               "markings":[{"kind":"visibility","value":"TLP:RED"}]}]}
            """;

    @TempDir
    private Path directory;

    private String dossier = "";
    private String text = "";

    @BeforeEach
    void write() throws IOException {
        dossier = written("letter.json", DOSSIER);
        text = "letter=" + written("letter.txt", TEXT);
    }

    private String written(String name, String content) throws IOException {
        return Files.write(directory.resolve(name), content.getBytes(UTF_8)).toString();
    }

    private static List<String> all(String expression, String page) {
        return Pattern.compile(expression, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theSameDossierGivesTheSamePage() {
        Run page = Run.of("page", dossier, "--text", text);

        assertThat(page.status()).isZero();
        assertThat(page.err()).isEmpty();
        assertThat(page.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(Run.of("page", dossier, "--text", text)).isEqualTo(page);
    }

    @Test
    void itsOwnStyleAndScriptAreAllThatMayRun() {
        String page = Run.of("page").out();
        List<String> styles = all("<style>(.*?)</style>", page);
        List<String> scripts = all("<script>(.*?)</script>", page);

        assertThat(all("Content-Security-Policy\" content=\"([^\"]*)\"", page.replace("&#39;", "'")))
                .containsExactly("default-src 'none'; style-src " + hash(styles.get(0)) + "; script-src "
                        + hash(scripts.get(0)) + "; base-uri 'none'; form-action 'none'");
        assertThat(styles).hasSize(1);
        assertThat(scripts).hasSize(1);
        assertThat(page).doesNotContain("<link", " src=", " style=").containsOnlyOnce("<script");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theTextIsTheSourceCodePointForCodePoint() {
        assertThat(shown(Run.of("page", dossier, "--text", text).out())).isEqualTo(TEXT.replace('\u0000', '\u2400'));
    }

    /** {@return the words between the tags} */
    private static String shown(String page) {
        String marked = all("data-source=\"source:letter\">(.*?)</div>", page).get(0);
        return marked.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#13;", "\r")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void aMarkStandsOnTheWordsThatItsOffsetsCount() {
        assertThat(all(
                        "<mark id=\"source:letter@38\"[^>]*><a [^>]*>(.*?)</a></mark>",
                        Run.of("page", dossier, "--text", text).out()))
                .containsExactly("The ferries sail");
    }

    @Test
    void aPageSpeaksTheLanguageThatIsAskedFor() {
        String english = Run.of("page", dossier).out();
        String german = Run.of("page", dossier, "--lang", "de").out();

        assertThat(english).contains("<html lang=\"en\">", ">Who is who</h2>");
        assertThat(german).contains("<html lang=\"de\">", ">Wer ist wer</h2>").doesNotContain("Who is who");
        assertThat(all(" id=\"(event:[^\"]*)\"", german)).isEqualTo(all(" id=\"(event:[^\"]*)\"", english));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org",
                "https://example.org/ onclick=x",
                "https:\\njavascript:alert(1)"
            })
    void anAddressThatIsNotOfTheWebIsNoLink(String address) throws IOException {
        String page = Run.of("page", written("bad.json", DOSSIER.replace("https://example.org/letter", address)))
                .out();

        assertThat(all(" href=\"([^\"]*)\"", page)).isNotEmpty().allMatch(each -> each.startsWith("#"));
    }

    @Test
    void anAddressOfTheWebIsALinkThatTellsNothingOfThePage() {
        assertThat(Run.of("page", dossier).out())
                .contains("<a href=\"https://example.org/letter\" rel=\"noopener noreferrer nofollow\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\"><script>alert(1)</script>",
                "'><img src=x onerror=alert(1)>",
                "</title><script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "--><svg onload=alert(1)>",
                "\\\" onmouseover=\\\"alert(1)",
                "${1} $unsafe{1} @if(true) !{int x;} @raw"
            })
    void whatATextSaysIsNoMarkup(String hostile) throws IOException {
        String harmless =
                DOSSIER.replace("A letter", "x").replace("Norland", "x").replace("Ferries", "x");
        String bad =
                DOSSIER.replace("A letter", hostile).replace("Norland", hostile).replace("Ferries", hostile);
        String page = Run.of("page", written("bad.json", bad)).out();

        assertThat(all("<([a-zA-Z]+[^>]*)>", withoutTexts(page)))
                .hasSameSizeAs(all(
                        "<([a-zA-Z]+[^>]*)>",
                        withoutTexts(Run.of("page", written("x.json", harmless)).out())))
                .noneMatch(tag -> tag.startsWith("img") || tag.contains(" onmouseover="));
        assertThat(page).containsOnlyOnce("<script");
    }

    private static String withoutTexts(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1>");
    }

    @Test
    void whatTurnsTheDirectionIsLeftOutOfNames() throws IOException {
        String page = Run.of("page", written("bad.json", DOSSIER.replace("Norland", "Nor\\u202Eland\\u2066")))
                .out();

        assertThat(page).contains("<bdi>Norland</bdi>").doesNotContain("\u202E", "\u2066");
    }

    @Test
    void aNameWithoutAnEndHasOneOnThePage() throws IOException {
        String endless = "W".repeat(1_000_000);
        String page = Run.of("page", written("long.json", DOSSIER.replace("Norland", endless)))
                .out();

        assertThat(page).contains("W".repeat(160) + "…").hasSizeLessThan(200_000);
    }

    @Test
    void thePublicViewLeavesOutWhatIsNotForEverybody() {
        assertThat(Run.of("page", dossier).out()).contains("Nobody shall know");
        assertThat(Run.of("page", dossier, "--public", "2026-03-05").out())
                .doesNotContain("Nobody shall know", "event:secret")
                .contains("Ferries sail", "public view of 5 March 2026");
    }

    @Test
    void aPageGoesIntoAFileOrADirectory() throws IOException {
        Path file = directory.resolve("page.html");
        Path inside = directory.resolve("site");
        String page = Run.of("page", dossier).out();

        assertThat(Run.of("page", dossier, "--out", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("page", dossier, "--out", inside.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file, UTF_8)).isEqualTo(page);
        assertThat(Files.readString(inside.resolve("briefing.html"), UTF_8)).isEqualTo(page);
    }

    @Test
    void aTextOfASourceThatTheDossierDoesNotHaveIsRefused() {
        Run refused = Run.of("page", dossier, "--text", text.replaceFirst("letter", "other"));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo("page: --text: the dossier has no source:other\n");
    }

    @Test
    void eachLinkOfThePageLeadsSomewhere() {
        String page = Run.of("page").out();

        assertThat(all(" id=\"([^\"]*)\"", page)).doesNotHaveDuplicates().containsAll(all(" href=\"#([^\"]*)\"", page));
    }

    /** The picture that the README shows is made by the tests in a browser. */
    @Test
    void thePictureOfThePageIsThereAndSmall() throws IOException {
        Path picture = Path.of(System.getProperty("basedir", "")).resolve("src/main/docs/page.png");

        assertThat(Files.size(picture)).isBetween(20_000L, 200_000L);
    }

    @Test
    void thePageIsAtMostFourHundredKilobytesLargerThanItsDossier() {
        long dossier = JSON.write(DossierFiles.builtIn()).getBytes(UTF_8).length;

        assertThat(Run.of("page").out().getBytes(UTF_8).length - dossier).isLessThan(400_000);
    }
}
