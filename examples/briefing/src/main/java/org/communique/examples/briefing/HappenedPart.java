package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;

/** What happened, is under way, planned, proposed, or only supposed. */
final class HappenedPart {

    private static final String OTHER = "WHAT ELSE THERE IS";

    private static final Map<String, List<Modality>> SECTIONS = sections();

    private final Dossier dossier;
    private final Naming naming;
    private final Claims claims;
    private final Layout page;

    HappenedPart(Dossier dossier, Naming naming, Layout page) {
        this.dossier = dossier;
        this.naming = naming;
        this.claims = new Claims(dossier, naming);
        this.page = page;
    }

    private static Map<String, List<Modality>> sections() {
        Map<String, List<Modality>> sections = new LinkedHashMap<>();
        sections.put("WHAT HAPPENED", List.of(Modality.OCCURRED));
        sections.put("WHAT IS UNDER WAY", List.of(Modality.ONGOING));
        sections.put("WHAT IS PLANNED", List.of(Modality.PLANNED, Modality.EXPECTED, Modality.POSTPONED));
        sections.put("WHAT IS PROPOSED", List.of(Modality.PROPOSED));
        sections.put("WHAT IS ONLY SUPPOSED", List.of(Modality.HYPOTHETICAL));
        sections.put(
                "WHAT CAME TO NOTHING",
                List.of(Modality.CANCELLED, Modality.ATTEMPTED, Modality.PREVENTED, Modality.FAILED));
        return sections;
    }

    void print() {
        SECTIONS.forEach((heading, modalities) -> print(
                heading,
                dossier.events().stream()
                        .filter(event -> modalities.contains(event.modality()))
                        .toList()));
        print(OTHER, dossier.events().stream().filter(HappenedPart::unforeseen).toList());
    }

    private static boolean unforeseen(DiplomaticEvent event) {
        return SECTIONS.values().stream().noneMatch(modalities -> modalities.contains(event.modality()));
    }

    private void print(String heading, List<DiplomaticEvent> events) {
        if (!events.isEmpty()) {
            page.heading(heading);
            events.forEach(this::print);
        }
    }

    private void print(DiplomaticEvent event) {
        page.item(0, "– " + naming.entry(event.id()) + details(event));
        naming.byRole(event.participations()).forEach((role, names) -> page.item(1, role + ": " + names));
        page.labelled(1, "About", topics(naming.topics(event.agenda())));
        page.labelled(1, "Purpose", topics(naming.topics(event.purpose())));
        event.conditions().forEach(condition -> page.item(1, condition(condition)));
        event.counts()
                .forEach(count -> page.item(
                        1, Words.capital(Words.code(count.kind())) + ": " + Words.quantity(count.quantity())));
        dossier.linksOf(event.id()).stream()
                .filter(link -> link.subject().equals(event.id()))
                .forEach(link -> page.item(1, link(link)));
    }

    private String details(DiplomaticEvent event) {
        List<String> details = new ArrayList<>();
        boolean inHeading = SECTIONS.values().stream()
                .anyMatch(modalities -> modalities.get(0).equals(event.modality()));
        Optional.of(Words.modality(event.modality()))
                .filter(words -> !inHeading)
                .ifPresent(details::add);
        event.place().map(Naming::place).ifPresent(details::add);
        event.when().map(naming::time).ifPresent(details::add);
        claims.about(event.evidence(), firmly(event.modality())).ifPresent(details::add);
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    private static String firmly(Modality modality) {
        if (modality.equals(Modality.PROPOSED)) {
            return "wanted";
        }
        return modality.equals(Modality.PLANNED) ? "announced" : "claimed";
    }

    private static Optional<String> topics(String words) {
        return Optional.of(words).filter(any -> !any.isEmpty());
    }

    private String condition(Condition condition) {
        return "Only if: " + naming.condition(condition);
    }

    private String link(Link link) {
        String doubt =
                claims.about(link.evidence()).map(words -> " (" + words + ")").orElse("");
        return Words.capital(Words.relation(link.relation())) + doubt + ": " + naming.entry(link.object());
    }
}
