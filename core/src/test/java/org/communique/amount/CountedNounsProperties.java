package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountedNounsProperties {

    /** What multiplies, in English and elsewhere, and by what. */
    private static final Map<String, BigDecimal> MULTIPLIERS = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("pair", new BigDecimal(2)),
            Map.entry("couple", new BigDecimal(2)),
            Map.entry("dozen", new BigDecimal(12)),
            Map.entry("score", new BigDecimal(20)),
            Map.entry("hundred", new BigDecimal(100)),
            Map.entry("gross", new BigDecimal(144)),
            Map.entry("k", new BigDecimal("1e3")),
            Map.entry("grand", new BigDecimal("1e3")),
            Map.entry("thousand", new BigDecimal("1e3")),
            Map.entry("millier", new BigDecimal("1e3")),
            Map.entry("tausend", new BigDecimal("1e3")),
            Map.entry("lakh", new BigDecimal("1e5")),
            Map.entry("m", new BigDecimal("1e6")),
            Map.entry("mn", new BigDecimal("1e6")),
            Map.entry("mln", new BigDecimal("1e6")),
            Map.entry("mio", new BigDecimal("1e6")),
            Map.entry("million", new BigDecimal("1e6")),
            Map.entry("millon", new BigDecimal("1e6")),
            Map.entry("juta", new BigDecimal("1e6")),
            Map.entry("crore", new BigDecimal("1e7")),
            Map.entry("bn", new BigDecimal("1e9")),
            Map.entry("bln", new BigDecimal("1e9")),
            Map.entry("billion", new BigDecimal("1e9")),
            Map.entry("mrd", new BigDecimal("1e9")),
            Map.entry("milliard", new BigDecimal("1e9")),
            Map.entry("tn", new BigDecimal("1e12")),
            Map.entry("trn", new BigDecimal("1e12")),
            Map.entry("trillion", new BigDecimal("1e12")));

    private static final Unit BLANKET = Unit.of("blanket");

    /** A word that multiplies in one of the ways to write it, and its value. */
    private record Multiplier(String word, BigDecimal value) {}

    @Provide
    Arbitrary<Multiplier> multipliers() {
        return Combinators.combine(
                        Arbitraries.of(MULTIPLIERS.entrySet()),
                        Arbitraries.of(
                                "%s", "%ss", "%s.", "%s-plus", "%s-strong", "%s-odd", "%s-dose", "%s-euro", "plus-%s"),
                        Arbitraries.of(true, false))
                .as((multiplier, form, capitals) -> {
                    String word = multiplier.getKey();
                    String written = word.isEmpty() ? "" : String.format(Locale.ROOT, form, word);
                    return new Multiplier(capitals ? written.toUpperCase(Locale.ROOT) : written, multiplier.getValue());
                });
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "", "blankets", "tents", "drones", "people", "aircraft", "T-shirts", "hours", "percent", "euros", "€");
    }

    /** No word is dropped that the number is multiplied by. */
    @Property(tries = 3000)
    void aFigureIsMultipliedByAllItsWordsOrRefused(
            @ForAll @IntRange(min = 1, max = 999) int number,
            @ForAll("multipliers") Multiplier multiplier,
            @ForAll("units") String unit) {
        BigDecimal figure = multiplier.value().multiply(BigDecimal.valueOf(number));

        for (String wording : List.of(
                number + " " + multiplier.word() + " " + unit,
                number + multiplier.word() + " " + unit,
                number + "-" + multiplier.word() + " " + unit)) {
            assertThat(AmountWording.parseQuantity(wording, BLANKET).candidates())
                    .as(wording)
                    .allSatisfy(quantity -> assertThat(quantity.value()).isEqualByComparingTo(figure));
            assertThat(AmountWording.parse(wording, Currencies.of("EUR")).candidates())
                    .as(wording)
                    .allSatisfy(amount -> assertThat(amount.figure()).isEqualByComparingTo(figure));
        }
    }

    /** A measure is read as itself or not at all, whatever measure is meant. */
    @Property
    void aMeasureIsNeverAnother(
            @ForAll @IntRange(min = 2, max = 999) int number,
            @ForAll("measures") String words,
            @ForAll("measures") String meant) {
        String wording = number + " " + Plurals.of(words);

        assertThat(AmountWording.parseQuantity(wording, Unit.of(meant)).candidates())
                .allSatisfy(quantity -> assertThat(quantity.unit()).isEqualTo(Unit.of(words)));
    }

    @Provide
    Arbitrary<String> measures() {
        return Arbitraries.of(
                "hour",
                "minute",
                "second",
                "day",
                "week",
                "month",
                "year",
                "decade",
                "kilometre",
                "mile",
                "metre",
                "yard",
                "inch",
                "tonne",
                "ton",
                "kilogram",
                "gram",
                "ounce",
                "acre",
                "hectare",
                "barrel",
                "litre",
                "gallon",
                "megawatt",
                "kilotonne",
                "degree",
                "byte",
                "knot");
    }
}
