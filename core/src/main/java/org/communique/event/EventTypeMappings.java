package org.communique.event;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.communique.event.QuadClass.MATERIAL_CONFLICT;
import static org.communique.event.QuadClass.MATERIAL_COOPERATION;
import static org.communique.event.QuadClass.VERBAL_CONFLICT;
import static org.communique.event.QuadClass.VERBAL_COOPERATION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What event types are in PLOVER (manual 0.8) and CAMEO.
 *
 * <p>Each has the PLOVER types and CAMEO roots that it may fall in, of which only a single one is an answer. The quad
 * class is that of the PLOVER types where they share one. An event type that is not here may fall in most of them, or
 * in none.
 */
final class EventTypeMappings {

    private static final EventTypeMappings NONE = may("", "", "");

    private static final Map<EventType, EventTypeMappings> ALL = Map.ofEntries(
            entry(EventType.SUMMIT, may("CONSULT", "", "04")),
            entry(EventType.CONFERENCE, may("CONSULT", "", "04")),
            entry(EventType.TALKS, may("CONSULT", "", "04")),
            entry(EventType.MEETING, may("CONSULT", "", "04")),
            entry(EventType.VISIT, may("CONSULT", "visit", "04")),
            entry(EventType.STATE_VISIT, may("CONSULT", "visit", "04")),
            entry(EventType.CALL, may("CONSULT", "phone", "04")),
            entry(EventType.PRESS_CONFERENCE, may("", "", "01")),
            entry(EventType.MEDIATION, may("CONSULT", "", "04")),
            entry(EventType.AGREEMENT, may("AGREE SUPPORT", "", "03 05")),
            entry(EventType.CONTRACT, may("SUPPORT COOPERATE", "", "05 06")),
            entry(EventType.SIGNING, may("SUPPORT", "", "05")),
            entry(EventType.TREATY, may("SUPPORT", "", "05")),
            entry(EventType.RATIFICATION, may("SUPPORT", "", "05")),
            entry(EventType.RECOGNITION, may("SUPPORT", "", "05")),
            entry(EventType.DELIVERY, may("COOPERATE AID", "", "06 07")),
            entry(EventType.DEPLOYMENT, may("AID MOBILIZE", "", "07 15")),
            entry(EventType.PEACEKEEPING, may("AID", "", "07")),
            entry(EventType.EXERCISE, may("COOPERATE MOBILIZE", "", "06 15")),
            entry(EventType.WITHDRAWAL, may("RETREAT SANCTION", "", "08 16")),
            entry(EventType.EASING, may("CONCEDE RETREAT", "", "08")),
            entry(EventType.SANCTION, may("SANCTION COERCE", "", "16 17")),
            entry(EventType.EXPULSION, may("SANCTION COERCE", "", "16 17")),
            entry(EventType.DEPORTATION, may("COERCE", "deport", "17")),
            entry(EventType.EXTRADITION, may("COOPERATE RETREAT COERCE", "", "06 08 17")),
            entry(EventType.EMERGENCY_MEASURE, may("COERCE", "martial-law", "17")),
            entry(EventType.RESTRICTION, may("COERCE", "restrict", "17 19")),
            entry(EventType.CENSORSHIP, may("COERCE", "censor", "17")),
            entry(EventType.CEASEFIRE, may("RETREAT", "ceasefire", "08")),
            entry(EventType.SURRENDER, may("RETREAT", "", "08")),
            entry(EventType.ATTACK, may("ASSAULT", "", "18 19 20")),
            entry(EventType.INVASION, may("COERCE ASSAULT", "", "19")),
            entry(EventType.MOBILIZATION, may("MOBILIZE", "", "15")),
            entry(EventType.CYBER_ATTACK, may("COERCE", "cyber", "17")),
            entry(EventType.PROTEST, may("PROTEST", "", "14")),
            entry(EventType.RIOT, may("PROTEST", "riot", "14")),
            entry(EventType.STRIKE, may("PROTEST", "strike", "14")),
            entry(EventType.PETITION, may("REQUEST PROTEST", "", "02 10 14")),
            entry(EventType.BLOCKADE, may("COERCE PROTEST", "", "14 19")),
            entry(EventType.ARREST, may("COERCE", "arrest", "17")),
            entry(EventType.RELEASE, may("RETREAT", "release", "08")),
            entry(EventType.ABUSE, may("COERCE ASSAULT", "", "17 18")),
            entry(EventType.INVESTIGATION, may("ACCUSE", "investigate", "09")),
            entry(EventType.INSPECTION, may("RETREAT ACCUSE", "", "08 09")),
            entry(EventType.RESIGNATION, may("RETREAT", "resign", "")),
            entry(EventType.COOPERATION, may("COOPERATE", "", "06")),
            entry(EventType.RELIEF_OPERATION, may("AID", "", "07")));

    /** The manual has SANCTION here in its section and its summary, and with the verbal conflicts in its quad table. */
    private static final Map<String, QuadClass> QUAD_CLASSES = Map.ofEntries(
            entry("AGREE", VERBAL_COOPERATION),
            entry("CONSULT", VERBAL_COOPERATION),
            entry("SUPPORT", VERBAL_COOPERATION),
            entry("CONCEDE", VERBAL_COOPERATION),
            entry("COOPERATE", MATERIAL_COOPERATION),
            entry("AID", MATERIAL_COOPERATION),
            entry("RETREAT", MATERIAL_COOPERATION),
            entry("REQUEST", VERBAL_CONFLICT),
            entry("ACCUSE", VERBAL_CONFLICT),
            entry("REJECT", VERBAL_CONFLICT),
            entry("THREATEN", VERBAL_CONFLICT),
            entry("PROTEST", MATERIAL_CONFLICT),
            entry("SANCTION", MATERIAL_CONFLICT),
            entry("MOBILIZE", MATERIAL_CONFLICT),
            entry("COERCE", MATERIAL_CONFLICT),
            entry("ASSAULT", MATERIAL_CONFLICT));

    private final List<String> ploverTypes;
    private final List<String> ploverModes;
    private final List<String> cameoRoots;

    private EventTypeMappings(List<String> ploverTypes, List<String> ploverModes, List<String> cameoRoots) {
        this.ploverTypes = ploverTypes;
        this.ploverModes = ploverModes;
        this.cameoRoots = cameoRoots;
    }

    private static EventTypeMappings may(String ploverTypes, String ploverModes, String cameoRoots) {
        return new EventTypeMappings(codes(ploverTypes), codes(ploverModes), codes(cameoRoots));
    }

    private static List<String> codes(String spaced) {
        return spaced.isEmpty() ? List.of() : Arrays.asList(spaced.split(" ", -1));
    }

    static EventTypeMappings of(EventType type) {
        return ALL.getOrDefault(type, NONE);
    }

    Optional<String> ploverType() {
        return only(ploverTypes);
    }

    Optional<String> ploverMode() {
        return only(ploverModes);
    }

    Optional<String> cameoRoot() {
        return only(cameoRoots);
    }

    Optional<QuadClass> quadClass() {
        return only(ploverTypes.stream()
                .map(type -> requireNonNull(QUAD_CLASSES.get(type), type))
                .distinct()
                .toList());
    }

    private static <T> Optional<T> only(List<T> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
