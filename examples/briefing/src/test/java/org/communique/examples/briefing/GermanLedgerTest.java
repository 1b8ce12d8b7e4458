package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Reason;
import org.communique.ledger.Support;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** What the ledger says in German; the words of the dossier stay as they are. */
class GermanLedgerTest {

    private static final Words GERMAN = Words.of("de");

    private static final String DOSSIER = """
            {"communique":"1","id":"d","title":"Hilfe",
             "sources":[{"id":"source:s","kind":"article"}],
             "actors":[{"type":"state","id":"actor:norland","names":[{"text":"Norland"}]}],
             "pledges":[{"id":"pledge:p","title":"Hafenhilfe","parties":[{"actor":"actor:norland","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"30000000","currency":"EUR"}}],
               "steps":[{"stage":"contracted","when":{"edtf":"2025-03-01"}},
                {"stage":"disbursed","amount":{"value":"12000000","currency":"EUR"},
                 "when":{"edtf":"2025-03-02"}}]},
              {"id":"pledge:q","title":"Zelte","parties":[{"actor":"actor:norland","role":"donor"}],
               "contributions":[{"type":"goods","item":"Zelte","quantity":{"value":"1200","unit":"item",
                 "approximation":"over"}}],
               "steps":[{"stage":"pledged"}],"conditions":[{"kind":"if","text":"der Hafen frei ist"}]},
              {"id":"pledge:r","title":"Rat","parties":[{"actor":"actor:norland","role":"donor"}],
               "contributions":[{"type":"service","kind":"training"}],"steps":[{"stage":"proposed","when":{"edtf":"2025-03-01"}}]}],
             "needs":[{"id":"need:n","title":"Bedarf","holder":"actor:norland",
               "contributions":[{"type":"funding","amount":{"value":"80000000","currency":"EUR"}}]}],
             "links":[{"id":"link:a","subject":"pledge:p","relation":"answers","object":"need:n"}]}
            """;

    private static String said(String... more) {
        String[] args = Stream.concat(Stream.of("ledger", "-", "--lang", "de", "--width", "300"), Stream.of(more))
                .toArray(String[]::new);
        Run run = Run.withInput(DOSSIER, args);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void theTableAndWhatStandsBelowItAreInGerman() {
        String ledger = said("--by", "giver", "--as-of", "2025-03-06");

        assertThat(ledger)
                .startsWith("Aufstellung: Hilfe\n==================\nStand: 2025-03-06\n")
                .contains(
                        "Wie weit",
                        "Betrag",
                        "Wovon",
                        "Geber",
                        "unter Vertrag",
                        "ausgezahlt",
                        "12.000.000 EUR",
                        "Geld",
                        "Norland",
                        "– Bedarf: 80.000.000 EUR gebraucht; 37,5 % davon zugesagt (30.000.000 EUR), 15 % angekommen"
                                + " (12.000.000 EUR)\n",
                        "\nNUR VIELLEICHT\n",
                        "– Zelte, mehr als 1.200 Stück (Zelte): Bedingung offen, falls der Hafen frei ist\n",
                        "\nAUSGELASSEN\n",
                        "– Rat: Ausbildung (vorgeschlagen): kein Betrag\n");
    }

    @Test
    void figuresAreAskedForInGermanToo() {
        assertThat(said("--figure", "outstanding", "--giver", "actor:norland"))
                .contains("Gegeben von Norland\n", "ausstehend", "18.000.000 EUR");
    }

    /** In English it is what the library says. */
    @Test
    void everyFigureHasWords() {
        MeasureWords english = new MeasureWords(Words.ENGLISH);
        Stream<Figure> staged = Stage.all().stream()
                .filter(stage -> stage.rank().isPresent())
                .flatMap(stage -> Stream.of(Figure.reached(stage), Figure.standing(stage), Figure.recorded(stage)));
        Stream.concat(
                        staged,
                        Stream.of(Figure.outstanding(), Figure.ended(), Figure.gap(Stage.COMMITTED, Stage.DISBURSED)))
                .forEach(figure -> assertThat(english.figure(figure)).isEqualTo(figure.inWords()));

        assertThat(new MeasureWords(GERMAN).figure(Figure.reached(Stage.CONTRACTED)))
                .isEqualTo("unter Vertrag oder weiter");
        assertThat(new MeasureWords(GERMAN).figure(Figure.reached(Stage.DELIVERED)))
                .isEqualTo("geliefert");
    }

    @Test
    void everyReasonAndEveryColumnHasWords() {
        for (Words words : new Words[] {Words.ENGLISH, GERMAN}) {
            for (Reason reason : Reason.values()) {
                assertThat(LedgerReasons.of(reason, "", words)).isNotBlank();
            }
            Stream.of(By.values())
                    .forEach(by -> assertThat(words.say("ledger.by." + by.name().toLowerCase(Locale.ROOT)))
                            .isNotBlank());
            Stream.of(Support.values()).forEach(each -> assertThat(
                            words.say("ledger.support." + each.name().toLowerCase(Locale.ROOT)))
                    .isNotBlank());
        }
    }

    @Test
    void sharesAreWrittenAsGermanWritesThem() {
        PercentWording shares = new PercentWording(GERMAN);

        assertThat(shares.of(Bounds.none())).isEqualTo("ein unbekannter Anteil");
        assertThat(shares.of(Bounds.between(new BigDecimal("0.41"), new BigDecimal("0.55"))))
                .isEqualTo("zwischen 41 % und 55 %");
        assertThat(shares.of(Bounds.between(new BigDecimal("0.125"), new BigDecimal("0.125"))))
                .isEqualTo("12,5 %");
    }
}
