package org.communique.ledger.oracle;

import java.util.Locale;
import org.communique.ledger.Measure;

/**
 * What is counted in an account.
 *
 * @param column {@code money}, {@code guarantee}, {@code worth} or {@code count}
 * @param unit the code of a currency or unit
 * @param item what is counted; empty where the column is no count
 */
record TrueMeasure(String column, String unit, String item) implements Comparable<TrueMeasure> {

    static TrueMeasure of(Measure measure) {
        return new TrueMeasure(
                measure.column().name().toLowerCase(Locale.ROOT),
                measure.unit(),
                measure.item().orElse(""));
    }

    @Override
    public int compareTo(TrueMeasure other) {
        return toString().compareTo(other.toString());
    }
}
