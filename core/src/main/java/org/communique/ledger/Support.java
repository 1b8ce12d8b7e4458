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
        boolean affirmed = false;
        boolean denied = false;
        boolean deniedForCertain = false;
        boolean claimed = false;
        boolean reported = false;
        for (Citation words : citations) {
            Factuality factuality = words.factuality();
            affirmed |= factuality.isAtLeast(Factuality.POSSIBLE);
            denied |= factuality.isAtLeast(Factuality.POSSIBLE_DENIED);
            deniedForCertain |= factuality == Factuality.CERTAIN_DENIED;
            claimed |= factuality == Factuality.CERTAIN && words.via().isPresent();
            reported |= factuality == Factuality.CERTAIN && words.via().isEmpty();
        }
        if (denied) {
            Support denial = deniedForCertain ? DENIED : HEDGED;
            return affirmed ? DISPUTED : denial;
        } else if (reported) {
            return REPORTED;
        }
        return claimed ? CLAIMED : HEDGED;
    }
}
