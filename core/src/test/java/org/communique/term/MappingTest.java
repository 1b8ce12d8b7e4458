package org.communique.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Role;
import org.communique.event.Modality;
import org.communique.pledge.Instrument;
import org.communique.pledge.Stage;
import org.communique.statement.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What terms are in other people's vocabularies, event types apart. */
class MappingTest {

    @ParameterizedTest
    @CsvSource({"pledged, 12, pledge", "committed, 2, commitment", "disbursed, 3, paid"})
    void stageOfMoneyIsInIatiAndFts(String code, String iati, String fts) {
        assertThat(Stage.of(code).iatiTransactionType()).contains(iati);
        assertThat(Stage.of(code).ftsStatus()).contains(fts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"considered", "proposed", "contracted", "delivered", "withdrawn", "corrected"})
    void otherStagesAreInNeither(String code) {
        assertThat(Stage.of(code).iatiTransactionType()).isEmpty();
        assertThat(Stage.of(code).ftsStatus()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"grant, 110", "loan, 421", "guarantee, 1100", "equity, 510", "debt-relief,", "in-kind,"})
    void instrumentIsAFinanceTypeWhereOneIsGeneral(String code, String iati) {
        assertThat(Instrument.of(code).iatiFinanceType()).isEqualTo(Optional.ofNullable(iati));
    }

    @ParameterizedTest
    @CsvSource({"funder, 1", "accountable, 2", "implementer, 4", "donor,", "partner,", "channel,", "recipient,"})
    void roleIsAnOrganisationRoleWhereItCanBeOnlyOne(String code, String iati) {
        assertThat(Role.of(code).iatiOrganisationRole()).isEqualTo(Optional.ofNullable(iati));
    }

    @ParameterizedTest
    @CsvSource({
        "planned, EventScheduled, Pre-event",
        "postponed, EventPostponed, Postponed",
        "cancelled, EventCancelled, Canceled",
        "occurred,, Post-event",
        "ongoing,, Mid-event",
        "hypothetical,,",
        "unstated,,"
    })
    void modalityIsAnEventStatus(String code, String schemaOrg, String iptc) {
        assertThat(Modality.of(code).schemaOrgEventStatus()).isEqualTo(Optional.ofNullable(schemaOrg));
        assertThat(Modality.of(code).iptcEventStatus()).isEqualTo(Optional.ofNullable(iptc));
    }

    @ParameterizedTest
    @CsvSource({
        "promise, AGREE",
        "reject, REJECT",
        "demand, REQUEST",
        "call-for-action, REQUEST",
        "no-response,",
        "threaten, THREATEN",
        "condemn, ACCUSE",
        "praise, SUPPORT",
        "assert,",
        "warn,",
        "protest,",
        "concede,"
    })
    void speechActIsAPloverType(String code, String plover) {
        assertThat(SpeechAct.of(code).ploverType()).isEqualTo(Optional.ofNullable(plover));
    }

    static Stream<Optional<?>> mappingsOfUnknownTerms() {
        return Stream.of(
                Stage.of("pledge").iatiTransactionType(),
                Stage.of("paid").ftsStatus(),
                Instrument.of("110").iatiFinanceType(),
                Role.of("funding").iatiOrganisationRole(),
                Modality.of("eventscheduled").schemaOrgEventStatus(),
                Modality.of("pre-event").iptcEventStatus(),
                SpeechAct.of("support").ploverType());
    }

    @ParameterizedTest
    @MethodSource("mappingsOfUnknownTerms")
    void unknownTermMapsToNothing(Optional<?> mapping) {
        assertThat(mapping).isEmpty();
    }

    @Test
    void termMadeByItsConstructorMapsAsTheConstant() {
        assertThat(new Stage("pledged").iatiTransactionType()).isEqualTo(Stage.PLEDGED.iatiTransactionType());
    }
}
