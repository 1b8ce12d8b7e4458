package org.communique.ledger;

import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;

/**
 * That what two pledges tell is in part or in whole one thing, by a link.
 *
 * @param kind how the two stand to each other
 * @param from the thing that counts in the other, or that the other replaces
 * @param to the other
 */
record Overlap(Kind kind, int from, int to) {

    /** How two things stand to each other. */
    enum Kind {
        /** One says again what the other says. */
        RESTATES,
        /** One is paid out of the other. */
        DRAWS_ON,
        /** One is part of the other. */
        PART,
        /** One is replaced by the other. */
        SUPERSEDED,
        /** They may have something in common. */
        PERHAPS,
        /** One may be replaced by the other. */
        PERHAPS_SUPERSEDED
    }

    /** {@return whether a link says that what two pledges tell is in part or in whole one thing} */
    static boolean isOverlap(Link link) {
        Relation relation = link.relation();
        return Tellings.isTelling(relation)
                || relation.equals(Relation.RESTATES)
                || relation.equals(Relation.DRAWS_ON)
                || relation.equals(Relation.PART_OF)
                || relation.equals(Relation.FULFILS)
                || relation.equals(Relation.SUPERSEDES);
    }

    static Overlap of(Link link, int subject, int object) {
        Relation relation = link.relation();
        if (!link.holds(Factuality.CERTAIN) && relation.equals(Relation.SUPERSEDES)) {
            return new Overlap(Kind.PERHAPS_SUPERSEDED, object, subject);
        } else if (!link.holds(Factuality.CERTAIN) || Tellings.isTelling(relation)) {
            return new Overlap(Kind.PERHAPS, subject, object);
        } else if (relation.equals(Relation.SUPERSEDES)) {
            return new Overlap(Kind.SUPERSEDED, object, subject);
        } else if (relation.equals(Relation.RESTATES)) {
            return new Overlap(Kind.RESTATES, subject, object);
        }
        return new Overlap(relation.equals(Relation.DRAWS_ON) ? Kind.DRAWS_ON : Kind.PART, subject, object);
    }

    Overlap perhaps() {
        boolean replaced = kind == Kind.SUPERSEDED || kind == Kind.PERHAPS_SUPERSEDED;
        return new Overlap(replaced ? Kind.PERHAPS_SUPERSEDED : Kind.PERHAPS, from, to);
    }

    boolean isPerhaps() {
        return kind == Kind.PERHAPS || kind == Kind.PERHAPS_SUPERSEDED;
    }
}
