package org.communique.examples.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.time.Anchor;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** What the dossier leaves unresolved. */
final class OpenPart {

    private final Dossier dossier;
    private final Naming naming;
    private final Layout page;

    OpenPart(Dossier dossier, Naming naming, Layout page) {
        this.dossier = dossier;
        this.naming = naming;
        this.page = page;
    }

    void print() {
        page.heading("UNRESOLVED");
        print("When it was or will be, as nothing dates these words", times());
        print("Whether these conditions are met", conditions());
        print("Who they are, as the source does not name them", unnamed());
        print("What else belongs to it, as the source leaves it open", openLists());
        print("What is true, as the two exclude each other", conflicts());
    }

    private void print(String group, Stream<String> items) {
        List<String> lines = items.toList();
        if (!lines.isEmpty()) {
            page.group(group);
            lines.forEach(line -> page.item(1, "– " + line));
        }
    }

    private Stream<String> times() {
        return dossier.entries().flatMap(entry -> times(entry)
                .filter(time -> time.edtf().isEmpty()
                        && time.anchor().filter(this::dated).isEmpty())
                .map(time -> "“" + Words.time(time) + "”: " + naming.entry(entry.id())));
    }

    private static Stream<TimeExpression> times(Entry entry) {
        if (entry instanceof DiplomaticEvent event) {
            return event.when().stream();
        } else if (entry instanceof Statement statement) {
            return statement.said().stream();
        } else if (entry instanceof Pledge pledge) {
            return Stream.concat(
                    pledge.steps().stream().map(PledgeStep::when).flatMap(Optional::stream),
                    pledge.contributions().stream().flatMap(OpenPart::times));
        }
        return Stream.empty();
    }

    private static Stream<TimeExpression> times(Contribution contribution) {
        return Stream.of(contribution.period(), contribution.due()).flatMap(Optional::stream);
    }

    /** Whether the point that a wording counts from has a date. */
    private boolean dated(Anchor anchor) {
        return !(anchor instanceof Anchor.OfEntry entry) || date(entry.id()).isPresent();
    }

    private Optional<?> date(EntryId id) {
        if (id instanceof SourceId source) {
            return dossier.find(source).flatMap(Source::published).flatMap(TimeExpression::edtf);
        } else if (id instanceof EventId event) {
            return dossier.find(event).flatMap(DiplomaticEvent::when).flatMap(TimeExpression::edtf);
        }
        return Optional.empty();
    }

    private Stream<String> conditions() {
        Stream<String> ofPledges = dossier.pledges().stream()
                .flatMap(pledge -> unknown(pledge.conditions()).map(words -> words + ": " + naming.entry(pledge.id())));
        Stream<String> ofEvents = dossier.events().stream()
                .flatMap(event -> unknown(event.conditions()).map(words -> words + ": " + naming.entry(event.id())));
        return Stream.concat(ofPledges, ofEvents);
    }

    private Stream<String> unknown(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.satisfied() == Ternary.UNKNOWN)
                .map(naming::condition)
                .map(Words::capital);
    }

    private Stream<String> unnamed() {
        return dossier.actors().stream()
                .filter(actor -> actor.names().isEmpty())
                .filter(actor -> actor instanceof Organization
                        || (actor instanceof Collective group
                                && group.subsetOf().isEmpty()))
                .map(this::described);
    }

    private String described(Actor actor) {
        return Words.capital(naming.actor(actor));
    }

    private Stream<String> openLists() {
        return dossier.entries()
                .filter(entry -> !entry.open().isEmpty())
                .map(entry -> naming.entry(entry.id()) + ": " + Words.list(entry.open()));
    }

    private Stream<String> conflicts() {
        return dossier.links().stream()
                .filter(link -> link.relation().equals(Relation.CONFLICTS_WITH))
                .map(link -> naming.entry(link.subject()) + "; or: " + naming.entry(link.object()));
    }
}
