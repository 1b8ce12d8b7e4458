package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.List;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.timeline.ReasonKind;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with the order in time of what entries join. */
final class OrderRules {

    /** Asks the timeline only for what may say something of order. */
    private static final Rule AGAINST =
            RuleMessages.rule(Entry.class, "link.against-dates", WARNING, (entry, found) -> {
                if (entry.value() instanceof Link link && link.holds(Factuality.CERTAIN)) {
                    say(link.id(), ReasonKind.LINK, entry.member("object"), found);
                } else if (entry.value() instanceof Statement statement) {
                    if (statement.occasion().isPresent()) {
                        say(statement.id(), ReasonKind.OCCASION, entry.member("occasion"), found);
                    }
                    if (statement.reports().isPresent()) {
                        say(statement.id(), ReasonKind.REPORT, entry.member("reports"), found);
                    }
                } else if (entry.value() instanceof DiplomaticEvent event) {
                    conditions(event, entry, found);
                }
            });

    static final List<Rule> ALL = List.of(AGAINST);

    private OrderRules() {}

    private static void conditions(DiplomaticEvent event, Visit<?> at, Findings found) {
        for (int i = 0; i < event.conditions().size(); i++) {
            Visit<?> condition = at.member("conditions", i);
            event.conditions()
                    .get(i)
                    .entry()
                    .flatMap(first -> found.get(OrderContradictions.LOOKUP).ofCondition(event.id(), first))
                    .ifPresent(order -> found.at(condition, order));
        }
    }

    private static void say(EntryId by, ReasonKind kind, Visit<?> at, Findings found) {
        found.get(OrderContradictions.LOOKUP).of(by, kind).ifPresent(order -> found.at(at, order));
    }
}
