package org.communique.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.ConditionKind;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.statement.Statement;
import org.communique.time.Ternary;

/** The order that links and references between entries tell (rules T2 and T6). */
final class LinkOrder {

    /** What is to come may have effects before it does: somebody reacts to a plan. */
    private enum Earlier {
        SUBJECT,
        OBJECT,
        OBJECT_EVEN_IF_AHEAD
    }

    private static final Map<Relation, Earlier> EARLIER = Map.ofEntries(
            Map.entry(Relation.FOLLOWS, Earlier.OBJECT_EVEN_IF_AHEAD),
            Map.entry(Relation.BUILDS_ON, Earlier.OBJECT_EVEN_IF_AHEAD),
            Map.entry(Relation.REACTS_TO, Earlier.OBJECT),
            Map.entry(Relation.SUPERSEDES, Earlier.OBJECT),
            Map.entry(Relation.RESTATES, Earlier.OBJECT),
            Map.entry(Relation.FULFILS, Earlier.OBJECT),
            Map.entry(Relation.SUSPENDS, Earlier.OBJECT),
            Map.entry(Relation.ENDS, Earlier.OBJECT),
            Map.entry(Relation.LEADS_TO, Earlier.SUBJECT));

    private static final Set<Relation> STRICT = Set.of(Relation.FOLLOWS, Relation.BUILDS_ON);

    private final Dossier dossier;
    private final Items items;
    private final Edges edges;

    LinkOrder(Dossier dossier, Items items, Edges edges) {
        this.dossier = dossier;
        this.items = items;
        this.edges = edges;
    }

    void add() {
        for (Link link : dossier.links()) {
            if (link.holds(Factuality.CERTAIN)) {
                add(link);
            }
        }
        for (int i = 0; i < items.tellings().size(); i++) {
            Entry entry = items.tellings().get(i).entry();
            if (entry instanceof Statement statement) {
                addOccasion(statement, items.itemOf(i));
                addReport(statement, items.itemOf(i));
            } else if (entry instanceof DiplomaticEvent event) {
                addConditions(event, items.itemOf(i));
            }
        }
    }

    private void add(Link link) {
        OptionalInt subject = items.find(link.subject());
        OptionalInt object = items.find(link.object());
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        Claim claim = Claim.of(ReasonKind.LINK, link.id());
        if (link.relation().equals(Relation.PART_OF)) {
            if (lasts(link.subject()) && lasts(link.object())) {
                addWithin(subject.getAsInt(), object.getAsInt(), claim);
            }
        } else if (link.relation().equals(Relation.CONCURRENT_WITH)) {
            int first = edges.size();
            addConcurrent(subject.getAsInt(), object.getAsInt(), link.object(), claim);
            addConcurrent(object.getAsInt(), subject.getAsInt(), link.subject(), claim);
            edges.join(first);
        } else {
            addBeginnings(link, subject.getAsInt(), object.getAsInt(), claim);
        }
    }

    private void addBeginnings(Link link, int subject, int object, Claim claim) {
        Earlier earlier = EARLIER.get(link.relation());
        boolean ofPledge = link.subject() instanceof PledgeId || link.object() instanceof PledgeId;
        if (earlier == null || (ofPledge && subject == object)) {
            return;
        }
        EntryId first = earlier == Earlier.SUBJECT ? link.subject() : link.object();
        if (earlier == Earlier.OBJECT_EVEN_IF_AHEAD || !isAhead(dossier, first)) {
            edges.add(
                    Moments.begin(earlier == Earlier.SUBJECT ? subject : object),
                    Moments.begin(earlier == Earlier.SUBJECT ? object : subject),
                    STRICT.contains(link.relation()),
                    claim);
        }
    }

    /** Of a pledge it is known when something came of it, not how long it lasted; a part of a source may be older than it. */
    private static boolean lasts(EntryId entry) {
        return !(entry instanceof PledgeId) && !(entry instanceof SourceId);
    }

    private void addWithin(int part, int whole, Claim claim) {
        if (part != whole) {
            int first = edges.size();
            edges.add(Moments.begin(whole), Moments.begin(part), false, claim);
            edges.add(Moments.end(part), Moments.end(whole), false, claim);
            edges.join(first);
        }
    }

    private void addConcurrent(int one, int other, EntryId otherId, Claim claim) {
        if (one != other && lasts(otherId)) {
            edges.add(Moments.begin(one), Moments.end(other), true, claim);
        }
    }

    private void addOccasion(Statement statement, int item) {
        OptionalInt occasion = isFirm(statement, "occasion") ? find(statement.occasion()) : OptionalInt.empty();
        if (occasion.isPresent()) {
            addWithin(item, occasion.getAsInt(), Claim.of(ReasonKind.OCCASION, statement.id()));
        }
    }

    private OptionalInt find(Optional<? extends EntryId> entry) {
        return entry.isPresent() ? items.find(entry.get()) : OptionalInt.empty();
    }

    private void addFirst(OptionalInt first, int item, Claim claim) {
        if (first.isPresent() && first.getAsInt() != item) {
            edges.add(Moments.begin(first.getAsInt()), Moments.begin(item), false, claim);
        }
    }

    private void addReport(Statement statement, int item) {
        Optional<StatementId> reported = statement.reports();
        if (reported.isPresent() && isFirm(statement, "reports") && !isAhead(dossier, reported.get())) {
            addFirst(find(reported), item, Claim.of(ReasonKind.REPORT, statement.id()));
        }
    }

    private void addConditions(DiplomaticEvent event, int item) {
        for (Condition condition : event.conditions()) {
            if (orders(condition, event) && !(condition.entry().orElse(null) instanceof PledgeId)) {
                addFirst(find(condition.entry()), item, Claim.of(ReasonKind.CONDITION, event.id()));
            }
        }
    }

    private static boolean orders(Condition condition, DiplomaticEvent event) {
        Evidenced claim = condition.evidence().isEmpty() ? event : condition;
        return condition.kind() == ConditionKind.IF
                && condition.satisfied() != Ternary.NO
                && (claim.evidence().isEmpty() || claim.evidence().stream().anyMatch(Publications::affirms));
    }

    /** {@return whether the words for one attribute alone, if there are any, are certain} */
    static boolean isFirm(Evidenced owner, String attribute) {
        boolean hedged = false;
        for (Citation words : owner.evidence()) {
            if (attribute.equals(words.attribute().orElse(null))) {
                if (words.factuality() == Factuality.CERTAIN) {
                    return true;
                }
                hedged = true;
            }
        }
        return !hedged;
    }

    /** {@return whether an event is not past or under way, or a statement is made at such an event} */
    static boolean isAhead(Dossier dossier, EntryId id) {
        Optional<Entry> entry = dossier.find(id);
        if (entry.isPresent() && entry.get() instanceof Statement statement) {
            return statement.occasion().isPresent()
                    && isAhead(dossier, statement.occasion().get());
        }
        return entry.isPresent()
                && entry.get() instanceof DiplomaticEvent event
                && (!event.modality().begun() || event.rank() == Rank.DEPRECATED);
    }

    /** {@return whether what is said at an event may still be to come as that is, for all that is known of the event} */
    static boolean isAhead(Dossier dossier, Optional<EventId> occasion) {
        return occasion.isPresent() && (dossier.find(occasion.get()).isEmpty() || isAhead(dossier, occasion.get()));
    }
}
