package org.communique.examples.briefing;

import org.communique.ledger.Reason;

/** English words for why something does not count, or only perhaps. */
final class LedgerReasons {

    private LedgerReasons() {}

    /**
     * {@return "told again (the first pledge)"}
     *
     * @param by what is the reason, as a reader knows it; empty where nothing is
     */
    static String words(Reason reason, String by) {
        String behind = by.isEmpty() ? "" : " (" + by + ")";
        return reason == Reason.SUPERSEDED
                ? "superseded" + behind + ", only what arrived counts"
                : words(reason) + behind;
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case CONDITION_OPEN -> "condition open";
            case CONDITION_UNMET -> "condition not met";
            case DEPRECATED -> "marked as wrong";
            case RECORDED_LATER -> "recorded later";
            case RECORD_UNKNOWN -> "nobody knows when it was recorded";
            case CLAIMED -> "claimed";
            case DISPUTED -> "disputed";
            case HEDGED -> "not certain";
            case DENIED -> "denied";
            case NOT_COUNTED -> "by word that is not to count";
            case NO_AMOUNT -> "no amount";
            case NEGATIVE_AMOUNT -> "less than nothing";
            case OTHER_PERIOD -> "for another time";
            case PERIOD_OPEN -> "perhaps for another time";
            case NOT_ASKED -> "not asked for";
            case PERHAPS_ASKED -> "asked for in part, or perhaps";
            case TOLD_AGAIN -> "told again";
            case TOLD_IN_ANOTHER_CURRENCY -> "told again in another currency";
            case RESTATES -> "restates another";
            case DRAWS_ON -> "paid out of another";
            case SUPERSEDED -> "superseded";
            case PART -> "part of another";
            case PERHAPS_PART -> "perhaps the same as another, or part of it";
            case NOT_NEW -> "no new money";
            case NOT_PROMISED -> "not promised in this currency";
        };
    }
}
