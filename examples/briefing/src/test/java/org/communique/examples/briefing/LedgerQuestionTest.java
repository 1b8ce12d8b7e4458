package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command {@code ledger} is asked for, and how it says so. */
class LedgerQuestionTest {

    private static final String DOUBTS = """
            {"communique":"1","id":"d","actors":[{"type":"state","id":"actor:a","names":[{"text":"Ayland"}]},
              {"type":"state","id":"actor:b","names":[{"text":"Beeland"}]},
              {"type":"person","id":"actor:m","names":[{"text":"Minister"}]}],
             "sources":[{"id":"source:s"}],
             "statements":[{"id":"statement:c","voice":"attributed","act":"assert","speakers":["actor:m"]}],
             "pledges":[
              {"id":"pledge:c","title":"Claimed","parties":[{"actor":"actor:a","role":"donor"},{"actor":"actor:b","role":"donor"}],
               "evidence":[{"source":"source:s","via":"statement:c"}],
               "contributions":[{"type":"funding","amount":{"value":"20","currency":"EUR"}}],"steps":[{"stage":"disbursed"}]},
              {"id":"pledge:old","title":"Old plan","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"100","currency":"EUR"}}],
               "steps":[{"stage":"pledged"},{"stage":"disbursed","amount":{"value":"60","currency":"EUR"}}]},
              {"id":"pledge:new","title":"New plan","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"150","currency":"EUR"}}],
               "steps":[{"stage":"pledged"}]}],
             "links":[{"id":"link:s","subject":"pledge:new","relation":"supersedes","object":"pledge:old"}]}
            """;

    private static List<String> lines(String... args) {
        Run run = Run.withInput(DOUBTS, args);
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }

    @Test
    void whatIsAskedForStandsAboveTheTable() {
        assertThat(lines(
                                "ledger",
                                "-",
                                "--giver",
                                "a",
                                "--receiver",
                                "b",
                                "--during",
                                "2025",
                                "--tolerance",
                                "5%",
                                "--as-of",
                                "2025-03-06")
                        .subList(2, 7))
                .containsExactly(
                        "As of 2025-03-06",
                        "For 2025",
                        "Given by Ayland",
                        "Received by Beeland",
                        "About a figure: no further from it than 5 %");
    }

    @Test
    void severalStagesAreAskedForAtOnce() {
        assertThat(lines("ledger", "-", "--figure", "reached", "--stage", "Pledged,disbursed"))
                .filteredOn(line -> line.contains("€"))
                .hasSizeGreaterThan(1)
                .anyMatch(line -> line.startsWith("pledged or further  "))
                .anyMatch(line -> line.startsWith("disbursed  "));
    }

    @Test
    void aKeyThatIsGivenTwiceMakesOneColumn() {
        assertThat(lines("ledger", "-", "--by", "giver,giver"))
                .anyMatch(line -> line.matches("How far +Amount +Of what +Giver +By.*"));
    }

    @Test
    void theWordOfOneWhoAddsNothingIsNotSaid() {
        assertThat(lines("ledger", "-"))
                .anyMatch(line -> line.matches("pledged +€\\S+ to €\\S+ +money"))
                .anyMatch(line -> line.matches("disbursed +€80 +money +claimed by Minister"));
    }

    @Test
    void whyItDoesNotCountIsSaidInWords() {
        assertThat(lines("ledger", "-", "--giver", "a"))
                .contains(
                        "– Old plan, €100: superseded (New plan), only what arrived counts",
                        "– Claimed, €20: asked for in part, or perhaps");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(Reason reason) {
        assertThat(LedgerReasons.of(reason, "", Words.ENGLISH)).matches("[a-z][a-z, ]+");
        assertThat(LedgerReasons.of(reason, "X", Words.ENGLISH)).contains(" (X)");
    }
}
