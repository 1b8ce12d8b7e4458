package org.communique.pledge;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;
import org.communique.time.Tense;

/**
 * How far a pledge has come. The stages from {@link #CONSIDERED} to {@link #DELIVERED} have a {@linkplain #rank()
 * rank}.
 *
 * @param code the code of a stage; see {@link Term} for its form
 */
public record Stage(String code) implements Term {

    /** Somebody thinks about it. */
    public static final Stage CONSIDERED = new Stage("considered");

    /** Somebody is working it out. */
    public static final Stage IN_DEVELOPMENT = new Stage("in-development");

    /** Somebody put it forward. */
    public static final Stage PROPOSED = new Stage("proposed");

    /** Promised, not yet binding. FTS: pledge. IATI: 12, outgoing pledge. */
    public static final Stage PLEDGED = new Stage("pledged");

    /** Binding. FTS: commitment. IATI: 2, outgoing commitment. */
    public static final Stage COMMITTED = new Stage("committed");

    /** A contract is signed for it. */
    public static final Stage CONTRACTED = new Stage("contracted");

    /** Set aside for the purpose. */
    public static final Stage ALLOCATED = new Stage("allocated");

    /** On the way to the receiver. */
    public static final Stage DISPATCHED = new Stage("dispatched");

    /** The money has left the giver. FTS: paid. IATI: 3, disbursement. */
    public static final Stage DISBURSED = new Stage("disbursed");

    /** The goods, people or services have arrived. */
    public static final Stage DELIVERED = new Stage("delivered");

    /** Made larger: the amount of the step is by how much or, as a total so far, what it is now. */
    public static final Stage INCREASED = new Stage("increased");

    /** Made smaller: the amount of the step is by how much or, as a total so far, what is left. */
    public static final Stage REDUCED = new Stage("reduced");

    /** Halted for a time. */
    public static final Stage SUSPENDED = new Stage("suspended");

    /** Taken up again. */
    public static final Stage RESUMED = new Stage("resumed");

    /** Turned down by the one whom it was to reach. */
    public static final Stage REFUSED = new Stage("refused");

    /** Taken back. */
    public static final Stage WITHDRAWN = new Stage("withdrawn");

    /** Ran out without being kept. */
    public static final Stage LAPSED = new Stage("lapsed");

    /** The source sets an earlier step right. */
    public static final Stage CORRECTED = new Stage("corrected");

    /** The receiver gave it back to the giver: the amount of the step is how much, above nothing. */
    public static final Stage RETURNED = new Stage("returned");

    /** The receiver paid back what was lent: the amount of the step is how much, above nothing. IATI: 6, loan repayment. */
    public static final Stage REPAID = new Stage("repaid");

    /** It comes later than it was due, and is not given up. */
    public static final Stage DELAYED = new Stage("delayed");

    private static final Vocabulary<Stage> VOCABULARY = Vocabulary.of(List.of(
            CONSIDERED,
            IN_DEVELOPMENT,
            PROPOSED,
            PLEDGED,
            COMMITTED,
            CONTRACTED,
            ALLOCATED,
            DISPATCHED,
            DISBURSED,
            DELIVERED,
            INCREASED,
            REDUCED,
            SUSPENDED,
            RESUMED,
            REFUSED,
            WITHDRAWN,
            LAPSED,
            CORRECTED,
            RETURNED,
            REPAID,
            DELAYED));

    private static final List<Stage> RANKED = List.of(
            CONSIDERED, IN_DEVELOPMENT, PROPOSED, PLEDGED, COMMITTED, CONTRACTED, ALLOCATED, DISPATCHED, DISBURSED);

    private static final Map<String, OptionalInt> RANKS = ranks();

    private static final Map<Stage, String> IATI = Map.of(PLEDGED, "12", COMMITTED, "2", DISBURSED, "3", REPAID, "6");

    private static final Map<Stage, String> FTS = Map.of(PLEDGED, "pledge", COMMITTED, "commitment", DISBURSED, "paid");

    private static final Set<Stage> PENDING = Set.of(CONSIDERED, IN_DEVELOPMENT, DELAYED);

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Stage {
        Codes.check("a stage", code);
    }

    /**
     * {@return a stage with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Stage of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Stage(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Stage> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    /**
     * {@return how far along the way from a thought to a delivery this stage is, from 1; absent for a stage that is no
     * step on that way, and for an unknown one}
     *
     * <p>{@link #DISBURSED} and {@link #DELIVERED} have the same rank: money is disbursed, everything else delivered.
     */
    public OptionalInt rank() {
        return RANKS.getOrDefault(code, OptionalInt.empty());
    }

    private static Map<String, OptionalInt> ranks() {
        Map<String, OptionalInt> ranks = new HashMap<>();
        for (int i = 0; i < RANKED.size(); i++) {
            ranks.put(RANKED.get(i).code, OptionalInt.of(i + 1));
        }
        ranks.put(DELIVERED.code, OptionalInt.of(RANKED.size()));
        return Collections.unmodifiableMap(ranks);
    }

    /**
     * {@return where such a step lies, seen from the day of its source: "Wednesday" is a day past of what was pledged or
     * delivered; of what is considered, in development or late, and of what is not known, it may be the day that it is for}
     */
    public Tense tense() {
        return known() && !PENDING.contains(this) ? Tense.PAST : Tense.EITHER;
    }

    /**
     * {@return the code of the IATI transaction type, as the giver reports it: 12, 2, 3 or 6; absent where IATI has none}
     *
     * <p>A receiver reports the same as 13, 11 and 1, incoming pledge, commitment and funds.
     */
    public Optional<String> iatiTransactionType() {
        return Optional.ofNullable(IATI.get(this));
    }

    /** {@return the FTS flow status: pledge, commitment or paid; absent where FTS has none} */
    public Optional<String> ftsStatus() {
        return Optional.ofNullable(FTS.get(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
