package org.communique.arbitraries;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.amount.AmountWording;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.amount.Unit;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.term.Basis;
import org.communique.time.TimeExpression;

/** Arbitrary amounts: figures of the news, and figures with as many digits as they may have. */
public final class Amounts {

    private static final List<BigDecimal> EDGES = List.of(
            new BigDecimal("0"),
            new BigDecimal("0.00"),
            new BigDecimal("-0.01"),
            new BigDecimal("1.50"),
            new BigDecimal("1E+9"),
            new BigDecimal("1E-18"),
            new BigDecimal("9".repeat(38)),
            new BigDecimal("-" + "9".repeat(38)),
            new BigDecimal("1E+37"),
            new BigDecimal("12345678901234567890.123456789012345678"),
            new BigDecimal("92233720368547.75808"),
            new BigDecimal("9007199254740993"));

    private static final Arbitrary<BigDecimal> FIGURES = WeightedChoice.of(
                    4, Arbitraries.integers().between(1, 999).map(n -> BigDecimal.valueOf(n)
                            .scaleByPowerOfTen(6)))
            .or(3, Arbitraries.integers().between(1, 20_000).map(BigDecimal::valueOf))
            .or(1, Arbitraries.longs().map(cents -> BigDecimal.valueOf(cents, 2)))
            .or(1, Arbitraries.of(EDGES))
            .or(1, longFigures());

    private static final List<String> WORDINGS = List.of(
            "nearly £30 million", "more than 10,000", "up to €800 billion", "around 20", "“a lot”", "دو میلیون");

    private static final Arbitrary<CurrencyUnit> CURRENCIES = Arbitraries.of(
                    "GBP", "EUR", "USD", "UAH", "JPY", "KWD", "XAF", "CLP")
            .map(Currencies::of);

    private Amounts() {}

    /** {@return amounts of money of every shape} */
    public static Arbitrary<MoneyAmount> money() {
        return ReferenceScope.anywhere().any(MoneyAmount.class);
    }

    /** {@return quantities of every shape} */
    public static Arbitrary<Quantity> quantities() {
        return ReferenceScope.anywhere().any(Quantity.class);
    }

    /** {@return numbers of at most 38 digits, at most 18 of them behind the point, some with trailing zeros} */
    public static Arbitrary<BigDecimal> figures() {
        return FIGURES;
    }

    /** {@return hundredths from 0 to 100, both included} */
    public static Arbitrary<BigDecimal> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
    }

    /** {@return currencies of ISO 4217 with no, two and three decimal places} */
    public static Arbitrary<CurrencyUnit> currencies() {
        return CURRENCIES;
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Bounds.class, Amounts::bounds)
                .add(Bounds.Bound.class, Amounts::bound)
                .add(Quantity.class, Amounts::quantity)
                .add(Rate.class, Amounts::rate)
                .add(Equivalent.class, Amounts::equivalent)
                .add(MoneyAmount.class, scope -> amount(scope)
                        .rareList(Equivalent.class, 2, MoneyAmount.Builder::addAllEquivalents)
                        .build(builder -> converted(worded(builder.build()))));
    }

    /** What a figure, its approximation and its second figure can be together. */
    private record Span(BigDecimal figure, Approximation approximation, Optional<BigDecimal> upTo) {

        static Span of(BigDecimal one, BigDecimal other, Approximation approximation) {
            if (approximation != Approximation.BETWEEN) {
                return new Span(one, approximation, Optional.empty());
            }
            return one.compareTo(other) == 0
                    ? new Span(one, Approximation.EXACT, Optional.empty())
                    : new Span(one.min(other), approximation, Optional.of(one.max(other)));
        }

        static Arbitrary<Span> any() {
            Arbitrary<Approximation> approximations = WeightedChoice.of(1, Arbitraries.just(Approximation.EXACT))
                    .or(1, Arbitraries.of(Approximation.class));
            return Combinators.combine(FIGURES, FIGURES, approximations).as(Span::of);
        }
    }

    private static Arbitrary<Quantity> quantity(ReferenceScope scope) {
        return quantity(scope, scope.any(Unit.class));
    }

    /** Quantities of these units. */
    static Arbitrary<Quantity> quantity(ReferenceScope scope, Arbitrary<Unit> units) {
        BiConsumer<Quantity.Builder, Span> set = (builder, span) ->
                builder.value(span.figure()).approximation(span.approximation()).upTo(span.upTo());
        return BuilderArbitraryConfigurer.of(scope, Quantity::builder)
                .with(Span.any(), set)
                .with(units, Quantity.Builder::unit)
                .maybe(wordings(), Quantity.Builder::wording)
                .rarely(Extensions.class, Quantity.Builder::extensions)
                .build(builder -> worded(builder.build()));
    }

    /** An amount without equivalents, as those of another amount must be. */
    private static BuilderArbitraryConfigurer<MoneyAmount.Builder> amount(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, MoneyAmount::builder)
                .with(
                        Combinators.combine(Span.any(), CURRENCIES).as(Amounts::setter),
                        (builder, set) -> set.accept(builder))
                .maybe(wordings(), MoneyAmount.Builder::wording)
                .rarely(Extensions.class, MoneyAmount.Builder::extensions);
    }

    /** The same quantity, with a wording that means it if it has one that means anything. */
    private static Quantity worded(Quantity quantity) {
        Optional<Quantity> read = quantity.wording()
                .flatMap(wording ->
                        AmountWording.parseQuantity(wording, quantity.unit()).value());
        boolean contradicted = read.map(other ->
                        other.toBuilder().extensions(quantity.extensions()).build())
                .filter(other -> !other.equals(quantity))
                .isPresent();
        return contradicted
                ? quantity.toBuilder().wording(AmountWording.print(quantity)).build()
                : quantity;
    }

    /** The same amount, with a wording that means it if it has one that means anything. */
    static MoneyAmount worded(MoneyAmount amount) {
        Optional<MoneyAmount> read = amount.wording().flatMap(wording -> AmountWording.parse(wording, amount.currency())
                .value());
        boolean contradicted = read.map(other -> other.toBuilder()
                        .equivalents(amount.equivalents())
                        .extensions(amount.extensions())
                        .build())
                .filter(other -> !other.equals(amount))
                .isPresent();
        return contradicted
                ? amount.toBuilder().wording(AmountWording.print(amount)).build()
                : amount;
    }

    private static MoneyAmount converted(MoneyAmount amount) {
        return amount.equivalents().isEmpty()
                ? amount
                : amount.toBuilder()
                        .equivalents(EquivalentAmounts.equivalents(amount))
                        .build();
    }

    private static Consumer<MoneyAmount.Builder> setter(Span span, CurrencyUnit currency) {
        return builder -> builder.value(money(span.figure(), currency))
                .approximation(span.approximation())
                .upTo(span.upTo().map(greater -> money(greater, currency)));
    }

    private static MonetaryAmount money(BigDecimal figure, CurrencyUnit currency) {
        return MoneyAmount.of(figure, currency.getCurrencyCode()).value();
    }

    private static Arbitrary<Equivalent> equivalent(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Equivalent::builder)
                .with(amount(scope).build(builder -> worded(builder.build())), Equivalent.Builder::amount)
                .maybe(Rate.class, Equivalent.Builder::rate)
                .rarely(TimeExpression.class, Equivalent.Builder::rateDate)
                .rarely(ActorId.class, Equivalent.Builder::converter)
                .rarely(Basis.class, Equivalent.Builder::basis)
                .rarely(Extensions.class, Equivalent.Builder::extensions)
                .build(Equivalent.Builder::build);
    }

    private static Arbitrary<Rate> rate(ReferenceScope scope) {
        Arbitrary<BigDecimal> values = FIGURES.map(BigDecimal::abs).filter(value -> value.signum() > 0);
        Arbitrary<List<CurrencyUnit>> pairs = Combinators.combine(CURRENCIES, CURRENCIES)
                .filter((base, quote) -> !base.equals(quote))
                .as(List::of);
        BiConsumer<Rate.Builder, List<CurrencyUnit>> set =
                (builder, pair) -> builder.base(pair.get(0)).quote(pair.get(1));
        return BuilderArbitraryConfigurer.of(scope, Rate::builder)
                .with(values, Rate.Builder::value)
                .with(pairs, set)
                .rarely(Extensions.class, Rate.Builder::extensions)
                .build(Rate.Builder::build);
    }

    private static Arbitrary<Bounds.Bound> bound() {
        return Combinators.combine(FIGURES, Arbitraries.of(true, false)).as(Bounds.Bound::new);
    }

    private static Arbitrary<Bounds> bounds() {
        Arbitrary<Bounds> between = Combinators.combine(FIGURES, FIGURES)
                .as((one, other) -> Bounds.between(one.min(other), one.max(other)));
        return WeightedChoice.of(1, Arbitraries.just(Bounds.none()))
                .or(1, FIGURES.map(Bounds::below))
                .or(1, FIGURES.map(Bounds::above))
                .or(1, FIGURES.map(Bounds::atLeast))
                .or(1, FIGURES.map(Bounds::atMost))
                .or(1, between);
    }

    private static Arbitrary<String> wordings() {
        return WeightedChoice.of(6, Arbitraries.of(WORDINGS)).or(1, Texts.any());
    }

    /** As many as 38 digits, as many as 18 of them behind the point. */
    private static Arbitrary<BigDecimal> longFigures() {
        BigInteger limit = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(limit.negate(), limit),
                        Arbitraries.integers().between(0, 18))
                .as(BigDecimal::new);
    }
}
