package org.communique.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.actor.Role;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.QuadClass;
import org.communique.pledge.Instrument;
import org.communique.pledge.Stage;
import org.communique.statement.SpeechAct;
import org.junit.jupiter.api.Test;

/** Every code that a term maps to is in the list that it is said to come from. */
class MappingCodesTest {

    @Test
    void stagesHaveIatiTransactionTypesAndFtsStatuses() {
        assertThat(CodeLists.active("iati_TransactionType.csv"))
                .containsAll(mapped(Stage.all(), Stage::iatiTransactionType));
        assertThat(CodeLists.values("fts_values.csv", "status")).containsAll(mapped(Stage.all(), Stage::ftsStatus));
    }

    @Test
    void instrumentsHaveIatiFinanceTypesInUse() {
        assertThat(CodeLists.active("iati_FinanceType.csv"))
                .containsAll(mapped(Instrument.all(), Instrument::iatiFinanceType));
    }

    @Test
    void rolesHaveIatiOrganisationRoles() {
        assertThat(CodeLists.active("iati_OrganisationRole.csv"))
                .containsAll(mapped(Role.all(), Role::iatiOrganisationRole));
    }

    @Test
    void modalitiesHaveSchemaOrgAndIptcStatuses() {
        assertThat(CodeLists.codes("schema_org_event_status.csv"))
                .containsAll(mapped(Modality.all(), Modality::schemaOrgEventStatus));
        assertThat(CodeLists.values("iptc_event_status_ninjs_discussion.csv", "IPTC NewsCodes speventstatus"))
                .containsAll(mapped(Modality.all(), Modality::iptcEventStatus));
    }

    @Test
    void ploverTypesAreAmongTheSixteen() {
        List<String> types = CodeLists.codes("plover_event_types.csv");

        assertThat(types)
                .hasSize(16)
                .containsAll(mapped(EventType.all(), EventType::ploverType))
                .containsAll(mapped(SpeechAct.all(), SpeechAct::ploverType));
    }

    @Test
    void ploverModesAreModesOfTheirTypes() {
        for (EventType type : EventType.all()) {
            type.ploverMode().ifPresent(mode -> assertThat(CodeLists.values(
                            "plover_modes.csv", type.ploverType().orElseThrow()))
                    .as(type.code())
                    .contains(mode));
        }
    }

    @Test
    void cameoRootsAreInTheList() {
        assertThat(CodeLists.codes("cameo_root_codes.csv")).containsAll(mapped(EventType.all(), EventType::cameoRoot));
    }

    @Test
    void quadClassIsThatOfThePloverType() {
        Map<String, QuadClass> published = CodeLists.rows("plover_event_types.csv").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> quadClass(row.get(1), row.get(2))));

        for (EventType type : EventType.all()) {
            type.ploverType()
                    .ifPresent(plover ->
                            assertThat(type.quadClass()).as(type.code()).contains(published.get(plover)));
        }
    }

    /** CAMEO 08 is split by PLOVER in two types, of which the list names both. */
    @Test
    void cameoRootAndPloverTypeAgreeInTheConversionTable() {
        Map<String, String> published = CodeLists.rows("cameo_root_codes.csv").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(4)));

        for (EventType type : EventType.all()) {
            if (type.cameoRoot().isPresent() && type.ploverType().isPresent()) {
                assertThat(published.get(type.cameoRoot().orElseThrow()))
                        .as(type.code())
                        .contains(type.ploverType().orElseThrow());
            }
        }
    }

    private static QuadClass quadClass(String number, String name) {
        QuadClass quad = QuadClass.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT));
        assertThat(quad.number()).isEqualTo(Integer.parseInt(number));
        return quad;
    }

    private static <T extends Term> List<String> mapped(List<T> terms, Function<T, Optional<String>> mapping) {
        List<String> codes =
                terms.stream().flatMap(term -> mapping.apply(term).stream()).toList();
        assertThat(codes).isNotEmpty();
        return codes;
    }
}
