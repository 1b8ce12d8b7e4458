package org.communique.amount;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words behind a figure may name what a caller says is counted: English nouns in the number of the figure that
 * neither multiply it nor measure, group or divide what is counted.
 *
 * <p>The lists cannot be complete. What they leave out is mostly refused all the same, as it is no plural: words of
 * other languages, abbreviations, adjectives.
 */
final class CountedNouns {

    private static final Set<String> MULTIPLIERS = words(
            "arab bil billiard brace bunch centaine centena centenar ciento couple decena dezena dizaine docena",
            "double douzaine duizend duo dutzend duzia fold gig googol grand gross half handful heap honderd hundert",
            "juta kharab lac load lot meg mil milhar mill mille millier mio multiple myriad octet pair pile quadruple",
            "quartet quintet score several sextet stack tausend teen thou tril trio triple tusen tusind twin tys",
            "umpteen");

    private static final Set<String> SHARES = words(
            "basis eighth fifth fiftieth fraction hundredth millionth ninth percent percentage percentile point",
            "portion quarter seventh share sixth tenth third thousandth twentieth");

    private static final Set<String> GROUPS = words(
            "bag bale barrel batch battalion bottle box brigade bundle can carload carton case cohort consignment",
            "container convoy crate crew family fleet household lorryload pack package packet pallet planeload",
            "platoon regiment sack set shipload shipment squad squadron team truckload vial");

    private static final Set<String> MEASURES = words(
            "acre ampere are arroba atmosphere bar baud becquerel bigha bit bushel byte calorie carat catty celsius",
            "century cord cubit cup day decade decibel deg degree donum dram dunam fahrenheit fathom feddan foot",
            "fortnight furlong gal gallon generation grain gram gramme hectare hertz hogshead hour inch joule kelvin",
            "kilo knot league lightyear liter litre lumen lux manhour maund meter metre micron mile millennium min",
            "minute mo month morgen newton night ohm ounce oz pascal picul pint pixel pood quart quintal radian sec",
            "second semester sievert stone stremma tablespoon tael teaspoon tesla teu therm tola ton tonnage tonne",
            "trimester verst volt watt watthour week weekday weekend workday yard year yr zentner");

    private static final Set<String> MONEY = words(
            "bitcoin buck cent centavo centime ducat ether eurocent eurodollar farthing fils greenback groschen grosz",
            "guinea halala kopeck kopek livre paisa paise pence penny petrodollar pfennig piaster piastre quid",
            "reichsmark satoshi sen stablecoin sterling tether thaler toman");

    /** Words that end as plurals do, or that may stand behind "one". */
    private static final Set<String> NO_NOUNS = words(
            "additional afterwards all altogether always and annually another apiece as besides daily each extra few",
            "fewer for from further has her his hourly in into is its less many minus monthly more most much new",
            "nightly odd of off on once only or other ours out over overall overseas per perhaps plus quarterly some",
            "sometimes strong than that theirs these this those thus time to total under up upwards was weekly which",
            "with yearly yes yours");

    /** Plurals that do not end in s, alone or at the end of a word. */
    private static final Set<String> PLURALS = words(
            "alumni bacteria cattle cavalry clergy criteria deer dice fish fungi geese infantry lice livestock",
            "mice militia offspring oxen personnel police poultry sheep staff swine teeth youth");

    private static final List<String> PLURAL_ENDINGS = List.of("men", "people", "children", "craft", "folk");

    /** Millions and milliards as English and its neighbours spell them, and what is made up after them. */
    private static final Pattern MILLIONS =
            Pattern.compile("(m|b|tr|quadr|quint|sext|sept|oct|non|dec|z|j|gaz|baj|squ)ill?[ijy]?(on|oen|ard|ar|un)"
                    + "(s|es|en|er|e|a|i|y|ow)?");

    private static final List<String> PREFIXES = List.of(
            "exa", "peta", "tera", "giga", "mega", "kilo", "hecto", "deca", "deka", "deci", "centi", "milli", "micro",
            "nano", "pico");

    private CountedNouns() {}

    private static Set<String> words(String... rows) {
        return Stream.of(rows)
                .flatMap(row -> Stream.of(row.split(" ", -1)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(HashSet::new), Collections::unmodifiableSet));
    }

    /**
     * {@return whether a lower-case word may name what is counted}
     *
     * @param one whether the figure is 1, behind which the noun is in the singular
     */
    static boolean contain(String word, boolean one) {
        List<String> parts = List.of(word.split("-", -1));
        return word.length() > 2
                && (one || isPlural(parts.get(parts.size() - 1)))
                && parts.stream().allMatch(CountedNouns::isHarmless);
    }

    /** {@return whether a lower-case word names what measures, or a part of a whole} */
    static boolean measure(String word) {
        return Plurals.singulars(word).stream().anyMatch(each -> isMeasure(each) || SHARES.contains(each));
    }

    private static boolean isPlural(String word) {
        return (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"))
                || PLURALS.contains(word)
                || PLURAL_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isHarmless(String word) {
        return !isAbbreviation(word)
                && Currencies.find(word.toUpperCase(Locale.ROOT)).isEmpty()
                && Plurals.singulars(word).stream().noneMatch(CountedNouns::isListed);
    }

    /** A letter may be that of a T-shirt, but not that of a thousand, million or billion; mln has no vowel. */
    private static boolean isAbbreviation(String word) {
        return word.length() == 1 ? "kmb".contains(word) : word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isListed(String singular) {
        return Numeral.isNumber(singular)
                || MULTIPLIERS.contains(singular)
                || MILLIONS.matcher(singular).matches()
                || SHARES.contains(singular)
                || GROUPS.contains(singular)
                || MONEY.contains(singular)
                || NO_NOUNS.contains(singular)
                || CurrencyWords.isNoun(singular)
                || isMeasure(singular);
    }

    private static boolean isMeasure(String singular) {
        return MEASURES.contains(singular)
                || PREFIXES.stream()
                        .filter(singular::startsWith)
                        .anyMatch(prefix -> MEASURES.contains(singular.substring(prefix.length())));
    }
}
