package org.communique.exchange.record;

import java.util.Optional;
import java.util.function.Function;
import org.communique.term.CountryCode;

/**
 * What the caller of an import knows that its records do not say.
 *
 * @param countries finds a country by the name or code that a system gives it
 */
public record MappingOptions(Function<String, Optional<CountryCode>> countries) {}
