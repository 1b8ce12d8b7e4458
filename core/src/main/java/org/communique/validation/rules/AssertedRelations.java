package org.communique.validation.rules;

import java.util.Set;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.internal.CompositeKey;
import org.communique.validation.Lookup;

/** Which relations hold between which entries by one link or another. */
final class AssertedRelations {

    static final Lookup<AssertedRelations> LOOKUP = Lookup.of(found -> new AssertedRelations(found.dossier()));

    /** What is so the other way round too. */
    private static final Set<Relation> MUTUAL =
            Set.of(Relation.SAME_AS, Relation.CONCURRENT_WITH, Relation.CONFLICTS_WITH);

    private final Set<CompositeKey> holding = new TreeSet<>();

    private AssertedRelations(Dossier dossier) {
        for (Link link : dossier.links()) {
            if (link.holds()) {
                holding.add(key(link));
            }
        }
    }

    /** {@return whether a link holds that says the same} */
    boolean holds(Link link) {
        return holding.contains(key(link));
    }

    /** {@return what tells a relation between two entries from others} */
    static CompositeKey key(Link link) {
        String subject = link.subject().text();
        String object = link.object().text();
        boolean turned = MUTUAL.contains(link.relation()) && subject.compareTo(object) > 0;
        return CompositeKey.of(link.relation().code(), turned ? object : subject, turned ? subject : object);
    }
}
