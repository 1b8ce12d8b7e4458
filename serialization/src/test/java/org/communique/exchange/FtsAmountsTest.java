package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.FtsFlows.amount;
import static org.communique.exchange.FtsFlows.flow;
import static org.communique.exchange.FtsFlows.kept;
import static org.communique.exchange.FtsFlows.read;
import static org.communique.exchange.FtsFlows.with;

import org.communique.amount.MoneyAmount;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** Amounts of FTS, on the flows that are a part of the project. */
class FtsAmountsTest {

    @Test
    void anAmountIsToldInItsOwnCurrencyWithTheDollarsThatTheServiceMakesOfIt() {
        MoneyAmount amount = amount(flow(700001));
        assertThat(amount.figure()).isEqualByComparingTo("100000");
        assertThat(amount.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(amount.equivalents()).singleElement().satisfies(equivalent -> {
            assertThat(equivalent.amount()).isEqualTo(MoneyAmount.of(110000, "USD"));
            assertThat(equivalent.rate().orElseThrow().value()).isEqualByComparingTo("0.9091");
            assertThat(equivalent.converter()).contains(ActorId.of("fts"));
        });
        assertThat(flow(700001).steps().get(0).amount()).contains(amount);
    }

    @Test
    void whereTheOriginalIsInDollarsThereIsNoEquivalent() {
        assertThat(amount(flow(700003))).isEqualTo(MoneyAmount.of(50000, "USD"));
    }

    @Test
    void ofTwoAmountsInDollarsTheOneCountsThatTheServiceAddsUpAndTheOtherIsKept() {
        ImportResult result = read("{\"originalCurrency\":\"USD\",\"originalAmount\":100,\"amountUSD\":90}");
        assertThat(amount(result.dossier().pledges().get(0))).isEqualTo(MoneyAmount.of(90, "USD"));
        assertThat(kept(result.dossier().pledges().get(0))).contains("\"originalAmount\":100");
        assertThat(result.report().count(Loss.CONTRADICTS)).isEqualTo(1);
    }

    @Test
    void aCurrencyWithoutAnAmountIsKeptAndTheDollarsCount() {
        assertThat(amount(flow(700013))).isEqualTo(MoneyAmount.of(6000, "USD"));
        assertThat(kept(flow(700013))).contains("\"originalCurrency\":\"EUR\"", "\"exchangeRate\":0.9");
    }

    @Test
    void aCurrencyThatNobodyKnowsIsKeptAndTheDollarsCount() {
        ImportResult result = read("{\"originalCurrency\":\"XQQ\"}");
        assertThat(amount(result.dossier().pledges().get(0))).isEqualTo(MoneyAmount.of(110000, "USD"));
        assertThat(kept(result.dossier().pledges().get(0)))
                .contains("\"originalAmount\":100000", "\"originalCurrency\":\"XQQ\"");
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isEqualTo(1);
    }

    @Test
    void aRateThatTheAmountsDoNotHaveIsPointedOut() {
        assertThat(read("{\"exchangeRate\":3.75}").report().count(Loss.CONTRADICTS))
                .isEqualTo(1);
        assertThat(read("{\"exchangeRate\":0.91}").report().count(Loss.CONTRADICTS))
                .isZero();
    }

    @Test
    void anAmountThatIsNoNumberIsKeptAsItIs() {
        ImportResult result = read("{\"amountUSD\":\"3,000\",\"originalAmount\":null,\"originalCurrency\":null}");
        assertThat(result.dossier().pledges().get(0).contributions().get(0).amount())
                .isEmpty();
        assertThat(kept(result.dossier().pledges().get(0))).contains("\"amountUSD\":\"3,000\"");
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void aMinusIsMoneyThatComesBackAndNoNegativeAmount() {
        Pledge pledge = with("{\"amountUSD\":-110000,\"originalAmount\":-100000}");
        assertThat(pledge.contributions().get(0).amount()).isEmpty();
        assertThat(pledge.steps()).singleElement().satisfies(step -> {
            assertThat(step.stage()).isEqualTo(Stage.RETURNED);
            assertThat(step.amount().orElseThrow().figure()).isEqualByComparingTo("100000");
        });
    }
}
