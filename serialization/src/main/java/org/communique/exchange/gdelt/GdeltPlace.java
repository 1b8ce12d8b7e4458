package org.communique.exchange.gdelt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entry.Coordinates;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.exchange.cameo.FipsCountries;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;
import org.communique.term.CountryCode;

/** The columns of a line that tell of one place: where an actor or an action is, as the program understood it. */
final class GdeltPlace {

    private static final String NOWHERE = "0";
    private static final Map<String, PlaceResolution> RESOLUTIONS = Map.of(
            "1", PlaceResolution.COUNTRY,
            "2", PlaceResolution.REGION,
            "3", PlaceResolution.CITY,
            "4", PlaceResolution.CITY,
            "5", PlaceResolution.REGION);

    private static final Set<String> UNITED_STATES = Set.of("2", "3");
    private static final Set<String> WORLD = Set.of("4", "5");

    private final Value line;
    private final String prefix;

    GdeltPlace(Value line, String place) {
        this.line = line;
        this.prefix = place + '_';
        placeholders();
    }

    private Value get(String part) {
        return line.get(prefix + part);
    }

    /** A type of 0, a number of 0 and coordinates of 0/0 say that there is no place. */
    private void placeholders() {
        for (String part : List.of("Type", "FeatureID")) {
            if (get(part).text().filter(NOWHERE::equals).isPresent()) {
                get(part).placeholder();
            }
        }
        if (isZero("Lat") && isZero("Long")) {
            get("Lat").placeholder();
            get("Long").placeholder();
        }
    }

    private boolean isZero(String part) {
        return RecordNumbers.find(get(part))
                .filter(number -> number.signum() == 0)
                .isPresent();
    }

    /** {@return the place; absent where it has no name} */
    Optional<Place> place() {
        if (!get("FullName").isSaid()) {
            return Optional.empty();
        }
        Place.Builder place = Place.builder().name(get("FullName").carried().orElseThrow());
        country().ifPresent(place::country);
        coordinates().ifPresent(place::coordinates);
        resolution().ifPresent(place::resolution);
        derive();
        return Optional.of(place.build());
    }

    private Optional<CountryCode> country() {
        Value code = get("CountryCode");
        Optional<CountryCode> country = code.text().flatMap(FipsCountries::find);
        if (country.isPresent()) {
            code.tick(Outcome.CARRIED);
        } else if (code.isSaid()) {
            code.remark(Reason.UNKNOWN_CODE, "expected the code of a country after FIPS 10-4");
        }
        return country;
    }

    private Optional<PlaceResolution> resolution() {
        Value type = get("Type");
        Optional<PlaceResolution> resolution = type.text().flatMap(text -> Optional.ofNullable(RESOLUTIONS.get(text)));
        if (resolution.isEmpty() && type.isSaid()) {
            type.remark(Reason.UNKNOWN_CODE, "expected a type from 0 to 5");
        } else if (isOfOtherCountry(type.text().orElse(""))) {
            type.remark(Reason.CONTRADICTS, "the country is another");
        } else {
            type.tick(Outcome.CARRIED);
        }
        return resolution;
    }

    /** Types 2 and 3 are of the United States alone, 4 and 5 of all others. */
    private boolean isOfOtherCountry(String type) {
        boolean isUnitedStates = get("CountryCode").text().filter("US"::equals).isPresent();
        return isUnitedStates ? WORLD.contains(type) : UNITED_STATES.contains(type);
    }

    private Optional<Coordinates> coordinates() {
        Optional<BigDecimal> latitude = RecordNumbers.decimal(get("Lat"));
        Optional<BigDecimal> longitude = RecordNumbers.decimal(get("Long"));
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            Coordinates point = Coordinates.of(latitude.get(), longitude.get());
            get("Lat").tick(Outcome.CARRIED);
            get("Long").tick(Outcome.CARRIED);
            return Optional.of(point);
        } catch (IllegalArgumentException e) {
            get("Lat").remark(Reason.MALFORMED, "expected latitude and longitude in degrees");
            return Optional.empty();
        }
    }

    /** A country stands again for its first division and its number, and a state of the United States for its number. */
    private void derive() {
        String country = get("CountryCode").text().orElse("");
        String division = get("ADM1Code").text().orElse("");
        String number = get("FeatureID").text().orElse("");
        if (division.equals(country)) {
            get("ADM1Code").derived();
        }
        if (number.equals(country)) {
            get("FeatureID").derived();
        }
    }

    /** {@return what is said of the place and not ticked off} */
    Value rest() {
        return GdeltRest.of(line, prefix);
    }
}
