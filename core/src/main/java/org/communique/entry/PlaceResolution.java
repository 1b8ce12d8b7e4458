package org.communique.entry;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * How closely a {@link Place} is known.
 *
 * @param code the code of a place resolution; see {@link Term} for its form
 */
public record PlaceResolution(String code) implements Term {

    /** A building, square or set of coordinates. */
    public static final PlaceResolution POINT = new PlaceResolution("point");

    /** A city, town or village. */
    public static final PlaceResolution CITY = new PlaceResolution("city");

    /** A part of a country, or a sea. */
    public static final PlaceResolution REGION = new PlaceResolution("region");

    /** A whole country. */
    public static final PlaceResolution COUNTRY = new PlaceResolution("country");

    /** A continent or a larger part of the world. */
    public static final PlaceResolution CONTINENT = new PlaceResolution("continent");

    private static final Vocabulary<PlaceResolution> VOCABULARY =
            Vocabulary.of(List.of(POINT, CITY, REGION, COUNTRY, CONTINENT));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public PlaceResolution {
        Codes.check("a place resolution", code);
    }

    /**
     * {@return a place resolution with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static PlaceResolution of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new PlaceResolution(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<PlaceResolution> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
