package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A briefing in Markdown has the structure that the program gives it, whatever stands in a dossier. */
class MarkdownTest {

    /** What would be markup but for a backslash before it. */
    private static final Pattern ACTIVE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[`*_\\[\\]{}#|~$@<>]");

    private static final String HOSTILE =
            "# x\n- y\n| a | b |\n<script>alert(1)</script> ![i](http://e.example) `c` **b** "
                    + "&lt; @everyone :smile: https://e.example www.e.example {{ 7 }} $x$ ~~s~~ \\* ---\u202E";

    private static String markdown(String dossier) {
        Run run = Run.withInput(dossier, "briefing", "-", "--format", "markdown");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void theBriefingHasHeadingsATableAndLists() {
        String page = Run.of("briefing", "--format", "markdown").out();

        assertThat(page)
                .startsWith(
                        "# Coalition talks and aid to Ukraine\n\n| Source | What it is |\n| --- | --- |\n| News report")
                .contains(
                        "\n\n## What is pledged, and how far it has come\n\n- **Drones that the UK has sent**: delivered")
                .contains("so far *(claimed by John Healey)*. From")
                .contains("being worked out, *if there is a deal that ends the war*. British")
                .contains("\n\n### Sergei Lavrov, Foreign Minister of Russia\n\n- warns, for Russia: ")
                .doesNotContain("--all", "\u001b", "- – ");
        assertThat(page.lines()).allMatch(line -> line.isEmpty() || line.matches("(#{1,3}|\\||-|  -) .*"));
    }

    @Test
    void nothingIsLeftOutOfIt() {
        String page = Run.of("briefing", "--format", "markdown").out().replaceAll("[\\\\*]", "");
        String text = Run.of("briefing", "--all", "--width", "100000").out();

        text.lines()
                .map(line -> line.strip().replaceFirst("^– ", ""))
                .filter(line -> line.length() > 30 && !line.startsWith("Source:") && !line.matches("[-=]+|[^a-z]+.*"))
                .forEach(line -> assertThat(page).contains(line));
    }

    @Test
    void aSourceLeadsToItsAddressIfThatIsOneOfTheWeb() {
        String source =
                "{\"communique\":\"1\",\"id\":\"d\",\"sources\":[{\"id\":\"source:a\",\"title\":\"T|[x]\",\"url\":\"%s\"}]}";

        assertThat(markdown(source.replace("%s", "https://a.example/b?c=1")))
                .contains("| [T\\|\\[x\\]](<https://a.example/b?c=1>) | date unknown |");
        for (String wrong : List.of("javascript:alert(1)", "https://a.example/>)", "http://a b", "https://a|b")) {
            assertThat(markdown(source.replace("%s", wrong))).contains("| T\\|\\[x\\] | date unknown |");
        }
    }

    @Test
    void hostileTextIsTextEverywhere() {
        String told = HOSTILE.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
        String dossier = """
                {"communique":"1","id":"d","title":"%s","sources":[{"id":"source:a","title":"%s"}],
                 "actors":[{"type":"person","id":"actor:a","names":[{"text":"%s"}]}],
                 "statements":[{"id":"statement:s","voice":"attributed","act":"say","speakers":["actor:a"],"gist":"%s"}],
                 "pledges":[{"id":"pledge:p","title":"%s","parties":[{"actor":"actor:a","role":"donor"}],
                  "contributions":[{"type":"undertaking","text":"%s"}]}],
                 "events":[{"id":"event:a","title":"%s","type":"talks","modality":"occurred"}]}
                """.replace("%s", told);

        assertThat(markdown(dossier).lines()).hasSizeGreaterThan(10).allSatisfy(line -> {
            String inside = line.replaceFirst("^(#{1,3}|- \\*\\*|-|\\| ---.*|\\| Source.*|\\|) ?", "")
                    .replaceAll("(?<!\\\\)\\*\\*|(?<!\\\\)\\*|(?<!\\\\) \\|| \\|$", "");
            assertThat(ACTIVE.matcher(inside).find()).as(line).isFalse();
            assertThat(line).doesNotContain("<script", "https://e", "www.e", " :smile", "\u202E");
        });
    }

    @Property
    void textReadsAsItIs(@ForAll("hostile") String text) {
        String safe = MarkdownText.of(text);

        assertThat(ACTIVE.matcher(safe).find()).as(safe).isFalse();
        assertThat(safe).doesNotContain("\n").doesNotMatch("(?:[-+] |[0-9]+[.)] ).*");
        assertThat(safe.replaceAll("\\\\([\\p{Punct}])", "$1")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"))
                .isEqualTo(Layout.plain(text));
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\\",
                        "`",
                        "*",
                        "_",
                        "{",
                        "[",
                        "](",
                        "#",
                        "-",
                        "+",
                        "1.",
                        "2)",
                        " ",
                        "\n",
                        "<b>",
                        "&amp;",
                        "|",
                        "a",
                        ":",
                        "www.",
                        "@",
                        "~",
                        "!",
                        "ü",
                        "\uD83D\uDD4A",
                        "\t")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
