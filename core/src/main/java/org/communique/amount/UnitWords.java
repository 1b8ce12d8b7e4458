package org.communique.amount;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
            nouns(Unit.TON, "ton", "tons"),
            nouns(Unit.KILOGRAM, "kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg"),
            nouns(Unit.LITRE, "litre", "litres", "liter", "liters"),
            nouns(Unit.BARREL, "barrel", "barrels"),
            nouns(Unit.HECTARE, "hectare", "hectares"),
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

    /** Units of which there may be so much of something: tonnes of aid. */
    private static final Set<Unit> MEASURES =
            Set.of(Unit.TONNE, Unit.TON, Unit.KILOGRAM, Unit.LITRE, Unit.BARREL, Unit.HECTARE, Unit.PERCENT);

    /** Units with several nouns that need not count the same. */
    private static final Set<Unit> SYNONYMS = Set.of(Unit.COUNTRY, Unit.SOLDIER, Unit.SHIP);

    /** People of several kinds, one and many. */
    private static final Map<String, Unit> PEOPLE = people();

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

    private static Map<String, Unit> people() {
        Map<String, Unit> people = new HashMap<>();
        List.of(
                        "adult",
                        "adviser",
                        "advisor",
                        "aid worker",
                        "captive",
                        "child",
                        "citizen",
                        "civilian",
                        "demonstrator",
                        "detainee",
                        "displaced person",
                        "doctor",
                        "engineer",
                        "evacuee",
                        "expert",
                        "fighter",
                        "firefighter",
                        "hostage",
                        "inmate",
                        "instructor",
                        "journalist",
                        "man",
                        "medic",
                        "migrant",
                        "nurse",
                        "observer",
                        "passenger",
                        "patient",
                        "peacekeeper",
                        "police officer",
                        "prisoner",
                        "prisoner of war",
                        "protester",
                        "refugee",
                        "rescuer",
                        "resident",
                        "student",
                        "surgeon",
                        "survivor",
                        "teacher",
                        "trainer",
                        "victim",
                        "volunteer",
                        "woman",
                        "worker",
                        "wounded person")
                .forEach(noun -> putPeople(people, noun, Unit.PERSON));
        List.of("marine", "reservist", "serviceman", "service member", "servicewoman")
                .forEach(noun -> putPeople(people, noun, Unit.SOLDIER));
        List.of("ambassador", "diplomat", "minister").forEach(noun -> putPeople(people, noun, Unit.OFFICIAL));
        people.put("prisoners of war", Unit.PERSON);
        NOUNS.stream()
                .filter(nouns ->
                        Set.of(Unit.PERSON, Unit.SOLDIER, Unit.OFFICIAL).contains(nouns.unit()))
                .forEach(nouns -> Stream.concat(Stream.of(nouns.one(), nouns.many()), nouns.others().stream())
                        .forEach(noun -> people.put(noun, nouns.unit())));
        return Collections.unmodifiableMap(people);
    }

    private static void putPeople(Map<String, Unit> people, String noun, Unit unit) {
        people.put(noun, unit);
        people.put(pluralOfPeople(noun), unit);
    }

    private static String pluralOfPeople(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        } else if (noun.endsWith("person")) {
            return noun.substring(0, noun.length() - "person".length()) + "people";
        }
        return noun.equals("child") ? "children" : Plurals.of(noun);
    }

    /** {@return the unit of the people of a kind that the lower-case words name} */
    static Optional<Unit> people(String words) {
        return Optional.ofNullable(PEOPLE.get(words));
    }

    /** {@return the unit that the lower-case words mean, if there may be so much of something in it} */
    static Optional<Unit> measure(String words) {
        return find(words).filter(MEASURES::contains);
    }

    /** {@return the unit that the lower-case words mean} */
    static Optional<Unit> find(String words) {
        return Optional.ofNullable(READ.get(words));
    }

    /** {@return whether two nouns are one word, in the singular or plural, or spellings of one measure} */
    static boolean areOne(String noun, String other) {
        Optional<Unit> unit = find(noun);
        boolean measure = unit.isPresent() && unit.equals(find(other)) && !SYNONYMS.contains(unit.get());
        return measure || !Collections.disjoint(Plurals.singulars(noun), Plurals.singulars(other));
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
