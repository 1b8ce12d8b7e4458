package org.communique.examples.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.actor.UnrecognizedActor;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;

/** Who acts: actors with their offices and bodies. */
final class ActorsSection implements Section {

    private final Dossier dossier;
    private final ActorNames naming;
    private final Terms terms;
    private final Words words;
    private final Attribution claims;
    private final SameEntries tellings;

    ActorsSection(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = naming.words();
        this.claims = new Attribution(dossier, naming);
        this.tellings = new SameEntries(dossier, claims);
    }

    @Override
    public void print(Page page) {
        page.part(words.say("briefing.heading.actors"));
        print(page, "people", of(Person.class).map(this::named));
        print(page, "bodies", of(Organization.class).map(body -> body(body) + again(body)));
        print(page, "states", together(of(State.class).map(this::named)));
        print(page, "groups", Stream.concat(wholes(), together(otherGroups())));
        print(page, "others", of(UnrecognizedActor.class).map(actor -> named(actor) + " (" + actor.type() + ")"));
    }

    private <A extends Actor> Stream<A> of(Class<A> type) {
        return dossier.actors().stream()
                .filter(tellings::isFirst)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** " (told again: A. Holm, Foreign Minister)". */
    private String again(Actor actor) {
        return tellings.others(actor, Actor.class).stream()
                .map(other -> Terms.brackets(tellings.again(other) + described(other)))
                .collect(joining());
    }

    /** {@return who an actor is: names, offices, memberships} */
    String described(Actor actor) {
        return actor instanceof Organization body ? body(body) : told(actor);
    }

    private void print(Page page, String group, Stream<String> lines) {
        page.group(words.say("actor.group." + group));
        lines.forEach(line -> page.item(1, Phrase.plain(Sentences.capital(line))));
    }

    private static Stream<String> together(Stream<String> names) {
        return Sentences.fewAtATime(names.toList()).stream().map(few -> String.join("; ", few));
    }

    private Stream<String> wholes() {
        return of(Collective.class).filter(this::hasParts).map(this::whole);
    }

    private Stream<String> otherGroups() {
        return of(Collective.class)
                .filter(group -> !hasParts(group) && !isPart(group))
                .map(this::named);
    }

    private boolean hasParts(Collective group) {
        return !naming.partsOf(group.id()).isEmpty();
    }

    /** Some of a group that is shown; it stands there. */
    private boolean isPart(Collective group) {
        return group.subsetOf()
                .flatMap(dossier::find)
                .filter(Collective.class::isInstance)
                .isPresent();
    }

    /** "Around 20 countries in the talks; not all of them: those that would be sure to send troops". */
    private String whole(Collective whole) {
        return Stream.concat(
                        Stream.of(named(whole)),
                        naming.partsOf(whole.id()).stream()
                                .filter(part -> !part.share().equals(Optional.of(Share.MOST)))
                                .map(this::part))
                .collect(joining("; "));
    }

    private String part(Collective part) {
        String share = part.share().map(new GroupTerms(terms)::share).orElseGet(() -> words.say("group.part"));
        return words.say("group.of-them", share) + ": " + part.description().orElseGet(part::displayName);
    }

    private String named(Actor actor) {
        return told(actor) + again(actor);
    }

    private String told(Actor actor) {
        return Stream.of(called(actor), existence(actor), relations(actor))
                .flatMap(parts -> parts)
                .collect(joining(", "));
    }

    /** "Only proposed"; "deceased, 1931 to 2022"; "died 2022", which says both. */
    private Stream<String> existence(Actor actor) {
        Optional<String> lifetime = actor.lifetime()
                .map(when -> naming.period(actor, when))
                .map(time -> actor instanceof Person ? terms.lifeOfPerson(time) : terms.period(time));
        Optional<String> existence = actor.existence()
                .map(known -> terms.code("existence", known))
                .filter(known -> lifetime.filter(time -> time.startsWith(words.say("time.died", "")))
                        .isEmpty());
        return Stream.concat(existence.stream(), lifetime.stream());
    }

    /** "Follows the Soviet Union". */
    private Stream<String> relations(Actor actor) {
        return dossier.linksOf(actor.id()).stream()
                .filter(link -> link.subject().equals(actor.id()) && !tellings.tells(link) && !isParent(actor, link))
                .map(link -> terms.relation(link.relation()) + " " + naming.entry(link.object())
                        + claims.about(link.evidence()).map(Terms::brackets).orElse("")
                        + terms.rank(link.rank()));
    }

    /** Whether the link says no more than of which body it is a part, which stands before. */
    private static boolean isParent(Actor actor, Link link) {
        return link.relation().equals(Relation.PART_OF)
                && actor instanceof Organization body
                && body.parent().filter(link.object()::equals).isPresent();
    }

    private Stream<String> called(Actor actor) {
        List<String> parts = new ArrayList<>();
        parts.add(
                (actor instanceof Collective ? naming.actor(actor) : actor.displayName()) + otherNames(actor.names()));
        dossier.tenuresOf(actor.id()).forEach(tenure -> parts.add(office(tenure)));
        dossier.membershipsOf(actor.id()).stream()
                .filter(membership -> !saysSo(actor, membership))
                .forEach(membership -> parts.add(membership(membership)));
        return parts.stream();
    }

    /** Other names that do not just repeat the first one with a title; a metonym is shown as the words it is. */
    private String otherNames(List<Name> names) {
        List<String> others = names.stream()
                .skip(1)
                .filter(name -> !is(name, NameKind.HONORIFIC_FORM))
                .map(name -> words.say(is(name, NameKind.METONYM) ? "actor.meant-by" : "actor.also", name.text()))
                .toList();
        return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }

    private static boolean is(Name name, NameKind kind) {
        return name.kind().equals(Optional.of(kind));
    }

    private String office(Tenure tenure) {
        String status = tenure.status()
                .filter(known -> !known.equals(TenureStatus.INCUMBENT))
                .map(known -> terms.code("tenure-status", known) + " ")
                .orElse("");
        String knownBy = tenure.evidence().isEmpty() ? Terms.brackets(words.say("actor.office-by-editor")) : "";
        String names = dossier.find(tenure.office())
                .map(office -> otherNames(office.names()))
                .orElse("");
        return status + naming.office(tenure.office()) + names + knownBy + terms.doubt(tenure);
    }

    /** "Members of NATO": the name says already to which body they belong. */
    private boolean saysSo(Actor actor, Membership membership) {
        return dossier.find(membership.body())
                .filter(body -> actor.displayName().contains(body.displayName()))
                .isPresent();
    }

    private String membership(Membership membership) {
        String role = membership
                .role()
                .or(() -> membership.status().map(status -> terms.code("membership-status", status)))
                .orElseGet(() -> words.say("actor.part"));
        String behalf = membership
                .onBehalfOf()
                .map(whom -> " " + words.say("actor.for", naming.actor(whom)))
                .orElse("");
        return words.say("actor.member", role, naming.actor(membership.body())) + behalf + terms.doubt(membership);
    }

    private String body(Organization body) {
        List<String> parts = new ArrayList<>(called(body).toList());
        body.kind()
                .map(kind -> terms.code("organization-kind", kind))
                .filter(kind -> !repeats(body, kind))
                .ifPresent(parts::add);
        body.parent().ifPresent(parent -> parts.add(words.say("actor.part-of", naming.actor(parent))));
        if (body.names().isEmpty()) {
            parts.add(words.say("actor.not-named"));
        }
        existence(body).forEach(parts::add);
        relations(body).forEach(parts::add);
        String purpose =
                body.purpose().isEmpty() ? "" : "; " + words.say("actor.purpose", naming.topics(body.purpose()));
        return String.join(", ", parts) + purpose;
    }

    private static boolean repeats(Organization body, String kind) {
        return body.displayName().toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
    }
}
