package org.communique.exchange.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.exchange.record.JsonTree;
import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Reference;
import org.communique.exchange.record.Value;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;

/** Links between the pledges of activities. */
final class ActivityLinks {

    /** An activity that gets money refers to itself: what it gives draws on what it gets. */
    static final String OWN = "/transaction";

    private static final String PARENT = "/related-activity/@ref";
    private static final String PROVIDER = "/transaction/provider-org/@provider-activity-id";
    private static final String RECEIVER = "/transaction/receiver-org/@receiver-activity-id";
    private static final String PARENT_TYPE = "1";

    private ActivityLinks() {}

    /** {@return the references of an activity, each once} */
    static List<Reference> of(String key, Value activity, List<Value> incoming, List<Value> outgoing) {
        List<Reference> references = new ArrayList<>();
        if (!incoming.isEmpty()) {
            references.add(new Reference(key, OWN, key));
        }
        parents(key, activity).forEach(references::add);
        incoming.stream()
                .map(each -> Elements.first(each, "provider-org").get("@provider-activity-id"))
                .forEach(leaf -> other(key, PROVIDER, leaf).ifPresent(references::add));
        outgoing.stream()
                .map(each -> Elements.first(each, "receiver-org").get("@receiver-activity-id"))
                .forEach(leaf -> other(key, RECEIVER, leaf).ifPresent(references::add));
        Set<String> seen = new TreeSet<>();
        references.removeIf(reference -> !seen.add(reference.kind() + ' ' + reference.to()));
        return references;
    }

    private static Stream<Reference> parents(String key, Value activity) {
        return Elements.all(activity, "related-activity").stream()
                .filter(each ->
                        each.get("@type").text().filter(PARENT_TYPE::equals).isPresent())
                .flatMap(each -> other(key, PARENT, each.get("@ref")).stream());
    }

    /** An activity that names itself draws on nothing. */
    private static Optional<Reference> other(String key, String kind, Value leaf) {
        return leaf.text().filter(to -> !to.equals(key)).map(to -> new Reference(key, kind, to));
    }

    /** {@return the references of the activity that a pledge was made of, by what the pledge and its steps keep} */
    static List<Reference> of(String key, Pledge pledge, boolean isIncoming) {
        List<Value> steps = pledge.steps().stream().map(ActivityLinks::kept).toList();
        List<Value> none = List.of();
        return of(key, Kept.of(IatiIds.SYSTEM, pledge), isIncoming ? steps : none, isIncoming ? none : steps);
    }

    private static Value kept(PledgeStep step) {
        return step.extensions()
                .get(IatiIds.SYSTEM + ":record")
                .map(JsonTree::of)
                .orElse(Value.absent());
    }

    /** {@return the link of a reference; the same whoever of the two refers to the other} */
    static Link link(Reference reference, boolean isIncomingThere) {
        PledgeId out = IatiIds.out(reference.from());
        PledgeId other = IatiIds.out(reference.to());
        return switch (reference.kind()) {
            case OWN -> link(out, Relation.DRAWS_ON, IatiIds.in(reference.from()));
            case PARENT -> link(out, Relation.PART_OF, other);
            case PROVIDER -> link(IatiIds.in(reference.from()), Relation.DRAWS_ON, other);
            default -> link(isIncomingThere ? IatiIds.in(reference.to()) : other, Relation.DRAWS_ON, out);
        };
    }

    private static Link link(PledgeId subject, Relation relation, PledgeId object) {
        return Link.builder()
                .id(IatiIds.link(subject, relation, object))
                .subject(subject)
                .relation(relation)
                .object(object)
                .addEvidence(Citation.of(IatiIds.INITIATIVE.id()))
                .build();
    }
}
