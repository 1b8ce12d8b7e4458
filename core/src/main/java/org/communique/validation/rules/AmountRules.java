package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.communique.amount.AmountWording;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.shape.Visit;
import org.communique.validation.Rule;

/** What can be wrong with figures. */
final class AmountRules {

    /** Currencies in which no sum comes near a thousand trillion: the product of the world is 10^14, its debt 3 times that. */
    private static final Set<String> STRONG = Set.of("EUR", "USD", "GBP", "CHF");

    private static final BigDecimal MOST_STRONG_MONEY = BigDecimal.TEN.pow(15);
    private static final BigDecimal MOST_MONEY = BigDecimal.TEN.pow(18);

    /** What there are not that many of. */
    private static final Map<Unit, BigDecimal> MOST = Map.of(
            Unit.COUNTRY, new BigDecimal(250),
            Unit.PERSON, BigDecimal.TEN.pow(10),
            Unit.SOLDIER, BigDecimal.TEN.pow(8),
            Unit.OFFICIAL, BigDecimal.TEN.pow(8));

    private static final Set<Unit> SIGNED = Set.of(Unit.PERCENT, Unit.PERCENT_OF_GDP, Unit.PERCENT_OF_GNI);

    private static final Rule WORDING =
            RuleMessages.rule(String.class, "amount.wording-differs", WARNING, (text, found) -> {
                if (text.attribute().equals("wording") && isEnglish(text, found.dossier())) {
                    Object owner = text.owner().orElseThrow().value();
                    if (owner instanceof MoneyAmount amount && differs(amount, text.value())) {
                        found.at(text, text.value(), AmountWording.print(amount), "currency");
                    } else if (owner instanceof Quantity quantity && differs(quantity, text.value())) {
                        found.at(text, text.value(), AmountWording.print(quantity), "unit");
                    }
                }
            });

    private static final Rule EQUIVALENT =
            RuleMessages.rule(Equivalent.class, "amount.equivalent-off", WARNING, (equivalent, found) -> {
                Optional<MoneyAmount> original = equivalent.owner(MoneyAmount.class);
                Optional<Rate> rate = equivalent.value().rate();
                if (original.isPresent()
                        && rate.isPresent()
                        && Conversion.isOff(
                                original.get(), rate.get(), equivalent.value().amount())) {
                    found.at(
                            equivalent,
                            AmountWording.print(equivalent.value().amount()),
                            AmountWording.print(original.get()),
                            rate.get().value());
                }
            });

    private static final Rule NOT_IN_USE =
            RuleMessages.rule(CurrencyUnit.class, "amount.currency-not-in-use", WARNING, (currency, found) -> {
                if (found.get(CurrencyHistory.LOOKUP).isOutOfUse(currency)) {
                    found.at(currency, currency.value().getCurrencyCode(), Currencies.period(currency.value()));
                }
            });

    private static final Rule IMPLAUSIBLE =
            RuleMessages.rule(BigDecimal.class, "amount.implausible", WARNING, (figure, found) -> {
                if (isImplausible(figure.value(), figure.owner().orElseThrow().value())) {
                    found.at(figure, figure.value().toPlainString());
                }
            });

    static final List<Rule> ALL = List.of(WORDING, EQUIVALENT, NOT_IN_USE, IMPLAUSIBLE);

    private AmountRules() {}

    private static boolean isEnglish(Visit<String> text, Dossier dossier) {
        Entry entry = text.entry().orElse(null);
        return entry == null || !dossier.entriesInOtherLanguages().contains(entry.id());
    }

    /** Whether the wording can be read, and as nothing that the amount may be said for; read only as often as it has to be. */
    private static boolean differs(MoneyAmount amount, String wording) {
        if (wording.equals(AmountWording.print(amount))) {
            return false;
        }
        List<MoneyAmount> read = AmountWording.parse(wording).candidates();
        if (isOneOf(amount, read)) {
            return false;
        }
        List<MoneyAmount> inCurrency =
                AmountWording.parse(wording, amount.currency()).candidates();
        return !(read.isEmpty() && inCurrency.isEmpty()) && !isOneOf(amount, inCurrency);
    }

    private static boolean isOneOf(MoneyAmount amount, List<MoneyAmount> read) {
        for (MoneyAmount each : read) {
            if (mayStandFor(amount, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount may be said for another, and so may the equivalents that both have. */
    private static boolean mayStandFor(MoneyAmount amount, MoneyAmount read) {
        boolean may = amount.currency().equals(read.currency())
                && AmountMeaning.of(amount).mayStandFor(AmountMeaning.of(read));
        for (Equivalent other : read.equivalents()) {
            Optional<MoneyAmount> stated = amount.in(other.amount().currency());
            may &= stated.isEmpty() || AmountMeaning.of(stated.get()).mayStandFor(AmountMeaning.of(other.amount()));
        }
        return may;
    }

    private static boolean differs(Quantity quantity, String wording) {
        if (wording.equals(AmountWording.print(quantity))) {
            return false;
        }
        List<Quantity> read = AmountWording.parseQuantity(wording).candidates();
        if (isOneOf(quantity, read)) {
            return false;
        }
        List<Quantity> inUnit =
                AmountWording.parseQuantity(wording, quantity.unit()).candidates();
        return !(read.isEmpty() && inUnit.isEmpty()) && !isOneOf(quantity, inUnit);
    }

    private static boolean isOneOf(Quantity quantity, List<Quantity> read) {
        for (Quantity each : read) {
            if (AmountMeaning.of(quantity).mayStandFor(AmountMeaning.of(each))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImplausible(BigDecimal figure, Object owner) {
        return owner instanceof MoneyAmount money
                ? isImplausible(figure, money.currency())
                : owner instanceof Quantity quantity && isImplausible(figure, quantity.unit());
    }

    private static boolean isImplausible(BigDecimal figure, CurrencyUnit currency) {
        BigDecimal most = STRONG.contains(currency.getCurrencyCode()) ? MOST_STRONG_MONEY : MOST_MONEY;
        return figure.signum() < 0 || figure.compareTo(most) > 0;
    }

    private static boolean isImplausible(BigDecimal figure, Unit unit) {
        boolean negative = figure.signum() < 0 && !SIGNED.contains(unit);
        return negative || figure.compareTo(MOST.getOrDefault(unit, figure)) > 0;
    }
}
