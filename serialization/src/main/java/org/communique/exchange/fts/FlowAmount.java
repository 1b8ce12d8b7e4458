package org.communique.exchange.fts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Rate;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;

/**
 * The amount of a flow: in the currency in which it was given, with what FTS makes of it in dollars; in dollars alone where
 * nothing else is told. What cannot be a part of it is not ticked off.
 */
final class FlowAmount {

    private static final String DOLLAR = "USD";
    /** FTS rounds dollars to whole ones and rates to a few digits. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final Value flow;
    private final Optional<BigDecimal> dollars;
    private final Optional<BigDecimal> original;
    private final Optional<CurrencyUnit> currency;
    private final Optional<BigDecimal> rate;

    private FlowAmount(Value flow) {
        this.flow = flow;
        this.dollars = RecordNumbers.decimal(flow.get("amountUSD"));
        this.original = RecordNumbers.decimal(flow.get("originalAmount"));
        this.currency = flow.get("originalCurrency").text().flatMap(Currencies::find);
        this.rate = RecordNumbers.decimal(flow.get("exchangeRate"));
    }

    /** {@return the amount, without its sign; absent where none is told} */
    static Optional<MoneyAmount> of(Value flow) {
        return new FlowAmount(flow).amount();
    }

    private Optional<MoneyAmount> amount() {
        boolean isOriginal = original.isPresent() && currency.isPresent();
        return isOriginal ? Optional.of(inOriginal()) : inDollars();
    }

    private Optional<MoneyAmount> inDollars() {
        if (flow.get("originalCurrency").isSaid() && currency.isEmpty()) {
            flow.get("originalCurrency").remark(Reason.UNKNOWN_CODE, "expected a currency of ISO 4217");
        }
        dollars.ifPresent(figure -> flow.get("amountUSD").tick(Outcome.CARRIED));
        return dollars.map(figure -> MoneyAmount.of(figure.abs(), DOLLAR));
    }

    private MoneyAmount inOriginal() {
        MoneyAmount amount = MoneyAmount.of(
                original.orElseThrow().abs(), currency.orElseThrow().getCurrencyCode());
        boolean isInDollars = amount.currency().getCurrencyCode().equals(DOLLAR);
        if (isInDollars && dollars.isPresent()) {
            return sameDollars();
        }
        flow.get("originalAmount").carried();
        flow.get("originalCurrency").carried();
        return dollars.isPresent() ? withDollars(amount) : amount;
    }

    /** An amount in dollars needs no equivalent; where it is another than the one that FTS adds up, that one counts. */
    private MoneyAmount sameDollars() {
        flow.get("amountUSD").carried();
        flow.get("originalCurrency").carried();
        if (rate.filter(value -> value.compareTo(BigDecimal.ONE) == 0).isPresent()) {
            flow.get("exchangeRate").derived();
        }
        if (original.orElseThrow().compareTo(dollars.orElseThrow()) == 0) {
            flow.get("originalAmount").derived();
        } else {
            flow.get("originalAmount").remark(Reason.CONTRADICTS, "the amount that FTS adds up is another");
        }
        return MoneyAmount.of(dollars.orElseThrow().abs(), DOLLAR);
    }

    private MoneyAmount withDollars(MoneyAmount amount) {
        flow.get("amountUSD").carried();
        Equivalent.Builder equivalent = Equivalent.builder()
                .amount(MoneyAmount.of(dollars.orElseThrow().abs(), DOLLAR))
                .converter(FtsIds.SERVICE.id());
        if (rate.isPresent() && rate.orElseThrow().signum() > 0) {
            flow.get("exchangeRate").carried();
            equivalent.rate(
                    Rate.of(rate.orElseThrow(), DOLLAR, amount.currency().getCurrencyCode()));
            checkRate();
        }
        return amount.toBuilder().addEquivalents(equivalent.build()).build();
    }

    private void checkRate() {
        BigDecimal worth = original.orElseThrow().divide(rate.orElseThrow(), MathContext.DECIMAL64);
        BigDecimal difference = worth.subtract(dollars.orElseThrow()).abs();
        BigDecimal allowed = worth.abs().multiply(TOLERANCE).max(BigDecimal.ONE);
        if (difference.compareTo(allowed) > 0) {
            flow.get("exchangeRate").remark(Reason.CONTRADICTS, "the two amounts stand in another ratio");
        }
    }
}
