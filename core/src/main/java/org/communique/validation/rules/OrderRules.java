package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with the order in time of what entries join. */
final class OrderRules {

    /** Their subject comes after their object. */
    private static final Set<Relation> BEHIND = Set.of(Relation.FOLLOWS, Relation.REACTS_TO, Relation.BUILDS_ON);

    private static final Rule AGAINST =
            RuleMessages.rule(Entry.class, "link.against-dates", WARNING, (entry, found) -> {
                if (entry.value() instanceof Link link && link.holds()) {
                    if (link.relation().equals(Relation.LEADS_TO)) {
                        compare(entry.member("object"), link.object(), link.subject(), found);
                    } else if (BEHIND.contains(link.relation())) {
                        compare(entry.member("object"), link.subject(), link.object(), found);
                    }
                } else if (entry.value() instanceof Statement statement && DossierEntries.isValid(statement)) {
                    statement
                            .occasion()
                            .ifPresent(occasion -> say(entry.member("occasion"), statement.id(), occasion, found));
                }
            });

    static final List<Rule> ALL = List.of(AGAINST);

    private OrderRules() {}

    /** What is to come may have effects before it does: somebody reacts to a plan. */
    private static void compare(Visit<?> at, EntryId effect, EntryId cause, Findings found) {
        if (!isAhead(cause, found.dossier())) {
            say(at, effect, cause, found);
        }
    }

    private static boolean isAhead(EntryId id, Dossier dossier) {
        return dossier.find(id)
                .filter(cause -> cause instanceof DiplomaticEvent event
                        && !event.modality().begun())
                .isPresent();
    }

    private static void say(Visit<?> at, EntryId later, EntryId earlier, Findings found) {
        Optional<DatedSpans.Span> effect = found.get(DatedSpans.LOOKUP).of(later);
        Optional<DatedSpans.Span> cause = found.get(DatedSpans.LOOKUP).of(earlier);
        if (effect.isPresent() && cause.isPresent() && effect.get().isBefore(cause.get())) {
            found.at(at, later, effect.get().last(), earlier, cause.get().first());
        }
    }
}
