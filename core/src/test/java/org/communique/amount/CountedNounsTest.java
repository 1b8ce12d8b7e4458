package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand behind a figure where the caller says what is counted. */
class CountedNounsTest {

    private static final Unit BLANKET = Unit.of("blanket");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mio",
                "Mrd",
                "MRD",
                "mld",
                "milliard",
                "milliards",
                "milliarden",
                "Millionen",
                "millones",
                "miliony",
                "milioni",
                "miliardi",
                "miljoen",
                "miljard",
                "miljoner",
                "milyon",
                "milyar",
                "miliar",
                "billones",
                "billiard",
                "quadrillion",
                "quintillions",
                "zillions",
                "gazillion",
                "juta",
                "tausend",
                "tausende",
                "hundert",
                "tusen",
                "duizend",
                "mille",
                "millier",
                "milliers",
                "mil",
                "tys",
                "lac",
                "lacs",
                "kharab",
                "arab",
                "myriad",
                "myriads",
                "wan",
                "tens",
                "fives",
                "twenties",
                "nine",
                "twenty-five",
                "score",
                "scores",
                "gross",
                "grand",
                "pair",
                "pairs",
                "couple",
                "couples",
                "brace",
                "trios",
                "handful",
                "bunches",
                "loads",
                "b",
                "t",
                "bil",
                "tril",
                "mm",
                "kk",
                "mil-lions",
                "thou",
                "half",
                "halves",
                "thirds",
                "quarters",
                "hundredths",
                "double",
                "times",
                "fold",
                "x",
                "several"
            })
    void whatMayMultiplyIsRefusedByName(String word) {
        refusedByName("5", word, BLANKET);
        refusedByName("5", word, Unit.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mio",
                "mrd",
                "mld",
                "milliard",
                "milyon",
                "juta",
                "tausend",
                "hundert",
                "mille",
                "lac",
                "kharab",
                "myriad",
                "score",
                "gross",
                "grand",
                "pair",
                "couple",
                "brace",
                "half",
                "third",
                "quarter",
                "plus",
                "odd",
                "more",
                "strong",
                "mile",
                "minute",
                "acre",
                "box",
                "family",
                "ten",
                "dollar-a"
            })
    void suchAWordIsNoSingularEither(String word) {
        refusedByName("1", word, BLANKET);
        refusedByName("one", word, BLANKET);
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, hour",
        "mins, hour",
        "secs, hour",
        "seconds, hour",
        "decades, year",
        "centuries, year",
        "fortnights, week",
        "miles, kilometre",
        "metres, kilometre",
        "meters, kilometre",
        "feet, kilometre",
        "inches, kilometre",
        "yards, kilometre",
        "leagues, kilometre",
        "mi, kilometre",
        "ft, kilometre",
        "lbs, tonne",
        "oz, tonne",
        "grammes, tonne",
        "megatonnes, tonne",
        "kilotons, tonne",
        "quintals, tonne",
        "stones, tonne",
        "acres, item",
        "bushels, item",
        "gallons, item",
        "megalitres, item",
        "pints, item",
        "cups, item",
        "watts, item",
        "gigawatts, item",
        "MW, item",
        "kWh, item",
        "megawatt-hours, item",
        "man-hours, person",
        "ship-days, ship",
        "degrees, item",
        "points, percent",
        "percentage, percent",
        "pct, percent",
        "permille, percent",
        "bytes, item",
        "carats, item",
        "knots, item",
        "TEU, item",
        "dunams, item",
        "workdays, day",
        "weekends, day"
    })
    void anotherMeasureIsRefusedByName(String word, String unit) {
        refusedByName("90", word, Unit.of(unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boxes",
                "crates",
                "pallets",
                "packs",
                "sets",
                "cases",
                "cartons",
                "truckloads",
                "families",
                "households",
                "brigades",
                "battalions",
                "squadrons",
                "fleets"
            })
    void whatMayStandForSeveralIsRefusedByName(String word) {
        refusedByName("5", word, Unit.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "million-plus",
                "k-strong",
                "million-dose",
                "billion-euro",
                "million-strong",
                "thousand-odd",
                "dozen-plus",
                "lakh-plus",
                "mln-plus",
                "euro-blankets",
                "dollar-a",
                "million-blankets",
                "plus-blankets",
                "ton-blankets",
                "blankets-plus",
                "hour-long",
                "mile-long",
                "pair-sets"
            })
    void aCompoundOfSuchAWordIsRefusedByName(String word) {
        refusedByName("10", word, BLANKET);
        refusedByName("10", word, Unit.ITEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plus",
                "odd",
                "more",
                "less",
                "strong",
                "others",
                "each",
                "blankety",
                "white",
                "usd",
                "gbp",
                "decken",
                "upwards",
                "overseas",
                "pence",
                "cents",
                "bucks",
                "bitcoins",
                "stablecoins",
                "tomans",
                "kopecks"
            })
    void whatIsNoEnglishPluralOrNamesNothingIsRefusedByName(String word) {
        refusedByName("5", word, BLANKET);
    }

    private static void refusedByName(String figure, String word, Unit meant) {
        String wording = figure + " " + word;

        assertThat(AmountWording.parseQuantity(wording, meant))
                .isEqualTo(new Refused<>(
                        "\"" + wording + "\" has \"" + word + "\" behind its figure, which names no known unit"));
    }
}
