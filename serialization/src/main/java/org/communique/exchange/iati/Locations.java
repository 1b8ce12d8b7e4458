package org.communique.exchange.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.entry.Coordinates;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;
import org.communique.internal.Codes;
import org.communique.term.CountryCode;

/** Elements that tell where an activity is done. */
final class Locations {

    private static final String GEONAMES = "G1";
    private static final String EXACT = "1";
    private static final String DECIMAL = "[+-]?\\d{1,3}(\\.\\d{1,18})?";

    private Locations() {}

    /** {@return the place; absent where it has neither name nor reference, for then it is kept} */
    static Optional<Place> place(Value location) {
        Value reference = location.get("@ref");
        Optional<String> name = Elements.carriedWords(Elements.first(location, "name"));
        if (name.isEmpty() && !reference.isSaid()) {
            return Optional.empty();
        }
        Place.Builder place = Place.builder();
        Optional<Coordinates> coordinates = coordinates(location);
        coordinates.ifPresent(place::coordinates);
        if (coordinates.isPresent()) {
            resolution(location).ifPresent(place::resolution);
        }
        country(location).ifPresent(place::country);
        reference
                .carried()
                .filter(text -> name.isPresent())
                .ifPresent(text -> place.addIdentifiers(Identifier.of(IdentifierScheme.of("iati:location"), text)));
        Elements.all(location, "location-id").forEach(each -> identifier(each).ifPresent(place::addIdentifiers));
        return Optional.of(place.name(name.or(reference::text).orElseThrow()).build());
    }

    private static Optional<PlaceResolution> resolution(Value location) {
        Value exactness = Elements.first(location, "exactness").get("@code");
        boolean isExact = exactness.text().filter(EXACT::equals).isPresent();
        if (isExact) {
            exactness.tick(Outcome.CARRIED);
        }
        return isExact ? Optional.of(PlaceResolution.POINT) : Optional.empty();
    }

    /** Before 2.01 the administrative area named the country. */
    private static Optional<CountryCode> country(Value location) {
        Value leaf = Elements.first(location, "administrative").get("@country");
        Optional<CountryCode> country = leaf.text()
                .filter(text -> text.matches("[A-Z]{2}"))
                .map(CountryCode::of)
                .filter(CountryCode::known);
        country.ifPresent(each -> leaf.tick(Outcome.CARRIED));
        return country;
    }

    private static Optional<Identifier> identifier(Value id) {
        Value vocabulary = id.get("@vocabulary");
        Optional<String> scheme = vocabulary
                .text()
                .map(text -> text.equals(GEONAMES)
                        ? IdentifierScheme.GEONAMES.code()
                        : "iati:location-" + text.toLowerCase(Locale.ROOT))
                .filter(Codes::wellFormed);
        if (scheme.isEmpty() || !id.get("@code").isSaid()) {
            return Optional.empty();
        }
        vocabulary.tick(Outcome.CARRIED);
        return id.get("@code").carried().map(code -> Identifier.of(IdentifierScheme.of(scheme.get()), code));
    }

    /** Latitude and longitude; before 1.04 they were attributes. */
    private static Optional<Coordinates> coordinates(Value location) {
        Value position = Elements.text(Elements.first(Elements.first(location, "point"), "pos"));
        Value former = Elements.first(location, "coordinates");
        return position.isSaid()
                ? coordinates(
                        List.of(position), List.of(position.text().orElse("").split("\\s+", -1)))
                : coordinates(
                        List.of(former.get("@latitude"), former.get("@longitude")),
                        List.of(
                                former.get("@latitude").text().orElse(""),
                                former.get("@longitude").text().orElse("")));
    }

    private static Optional<Coordinates> coordinates(List<Value> leaves, List<String> numbers) {
        boolean isPair = numbers.size() == 2 && numbers.stream().allMatch(each -> each.matches(DECIMAL));
        if (!isPair) {
            leaves.forEach(each -> malformed(each));
            return Optional.empty();
        }
        BigDecimal latitude = new BigDecimal(numbers.get(0));
        BigDecimal longitude = new BigDecimal(numbers.get(1));
        if (latitude.signum() == 0 && longitude.signum() == 0) {
            leaves.forEach(Value::placeholder);
            return Optional.empty();
        }
        return coordinates(leaves, latitude, longitude);
    }

    private static Optional<Coordinates> coordinates(List<Value> leaves, BigDecimal latitude, BigDecimal longitude) {
        try {
            Coordinates point = Coordinates.of(latitude, longitude);
            leaves.forEach(each -> each.tick(Outcome.CARRIED));
            return Optional.of(point);
        } catch (IllegalArgumentException e) {
            leaves.forEach(Locations::malformed);
            return Optional.empty();
        }
    }

    private static void malformed(Value leaf) {
        if (leaf.isSaid()) {
            leaf.remark(Reason.MALFORMED, "expected latitude and longitude in degrees");
        }
    }
}
