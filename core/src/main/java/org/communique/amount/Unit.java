package org.communique.amount;

import java.util.List;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;

/**
 * What a {@link Quantity} counts.
 *
 * @param code the code of a unit; see {@link Term} for its form
 */
public record Unit(String code) implements Term {

    /** Sovereign states. */
    public static final Unit COUNTRY = new Unit("country");

    /** People, of any kind. */
    public static final Unit PERSON = new Unit("person");

    /** Members of armed forces. */
    public static final Unit SOLDIER = new Unit("soldier");

    /** People who act for a government or an organization. */
    public static final Unit OFFICIAL = new Unit("official");

    /** Uncrewed aircraft. */
    public static final Unit DRONE = new Unit("drone");

    /** Crewed aircraft and helicopters. */
    public static final Unit AIRCRAFT = new Unit("aircraft");

    /** Ships and boats, armed or not. */
    public static final Unit SHIP = new Unit("ship");

    /** Vehicles, armoured or not. */
    public static final Unit VEHICLE = new Unit("vehicle");

    /** Guided missiles. */
    public static final Unit MISSILE = new Unit("missile");

    /** Rounds of artillery. */
    public static final Unit SHELL = new Unit("shell");

    /** Weapon or air-defence systems, counted as installed. */
    public static final Unit SYSTEM = new Unit("system");

    /** Pieces of anything else. */
    public static final Unit ITEM = new Unit("item");

    /** Metric tonnes. */
    public static final Unit TONNE = new Unit("tonne");

    /** Tons, of which there are three, from 907 to 1,016 kilograms; which is meant is not said. */
    public static final Unit TON = new Unit("ton");

    /** Kilograms. */
    public static final Unit KILOGRAM = new Unit("kilogram");

    /** Litres. */
    public static final Unit LITRE = new Unit("litre");

    /** Barrels, of whatever is in them. */
    public static final Unit BARREL = new Unit("barrel");

    /** Hectares. */
    public static final Unit HECTARE = new Unit("hectare");

    /** Kilometres. */
    public static final Unit KILOMETRE = new Unit("kilometre");

    /** Hundredths of a whole that the context names. */
    public static final Unit PERCENT = new Unit("percent");

    /** Hundredths of a gross domestic product. */
    public static final Unit PERCENT_OF_GDP = new Unit("percent-of-gdp");

    /** Hundredths of a gross national income. */
    public static final Unit PERCENT_OF_GNI = new Unit("percent-of-gni");

    /** Hours. */
    public static final Unit HOUR = new Unit("hour");

    /** Days. */
    public static final Unit DAY = new Unit("day");

    /** Weeks. */
    public static final Unit WEEK = new Unit("week");

    /** Months. */
    public static final Unit MONTH = new Unit("month");

    /** Years. */
    public static final Unit YEAR = new Unit("year");

    private static final Vocabulary<Unit> VOCABULARY = Vocabulary.of(List.of(
            COUNTRY,
            PERSON,
            SOLDIER,
            OFFICIAL,
            DRONE,
            AIRCRAFT,
            SHIP,
            VEHICLE,
            MISSILE,
            SHELL,
            SYSTEM,
            ITEM,
            TONNE,
            TON,
            KILOGRAM,
            LITRE,
            BARREL,
            HECTARE,
            KILOMETRE,
            PERCENT,
            PERCENT_OF_GDP,
            PERCENT_OF_GNI,
            HOUR,
            DAY,
            WEEK,
            MONTH,
            YEAR));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Unit {
        Codes.check("a unit", code);
    }

    /**
     * {@return a unit with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Unit of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Unit(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Unit> all() {
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
