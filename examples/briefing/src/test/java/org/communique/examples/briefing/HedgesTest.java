package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source hedges is hedged where it is told, whatever it is a part of. */
class HedgesTest {

    private static final String HEDGED = ",\"evidence\":[{\"source\":\"source:s\",\"factuality\":\"uncommitted\"}]";

    private static String briefing(String members) {
        Dossier dossier = CommuniqueJson.standard()
                .read("{\"communique\":\"1\",\"id\":\"d\",\"sources\":[{\"id\":\"source:s\"}],\"actors\":["
                        + "{\"id\":\"actor:vell\",\"type\":\"state\",\"names\":[{\"text\":\"Vell\"}]}]," + members
                        + "}");
        return Briefing.about(dossier, new Screen(400, false, true, false), Words.ENGLISH);
    }

    @Test
    void aParticipation() {
        assertThat(briefing(
                        "\"events\":[{\"id\":\"event:e\",\"type\":\"talks\",\"modality\":\"occurred\",\"participations\":["
                                + "{\"actor\":\"actor:vell\",\"role\":\"participant\"" + HEDGED + "}]}]"))
                .contains("With Vell (reportedly).");
    }

    @Test
    void aCount() {
        assertThat(briefing("\"events\":[{\"id\":\"event:e\",\"type\":\"talks\",\"modality\":\"occurred\",\"counts\":["
                        + "{\"kind\":\"attendees\",\"quantity\":{\"value\":\"30\",\"unit\":\"person\"}" + HEDGED
                        + "}]}]"))
                .contains("30 people (reportedly).");
    }

    @Test
    void aContribution() {
        assertThat(briefing(
                        "\"pledges\":[{\"id\":\"pledge:p\",\"parties\":[{\"actor\":\"actor:vell\",\"role\":\"donor\"}],"
                                + "\"contributions\":[{\"type\":\"funding\",\"amount\":{\"value\":\"5\",\"currency\":\"EUR\"}"
                                + HEDGED
                                + "}],\"steps\":[{\"stage\":\"pledged\"}]}]"))
                .contains("5 EUR (reportedly).");
    }

    @Test
    void aCondition() {
        assertThat(briefing(
                        "\"pledges\":[{\"id\":\"pledge:p\",\"parties\":[{\"actor\":\"actor:vell\",\"role\":\"donor\"}],"
                                + "\"contributions\":[{\"type\":\"funding\"}],\"conditions\":[{\"kind\":\"if\",\"text\":\"there is a deal\""
                                + HEDGED + "}],\"steps\":[{\"stage\":\"pledged\"}]}]"))
                .contains("if there is a deal (reportedly).");
    }

    @Test
    void aStance() {
        assertThat(briefing(
                        "\"statements\":[{\"id\":\"statement:t\",\"act\":\"assert\",\"speakers\":[\"actor:vell\"],\"gist\":\"It is.\","
                                + "\"stances\":[{\"polarity\":\"favours\",\"target\":{\"text\":\"talks\"}" + HEDGED
                                + "}]}]"))
                .contains("(In favour: talks (reportedly).)");
    }

    /** A range of days that is open at one end is told in words. */
    @ParameterizedTest
    @ValueSource(strings = {"[..2025-12-31] by 2025-12-31", "[2025-12-31..] from 2025-12-31"})
    void aRangeThatIsOpen(String example) {
        String[] pair = example.split(" ", 2);
        assertThat(briefing(
                        "\"events\":[{\"id\":\"event:e\",\"type\":\"talks\",\"modality\":\"occurred\",\"when\":{\"edtf\":\""
                                + pair[0] + "\"}}]"))
                .contains("(" + pair[1] + ")");
    }

    /** Who alone claims it is named, but not twice where the whole entry is claimed by the same. */
    @Test
    void whatOnlySomebodySaysIsTheirClaim() {
        String claimed = ",\"evidence\":[{\"source\":\"source:s\",\"via\":\"statement:t\"}]";
        String statement =
                "\"statements\":[{\"id\":\"statement:t\",\"act\":\"assert\",\"speakers\":[\"actor:vell\"],\"gist\":\"It is.\"}],";
        String event =
                "\"events\":[{\"id\":\"event:e\",\"type\":\"talks\",\"modality\":\"occurred\",\"participations\":["
                        + "{\"actor\":\"actor:vell\",\"role\":\"host\"" + claimed + "}]";

        assertThat(briefing(statement + event + "}]")).contains("Hosted by Vell (claimed by Vell).");
        assertThat(briefing(statement + event + claimed + "}]")).contains("claimed by Vell. Hosted by Vell.");
    }
}
