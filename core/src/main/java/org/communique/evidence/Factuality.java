package org.communique.evidence;

/** How certain a claim is made to be, and whether it is affirmed or denied: the values of FactBank. */
public enum Factuality {
    /** It is so (CT+). */
    CERTAIN,
    /** It is probably so (PR+). */
    PROBABLE,
    /** It may be so (PS+). */
    POSSIBLE,
    /** It is not so (CT-). */
    CERTAIN_DENIED,
    /** It is probably not so (PR-). */
    PROBABLE_DENIED,
    /** It may not be so (PS-). */
    POSSIBLE_DENIED,
    /** Whether it is so is known and not said (CTu). */
    CERTAIN_UNSTATED,
    /** The claim is uttered and nobody stands for it (Uu). */
    UNCOMMITTED
}
