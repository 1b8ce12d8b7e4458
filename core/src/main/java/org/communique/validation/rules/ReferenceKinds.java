package org.communique.validation.rules;

import java.util.List;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.UnrecognizedEntry;
import org.communique.id.EntryId;
import org.communique.shape.Visit;
import org.communique.statement.Stance;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Which entries make sense where an id stands, beyond what the type of the id says. */
final class ReferenceKinds {

    private static final List<String> BODIES = List.of("state", "organization", "collective");

    private static final List<String> PROMISES = List.of("pledge", "need");

    /** What may stand in an attribute: kinds of entry and types of actor. */
    private static final List<Fitting> FITTING = List.of(
            new Fitting(Tenure.class, "person", List.of("person", "collective")),
            new Fitting(Office.class, "body", BODIES),
            new Fitting(Membership.class, "body", BODIES),
            new Fitting(Organization.class, "parent", BODIES),
            new Fitting(Collective.class, "subsetOf", BODIES),
            new Fitting(TimeExpression.class, "anchor", List.of("source", "event")),
            new Fitting(
                    Condition.class,
                    "entry",
                    List.of("actor", "tenure", "membership", "statement", "pledge", "need", "event", "link")));

    /** What may stand at the ends of links. */
    private static final List<Ends> ENDS = List.of(
            new Ends(Relation.SUPPORTS, List.of("statement", "event"), List.of("statement")),
            new Ends(Relation.REFUTES, List.of("statement", "event"), List.of("statement")),
            new Ends(Relation.FULFILS, List.of(), List.of("pledge", "statement", "event")),
            new Ends(Relation.DRAWS_ON, List.of("pledge"), List.of("pledge")),
            new Ends(Relation.ANSWERS, List.of("pledge"), List.of("need")),
            new Ends(Relation.ADDITIONAL_TO, PROMISES, PROMISES));

    private ReferenceKinds() {}

    /** {@return the kinds of entry, of actors the types, that make sense where an id stands; none where any does} */
    static List<String> fitting(Visit<?> id) {
        Object owner = id.owner().orElseThrow().value();
        if (owner instanceof Link link) {
            return ends(link.relation(), id.attribute());
        }
        for (Fitting fitting : FITTING) {
            if (fitting.owner().isInstance(owner) && fitting.attribute().equals(id.attribute())) {
                return fitting.kinds();
            }
        }
        return List.of();
    }

    private static List<String> ends(Relation relation, String attribute) {
        for (Ends ends : ENDS) {
            if (ends.relation().equals(relation)) {
                return switch (attribute) {
                    case "subject" -> ends.subject();
                    case "object" -> ends.object();
                    default -> List.of();
                };
            }
        }
        return List.of();
    }

    /** {@return whether an entry is of one of some kinds; one that this release does not know may be of any} */
    static boolean isOneOf(List<String> kinds, Entry named) {
        return kinds.isEmpty()
                || named instanceof UnrecognizedEntry
                || kinds.contains(named.id().kind())
                || (named instanceof Actor actor && kinds.contains(type(actor)));
    }

    /** Whatever a collective may be, an actor of a type that is not known may be too. */
    private static String type(Actor actor) {
        if (actor instanceof State) {
            return "state";
        } else if (actor instanceof Person) {
            return "person";
        }
        return actor instanceof Organization ? "organization" : "collective";
    }

    /**
     * {@return whether an entry stands where only another makes sense, though it may be the other way round with the other:
     * as member of itself, for somebody who acts for others, as what something depends on or is about}
     */
    static boolean isToItself(Visit<EntryId> id) {
        Visit<?> owner = id.owner().orElseThrow();
        return switch (id.attribute()) {
            case "body" ->
                owner.value() instanceof Membership membership
                        && membership.member().equals(id.value());
            case "onBehalfOf" -> id.value().equals(actingForOthers(owner.value()));
            case "entry" -> id.value().equals(id.entry().orElseThrow().id()) && !isTarget(owner);
            default -> false;
        };
    }

    private static @Nullable EntryId actingForOthers(Object owner) {
        if (owner instanceof Participation participation) {
            return participation.actor();
        }
        return owner instanceof Membership membership ? membership.member() : null;
    }

    /** A stance on its own statement has a rule of its own. */
    private static boolean isTarget(Visit<?> topic) {
        return topic.owner(Stance.class).isPresent();
    }

    private record Fitting(Class<?> owner, String attribute, List<String> kinds) {}

    private record Ends(Relation relation, List<String> subject, List<String> object) {}
}
