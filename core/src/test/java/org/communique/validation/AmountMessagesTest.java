package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.pledge;

import java.math.BigDecimal;
import java.util.Locale;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.junit.jupiter.api.Test;

class AmountMessagesTest {

    @Test
    void aCountHasAUnitAndMoneyACurrency() {
        Violation count = found(Goods.of("drone").toBuilder()
                .quantity(Quantity.of(1000, Unit.DRONE).toBuilder()
                        .wording("more than 10,000")
                        .build())
                .build());
        Violation money = found(Funding.of(euro("5").toBuilder().wording("€6").build()));

        assertThat(count.message()).contains("the unit").doesNotContain("currency");
        assertThat(count.message(Locale.GERMAN)).contains("unit").doesNotContain("currency", "Währung");
        assertThat(money.message()).contains("the currency").doesNotContain("unit");
    }

    @Test
    void whatIsBelowNothingMayHaveComeBack() {
        Violation minus = found(Funding.of(euro("-5")));

        assertThat(minus.message()).contains("returned", "repaid");
        assertThat(minus.message(Locale.GERMAN)).contains("returned", "repaid");
    }

    private static MoneyAmount euro(String figure) {
        return MoneyAmount.of(new BigDecimal(figure), "EUR");
    }

    private static Violation found(Contribution contribution) {
        return Validator.builder()
                .with(Rule.standard("amount.wording-differs"))
                .with(Rule.standard("amount.implausible"))
                .build()
                .validate(Small.dossier(pledge().addContributions(contribution).build()))
                .violations()
                .get(0);
    }
}
