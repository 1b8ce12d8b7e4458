package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the program says of a dossier in German; the words of the dossier stay as they are. */
class GermanBriefingTest {

    private static final String DOSSIER = """
            {"communique":"1","id":"d","title":"Hilfe",
             "sources":[{"id":"source:s","kind":"article","title":"Bericht","length":4200}],
             "actors":[{"type":"person","id":"actor:holm","names":[{"text":"Ida Holm"}]},
              {"type":"state","id":"actor:norland","names":[{"text":"Norland"}]},
              {"type":"collective","id":"actor:donors","names":[{"text":"Geber"}],
               "count":{"value":"14","unit":"country"}},
              {"type":"organization","id":"actor:fund","kind":"fund","names":[{"text":"Hafenfonds"}],
               "parent":"actor:norland"}],
             "offices":[{"id":"office:head","names":[{"text":"Ministerin"}],"body":"actor:norland"}],
             "pledges":[{"id":"pledge:p","title":"Hafenhilfe",
               "parties":[{"actor":"actor:norland","role":"donor"},{"actor":"actor:fund","role":"channel"}],
               "contributions":[{"type":"funding","amount":{"value":"30000000","currency":"EUR",
                 "approximation":"at-least"},"instrument":"loan","due":{"edtf":"2026"},"newMoney":"yes"}],
               "steps":[{"stage":"pledged","when":{"edtf":"2025-03-05"}},
                {"stage":"disbursed","amount":{"value":"12000000","currency":"EUR"}}],
               "conditions":[{"kind":"if","text":"der Hafen frei ist","satisfied":"yes"}],
               "places":[{"name":"Velden"}],"evidence":[{"source":"source:s","via":"statement:s"}]}],
             "needs":[{"id":"need:n","title":"Bedarf","holder":"actor:fund",
               "contributions":[{"type":"goods","item":"Zelte","quantity":{"value":"1200","unit":"item"}}]}],
             "statements":[{"id":"statement:s","voice":"attributed","act":"promise","speakers":["actor:holm"],
               "holder":"actor:norland","capacity":"office:head","medium":"interview",
               "said":{"wording":"am Dienstag"},"gist":"Der Hafen wird gebaut.",
               "quotations":[{"form":"direct","segments":["Wir sagen \\"ja\\",","Wir bauen."]}],
               "stances":[{"target":{"entry":"pledge:p"},"polarity":"favours","strength":"strong"}]}],
             "events":[{"id":"event:e","title":"Treffen","type":"meeting","modality":"occurred",
               "when":{"edtf":"2025-03-05"},"place":{"name":"Velden"},
               "participations":[{"actor":"actor:holm","role":"host"},{"actor":"actor:donors","role":"participant"}],
               "counts":[{"kind":"delegations","quantity":{"value":"3","unit":"official"}}]},
              {"id":"event:f","title":"Richtfest","type":"meeting","modality":"planned",
               "evidence":[{"source":"source:s","via":"statement:s"}]}],
             "links":[{"id":"link:l","subject":"event:f","relation":"follows","object":"event:e"},
              {"id":"link:a","subject":"pledge:p","relation":"answers","object":"need:n"}]}
            """;

    private static String said(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"briefing", "-", "--lang", "de"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        Run run = Run.withInput(DOSSIER, args);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void theSourceAndThePledgesAreToldInGerman() {
        assertThat(said("--width", "600"))
                .startsWith("Hilfe\n=====\nQuelle: Bericht (Artikel, Datum unbekannt, 4.200 Zeichen)\n")
                .contains(
                        "\nWAS ZUGESAGT IST, UND WIE WEIT ES DAMIT IST\n",
                        "– Hafenhilfe: zugesagt 2025-03-05 (nach den Worten von Ida Holm), falls der Hafen frei ist"
                                + " (diese Bedingung ist erfüllt), und teilweise ausgezahlt, 12.000.000 EUR"
                                + " (nach den Worten von Ida Holm). Mindestens 30.000.000 EUR (Darlehen), fällig 2026,"
                                + " neues Geld. Insgesamt mindestens 30.000.000 EUR zugesagt, 12.000.000 EUR"
                                + " angekommen, mindestens 18.000.000 EUR ausstehend. Von Norland; ausgezahlt über"
                                + " Hafenfonds. Ort: Velden. Deckt den Bedarf: Bedarf.\n");
    }

    @Test
    void needsAreToldInGerman() {
        assertThat(said("--width", "600"))
                .contains(
                        "\nWAS GEBRAUCHT WIRD\n",
                        "– Bedarf: gebraucht von Hafenfonds: 1.200 Stück (Zelte). Dafür: Hafenhilfe.\n");
    }

    @Test
    void statementsAreToldInGerman() {
        assertThat(said("--width", "600"))
                .contains(
                        "\nWER WAS GESAGT HAT\n",
                        "Ida Holm, Ministerin (Norland)\n",
                        "– verspricht, für Norland, in einem Interview, „am Dienstag“: Der Hafen wird gebaut."
                                + " „Wir sagen ‚ja‘,“ und dann „Wir bauen.“ (Nachdrücklich dafür: Hafenhilfe.)\n");
    }

    @Test
    void eventsAreToldInGerman() {
        assertThat(said("--width", "600"))
                .contains(
                        "\nWAS GESCHEHEN IST\n",
                        "– Treffen (Velden; 2025-03-05). Ausgerichtet von Ida Holm; mit Geber (14 Länder)."
                                + " Delegationen: 3 Amtsträger.\n",
                        "\nWAS GEPLANT IST\n",
                        "– Richtfest, angekündigt von Ida Holm. Folgt auf: Treffen.\n");
    }

    @Test
    void actorsOpenQuestionsAndFindingsAreToldInGerman() {
        assertThat(said("--width", "600"))
                .contains(
                        "\nWER IST WER\n",
                        "Personen\n",
                        "  Hafenfonds, Teil von Norland\n",
                        "\nOFFENE FRAGEN\n",
                        "Wann es war oder sein wird, denn nichts datiert diese Worte\n  – „am Dienstag“: ",
                        "\nWAS DIE PRÜFUNG SAGT (validate SAGT ES GANZ)\n",
                        "– Keine Fehler.\n");
    }

    @Test
    void headingsOfMarkdownAreWrittenAsGermanIs() {
        assertThat(said("--format", "markdown"))
                .contains(
                        "| Quelle | Was sie ist |",
                        "\n## Was zugesagt ist, und wie weit es damit ist\n",
                        "\n## Was die Prüfung sagt (validate sagt es ganz)\n",
                        "\n### Personen\n");
    }

    @Test
    void aPartThatIsCutSaysSoInGerman() {
        Layout page = new Layout(new Screen(20, false, false, false), Words.of("de"));
        page.part("Teil");
        for (int i = 0; i < 300; i++) {
            page.item(0, Phrase.plain("eins"));
        }

        assertThat(page.text()).startsWith("\nTEIL\n----\n").endsWith("mehr; --all\n  zeigt sie\n");
    }
}
