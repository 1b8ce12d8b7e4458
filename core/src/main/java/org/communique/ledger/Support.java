package org.communique.ledger;

import java.util.List;
import java.util.Map;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;

/** By whose word something of a pledge is so, and how firmly. */
public enum Support {
    /** A source stands for it; or the giver does for what is pledged, for one promises by saying so. */
    REPORTED,
    /** Nothing is cited: the editor stands for it. */
    EDITOR,
    /** Only somebody who is quoted stands for it. */
    CLAIMED,
    /** One says so, another that it is not so. */
    DISPUTED,
    /** Nobody is certain of it. */
    HEDGED,
    /** It is denied, and nobody affirms it. */
    DENIED;

    static final Map<Support, Inclusion> STANDARD = Map.of(
            REPORTED, Inclusion.IN,
            EDITOR, Inclusion.IN,
            CLAIMED, Inclusion.IN,
            DISPUTED, Inclusion.MAYBE,
            HEDGED, Inclusion.MAYBE,
            DENIED, Inclusion.OUT);

    /** {@return what citations together say} */
    static Support of(List<Citation> citations) {
        if (citations.isEmpty()) {
            return EDITOR;
        }
        boolean affirmed =
                citations.stream().anyMatch(words -> words.factuality().isAtLeast(Factuality.POSSIBLE));
        boolean denied = citations.stream().anyMatch(words -> words.factuality().isAtLeast(Factuality.POSSIBLE_DENIED));
        if (denied) {
            return affirmed ? DISPUTED : denial(citations);
        }
        List<Citation> certain = citations.stream()
                .filter(words -> words.factuality() == Factuality.CERTAIN)
                .toList();
        if (certain.isEmpty()) {
            return HEDGED;
        }
        return certain.stream().allMatch(words -> words.via().isPresent()) ? CLAIMED : REPORTED;
    }

    /** What is denied for certain is denied; what may not be so may be so. */
    private static Support denial(List<Citation> citations) {
        return citations.stream().anyMatch(words -> words.factuality() == Factuality.CERTAIN_DENIED) ? DENIED : HEDGED;
    }
}
