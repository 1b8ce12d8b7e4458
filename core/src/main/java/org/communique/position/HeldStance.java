package org.communique.position;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.id.StatementId;
import org.communique.statement.Polarity;
import org.communique.statement.Strength;
import org.communique.time.Edtf;

/**
 * A stance of a statement, as one of those whose stance it is holds it.
 *
 * @param statement the statement
 * @param index its place among the stances of that statement, from 0
 * @param polarity on which side it is
 * @param strength how strongly it is held
 * @param priority its place among the holder's concerns, 1 for the first
 * @param attribution whose word it is
 * @param hedged whether no source is certain that it is held, or that it was said
 * @param when when it was said, or the event took place at which it was, as far as that is known
 * @param standing whether the holder is not known to have taken another side afterwards
 */
public record HeldStance(
        StatementId statement,
        int index,
        Polarity polarity,
        Optional<Strength> strength,
        OptionalInt priority,
        Attribution attribution,
        boolean hedged,
        Optional<Edtf> when,
        boolean standing) {

    /** The same stance, as one that stands or has been given up. */
    HeldStance standing(boolean stands) {
        return stands == standing
                ? this
                : new HeldStance(statement, index, polarity, strength, priority, attribution, hedged, when, stands);
    }
}
