package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of versions in German; the words and codes of the dossier stay as they are. */
class GermanRevisionTest {

    private static final String YESTERDAY = """
            {"communique":"1","id":"hafen","title":"Hafenhilfe",
             "actors":[{"type":"state","id":"actor:norland","names":[{"text":"Norland"}]},
              {"type":"person","id":"actor:holm","names":[{"text":"Ida Holm"}]},
              {"type":"person","id":"actor:berg","names":[{"text":"Jan Berg"}]}],
             "pledges":[{"id":"pledge:p","title":"Hilfe","parties":[{"actor":"actor:norland","role":"donor"}],
               "contributions":[{"type":"funding","key":"geld",
                 "amount":{"value":"30","currency":"EUR","approximation":"about"}},
                {"type":"goods","item":"Zelte","quantity":{"value":"1200","unit":"tent","approximation":"at-least"}}],
               "steps":[{"stage":"pledged"}]}],
             "events":[{"id":"event:e","type":"meeting","modality":"planned"}]}
            """;

    private static final String TODAY = """
            {"communique":"1","id":"hafen","title":"Hilfe für den Hafen",
             "actors":[{"type":"person","id":"actor:berg","names":[{"text":"Jan Berg"}]},
              {"type":"state","id":"actor:norland","names":[{"text":"Norland"}]},
              {"type":"person","id":"actor:rask","names":[{"text":"Eva Rask"}]}],
             "pledges":[{"id":"pledge:p","title":"Hilfe","parties":[{"actor":"actor:norland","role":"donor"}],
               "contributions":[{"type":"funding","key":"geld","amount":{"value":"35","currency":"EUR"}},
                {"type":"goods","item":"Zelte",
                 "quantity":{"value":"1000","upTo":"1400","unit":"tent","approximation":"between"}}],
               "steps":[{"stage":"pledged"},{"stage":"committed"}]}],
             "events":[{"id":"event:e","type":"meeting","modality":"occurred"}]}
            """;

    private static final String TOLD_TWICE = """
            {"communique":"1","id":"zweimal",
             "events":[{"id":"event:a","title":"Treffen","type":"meeting","modality":"occurred",
               "when":{"edtf":"2025-03-05"}},
              {"id":"event:b","title":"Gespräch","type":"meeting","modality":"occurred"}],
             "actors":[{"type":"person","id":"actor:holm","names":[{"text":"Ida Holm"}]}],
             "links":[{"id":"link:same","subject":"event:b","relation":"same-as","object":"event:a"},
              {"id":"link:self","subject":"event:a","relation":"part-of","object":"event:b"},
              {"id":"link:kinds","subject":"event:a","relation":"same-as","object":"actor:holm"}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private String file(String name, String dossier) throws IOException {
        return Files.writeString(directory.resolve(name), dossier).toString();
    }

    @Test
    void whatDiffersIsToldInGerman() throws IOException {
        Run run = Run.of("diff", file("a.json", YESTERDAY), file("b.json", TODAY), "--lang", "de", "--width", "200");

        assertThat(run).isEqualTo(new Run(1, """
                ~ hafen "Hilfe für den Hafen"
                    Titel: Hafenhilfe, jetzt Hilfe für den Hafen
                - actor:holm "Ida Holm"
                ~ pledge:p "Hilfe"
                    Betrag (Beiträge 1): etwa 30 EUR, jetzt 35 EUR
                    Menge (Beiträge 2): mindestens 1200 tent, jetzt zwischen 1000 und 1400 tent
                    + Schritte: committed
                ~ event:e
                    Modalität: planned, jetzt occurred
                + actor:rask "Eva Rask"
                > actor:berg: jetzt als Erstes seiner Art
                """, ""));
    }

    @Test
    void whatClashesIsToldInGerman() throws IOException {
        String base = file("base.json", YESTERDAY);
        String other = YESTERDAY.replace("planned", "cancelled").replace("\"Ida Holm\"", "\"I. Holm\"");

        Run run = Run.of("merge", file("a.json", TODAY), file("b.json", other), "--base", base, "--lang", "de");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                ! actor:holm: von einer Seite entfernt, und behalten für das, was die andere hat
                ! event:e: 2 Fassungen
                    Modalität: occurred oder cancelled
                """);
    }

    @Test
    void whatIsToldTwiceIsToldInGerman() throws IOException {
        Run run = Run.of("unify", file("a.json", TOLD_TWICE), "--lang", "de", "--width", "200");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("""
                ! nicht vereint, denn sie sind von verschiedener Art: event:a, actor:holm
                ! Titel: Treffen (event:a) oder Gespräch (event:b)
                ! ausgelassen, denn es führt von einem Eintrag zu ihm selbst: link:self
                """);
    }
}
