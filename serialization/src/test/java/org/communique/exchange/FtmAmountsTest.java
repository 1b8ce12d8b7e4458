package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.amount.MoneyAmount;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a payment says of its amount, and where it contradicts itself. */
class FtmAmountsTest {

    private static ImportResult payment(String properties) {
        return FtmSamples.read(
                "{'id':'firm','schema':'Company','properties':{'name':['Firm']}}",
                "{'id':'pay','schema':'Payment','properties':{'payer':['firm']," + properties + "}}");
    }

    private static PledgeStep step(ImportResult result) {
        return result.dossier().pledges().get(0).steps().get(0);
    }

    private static String amounts(ImportResult result) {
        return step(result).amount().stream()
                .map(amount -> text(amount)
                        + amount.equivalents().stream()
                                .map(each -> " = " + text(each.amount()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String text(MoneyAmount amount) {
        return amount.figure().toPlainString() + amount.currency().getCurrencyCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-500", " -500", "-500 ", "\\t-500.00"})
    void lessThanNothingIsReturnedHoweverItIsWritten(String figure) {
        for (String property :
                List.of("'amount':['%s'],'currency':['GBP']", "'amountEur':['%s']", "'amountUsd':['%s']")) {
            ImportResult result = payment(property.formatted(figure));
            assertThat(step(result).stage()).isEqualTo(Stage.RETURNED);
            assertThat(step(result).amount().orElseThrow().figure()).isEqualByComparingTo("500");
            assertThat(result.dossier().pledges().get(0).contributions())
                    .noneMatch(each -> each.toString().contains("500"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.00", " -0.0"})
    void nothingIsNotReturned(String figure) {
        assertThat(step(payment("'amountEur':['" + figure + "']")).stage()).isEqualTo(Stage.DISBURSED);
    }

    @Test
    void whatIsReturnedInAllCurrenciesContradictsNothing() {
        ImportResult result = payment("'amount':['-100'],'currency':['GBP'],'amountEur':['-120'],'amountUsd':['-130']");
        assertThat(amounts(result)).isEqualTo("100GBP = 120EUR = 130USD");
        assertThat(result.report().count(Loss.CONTRADICTS)).isZero();
    }

    @Test
    void aSignThatDiffersContradicts() {
        ImportResult pounds = payment("'amount':['100'],'currency':['GBP'],'amountEur':['-120']");
        assertThat(amounts(pounds)).isEqualTo("100GBP");
        assertThat(pounds.report().count(Loss.CONTRADICTS)).isOne();
        ImportResult euros = payment("'amountEur':['-90'],'amountUsd':['100']");
        assertThat(amounts(euros)).isEqualTo("90EUR");
        assertThat(euros.report().count(Loss.CONTRADICTS)).isOne();
    }

    @Test
    void anotherFigureOfTheSameCurrencyContradicts() {
        for (String currency : List.of("EUR", "USD")) {
            String own = "'amount':['100'],'currency':['" + currency + "'],'amount"
                    + (currency.equals("EUR") ? "Eur" : "Usd") + "':";
            ImportResult other = payment(own + "['120']");
            assertThat(amounts(other)).isEqualTo("100" + currency);
            assertThat(other.report().count(Loss.CONTRADICTS)).isOne();
            assertThat(payment(own + "['100.00']").report().count(Loss.CONTRADICTS))
                    .isZero();
        }
    }

    @Test
    void twoCurrenciesAreNoCodeThatIsUnknown() {
        ImportResult result = payment("'amount':['100'],'currency':['GBP','USD']");
        assertThat(step(result).amount()).isEmpty();
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isZero();
        assertThat(result.report().toText()).contains("expected one currency");
        assertThat(payment("'amount':['100'],'currency':['E.R']").report().count(Loss.UNKNOWN_CODE))
                .isOne();
    }
}
