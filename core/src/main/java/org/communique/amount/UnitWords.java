package org.communique.amount;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English nouns of the units that this release knows; print writes the first of each. */
final class UnitWords {

    private record Nouns(Unit unit, String one, String many, List<String> others) {}

    private static final List<Nouns> NOUNS = List.of(
            nouns(Unit.COUNTRY, "country", "countries", "nation", "nations"),
            nouns(Unit.PERSON, "person", "people", "persons"),
            nouns(Unit.SOLDIER, "soldier", "soldiers", "troops"),
            nouns(Unit.OFFICIAL, "official", "officials"),
            nouns(Unit.DRONE, "drone", "drones"),
            nouns(Unit.AIRCRAFT, "aircraft", "aircraft"),
            nouns(Unit.SHIP, "ship", "ships", "vessel", "vessels"),
            nouns(Unit.VEHICLE, "vehicle", "vehicles"),
            nouns(Unit.MISSILE, "missile", "missiles"),
            nouns(Unit.SHELL, "shell", "shells"),
            nouns(Unit.SYSTEM, "system", "systems"),
            nouns(Unit.ITEM, "item", "items"),
            nouns(Unit.TONNE, "tonne", "tonnes", "metric ton", "metric tons"),
            nouns(Unit.KILOMETRE, "kilometre", "kilometres", "kilometer", "kilometers", "km"),
            nouns(Unit.PERCENT, "percent", "percent", "per cent"),
            nouns(Unit.PERCENT_OF_GDP, "percent of GDP", "percent of GDP", "percent of gdp", "per cent of gdp"),
            nouns(Unit.PERCENT_OF_GNI, "percent of GNI", "percent of GNI", "percent of gni", "per cent of gni"),
            nouns(Unit.HOUR, "hour", "hours"),
            nouns(Unit.DAY, "day", "days"),
            nouns(Unit.WEEK, "week", "weeks"),
            nouns(Unit.MONTH, "month", "months"),
            nouns(Unit.YEAR, "year", "years"));

    private static final Map<Unit, Nouns> PRINTED =
            NOUNS.stream().collect(toUnmodifiableMap(Nouns::unit, nouns -> nouns));

    private static final Map<String, Unit> READ = read();

    /** What else a word that multiplies may be short for. */
    private static final Map<String, Set<String>> SHORT = Map.of(
            "k", Set.of("kilometre", "kilometer", "kilogram", "kilogramme", "kilo", "kelvin"),
            "m", Set.of("metre", "meter", "mile", "minute", "month"),
            "mn", Set.of("minute"),
            "bn", Set.of("battalion"),
            "tn", Set.of("ton", "tonne"));

    private UnitWords() {}

    private static Nouns nouns(Unit unit, String one, String many, String... others) {
        return new Nouns(unit, one, many, List.of(others));
    }

    private static Map<String, Unit> read() {
        Map<String, Unit> read = new HashMap<>();
        for (Nouns nouns : NOUNS) {
            read.put(nouns.one(), nouns.unit());
            read.put(nouns.many(), nouns.unit());
            for (String other : nouns.others()) {
                read.put(other, nouns.unit());
            }
        }
        return Collections.unmodifiableMap(read);
    }

    /** {@return the unit that the lower-case words mean} */
    static Optional<Unit> find(String words) {
        return Optional.ofNullable(READ.get(words));
    }

    /** {@return whether the lower-case words are those of the unit: its nouns, or its code in words, one or many} */
    static boolean areOf(Unit unit, String words) {
        return find(words).equals(Optional.of(unit))
                || Plurals.singulars(spaced(words)).contains(spaced(name(unit)));
    }

    /** {@return whether a lower-case word that multiplies is the unit's own, or may be short for it} */
    static boolean mayBe(Unit unit, String multiplier) {
        return areOf(unit, multiplier)
                || SHORT.getOrDefault(multiplier, Set.of()).contains(name(unit));
    }

    /** The code without the name of its vocabulary. */
    private static String name(Unit unit) {
        return unit.code().substring(unit.code().lastIndexOf(':') + 1);
    }

    private static String spaced(String words) {
        return words.replace('-', ' ').replace('_', ' ').replace('.', ' ');
    }

    /** {@return the noun, or the code in parentheses where this release knows none} */
    static String print(Unit unit, boolean one) {
        Nouns nouns = PRINTED.get(unit);
        if (nouns == null) {
            return "(" + unit.code() + ")";
        }
        return one ? nouns.one() : nouns.many();
    }
}
