package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users switch over these: a new case breaks their code, so it must not come unnoticed. */
class SealedTypesTest {

    private static final Map<String, Set<String>> CASES = Map.ofEntries(
            Map.entry("Actor", Set.of("State", "Person", "Organization", "Collective", "UnrecognizedActor")),
            Map.entry(
                    "Contribution",
                    Set.of("Funding", "Goods", "Personnel", "Service", "Undertaking", "UnrecognizedContribution")),
            Map.entry(
                    "TextSelector",
                    Set.of("TextPositionSelector", "TextQuoteSelector", "RecordSelector", "UnrecognizedSelector")),
            Map.entry(
                    "EntryId",
                    Set.of(
                            "SourceId",
                            "ActorId",
                            "OfficeId",
                            "TenureId",
                            "MembershipId",
                            "StatementId",
                            "PledgeId",
                            "NeedId",
                            "EventId",
                            "LinkId",
                            "UnrecognizedId")),
            Map.entry("Anchor", Set.of("OfEntry", "OfDate")),
            Map.entry("AmountReading", Set.of("Understood", "Ambiguous", "Refused")),
            Map.entry("Resolution", Set.of("Resolved", "Unresolved")),
            Map.entry(
                    "EntryCase",
                    Set.of(
                            "OfSource",
                            "OfActor",
                            "OfOffice",
                            "OfTenure",
                            "OfMembership",
                            "OfStatement",
                            "OfPledge",
                            "OfNeed",
                            "OfEvent",
                            "OfLink",
                            "OfUnrecognized")),
            Map.entry("Kind", Set.of("Scalar", "Shape", "Union", "Keyed")),
            Map.entry("Shape", Set.of("Table")),
            Map.entry("Attribute", Set.of("Row")),
            Map.entry("Row", Set.of("One", "Many")),
            Map.entry("One", Set.of("Required", "Maybe", "Defaulted")));

    @Test
    void everySealedTypePermitsWhatIsListed() {
        Map<String, Set<String>> sealed = ClassFiles.exported().stream()
                .filter(Class::isSealed)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !ModelTypes.built().contains(type))
                .collect(Collectors.toMap(Class::getSimpleName, SealedTypesTest::cases));

        assertThat(new TreeMap<>(sealed)).isEqualTo(new TreeMap<>(CASES));
    }

    private static Set<String> cases(Class<?> sealed) {
        Stream<Class<?>> permitted = Arrays.stream(sealed.getPermittedSubclasses());
        return permitted.map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }
}
