package org.communique.exchange.record;

import java.util.Optional;
import java.util.function.Function;
import org.communique.term.CountryCode;

/**
 * What the caller of an import knows that its records do not say, and what it wants of them.
 *
 * @param countries finds a country by the name or code that a system gives it
 * @param labels finds the name of what a record refers to by its key
 * @param personalData whether addresses and the like of persons are kept
 */
public record MappingOptions(
        Function<String, Optional<CountryCode>> countries,
        Function<String, Optional<String>> labels,
        boolean personalData) {

    /** Says that a value is about a person: it is lost, unless it was asked for. */
    public void personal(Value value) {
        if (!personalData) {
            value.lost(Reason.PERSONAL_DATA);
        }
    }
}
