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
    UNCOMMITTED;

    /** {@return whether this is the other, or affirms or denies as the other does and is more certain} */
    public boolean isAtLeast(Factuality other) {
        return direction() == other.direction() && compareTo(other) <= 0;
    }

    /** The most certain one that affirms, or denies, as this does. */
    private Factuality direction() {
        return switch (this) {
            case CERTAIN, PROBABLE, POSSIBLE -> CERTAIN;
            case CERTAIN_DENIED, PROBABLE_DENIED, POSSIBLE_DENIED -> CERTAIN_DENIED;
            case CERTAIN_UNSTATED, UNCOMMITTED -> this;
        };
    }
}
