package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {

    /** One thing told twice with figures that do not agree, one that hangs on a deal, and one with a figure about which. */
    private static final String CLASH = """
            {"communique":"1","id":"d","actors":[{"type":"state","id":"actor:a","names":[{"text":"Ayland"}]}],
             "pledges":[
              {"id":"pledge:one","title":"=One","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"5000000","currency":"EUR"}}],
               "steps":[{"stage":"disbursed"}]},
              {"id":"pledge:two","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"7000000","currency":"EUR"}}],
               "steps":[{"stage":"pledged"}]},
              {"id":"pledge:if","title":"If","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"goods","item":"=tents, \\"big\\"","quantity":{"value":"10","unit":"item"}}],
               "steps":[{"stage":"pledged"}],"conditions":[{"text":"there is a deal"}]},
              {"id":"pledge:sum","title":"About","parties":[{"actor":"actor:b","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"100","currency":"NOK","approximation":"about"}}],
               "steps":[{"stage":"delivered"}]}],
             "links":[{"id":"link:l","subject":"pledge:one","relation":"same-as","object":"pledge:two"}]}
            """;

    private static List<String> lines(String... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().lines().toList();
    }

    private static String[] words(String line) {
        return line.split(" ", -1);
    }

    @Test
    void theCoalitionsTableIsAlignedAndSaysWhoClaims() {
        assertThat(lines("ledger").subList(0, 8))
                .containsExactly(
                        "Ledger: Coalition talks and aid to Ukraine",
                        "==========================================",
                        "",
                        "How far     Amount            Of what                      By whose word",
                        "----------  ----------------  ---------------------------  ----------------------",
                        "proposed    €800bn            money",
                        "contracted  less than £30m    worth of goods and services",
                        "delivered   more than 10,000  drones                       claimed by John Healey");
    }

    @Test
    void whatIsLeftOutHasALineAndAReason() {
        List<String> lines = lines("ledger");

        assertThat(String.join(" ", lines)).doesNotContain("670");
        assertThat(lines.subList(lines.indexOf("LEFT OUT"), lines.size()))
                .filteredOn(line -> line.startsWith("– "))
                .hasSize(7)
                .contains("– American arms for Ukraine: military help (stage not said, halted): no amount");
    }

    @Test
    void outstandingIsTheContractAlone() {
        assertThat(lines("ledger", "--figure", "outstanding"))
                .contains(
                        "outstanding  less than £30m  worth of goods and services",
                        "outstanding  0               drones                       claimed by John Healey");
    }

    @Test
    void theDayOfTheArticleMakesItCertain() {
        assertThat(lines("ledger", "--as-of", "2025-03-06"))
                .contains("As of 2025-03-06")
                .anyMatch(line -> line.matches("proposed +at most €800bn +money"))
                .anyMatch(line -> line.matches("delivered +an unknown number +drones +claimed by John Healey"));
        assertThat(lines("ledger", "--as-of", "2025-03-06", "--published", "article=2025-03-06"))
                .anyMatch(line -> line.matches("proposed +€800bn +money"));
        assertThat(lines("ledger", "--as-of", "2025-03-01", "--published", "article=2025-03-06"))
                .anyMatch(line -> line.matches("proposed +at most €800bn +money"));
    }

    @Test
    void rowsHaveTheNamesOfActors() {
        assertThat(lines("ledger", "--by", "giver,support", "--figure", "named"))
                .anyMatch(line -> line.matches("How far +Amount +Of what +Giver +Support +By whose word"))
                .anyMatch(line -> line.matches("promised +€800bn +money +not said +reported"))
                .anyMatch(line -> line.matches("promised +less than £30m .*the United Kingdom +reported"));
    }

    @Test
    void aGiverOrAReceiverIsAskedFor() {
        assertThat(lines("ledger", "--giver", "united-kingdom", "--figure", "reached", "--stage", "contracted"))
                .anyMatch(line -> line.startsWith("contracted or further  less than £30m"))
                .noneMatch(line -> line.contains("€"));
        assertThat(lines("ledger", "--receiver", "actor:ukraine"))
                .anyMatch(line -> line.contains("less than £30m"))
                .noneMatch(line -> line.contains("€"));
    }

    @Test
    void conflictsComeFirstAndDoubtsBehind() {
        String out = Run.withInput(CLASH, "ledger", "-").out();

        assertThat(out)
                .containsSubsequence(
                        "FIGURES THAT CANNOT ALL BE TRUE",
                        "– =One: €5m; pledge:two: €7m",
                        "How far",
                        "ONLY PERHAPS",
                        "– If, 10 =tents, \"big\": condition open, if there is a deal",
                        "NOT COUNTED",
                        "– pledge:two, €7m: told again (=One)")
                .contains("an unknown amount (told as NOK 100)");
        assertThat(Run.withInput(CLASH, "ledger", "-", "--tolerance", "5%").out())
                .contains("NOK 95 to NOK 105");
    }

    @Test
    void aRowOfCsvIsATotal() {
        assertThat(Run.of("ledger", "--format", "csv", "--by", "giver").out())
                .isEqualTo("figure,stage,to,measure,currency,unit,item,by giver,lower,lowerInclusive,upper,"
                        + "upperInclusive,stated\r\n"
                        + "standing,proposed,,money,EUR,,,,800000000000,true,800000000000,true,800000000000\r\n"
                        + "standing,contracted,,worth,GBP,,,actor:united-kingdom,0,true,30000000,false,30000000\r\n"
                        + "standing,delivered,,count,,drone,drones,actor:united-kingdom,10000,false,,,10000\r\n");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(Run.withInput(CLASH, "ledger", "-", "--format", "csv").out())
                .contains(",item,\"'=tents, \"\"big\"\"\",0,true,10,true,");
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a=b"))
                .extracting(LedgerCsv::cell)
                .containsExactly("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "a=b");
    }

    @Test
    void theJsonHasPlainDigits() {
        String json = Run.of("ledger", "--format", "json").out();

        assertThat(json.replaceAll("\\s+", ""))
                .contains(
                        "{\"figure\":\"standing\",\"stage\":\"contracted\",\"measure\":\"worth\",\"currency\":\"GBP\","
                                + "\"lower\":\"0\",\"lowerInclusive\":true,\"upper\":\"30000000\",\"upperInclusive\":false,"
                                + "\"stated\":\"30000000\",\"pledges\":[\"pledge:uk-altius-drones\"]}")
                .contains(
                        "{\"pledge\":\"pledge:european-defence-spending\",\"contribution\":0,\"reason\":\"no-amount\","
                                + "\"stage\":\"pledged\"}")
                .contains("\"lower\":\"10000\",\"lowerInclusive\":false,\"stated\":\"10000\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--figure=gap:a | --figure: expected named, recorded, reached, standing, outstanding, ended or",
                "--figure=gap:pledged,considered | --figure: expected two stages from considered to delivered",
                "--figure=named --stage=pledged | --stage: expected of recorded, reached or standing only",
                "--stage=withdrawn | --stage: withdrawn is no stage on the way from considered to delivered",
                "--stage=paid | --stage: no step has the stage paid",
                "--stage=pledged,a/b | --stage: no step has the stage a/b",
                "--published=nothing=2025-03-06 | --published: the dossier has no source:nothing",
                "--published=article=never | --published: expected a date such as 2025-03-06 but was never",
                "--giver=nobody | --giver: the dossier has no actor:nobody",
                "--receiver=nobody | --receiver: the dossier has no actor:nobody",
                "--tolerance=5 | --tolerance: expected a share such as 5% but was 5",
                "--known-at=2025 | --known-at: expected a moment such as",
                "--during=never | --during: expected a time such as 2025",
                "--by=nobody | --by: expected giver, receiver, channel, instrument, item or support but was nobody",
                "--format=xml | --format: expected text, json or csv but was xml",
                "no-such-file | no-such-file: no such file"
            })
    void whatCannotBeAskedIsSaidInALine(String args, String reason) {
        Run run = Run.of(words("ledger " + args));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ledger: " + reason).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--figure named",
                "--figure recorded",
                "--figure recorded --stage withdrawn",
                "--figure ended",
                "--figure gap:pledged,delivered",
                "--figure REACHED",
                "--known-at 2025-03-06T12:00:00Z",
                "--during 2025"
            })
    void whateverFigureIsAskedForTheLeftOutAreSaid(String args) {
        assertThat(lines(words("ledger " + args))).contains("LEFT OUT");
    }

    @Test
    void ofNothingThereIsNoTable() {
        assertThat(Run.withInput("{\"communique\":\"1\",\"id\":\"d\"}", "ledger", "-")
                        .out())
                .isEqualTo("Ledger: d\n=========\n\nNo figure comes to anything.\n");
    }
}
