package org.communique.exchange.plover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Coordinates;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.exchange.record.CountryNames;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;
import org.communique.term.CountryCode;

/** Where a record says that the event is. */
final class PloverPlace {

    private static final List<String> NAMES = List.of("name", "resolved_place", "extracted_place");
    private static final List<String> COUNTRIES = List.of("country code", "country_code");

    private PloverPlace() {}

    /** {@return the place; absent where it has no name} */
    static Optional<Place> of(Value location) {
        Value name = location.text().isPresent() ? location : first(location, NAMES);
        if (name.text().isEmpty()) {
            return Optional.empty();
        }
        Place.Builder place = Place.builder().name(name.carried().orElseThrow());
        Value code = first(location, COUNTRIES);
        country(code).ifPresent(place::country);
        coordinates(location.get("lat"), location.get("lon")).ifPresent(place::coordinates);
        location.get("geonameid")
                .carried()
                .ifPresent(number -> place.addIdentifiers(Identifier.of(IdentifierScheme.GEONAMES, number)));
        return Optional.of(place.build());
    }

    private static Value first(Value location, List<String> members) {
        return members.stream()
                .map(location::get)
                .filter(Value::isSaid)
                .findFirst()
                .orElse(Value.absent());
    }

    /** A code of two or three letters. */
    private static Optional<CountryCode> country(Value code) {
        Optional<CountryCode> country = code.text()
                .flatMap(text -> CountryNames.isAlpha3(text)
                        ? CountryNames.find(text)
                        : Optional.of(text)
                                .filter(each -> each.matches("[A-Z]{2}"))
                                .map(CountryCode::of)
                                .filter(CountryCode::known));
        if (country.isPresent()) {
            code.tick(Outcome.CARRIED);
        } else if (code.isSaid()) {
            code.remark(Reason.UNKNOWN_CODE, "expected a country of ISO 3166-1");
        }
        return country;
    }

    private static Optional<Coordinates> coordinates(Value latitude, Value longitude) {
        Optional<BigDecimal> north = RecordNumbers.decimal(latitude);
        Optional<BigDecimal> east = RecordNumbers.decimal(longitude);
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        try {
            Coordinates point = Coordinates.of(north.get(), east.get());
            latitude.tick(Outcome.CARRIED);
            longitude.tick(Outcome.CARRIED);
            return Optional.of(point);
        } catch (IllegalArgumentException e) {
            latitude.remark(Reason.MALFORMED, "expected latitude and longitude in degrees");
            return Optional.empty();
        }
    }
}
