package org.communique.timeline;

import java.util.List;
import org.communique.id.EntryId;
import org.communique.internal.Checks;

/**
 * What cannot all be true: moments each of which is not later than the next, and the last not later than the first, while
 * one is certainly earlier.
 *
 * @param edges why each is not later than the next; at least one. Where too much is entangled to take it apart, all that
 *     says so and does not count, in the order of the document
 * @param yielding the entries whose say counts no more for the order, for dates stand against all else, and what sources
 *     tell as past or to come against links
 */
public record TimelineContradiction(List<OrderReason> edges, List<EntryId> yielding) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no edge
     */
    public TimelineContradiction {
        edges = List.copyOf(edges);
        yielding = List.copyOf(yielding);
        Checks.that(!edges.isEmpty(), "edges", "expected one or more");
    }

    /** {@return whether a link is one of the reasons} */
    public boolean contains(EntryId link) {
        return edges.stream().anyMatch(edge -> edge.by().filter(link::equals).isPresent());
    }

    /** {@return one English sentence with all reasons but those that go without saying} */
    public String inWords() {
        return ReasonWords.sentence(edges);
    }
}
