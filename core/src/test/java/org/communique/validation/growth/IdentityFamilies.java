package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Family.nearly;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.event;
import static org.communique.validation.growth.Numbered.link;
import static org.communique.validation.growth.Numbered.office;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.state;
import static org.communique.validation.growth.Numbered.statement;
import static org.communique.validation.growth.Numbered.talks;

import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.TenureId;

/** For the rules of ids, and of the entries that they name. */
final class IdentityFamilies {

    static final List<Family> ALL = List.of(
            finding("id.duplicate", "one id again and again", n -> Given.of(n, i -> talks(0).build())),
            finding(
                    "id.duplicate",
                    "every id twice",
                    n -> Given.of(n, i -> talks(i % (n / 2)).build())),
            finding(
                    "reference.missing",
                    "speakers of one statement who are no entries",
                    n -> Given.of(
                            said(0).addAllSpeakers(times(n, Numbered::actor)).build())),
            nearly("reference.missing", "as many actors, and speakers of one statement", n -> Given.of(
                            n / 2, Numbered::person)
                    .and(1, s -> said(0).addAllSpeakers(times(n / 2, Numbered::actor))
                            .build())),
            finding("reference.wrong-kind", "a state in many offices", n -> Given.of(state(0))
                    .and(n, i -> Tenure.of(TenureId.of("t" + i), actor(0), office(i)))),
            finding("reference.cycle", "one of all parts", n -> Given.of(n, i -> part(i, i, (i + 1) % n))),
            finding("reference.cycle", "one of every two", n -> Given.of(n, i -> part(i, i, i ^ 1))),
            finding("reference.cycle", "each a part of each", IdentityFamilies::eachOfEach),
            nearly("reference.cycle", "a chain", n -> Given.of(n, i -> part(i, i, i + 1))),
            finding(
                    "reference.to-itself",
                    "parts in one event, each for itself",
                    n -> Given.of(talks(0).addAllParticipations(
                                    times(n, i -> Participation.of(actor(i), Role.GUEST).toBuilder()
                                            .onBehalfOf(actor(i))
                                            .build()))
                            .build())),
            finding(
                    "link.to-itself",
                    "links from one thing to itself",
                    n -> Given.of(n, i -> link(i, event(0), Relation.FOLLOWS, event(0)))),
            finding(
                    "link.kinds-differ",
                    "statements that are the same as an event",
                    n -> Given.of(n, i -> link(i, statement(i), Relation.SAME_AS, event(0)))),
            finding(
                    "link.duplicate",
                    "one link again and again",
                    n -> Given.of(n, i -> link(i, event(0), Relation.FOLLOWS, event(1)))),
            finding("link.asserted-and-denied", "a long chain of the same, denied from its ends", n -> Given.of(
                            n / 2, i -> link(i, event(i), Relation.SAME_AS, event(i + 1)))
                    .and(n / 2, i -> link(n + i, event(i), Relation.SAME_AS, event(n / 2)).toBuilder()
                            .addEvidence(words(i).toBuilder()
                                    .factuality(Factuality.CERTAIN_DENIED)
                                    .build())
                            .build())),
            finding("fact.two-homes", "statements and events on the same words, none joined", n -> Given.of(
                            n / 2, i -> said(i).addEvidence(words(0)).build())
                    .and(n / 2, i -> talks(i).addEvidence(words(0)).build())),
            nearly("fact.two-homes", "a statement and events on the same words, each joined with it", n -> Given.of(
                            said(0).addEvidence(words(0)).build())
                    .and(n / 2, i -> talks(i).addEvidence(words(0)).build())
                    .and(n / 2, i -> link(i, statement(0), Relation.LEADS_TO, event(i)))),
            finding("fact.two-homes", "few on few words, most of them joined with most", IdentityFamilies::few));

    private IdentityFamilies() {}

    private static Link part(int i, int of, int whole) {
        return link(i, event(of), Relation.PART_OF, event(whole));
    }

    private static Given eachOfEach(int size) {
        int few = root(size);
        return Given.of(few * few, i -> part(i, i / few, i % few));
    }

    /** As many words as entries, all of which rest on all of the words, and links from all to all but the last. */
    private static Given few(int size) {
        int few = root(size / 4);
        List<Citation> all = times(2 * few, IdentityFamilies::words);
        return Given.of(few, i -> said(i).addAllEvidence(all).build())
                .and(few, i -> talks(i).addAllEvidence(all).build())
                .and(few * (few - 1), i -> link(i, statement(i % few), Relation.LEADS_TO, event(i / few)));
    }

    private static Citation words(int i) {
        return Numbered.cited(i);
    }

    private static int root(int size) {
        return (int) Math.sqrt(size);
    }
}
