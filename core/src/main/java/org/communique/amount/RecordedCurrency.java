package org.communique.amount;

import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;

/**
 * A currency that not every supported JDK knows, and the money library no better than its JDK.
 *
 * <p>It equals any other unit with its code, and any other unit of the money library equals it.
 *
 * @param code three capitals
 * @param fractionDigits how many decimal places the currency has, -1 where none are recorded
 */
record RecordedCurrency(String code, int fractionDigits) implements CurrencyUnit {

    @Override
    public String getCurrencyCode() {
        return code;
    }

    @Override
    public int getNumericCode() {
        return -1;
    }

    @Override
    public int getDefaultFractionDigits() {
        return fractionDigits;
    }

    @Override
    public CurrencyContext getContext() {
        return CurrencyContextBuilder.of("org.communique").build();
    }

    @Override
    public int compareTo(CurrencyUnit other) {
        return code.compareTo(other.getCurrencyCode());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CurrencyUnit unit && code.equals(unit.getCurrencyCode());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
