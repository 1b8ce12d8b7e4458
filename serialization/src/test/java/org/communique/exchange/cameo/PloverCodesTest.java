package org.communique.exchange.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.event.EventType;
import org.communique.statement.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PloverCodesTest {

    private static EventMeaning meaning(String type, String mode) {
        return PloverCodes.find(type, mode).orElseThrow().meaning();
    }

    /** Where the model's own table of event types has a type and mode, it is the same. */
    @Test
    void theTermsAreThoseThatTheModelHasForThem() {
        for (EventType type : EventType.all()) {
            String plover = type.ploverType().orElse("");
            String mode = type.ploverMode().orElse("");
            if (!mode.isEmpty()) {
                assertThat(PloverCodes.isMode(plover, mode))
                        .as("%s %s", plover, mode)
                        .isTrue();
                assertThat(PloverCodes.find(plover, mode).orElseThrow().meaning())
                        .isInstanceOf(DoneMeaning.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, '', express-willingness", "SUPPORT, '', endorse", "CONCEDE, '', concede", "REQUEST, meet, request",
        "ACCUSE, allege, accuse", "ACCUSE, disapprove, condemn", "REJECT, yield, reject", "THREATEN, expel, threaten",
        "DEMAND, '', demand"
    })
    void whatIsSaid(String type, String mode, String act) {
        assertThat(meaning(type, mode)).isInstanceOfSatisfying(SpokenMeaning.class, said -> assertThat(said.act())
                .isEqualTo(SpeechAct.of(act)));
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, '', talks",
        "CONSULT, phone, call",
        "CONSULT, unheard-of, talks",
        "AID, '', delivery",
        "RETREAT, ceasefire, ceasefire",
        "ACCUSE, investigate, investigation",
        "PROTEST, hunger, protest",
        "PROTEST, obstruct, blockade",
        "SANCTION, convict, ruling",
        "COERCE, cyber, cyber-attack",
        "COERCE, deport, deportation",
        "ASSAULT, drone, attack",
        "ASSAULT, sexual, abuse",
        "FIGHT, '', attack"
    })
    void whatIsDone(String type, String mode, String event) {
        assertThat(meaning(type, mode)).isInstanceOfSatisfying(DoneMeaning.class, done -> assertThat(done.type())
                .isEqualTo(EventType.of(event)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DANCE", "consult", "CONSULT.visit", "."})
    void anythingElseMeansNothing(String type) {
        assertThat(PloverCodes.find(type, "visit")).isEmpty();
        assertThat(PloverCodes.isType(type)).isFalse();
    }
}
