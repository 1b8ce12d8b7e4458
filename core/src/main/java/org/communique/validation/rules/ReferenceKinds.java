package org.communique.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.time.TimeExpression;

/** Which entries make sense where an id stands, beyond what the type of the id says. */
final class ReferenceKinds {

    /** What may not stand in an attribute; an entry of a kind that this release does not know may stand anywhere. */
    private static final List<Misfit<?>> MISFITS = List.of(
            misfit(Tenure.class, "person", (tenure, named) -> named instanceof State || named instanceof Organization),
            misfit(Office.class, "body", (office, named) -> named instanceof Person),
            misfit(Membership.class, "body", (membership, named) -> named instanceof Person),
            misfit(Organization.class, "parent", (body, named) -> named instanceof Person),
            misfit(Collective.class, "subsetOf", (some, named) -> named instanceof Person),
            misfit(
                    TimeExpression.class,
                    "anchor",
                    (time, named) -> !(named instanceof Source || named instanceof DiplomaticEvent)),
            misfit(Condition.class, "entry", (condition, named) -> named instanceof Source || named instanceof Office),
            misfit(
                    Link.class,
                    "subject",
                    (link, named) -> weighs(link) && !(named instanceof Statement || named instanceof DiplomaticEvent)),
            misfit(Link.class, "object", (link, named) -> weighs(link) && !(named instanceof Statement)),
            misfit(
                    Link.class,
                    "object",
                    (link, named) -> link.relation().equals(Relation.FULFILS)
                            && !(named instanceof Pledge
                                    || named instanceof Statement
                                    || named instanceof DiplomaticEvent)),
            misfit(Link.class, "subject", (link, named) -> isOf(link, Relation.DRAWS_ON) && !(named instanceof Pledge)),
            misfit(Link.class, "object", (link, named) -> isOf(link, Relation.DRAWS_ON) && !(named instanceof Pledge)),
            misfit(Link.class, "subject", (link, named) -> isOf(link, Relation.ANSWERS) && !(named instanceof Pledge)),
            misfit(Link.class, "object", (link, named) -> isOf(link, Relation.ANSWERS) && !(named instanceof Need)),
            misfit(Link.class, "subject", (link, named) -> isOf(link, Relation.ADDITIONAL_TO) && !isMuch(named)),
            misfit(Link.class, "object", (link, named) -> isOf(link, Relation.ADDITIONAL_TO) && !isMuch(named)));

    private ReferenceKinds() {}

    /** {@return whether an entry makes sense where its id stands} */
    static boolean fits(Visit<?> id, Entry named) {
        return named instanceof UnrecognizedEntry || MISFITS.stream().noneMatch(each -> each.holds(id, named));
    }

    /**
     * {@return whether an entry stands where only another makes sense, though it may be the other way round with the other:
     * as member of itself, for somebody who acts for others, as what something depends on or is about}
     */
    static boolean isToItself(Visit<EntryId> id) {
        Optional<EntryId> itself =
                switch (id.attribute()) {
                    case "body" -> id.owner(Membership.class).map(Membership::member);
                    case "onBehalfOf" -> actingForOthers(id);
                    case "entry" -> id.entry().map(Entry::id).filter(entry -> !isTarget(id));
                    default -> Optional.empty();
                };
        return itself.equals(Optional.of(id.value()));
    }

    private static Optional<EntryId> actingForOthers(Visit<EntryId> id) {
        return id.owner(Participation.class).<EntryId>map(Participation::actor).or(() -> id.owner(Membership.class)
                .map(Membership::member));
    }

    /** A stance on its own statement has a rule of its own. */
    private static boolean isTarget(Visit<EntryId> topic) {
        return topic.owner().flatMap(in -> in.owner(Stance.class)).isPresent();
    }

    /** Whether the link says that one thing speaks for or against what a statement says. */
    private static boolean weighs(Link link) {
        return link.relation().equals(Relation.SUPPORTS) || link.relation().equals(Relation.REFUTES);
    }

    private static boolean isOf(Link link, Relation relation) {
        return link.relation().equals(relation);
    }

    /** Whether an entry says how much is promised or needed. */
    private static boolean isMuch(Entry named) {
        return named instanceof Pledge || named instanceof Need;
    }

    private static <O> Misfit<O> misfit(Class<O> owner, String attribute, BiPredicate<O, Entry> holds) {
        return new Misfit<>(owner, attribute, holds);
    }

    private record Misfit<O>(Class<O> owner, String attribute, BiPredicate<O, Entry> wrong) {

        boolean holds(Visit<?> id, Entry named) {
            return id.owner(owner)
                    .filter(is -> id.attribute().equals(attribute))
                    .filter(is -> wrong.test(is, named))
                    .isPresent();
        }
    }
}
