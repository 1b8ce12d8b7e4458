package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.communique.amount.AmountReading.Understood;
import org.communique.arbitraries.Amounts;
import org.communique.time.Ternary;

class AmountWordingProperties {

    /** Words that say how near a figure is, and whether a number is what they say about the figure. */
    private enum Words {
        EXACTLY(""),
        AROUND("around "),
        NEARLY("nearly "),
        MORE_THAN("more than "),
        AT_LEAST("at least "),
        LESS_THAN("less than "),
        UP_TO("up to ");

        private final String words;

        Words(String words) {
            this.words = words;
        }

        boolean allow(BigDecimal number, BigDecimal figure) {
            int order = number.compareTo(figure);
            return switch (this) {
                case EXACTLY -> order == 0;
                case AROUND -> true;
                case NEARLY, LESS_THAN -> order < 0;
                case MORE_THAN -> order > 0;
                case AT_LEAST -> order >= 0;
                case UP_TO -> order <= 0;
            };
        }
    }

    @Provide
    Arbitrary<MoneyAmount> moneyOfEveryCurrency() {
        return Combinators.combine(Amounts.money(), Arbitraries.of(Currencies.all()))
                .as((amount, currency) -> MoneyAmount.builder()
                        .value(Currencies.amount(amount.figure(), currency))
                        .upTo(amount.upTo().map(greater -> Currencies.amount(Currencies.figure(greater), currency)))
                        .approximation(amount.approximation())
                        .build());
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Amounts.figures();
    }

    @Property
    void readingWhatWasPrintedGivesAnEqualAmount(@ForAll("moneyOfEveryCurrency") MoneyAmount amount) {
        String printed = AmountWording.print(amount);

        assertThat(AmountWording.parse(printed))
                .isEqualTo(new Understood<>(amount.toBuilder().wording(printed).build()));
    }

    @Property
    void readingWhatWasPrintedGivesAnEqualQuantity(@ForAll Quantity quantity) {
        String printed = AmountWording.print(quantity);

        assertThat(AmountWording.parseQuantity(printed))
                .isEqualTo(new Understood<>(Quantity.builder()
                        .value(quantity.value())
                        .upTo(quantity.upTo())
                        .approximation(quantity.approximation())
                        .unit(quantity.unit())
                        .wording(printed)
                        .build()));
    }

    @Property
    void whatWasReadPrintsTheSameAgain(@ForAll("moneyOfEveryCurrency") MoneyAmount amount) {
        String printed = AmountWording.print(amount);

        assertThat(AmountWording.print(AmountWording.parse(printed).orElseThrow()))
                .isEqualTo(printed);
    }

    @Property
    void boundsContainEveryNumberThatTheWordsAllow(
            @ForAll Words words, @ForAll("figures") BigDecimal figure, @ForAll("figures") BigDecimal number) {
        MoneyAmount exact = MoneyAmount.of(figure, "EUR");
        Bounds bounds = AmountWording.parse(words.words + AmountWording.print(exact))
                .orElseThrow()
                .bounds();

        assertThat(bounds.allow(number)).isEqualTo(words.allow(number, figure));
        assertThat(bounds.allow(figure)).isEqualTo(words.allow(figure, figure));
    }

    @Property
    void boundsOfARangeContainWhatLiesBetween(@ForAll Quantity quantity, @ForAll("figures") BigDecimal number) {
        BigDecimal high = quantity.upTo().orElse(quantity.value().abs().add(BigDecimal.ONE));
        Bounds bounds = Approximation.BETWEEN.bounds(quantity.value(), Optional.of(high));

        assertThat(bounds.allow(number))
                .isEqualTo(number.compareTo(quantity.value()) >= 0 && number.compareTo(high) <= 0);
    }

    @Property
    void approximationsOfOneFigureOrderAsTheyShould(@ForAll("figures") BigDecimal figure) {
        List<Approximation> below = List.of(Approximation.NEARLY, Approximation.UNDER);
        MoneyAmount exact = MoneyAmount.of(figure, "EUR");
        MoneyAmount over = with(exact, Approximation.OVER);

        assertThat(over.isCertainlyGreaterThan(exact)).isEqualTo(Ternary.YES);
        for (Approximation approximation : below) {
            MoneyAmount under = with(exact, approximation);
            assertThat(under.isCertainlyLessThan(exact)).isEqualTo(Ternary.YES);
            assertThat(under.isCertainlyLessThan(over)).isEqualTo(Ternary.YES);
            assertThat(under.isCertainlyGreaterThan(with(exact, Approximation.AT_LEAST)))
                    .isEqualTo(Ternary.NO);
        }
        assertThat(with(exact, Approximation.AT_MOST).isCertainlyGreaterThan(exact))
                .isEqualTo(Ternary.NO);
        assertThat(with(exact, Approximation.AT_LEAST).isCertainlyLessThan(exact))
                .isEqualTo(Ternary.NO);
    }

    private static MoneyAmount with(MoneyAmount amount, Approximation approximation) {
        return amount.toBuilder().approximation(approximation).build();
    }

    @Property
    void equalityIgnoresScale(@ForAll("figures") BigDecimal figure) {
        BigDecimal longer = figure.setScale(Math.max(figure.scale(), 0) + 3);

        assertThat(MoneyAmount.of(longer, "EUR"))
                .isEqualTo(MoneyAmount.of(figure, "EUR"))
                .hasSameHashCodeAs(MoneyAmount.of(figure, "EUR"));
        assertThat(Quantity.of(longer, Unit.DRONE)).isEqualTo(Quantity.of(figure, Unit.DRONE));
    }

    @Property
    void noFigureIsRounded(@ForAll("figures") BigDecimal figure, @ForAll("figures") BigDecimal other) {
        MoneyAmount amount = MoneyAmount.of(figure, "EUR");

        assertThat(amount.figure()).isEqualByComparingTo(figure);
        assertThat(amount.plus(MoneyAmount.of(other, "EUR")))
                .isEqualTo(Bounds.between(figure.add(other), figure.add(other)));
        assertThat(AmountWording.parse(AmountWording.print(amount))
                        .orElseThrow()
                        .figure())
                .isEqualByComparingTo(figure);
    }

    @Property
    void aToleranceIsNotRounded(@ForAll("figures") BigDecimal figure, @ForAll("figures") BigDecimal tolerance) {
        Bounds bounds = with(MoneyAmount.of(figure, "EUR"), Approximation.ABOUT).bounds(tolerance.abs());
        BigDecimal low = bounds.lower().orElseThrow().value();
        BigDecimal high = bounds.upper().orElseThrow().value();

        assertThat(low.add(high)).isEqualByComparingTo(figure.add(figure));
        assertThat(high.subtract(figure))
                .isEqualByComparingTo(figure.multiply(tolerance).abs());
    }

    @Property
    void aRateThereAndBackGivesTheSameAmount(@ForAll("figures") BigDecimal figure, @ForAll Factor factor) {
        Rate rate = Rate.of(factor.value, "EUR", "GBP");
        MoneyAmount amount =
                MoneyAmount.of(figure.setScale(6, RoundingMode.DOWN).remainder(BigDecimal.TEN.pow(20)), "EUR");

        assertThat(rate.toBase(rate.toQuote(amount))).isEqualTo(amount);
    }

    /** Rates short enough that no product has too many digits. */
    private enum Factor {
        SAME("1"),
        LESS("0.8375"),
        MORE("42.015"),
        TINY("0.00001");

        private final BigDecimal value;

        Factor(String value) {
            this.value = new BigDecimal(value);
        }
    }

    @Property
    void noTextBreaksTheReader(@ForAll @StringLength(max = 300) String text) {
        readsOrRefuses(text);
    }

    @Provide
    Arbitrary<String> almostWordings() {
        return Arbitraries.of(
                        "between",
                        "and",
                        "to",
                        "-",
                        "–",
                        "€",
                        "$",
                        "kr",
                        "US$",
                        "EUR",
                        "5",
                        "1.000",
                        "10,000",
                        "0.5",
                        "a",
                        "half",
                        "dozen",
                        "hundred",
                        "million",
                        "bn",
                        "m",
                        "euros",
                        "dollars",
                        "Swiss",
                        "francs",
                        "drones",
                        "%",
                        "of",
                        "GDP",
                        "(x)",
                        "(",
                        "no",
                        "more",
                        "than",
                        "up",
                        "nearly",
                        "some",
                        "twenty-five",
                        "٣")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Property
    void noOrderOfWordsBreaksTheReader(@ForAll("almostWordings") String text) {
        readsOrRefuses(text);
    }

    private static void readsOrRefuses(String text) {
        AmountReading<MoneyAmount> money = AmountWording.parse(text);
        AmountReading<Quantity> quantity = AmountWording.parseQuantity(text, Unit.DRONE);

        assertThat(money.candidates()).allMatch(amount -> amount.wording().equals(Optional.of(text)));
        assertThat(quantity.candidates()).allMatch(amount -> amount.wording().equals(Optional.of(text)));
        assertThat(money.value().isPresent()).isEqualTo(money.reason().isEmpty());
        assertThat(money.value().isPresent()).isEqualTo(money.candidates().size() == 1);
        assertThat(quantity.value().isPresent()).isEqualTo(quantity.candidates().size() == 1);
    }
}
