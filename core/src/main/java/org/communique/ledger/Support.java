package org.communique.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
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

    /**
     * {@return by whose word something of an entry is so: its own evidence, or else that of the entry; of either what
     * supports it as a whole, if there is such evidence}
     */
    public static Support of(Evidenced claim, Entry owner) {
        return of(citations(claim, owner));
    }

    static List<Citation> citations(Evidenced claim, Entry owner) {
        List<Citation> own = ofWhole(claim);
        return own.isEmpty() ? ofWhole(owner) : own;
    }

    private static List<Citation> ofWhole(Evidenced claim) {
        List<Citation> all = claim.evidence();
        List<Citation> whole = new ArrayList<>(all.size());
        for (Citation words : all) {
            if (words.attribute().isEmpty()) {
                whole.add(words);
            }
        }
        return whole.isEmpty() ? all : whole;
    }

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
