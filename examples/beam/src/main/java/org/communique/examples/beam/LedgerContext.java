package org.communique.examples.beam;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.time.TimeExpression;

/**
 * What the ledger looks at beside the pledges themselves and the links between them.
 *
 * <ul>
 *   <li>The sources that they cite: when they were published says by when a step was known, and their language whether the
 *       wording of a time is read as English.
 *   <li>The statements by way of which they cite: whether the giver says so.
 *   <li>The events that steps are, and what times count from: their dates.
 *   <li>What the date of such a source or event counts from, and so on, and the sources that it cites, for their language.
 * </ul>
 */
final class LedgerContext {

    private LedgerContext() {}

    /** {@return whether the ledger may look at an entry beside pledges and links} */
    static boolean isContext(Entry entry) {
        return entry instanceof Source || entry instanceof Statement || entry instanceof DiplomaticEvent;
    }

    /** {@return the ids of what it looks at for a pledge} */
    static Set<String> of(Pledge pledge) {
        return references(pledge, Shapes.PLEDGE);
    }

    /** {@return the ids of what it looks at for a source, statement or event that it looks at} */
    static Set<String> of(Entry context) {
        if (context instanceof Source source) {
            return references(source, Shapes.SOURCE);
        }
        return context instanceof DiplomaticEvent event && countsFromAnother(event.when())
                ? references(event, Shapes.EVENT)
                : Set.of();
    }

    private static boolean countsFromAnother(Optional<TimeExpression> when) {
        return when.filter(time -> time.edtf().isEmpty() && time.anchor().isPresent())
                .isPresent();
    }

    private static <T extends Entry> Set<String> references(T entry, Shape<T> shape) {
        Set<String> ids = new TreeSet<>();
        Walk.over(Visit.root(entry, shape), visit -> {
            if (visit.value() instanceof SourceId id) {
                ids.add(id.text());
            } else if (visit.value() instanceof StatementId id) {
                ids.add(id.text());
            } else if (visit.value() instanceof EventId id) {
                ids.add(id.text());
            }
        });
        ids.remove(entry.id().text());
        return ids;
    }

    /**
     * {@return some ids, and those of what is looked at for these, and so on}
     *
     * @param further the ids of what is looked at for a source or event, where there is any
     */
    static Set<String> all(Collection<String> ids, Map<String, List<String>> further) {
        Set<String> all = new TreeSet<>(ids);
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (String next : further.getOrDefault(open.pop(), List.of())) {
                if (all.add(next)) {
                    open.push(next);
                }
            }
        }
        return all;
    }
}
