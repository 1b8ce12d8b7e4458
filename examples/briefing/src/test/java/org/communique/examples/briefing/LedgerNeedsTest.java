package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the command {@code ledger} says of needs. */
class LedgerNeedsTest {

    private static final String APPEAL = """
            {"communique":"1","id":"floods","actors":[{"type":"state","id":"actor:a","names":[{"text":"Ayland"}]},
              {"type":"state","id":"actor:b","names":[{"text":"Beeland"}]}],
             "needs":[
              {"id":"need:appeal","title":"Flood appeal","holder":"actor:b",
               "contributions":[{"type":"funding","amount":{"value":"200000000","currency":"USD"}}]},
              {"id":"need:wrong","title":"Wrong","holder":"actor:b","rank":"deprecated",
               "contributions":[{"type":"funding","amount":{"value":"1","currency":"USD"}}]},
              {"id":"need:kits","title":"Winter kits","holder":"actor:b",
               "contributions":[{"type":"goods","item":"kits","quantity":{"value":"900","unit":"item"}}]},
              {"id":"need:doctors","title":"Doctors","holder":"actor:b",
               "contributions":[{"type":"undertaking","text":"doctors are asked for"}]}],
             "pledges":[
              {"id":"pledge:one","title":"One","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"82000000","currency":"USD"}}],
               "steps":[{"stage":"pledged"},{"stage":"disbursed","amount":{"value":"24000000","currency":"USD"}}]},
              {"id":"pledge:two","title":"Two","parties":[{"actor":"actor:b","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"28000000","currency":"USD"}}],
               "steps":[{"stage":"pledged"}],"conditions":[{"text":"there is a deal"}]},
              {"id":"pledge:euro","title":"Euro","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"funding","amount":{"value":"5000000","currency":"EUR"}}],
               "steps":[{"stage":"pledged"}]},
              {"id":"pledge:doctors","title":"Team","parties":[{"actor":"actor:a","role":"donor"}],
               "contributions":[{"type":"personnel","kind":"trainers","quantity":{"value":"7","unit":"person"}}],
               "steps":[{"stage":"delivered"}]}],
             "links":[{"id":"link:l","subject":"pledge:one","relation":"answers","object":"need:appeal"},
              {"id":"link:m","subject":"pledge:two","relation":"answers","object":"need:appeal"},
              {"id":"link:n","subject":"pledge:euro","relation":"answers","object":"need:appeal"},
              {"id":"link:o","subject":"pledge:doctors","relation":"answers","object":"need:doctors"}]}
            """;

    private static List<String> needs(String... more) {
        Run run = Run.withInput(APPEAL, more);
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        List<String> behind = lines.subList(lines.indexOf("WHAT IS NEEDED") + 2, lines.size());
        return String.join(" ", behind.subList(0, behind.indexOf("")))
                .replaceAll(" +", " ")
                .replace(" – ", "\n– ")
                .lines()
                .toList();
    }

    @Test
    void howMuchOfEachNeedIsPromisedAndHasArrived() {
        assertThat(needs("ledger", "-"))
                .containsExactly(
                        "– Flood appeal: USD 200m needed; between 41 % and 55 % of it is promised (USD 82m to USD 110m),"
                                + " 12 % has arrived (USD 24m)",
                        "– Flood appeal: also €5m promised, none arrived",
                        "– Winter kits: 900 kits needed; none of it is promised",
                        "– Doctors: nobody says how much is needed",
                        "– Doctors: also 7 people (trainers) promised, 7 people (trainers) arrived");
    }

    /** Who reads of another currency in the next line must not have read that nothing is promised. */
    @Test
    void whatIsPromisedInAnotherCurrencyIsNotNothing() {
        Run run = Run.withInput("""
                {"communique":"1","id":"d",
                 "pledges":[{"id":"pledge:p","parties":[{"actor":"actor:a","role":"donor"}],
                   "contributions":[{"type":"funding","amount":{"value":"5","currency":"EUR"}}],
                   "steps":[{"stage":"pledged"}]}],
                 "needs":[{"id":"need:n","title":"Tents","holder":"actor:b",
                   "contributions":[{"type":"funding","amount":{"value":"9","currency":"GBP"}}]}],
                 "links":[{"id":"link:l","subject":"pledge:p","relation":"answers","object":"need:n"}]}
                """, "ledger", "-");

        assertThat(run.out())
                .contains(
                        "– Tents: £9 needed; none of it is promised in the same currency or unit\n",
                        "– Tents: also €5 promised, none arrived\n");
    }

    @Test
    void aQuestionAsksThemToo() {
        assertThat(needs("ledger", "-", "--giver", "b"))
                .contains(
                        "– Flood appeal: USD 200m needed; at most 14 % of it is promised (at most USD 28m), none has arrived");
    }

    @Test
    void whereNothingIsNeededNothingIsSaidOfIt() {
        assertThat(Run.of("ledger").out()).doesNotContain("WHAT IS NEEDED");
    }

    @Test
    void theJsonHasThemToo() {
        assertThat(Run.withInput(APPEAL, "ledger", "-", "--format", "json")
                        .out()
                        .replaceAll("\\s+", ""))
                .contains(
                        "\"coverage\":{\"lower\":\"0.41\",\"lowerInclusive\":true,\"upper\":\"0.55\",\"upperInclusive\":true}");
    }
}
