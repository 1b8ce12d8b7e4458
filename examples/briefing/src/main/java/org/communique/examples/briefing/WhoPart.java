package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.actor.UnrecognizedActor;
import org.communique.dossier.Dossier;

/** Who acts: actors with their offices and bodies. */
final class WhoPart {

    private final Dossier dossier;
    private final Naming naming;
    private final Layout page;

    WhoPart(Dossier dossier, Naming naming, Layout page) {
        this.dossier = dossier;
        this.naming = naming;
        this.page = page;
    }

    void print() {
        page.heading("WHO");
        print("States", State.class, this::named);
        print("People", Person.class, this::named);
        print("Bodies", Organization.class, this::body);
        print("Groups", Collective.class, this::collective);
        print("Others", UnrecognizedActor.class, actor -> named(actor) + " (" + actor.type() + ")");
    }

    private <A extends Actor> void print(String group, Class<A> type, Function<A, String> words) {
        List<A> actors = dossier.actors().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        if (!actors.isEmpty()) {
            page.group(group);
            actors.forEach(actor -> page.item(1, Words.capital(words.apply(actor))));
        }
    }

    private String named(Actor actor) {
        List<String> parts = new ArrayList<>();
        parts.add(actor.displayName() + otherNames(actor));
        dossier.tenuresOf(actor.id()).forEach(tenure -> parts.add(office(tenure)));
        dossier.membershipsOf(actor.id()).forEach(membership -> parts.add(membership(membership)));
        return String.join(", ", parts);
    }

    /** Other names that do not just repeat the first one with a title. */
    private static String otherNames(Actor actor) {
        List<String> others = actor.names().stream()
                .skip(1)
                .filter(name ->
                        name.kind().filter(NameKind.HONORIFIC_FORM::equals).isEmpty())
                .map(Name::text)
                .toList();
        return others.isEmpty() ? "" : " (also " + Words.list(others) + ")";
    }

    private String office(Tenure tenure) {
        String status = tenure.status()
                .filter(known -> !known.equals(TenureStatus.INCUMBENT))
                .map(known -> Words.code(known) + " ")
                .orElse("");
        String knownBy = tenure.evidence().isEmpty() ? " (office by the editor’s knowledge)" : "";
        return status + naming.office(tenure.office()) + knownBy;
    }

    private String membership(Membership membership) {
        String role =
                membership.role().or(() -> membership.status().map(Words::code)).orElse("part");
        return role + " of " + naming.actor(membership.body());
    }

    private String body(Organization body) {
        List<String> parts = new ArrayList<>();
        parts.add(named(body));
        body.kind().map(Words::code).filter(kind -> !repeats(body, kind)).ifPresent(parts::add);
        body.parent().ifPresent(parent -> parts.add("part of " + naming.actor(parent)));
        if (body.names().isEmpty()) {
            parts.add("not named");
        }
        body.existence().ifPresent(existence -> parts.add(Words.existence(existence)));
        String purpose = body.purpose().isEmpty() ? "" : "; to " + naming.topics(body.purpose());
        return String.join(", ", parts) + purpose;
    }

    private static boolean repeats(Organization body, String kind) {
        return body.displayName().toLowerCase(Locale.ROOT).contains(kind);
    }

    /** "Many of around 20 countries in the talks: those that weigh help of another kind". */
    private String collective(Collective group) {
        String name = naming.actor(group);
        String rest = group.description()
                .filter(description -> group.share().isPresent())
                .map(words -> ": " + words)
                .orElse("");
        return name + rest;
    }
}
