package org.communique.examples.briefing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.time.Tense;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** What the dossier leaves unresolved. */
final class OpenQuestionsSection implements Section {

    private static final Set<Role> PASSIVE = Set.of(Role.RECIPIENT, Role.BENEFICIARY, Role.TARGET);

    private final Dossier dossier;
    private final ActorNames naming;
    private final Terms terms;
    private final Words words;

    OpenQuestionsSection(Dossier dossier, ActorNames naming) {
        this.dossier = dossier;
        this.naming = naming;
        this.terms = naming.terms();
        this.words = naming.words();
    }

    @Override
    public void print(Page page) {
        page.part(words.say("briefing.heading.open"));
        print(page, "times", times());
        print(page, "conditions", conditions());
        print(page, "conflicts", conflicts());
        print(page, "lists", openLists());
        print(page, "unnamed", together(unnamed()));
        print(page, "missing", together(naming.missing().stream().map(EntryId::text)));
    }

    private void print(Page page, String group, Stream<String> lines) {
        page.group(words.say("open." + group));
        lines.forEach(line -> page.item(1, Phrase.plain("– " + line)));
    }

    private static Stream<String> together(Stream<String> names) {
        return Sentences.fewAtATime(names.toList()).stream().map(few -> Sentences.capital(String.join("; ", few)));
    }

    /** "“next week”: the talks; the meeting". */
    private Stream<String> times() {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        dossier.entries().forEach(entry -> times(entry)
                .filter(time -> time.edtf().isEmpty())
                .forEach(time -> entries.computeIfAbsent(terms.time(time), wording -> new ArrayList<>())
                        .add(naming.entry(entry.id()))));
        return entries.entrySet().stream().flatMap(each -> Sentences.fewAtATime(each.getValue()).stream()
                .map(few -> each.getKey() + ": " + String.join("; ", few)));
    }

    /** The times of an entry, with their dates where these are known. */
    private Stream<TimeExpression> times(Entry entry) {
        if (entry instanceof Source source) {
            return source.published().map(when -> naming.dated(source, when, Tense.PAST)).stream();
        } else if (entry instanceof DiplomaticEvent event) {
            return event.when().map(when -> naming.dated(event, when)).stream();
        } else if (entry instanceof Statement statement) {
            return statement.said().map(when -> naming.dated(statement, when, dossier.tense(statement))).stream();
        } else if (entry instanceof Pledge pledge) {
            return Stream.concat(
                    pledge.steps().stream()
                            .flatMap(
                                    step -> step.when().map(when -> naming.dated(pledge, when, step.tense())).stream()),
                    pledge.contributions().stream().flatMap(each -> times(pledge, each)));
        } else if (entry instanceof Need need) {
            return Stream.concat(
                    need.period().map(period -> naming.period(need, period)).stream(),
                    need.contributions().stream().flatMap(each -> times(need, each)));
        }
        return Stream.empty();
    }

    private Stream<TimeExpression> times(Entry owner, Contribution contribution) {
        return Stream.concat(
                contribution.period().map(period -> naming.period(owner, period)).stream(),
                contribution.due().map(due -> naming.dated(owner, due, Tense.FUTURE)).stream());
    }

    private Stream<String> conditions() {
        Stream<String> ofPledges = dossier.pledges().stream()
                .flatMap(pledge -> unknown(pledge.conditions()).map(each -> each + ": " + naming.entry(pledge.id())));
        Stream<String> ofEvents = dossier.events().stream()
                .flatMap(event -> unknown(event.conditions()).map(each -> each + ": " + naming.entry(event.id())));
        return Stream.concat(ofPledges, ofEvents);
    }

    private Stream<String> unknown(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.satisfied() == Ternary.UNKNOWN)
                .map(condition -> Sentences.capital(naming.condition(condition)));
    }

    private Stream<String> unnamed() {
        Set<ActorId> acting = acting();
        return dossier.actors().stream()
                .filter(actor -> actor.names().isEmpty())
                .filter(actor -> actor instanceof Person
                        || actor instanceof Organization
                        || (actor instanceof Collective group && !isPart(group) && acting.contains(group.id())))
                .map(naming::actor);
    }

    /** Some of a group that is listed itself. */
    private boolean isPart(Collective group) {
        return group.subsetOf()
                .flatMap(dossier::find)
                .filter(Collective.class::isInstance)
                .isPresent();
    }

    /** Who speaks or does something, for whom, and the wholes that some of them are part of. */
    private Set<ActorId> acting() {
        Stream<ActorId> speaking = dossier.statements().stream()
                .flatMap(statement -> Stream.concat(statement.speakers().stream(), statement.holder().stream()));
        Stream<ActorId> doing = Stream.concat(
                        dossier.pledges().stream().flatMap(pledge -> pledge.parties().stream()),
                        dossier.events().stream().flatMap(event -> event.participations().stream()))
                .filter(part -> !PASSIVE.contains(part.role()))
                .flatMap(part -> Stream.concat(Stream.of(part.actor()), part.onBehalfOf().stream()));
        Stream<ActorId> needing = dossier.needs().stream().map(Need::holder);
        return Stream.of(speaking, doing, needing)
                .flatMap(actors -> actors)
                .flatMap(actor -> Stream.concat(Stream.of(actor), wholeOf(actor)))
                .collect(toSet());
    }

    private Stream<ActorId> wholeOf(ActorId part) {
        return dossier.find(part).stream()
                .flatMap(actor -> actor instanceof Collective group ? group.subsetOf().stream() : Stream.empty());
    }

    private Stream<String> openLists() {
        return dossier.entries()
                .filter(entry -> !entry.open().isEmpty())
                .map(entry -> naming.entry(entry.id()) + ": " + terms.list(further(entry)));
    }

    private List<String> further(Entry entry) {
        return entry.open().stream().map(terms::further).distinct().toList();
    }

    private Stream<String> conflicts() {
        return dossier.links().stream()
                .filter(link -> link.relation().equals(Relation.CONFLICTS_WITH))
                .map(link -> naming.entry(link.subject()) + "; " + words.say("open.or") + ": "
                        + naming.entry(link.object()));
    }
}
