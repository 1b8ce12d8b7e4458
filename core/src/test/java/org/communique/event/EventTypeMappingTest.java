package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeMappingTest {

    @ParameterizedTest
    @CsvSource({
        "talks, CONSULT, 04, VERBAL_COOPERATION",
        "treaty, SUPPORT, 05, VERBAL_COOPERATION",
        "relief-operation, AID, 07, MATERIAL_COOPERATION",
        "ceasefire, RETREAT, 08, MATERIAL_COOPERATION",
        "mobilization, MOBILIZE, 15, MATERIAL_CONFLICT",
        "arrest, COERCE, 17, MATERIAL_CONFLICT",
        "state-visit, CONSULT, 04, VERBAL_COOPERATION",
        "signing, SUPPORT, 05, VERBAL_COOPERATION",
        "deportation, COERCE, 17, MATERIAL_CONFLICT"
    })
    void typeThatIsOneOfTheirsHasAllThree(String code, String plover, String cameo, QuadClass quad) {
        EventType type = EventType.of(code);

        assertThat(type.ploverType()).contains(plover);
        assertThat(type.cameoRoot()).contains(cameo);
        assertThat(type.quadClass()).contains(quad);
    }

    @Test
    void investigationAndProtestAreInPloversClassesNotGdelts() {
        assertThat(EventType.INVESTIGATION.quadClass()).contains(QuadClass.VERBAL_CONFLICT);
        assertThat(EventType.PROTEST.quadClass()).contains(QuadClass.MATERIAL_CONFLICT);
    }

    @Test
    void modeIsThereWhereTheTypeIsThatMode() {
        assertThat(EventType.CALL.ploverMode()).contains("phone");
        assertThat(EventType.PROTEST.ploverMode()).isEmpty();
    }

    @Test
    void attackIsAnAssaultOfSeveralRoots() {
        assertThat(EventType.ATTACK.ploverType()).contains("ASSAULT");
        assertThat(EventType.ATTACK.cameoRoot()).isEmpty();
    }

    /** CAMEO has the taking of land among the fighting, PLOVER as a seizure; both are material conflict. */
    @Test
    void invasionIsOneRootOfSeveralTypes() {
        assertThat(EventType.INVASION.cameoRoot()).contains("19");
        assertThat(EventType.INVASION.ploverType()).isEmpty();
        assertThat(EventType.INVASION.quadClass()).contains(QuadClass.MATERIAL_CONFLICT);
    }

    @Test
    void easingIsOneRootOfSeveralTypesAndClasses() {
        assertThat(EventType.EASING.cameoRoot()).contains("08");
        assertThat(EventType.EASING.ploverType()).isEmpty();
        assertThat(EventType.EASING.quadClass()).isEmpty();
    }

    /** PLOVER counts an embargo as COERCE, not as SANCTION; both are material conflict. */
    @Test
    void sanctionHasAClassAndNoType() {
        assertThat(EventType.SANCTION.ploverType()).isEmpty();
        assertThat(EventType.SANCTION.cameoRoot()).isEmpty();
        assertThat(EventType.SANCTION.quadClass()).contains(QuadClass.MATERIAL_CONFLICT);
    }

    @Test
    void agreementHasAClassAndNoType() {
        assertThat(EventType.AGREEMENT.ploverType()).isEmpty();
        assertThat(EventType.AGREEMENT.quadClass()).contains(QuadClass.VERBAL_COOPERATION);
    }

    @Test
    void pressConferenceIsAStatementWhichPloverDropped() {
        assertThat(EventType.PRESS_CONFERENCE.cameoRoot()).contains("01");
        assertThat(EventType.PRESS_CONFERENCE.ploverType()).isEmpty();
        assertThat(EventType.PRESS_CONFERENCE.quadClass()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-custom",
                "consult",
                "conflict",
                "tension",
                "election",
                "escalation",
                "death",
                "disaster",
                "founding"
            })
    void unknownTypesAndStatesOfTheWorldMapToNothing(String code) {
        EventType type = EventType.of(code);

        assertThat(type.ploverType()).isEmpty();
        assertThat(type.ploverMode()).isEmpty();
        assertThat(type.cameoRoot()).isEmpty();
        assertThat(type.quadClass()).isEmpty();
    }

    @Test
    void rootsAreOfTwoDigitsFrom01To20() {
        List<String> roots = EventType.all().stream()
                .flatMap(type -> type.cameoRoot().stream())
                .toList();

        assertThat(roots).isNotEmpty().allSatisfy(root -> assertThat(root).matches("0[1-9]|1[0-9]|20"));
    }

    @Test
    void modeComesWithATypeAndTypeWithAClass() {
        assertThat(EventType.all())
                .allMatch(
                        type -> type.ploverMode().isEmpty() || type.ploverType().isPresent())
                .allMatch(
                        type -> type.ploverType().isEmpty() || type.quadClass().isPresent());
    }

    @Test
    void typeThatMayBeOfSeveralClassesHasNone() {
        assertThat(Stream.of(EventType.EASING, EventType.WITHDRAWAL, EventType.CONTRACT, EventType.DEPLOYMENT))
                .allMatch(type -> type.quadClass().isEmpty());
    }

    @Test
    void javadocOfEveryConstantNamesItsCodes() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/communique/event/EventType.java"));

        for (EventType type : EventType.all()) {
            String javadoc = source.lines()
                    .takeWhile(line -> !line.contains("new EventType(\"" + type + "\")"))
                    .filter(line -> line.startsWith("    /** "))
                    .reduce("", (before, last) -> last);
            assertThat(javadoc).as(type.code()).matches("    /\\*\\* [^:]+\\.\\Q" + codes(type) + "\\E \\*/");
        }
    }

    private static String codes(EventType type) {
        String mode = type.ploverMode().map(code -> ", " + code).orElse("");
        return type.ploverType().map(code -> " PLOVER: " + code + mode + ".").orElse("")
                + type.cameoRoot().map(code -> " CAMEO: " + code + ".").orElse("");
    }
}
