package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.communique.actor.Role;
import org.communique.dossier.AttributeEvidence;
import org.communique.dossier.DossierLookup;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.shape.Visit;
import org.junit.jupiter.api.Test;

/** What an editor asks of the built-in dossier. */
class LookupTest {

    private static final DossierLookup LOOKUP = Coalition.DOSSIER.lookup();
    private static final StatementId ZELENSKY = StatementId.of("zelensky-confirmation");

    @Test
    void theValueOfTheDronesRestsOnItsOwnWords() {
        AttributeEvidence value = LOOKUP.evidence(PledgeId.of("uk-altius-drones"), "value");

        assertThat(value.own())
                .containsExactly(Citation.of(Coalition.ARTICLE, 2320, 2338).on("value"));
        assertThat(value.elements()).isEmpty();
        assertThat(value.whole()).isNotEmpty();
    }

    @Test
    void theDateOfTheTalksIsZelenskys() {
        assertThat(LOOKUP.evidence(EventId.of("us-ukraine-talks"), "when").own())
                .containsExactly(
                        Citation.of(Coalition.ARTICLE, 1572, 1581).on("when").via(ZELENSKY));
    }

    @Test
    void wordsThatSeveralValuesRestOnGiveAllOfThem() {
        assertThat(LOOKUP.supportedBy(Coalition.ARTICLE, 2600, 2623))
                .extracting(Visit::pointer)
                .allSatisfy(pointer -> assertThat(pointer).startsWith("/"))
                .extracting(pointer -> pointer.replaceAll("[0-9]+", "*"))
                .containsExactly(
                        "/statements/*/quotations/*", "/pledges/*", "/pledges/*/contributions/*", "/pledges/*/steps/*");
    }

    @Test
    void whoSaidAndWhoHoldsWhatAreTwoQuestions() {
        assertThat(ids(LOOKUP.saidBy(ActorId.of("volodymyr-zelensky")).stream()))
                .containsExactly(
                        "statement:zelensky-confirmation",
                        "statement:zelensky-on-meeting",
                        "statement:zelensky-priorities");
        assertThat(ids(LOOKUP.heldBy(ActorId.of("volodymyr-zelensky")).stream()))
                .containsExactly("statement:zelensky-on-meeting");
        assertThat(ids(LOOKUP.heldBy(ActorId.of("ukraine")).stream()))
                .contains("statement:zelensky-confirmation", "statement:zelensky-priorities");
    }

    @Test
    void thePressConferenceHasWhatWasSaidAtIt() {
        assertThat(ids(LOOKUP.at(EventId.of("lavrov-press-conference")).stream()))
                .containsExactly("statement:lavrov-insistence", "statement:lavrov-accusation");
    }

    @Test
    void pledgesAreFoundByPartyAndRole() {
        assertThat(ids(LOOKUP.pledgesOf(ActorId.of("united-kingdom")).stream()))
                .containsExactly("pledge:uk-peacekeeping-troops", "pledge:uk-altius-drones", "pledge:uk-drones-given");
        assertThat(ids(LOOKUP.pledgesOf(ActorId.of("united-kingdom"), Role.BUYER).stream()))
                .containsExactly("pledge:uk-altius-drones");
    }

    private static Stream<String> ids(Stream<? extends Entry> entries) {
        return entries.map(entry -> entry.id().text());
    }
}
