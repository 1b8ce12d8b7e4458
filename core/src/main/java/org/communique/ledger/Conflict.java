package org.communique.ledger;

import java.util.List;
import org.communique.amount.Bounds;
import org.communique.id.PledgeId;

/**
 * Figures that cannot all be true.
 *
 * @param kind how they clash
 * @param measure what they are told in
 * @param pledges the pledges that tell them
 * @param values what each of them tells; of parts, the whole and what the parts add up to
 */
public record Conflict(Kind kind, Measure measure, List<PledgeId> pledges, List<Bounds> values) {

    /** How figures clash. */
    public enum Kind {
        /** One thing is told with figures that do not agree. */
        FIGURES_DIFFER,
        /** Parts come to more than their whole. */
        PARTS_EXCEED_WHOLE
    }

    /** Makes the lists immutable. */
    public Conflict {
        pledges = List.copyOf(pledges);
        values = List.copyOf(values);
    }
}
