package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.arbitraries.Amounts;
import org.communique.internal.Decimals;

class AmountProperties {

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Amounts.figures();
    }

    @Property
    void figureKeepsItsNumber(@ForAll("figures") BigDecimal figure) {
        assertThat(MoneyAmount.of(figure, "EUR").figure()).isEqualByComparingTo(figure);
        assertThat(Quantity.of(figure, Unit.ITEM).value()).isEqualByComparingTo(figure);
    }

    @Property
    void figureIsNeitherExponentNorTrailingZeros(@ForAll MoneyAmount amount) {
        BigDecimal figure = amount.figure();

        assertThat(figure.scale()).isBetween(0, Decimals.MAX_SCALE);
        assertThat(figure.precision()).isLessThanOrEqualTo(Decimals.MAX_DIGITS);
        assertThat(figure.signum() == 0
                        || figure.scale() == 0
                        || !figure.toPlainString().endsWith("0"))
                .isTrue();
    }

    @Property
    void amountsOfEqualNumbersAreEqual(@ForAll("figures") BigDecimal figure) {
        BigDecimal sameNumber = figure.setScale(figure.scale() + 2);

        assertThat(MoneyAmount.of(sameNumber, "EUR")).isEqualTo(MoneyAmount.of(figure, "EUR"));
        assertThat(Quantity.of(sameNumber, Unit.ITEM)).isEqualTo(Quantity.of(figure, Unit.ITEM));
    }

    @Property
    void figureAsGivenIsAllowedUnlessTheWordingExcludesIt(@ForAll Quantity quantity) {
        boolean excluded =
                switch (quantity.approximation()) {
                    case NEARLY, UNDER, OVER -> true;
                    case EXACT, ABOUT, AT_LEAST, AT_MOST, BETWEEN -> false;
                };

        assertThat(quantity.bounds().allow(quantity.value())).isNotEqualTo(excluded);
    }

    @Property
    void secondFigureIsAllowed(@ForAll MoneyAmount amount) {
        for (MonetaryAmount greater : amount.upTo().stream().toList()) {
            assertThat(amount.bounds().allow(greater.getNumber().numberValue(BigDecimal.class)))
                    .isTrue();
        }
    }

    @Property
    void numberOnAnExclusiveBoundIsNotAllowed(@ForAll Bounds bounds) {
        bounds.lower()
                .ifPresent(lower -> assertThat(bounds.allow(lower.value())).isEqualTo(lower.inclusive()));
        bounds.upper()
                .ifPresent(upper -> assertThat(bounds.allow(upper.value())).isEqualTo(upper.inclusive()));
    }

    @Property
    void numbersBeyondTheBoundsAreNotAllowed(@ForAll Bounds bounds) {
        bounds.lower().ifPresent(lower -> assertThat(bounds.allow(lower.value().subtract(BigDecimal.ONE)))
                .isFalse());
        bounds.upper().ifPresent(upper -> assertThat(bounds.allow(upper.value().add(BigDecimal.ONE)))
                .isFalse());
    }

    @Property
    void normalFormOfANormalFormIsItself(@ForAll("figures") BigDecimal figure) {
        BigDecimal normal = Decimals.normalize("figure", figure);

        assertThat(Decimals.normalize("figure", normal)).isEqualTo(normal);
    }
}
