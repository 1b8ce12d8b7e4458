package org.communique.time;

/**
 * The answer to a question that the facts may not settle: yes, no, or unknown.
 *
 * <p>The operations are those of Kleene's strong three-valued logic: an answer is unknown only where either value of
 * the unknown part could change it. So {@code NO.and(UNKNOWN)} is {@code NO}, and {@code YES.and(UNKNOWN)} is
 * {@code UNKNOWN}.
 */
public enum Ternary {
    /** It holds, whatever the unknown parts are. */
    YES,
    /** It does not hold, whatever the unknown parts are. */
    NO,
    /** It holds or not, depending on what is not known. */
    UNKNOWN;

    /** {@return {@link #YES} for true, {@link #NO} for false} */
    public static Ternary of(boolean answer) {
        return answer ? YES : NO;
    }

    /** {@return the negation: yes and no change places, unknown stays} */
    public Ternary not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** {@return the conjunction: no if either is no, yes if both are yes, else unknown} */
    public Ternary and(Ternary other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** {@return the disjunction: yes if either is yes, no if both are no, else unknown} */
    public Ternary or(Ternary other) {
        return not().and(other.not()).not();
    }
}
