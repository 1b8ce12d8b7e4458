package org.communique.ledger;

/** Why an account does not count in a total, or only perhaps. */
public enum Reason {
    /** Nobody knows whether the condition is met on which it hangs. */
    CONDITION_OPEN,
    /** The condition on which it hangs is not met. */
    CONDITION_UNMET,
    /** The editor has marked the pledge as wrong. */
    DEPRECATED,
    /** It was recorded only after the moment that is asked for. */
    RECORDED_LATER,
    /** Nobody knows when it was recorded. */
    RECORD_UNKNOWN,
    /** It rests on word that is not to count, or not for certain: only somebody who is quoted stands for it. */
    CLAIMED,
    /** It is denied as well. */
    DISPUTED,
    /** Nobody is certain of it. */
    HEDGED,
    /** It is denied. */
    DENIED,
    /** It rests on the word of a source or of the editor, which is not to count, or not for certain. */
    NOT_COUNTED,
    /** There is no figure. */
    NO_AMOUNT,
    /** The figure is less than nothing. */
    NEGATIVE_AMOUNT,
    /** It is for another time. */
    OTHER_PERIOD,
    /** It is for a time that may be another, or nobody says for which. */
    PERIOD_OPEN,
    /** It is not what is asked for. */
    NOT_ASKED,
    /** It may be what is asked for, in whole or in part. */
    PERHAPS_ASKED,
    /** Another tells the same, and counts. */
    TOLD_AGAIN,
    /** Another tells the same in another currency, and counts. */
    TOLD_IN_ANOTHER_CURRENCY,
    /** It says again what another says, which counts. */
    RESTATES,
    /** It is paid out of another, which counts. */
    DRAWS_ON,
    /** Another has taken its place; what arrived counts. */
    SUPERSEDED,
    /** It is part of another, which counts. */
    PART,
    /** It may be part of another, or the same. */
    PERHAPS_PART,
    /** The money was promised before. */
    NOT_NEW,
    /** Nothing is promised in this currency. */
    NOT_PROMISED
}
