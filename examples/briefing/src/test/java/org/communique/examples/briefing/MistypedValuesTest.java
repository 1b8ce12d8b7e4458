package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of an option that names an item or a code and is misspelt is refused with the nearest. */
class MistypedValuesTest {

    private static final String DOSSIER = """
            {"communique":"1","id":"d",
             "sources":[{"id":"source:article","published":{"edtf":"2025-03-06"}},{"id":"source:letter"}],
             "actors":[{"type":"state","id":"actor:norland","names":[{"text":"Norland"}]}],
             "events":[{"id":"event:summit","type":"meeting","modality":"occurred"}],
             "pledges":[{"id":"pledge:p","parties":[{"actor":"actor:norland","role":"donor"}],
               "contributions":[{"type":"service","kind":"training"}],"steps":[{"stage":"acme:signed"}]}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("d.json"), DOSSIER);
        Files.writeString(directory.resolve("t.txt"), "Ferries sail.");
    }

    private Run run(String args) {
        return Run.of(
                args.replaceAll("[^ =]+[.](?:json|txt)", directory + "/$0").split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger d.json --figure outstandig|--figure: expected named, recorded, reached, standing,"
                        + " outstanding, ended or gap:FROM,TO but was outstandig; did you mean outstanding?",
                "ledger d.json --figure gap:comitted,disbursed|--figure: no step has the stage comitted;"
                        + " did you mean committed?",
                "ledger d.json --figure gap:disbursed,committed|--figure: expected two stages from considered to"
                        + " delivered, the further one last",
                "ledger d.json --stage pledgd|--stage: no step has the stage pledgd; did you mean pledged?",
                "ledger d.json --stage acme:sined|--stage: no step has the stage acme:sined;"
                        + " did you mean acme:signed?",
                "ledger d.json --figure reached --stage suspended|--stage: suspended is no stage on the way from"
                        + " considered to delivered",
                "ledger d.json --by givr|--by: expected giver, receiver, channel, instrument, item or support but was"
                        + " givr; did you mean giver?",
                "ledger d.json --giver norlnad|--giver: the dossier has no actor:norlnad;"
                        + " did you mean actor:norland?",
                "ledger d.json --receiver actor:nordland|--receiver: the dossier has no actor:nordland;"
                        + " did you mean actor:norland?",
                "ledger d.json --published artcle=2025-03-06|--published: the dossier has no source:artcle;"
                        + " did you mean source:article?",
                "ledger d.json --published article=2025-03-07|--published source:article=2025-03-07: source:article"
                        + " is of 2025-03-06",
                "ledger d.json --format jsn|--format: expected text, json or csv but was jsn; did you mean json?",
                "ledger d.json --during soon|--during: expected a time such as 2025 or 2024-04/2025-03 but was soon",
                "ledger d.json --giver event:summit|--giver: expected an id such as actor:a-name but was event:summit",
                "positions d.json --holder norlan|--holder: the dossier has no actor:norlan;"
                        + " did you mean actor:norland?",
                "positions d.json --about event:sumit|--about: the dossier has no event:sumit;"
                        + " did you mean event:summit?",
                "positions d.json --about acto:norland|--about: the dossier has no acto:norland;"
                        + " did you mean actor:norland?",
                "ledger d.json --giver uk|--giver: the dossier has no actor:uk",
                "timeline d.json --before summit pledge:p|--before summit: expected an id such as event:summit but was"
                        + " summit; did you mean event:summit?",
                "positions d.json --about summit|--about: expected an id such as event:summit but was summit",
                "timeline d.json --before event:sumit pledge:p|--before event:sumit: there is no event:sumit;"
                        + " did you mean event:summit?",
                "timeline d.json --before pledge:p#x event:summit|--before pledge:p#x: there is no such step;"
                        + " did you mean pledge:p#0?",
                "timeline d.json --published lettr=2025-03-06|--published: the dossier has no source:lettr;"
                        + " did you mean source:letter?",
                "dates d.json --published foo=2025-03-06|--published: the dossier has no source:foo",
                "coverage d.json --text aritcle=t.txt|--text: the dossier has no source:aritcle;"
                        + " did you mean source:article?",
                "source t.txt --kind artcle|--kind: artcle is none of the codes of source-kind, which"
                        + " \"codes source-kind\" prints; those of other systems have a colon, as in desk:memo;"
                        + " did you mean article?",
                "source t.txt --language english_uk|--language: expected a language such as en-GB but was english_uk",
                "source t.txt --lang dee|--lang: expected en or de but was dee; did you mean de?",
                "codes Link.relaton|there is no list of codes that is called Link.relaton;"
                        + " did you mean Link.relation?",
                "briefing --formt markdown d.json|unexpected: --formt; did you mean --format?",
                "diff d.json --formt|unexpected: --formt; did you mean --format?",
                "lines --lng|unexpected: --lng; did you mean --lang?"
            })
    void theNearestIsNamed(String args, String told) {
        assertThat(run(args)).isEqualTo(new Run(2, "", args.split(" ", 2)[0] + ": " + told + "\n"));
    }

    @Test
    void aTextOfASourceThatNoFileHasIsRefusedWithTheNearest() {
        Run run = run("validate d.json --text aricle=t.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("validate: --text: no file has the source source:aricle; did you mean source:article?\n");
    }

    @Test
    void whatIsRefusedIsToldInGerman() {
        assertThat(run("ledger d.json --by givr --lang de").err()).endsWith("; ist giver gemeint?\n");
        assertThat(run("dates d.json --published artcle=2025-03-06 --lang de").err())
                .isEqualTo("dates: --published: im Dossier gibt es source:artcle nicht; ist source:article gemeint?\n");
        assertThat(run("ledger d.json --giver event:summit --lang de").err())
                .isEqualTo("ledger: --giver: eine Kennung wie actor:ein-name wird erwartet, nicht event:summit\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "desk:memo", "press-release"})
    void aKindOfTheListOrOfAnotherSystemIsTaken(String kind) {
        assertThat(run("source t.txt --kind " + kind).out()).contains("\"kind\" : \"" + kind + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example/talks?day=6#top",
                "http://desk@herald.example:8080",
                "https://münchen.example/a",
                "HTTPS://[2001:db8::1]/a",
                "ftp://herald.example/a%20b"
            })
    void anAddressIsTakenAsItIs(String url) {
        assertThat(run("source t.txt --url " + url).out()).contains("\"url\" : \"" + url + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "herald.example/talks",
                "not_an_address",
                "http:///talks",
                "http://",
                "https:herald.example",
                "htps://herald.example",
                "https://herald example/",
                "https://-/",
                "https://:80/",
                "//herald.example",
                "mailto:desk@herald.example",
                ""
            })
    void whatIsNoAddressIsRefused(String url) {
        String[] args = {"source", directory.resolve("t.txt").toString(), "--url", url};

        assertThat(Run.of(args))
                .isEqualTo(new Run(
                        2,
                        "",
                        "source: --url: expected an address such as https://herald.example/talks but was " + url
                                + "\n"));
    }
}
