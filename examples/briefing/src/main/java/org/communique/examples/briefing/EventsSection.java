package org.communique.examples.briefing;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;

/** Events of certain modalities: what happened, is under way, planned, proposed, or only supposed. */
final class EventsSection implements Section {

    private static final Map<String, List<Modality>> SECTIONS = sections();
    private static final String OTHER = "else";

    private final String heading;
    private final Predicate<Modality> belongs;
    private final Dossier dossier;
    private final Map<EventId, Integer> places;
    private final ActorNames naming;
    private final Terms terms;
    private final Words words;
    private final Attribution claims;
    private final SameEntries tellings;
    private final Map<String, List<Link>> links;

    private EventsSection(
            String heading,
            Predicate<Modality> belongs,
            Dossier dossier,
            Map<EventId, Integer> places,
            ActorNames naming) {
        this.heading = heading;
        this.belongs = belongs;
        this.dossier = dossier;
        this.places = places;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = naming.words();
        this.claims = new Attribution(dossier, naming);
        this.tellings = new SameEntries(dossier, claims);
        this.links = dossier.links().stream()
                .collect(groupingBy(link -> link.subject().text()));
    }

    /** {@return a part with all events} */
    static EventsSection of(Dossier dossier, ActorNames naming) {
        return new EventsSection(OTHER, modality -> true, dossier, places(dossier), naming);
    }

    /** {@return a part for each kind of modality, the real ones first, and in it the events as they came about} */
    static Stream<Section> all(Dossier dossier, ActorNames naming) {
        Map<EventId, Integer> places = places(dossier);
        Stream<Section> known = SECTIONS.entrySet().stream()
                .map(section ->
                        new EventsSection(section.getKey(), section.getValue()::contains, dossier, places, naming));
        return Stream.concat(
                known, Stream.of(new EventsSection(OTHER, EventsSection::unforeseen, dossier, places, naming)));
    }

    /** Which event comes before which on the timeline; those without a place in time are not there. */
    private static Map<EventId, Integer> places(Dossier dossier) {
        Map<EventId, Integer> places = new HashMap<>();
        for (TimelineItem item : Timeline.of(dossier).inOrder()) {
            if (item.entry() instanceof EventId event) {
                places.put(event, places.size());
            }
        }
        return places;
    }

    private static Map<String, List<Modality>> sections() {
        Map<String, List<Modality>> sections = new LinkedHashMap<>();
        sections.put("occurred", List.of(Modality.OCCURRED));
        sections.put("ongoing", List.of(Modality.ONGOING));
        sections.put("planned", List.of(Modality.PLANNED, Modality.EXPECTED, Modality.POSTPONED));
        sections.put("proposed", List.of(Modality.PROPOSED));
        sections.put("supposed", List.of(Modality.HYPOTHETICAL));
        sections.put("failed", List.of(Modality.CANCELLED, Modality.ATTEMPTED, Modality.PREVENTED, Modality.FAILED));
        return sections;
    }

    private static boolean unforeseen(Modality modality) {
        return SECTIONS.values().stream().flatMap(List::stream).noneMatch(modality::equals);
    }

    @Override
    public void print(Page page) {
        page.part(words.say("briefing.heading." + heading));
        dossier.events().stream()
                .filter(event -> belongs.test(event.modality()))
                .filter(tellings::isFirst)
                .sorted(comparingInt(event -> places.getOrDefault(event.id(), Integer.MAX_VALUE)))
                .forEach(event -> {
                    page.item(0, phrases("– ", event, inHeading(event)));
                    tellings.others(event, DiplomaticEvent.class)
                            .forEach(other -> page.detail(1, toldAgain(other, event)));
                });
    }

    /** The other telling, and how certain it is that it is of the same event. */
    private List<Phrase> toldAgain(DiplomaticEvent other, DiplomaticEvent event) {
        boolean known = other.modality().equals(event.modality());
        return phrases(Sentences.capital(tellings.again(other)), other, known);
    }

    private static boolean inHeading(DiplomaticEvent event) {
        return SECTIONS.values().stream()
                .anyMatch(modalities -> modalities.get(0).equals(event.modality()));
    }

    /** {@return what there is to say of an event, and whether it came about} */
    List<Phrase> withoutName(DiplomaticEvent event) {
        return List.of(
                Phrase.plain(Sentences.capital(String.join("; ", known(event, false)))),
                Phrase.doubt(terms.rank(event.rank()) + claim(event)),
                Phrase.doubt(naming.conditions(event.conditions())),
                Phrase.plain("." + details(event)));
    }

    private List<Phrase> phrases(String begin, DiplomaticEvent event, boolean modalityIsKnown) {
        return List.of(
                Phrase.plain(begin),
                Phrase.lead(naming.entry(event.id())),
                Phrase.plain(circumstances(event, modalityIsKnown)),
                Phrase.doubt(terms.rank(event.rank()) + claim(event)),
                Phrase.doubt(naming.conditions(event.conditions())),
                Phrase.plain("." + details(event)));
    }

    private String circumstances(DiplomaticEvent event, boolean modalityIsKnown) {
        List<String> known = known(event, modalityIsKnown);
        return known.isEmpty() ? "" : Terms.brackets(String.join("; ", known));
    }

    /** What came about, where and when. */
    private List<String> known(DiplomaticEvent event, boolean modalityIsKnown) {
        List<String> known = new ArrayList<>();
        if (!modalityIsKnown) {
            known.add(terms.code("modality", event.modality()));
        }
        event.place().map(ActorNames::place).ifPresent(known::add);
        event.when()
                .map(when -> claims.ofAttribute(event.evidence(), "when")
                                .map(hedge -> hedge + " ")
                                .orElse("")
                        + terms.time(naming.dated(event, when)))
                .ifPresent(known::add);
        return known;
    }

    /** Not said where the one who wants it is its proposer anyway. */
    private String claim(DiplomaticEvent event) {
        List<ActorId> proposers = event.participations(Role.PROPOSER).stream()
                .map(Participation::actor)
                .toList();
        Optional<String> told = event.modality().equals(Modality.HYPOTHETICAL)
                ? claims.aboutSupposed(event.evidence())
                : claims.about(event.evidence(), firmly(event.modality()));
        return told.filter(claim -> !claim.equals(words.say("claim.wanted", naming.actors(proposers))))
                .map(claim -> ", " + claim)
                .orElse("");
    }

    private static String firmly(Modality modality) {
        if (modality.equals(Modality.PROPOSED)) {
            return "wanted";
        }
        return modality.equals(Modality.PLANNED) ? "announced" : "claimed";
    }

    private String details(DiplomaticEvent event) {
        List<String> sentences = new ArrayList<>();
        sentences.add(names(event));
        sentences.add(naming.cast(event.participations(), event));
        Optional.of(naming.topics(event.agenda()))
                .filter(topics -> !topics.isEmpty())
                .ifPresent(topics -> sentences.add(words.say("briefing.about", topics)));
        sentences.add(naming.purpose(event.purpose()));
        event.counts()
                .forEach(count -> sentences.add(Sentences.capital(terms.code("count-kind", count.kind())) + ": "
                        + terms.quantity(count.quantity()) + naming.doubt(count, event)));
        links.getOrDefault(event.id().text(), List.of()).stream()
                .filter(link -> !tellings.tells(link))
                .forEach(link -> sentences.add(link(event, link)));
        return Sentences.sentences(sentences);
    }

    /** "Called “London Conference” and “Kyiv Summit”"; "Also called “Kyiv Summit”" where it is called the other here. */
    private String names(DiplomaticEvent event) {
        List<String> others = event.names().stream()
                .map(Name::text)
                .filter(name -> !name.equals(naming.entry(event.id())))
                .map(terms::quoted)
                .toList();
        String called = others.size() < event.names().size() ? "event.also-called" : "event.called";
        return others.isEmpty() ? "" : words.say(called, terms.list(others));
    }

    /** Who claims the link is said only where it is not who claims the event, or where it joins two events. */
    private String link(DiplomaticEvent event, Link link) {
        Optional<String> doubt = claims.about(link.evidence());
        String said = doubt.filter(claim ->
                        link.relation().equals(Relation.SAME_AS) || !doubt.equals(claims.about(event.evidence())))
                .map(Terms::brackets)
                .orElse("");
        return Sentences.capital(terms.relation(link.relation())) + said + ": " + naming.entry(link.object())
                + terms.rank(link.rank());
    }
}
