package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                    text.owner(MoneyAmount.class)
                            .filter(amount -> differs(amount, text.value()))
                            .ifPresent(amount -> found.at(text, text.value(), AmountWording.print(amount), "currency"));
                    text.owner(Quantity.class)
                            .filter(quantity -> differs(quantity, text.value()))
                            .ifPresent(quantity -> found.at(text, text.value(), AmountWording.print(quantity), "unit"));
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
                boolean money = figure.owner(MoneyAmount.class)
                        .filter(amount -> isImplausible(figure.value(), amount.currency()))
                        .isPresent();
                boolean quantity = figure.owner(Quantity.class)
                        .filter(amount -> isImplausible(figure.value(), amount.unit()))
                        .isPresent();
                if (money || quantity) {
                    found.at(figure, figure.value().toPlainString());
                }
            });

    static final List<Rule> ALL = List.of(WORDING, EQUIVALENT, NOT_IN_USE, IMPLAUSIBLE);

    private AmountRules() {}

    private static boolean isEnglish(Visit<String> text, Dossier dossier) {
        return text.entry()
                .map(Entry::id)
                .filter(dossier.entriesInOtherLanguages()::contains)
                .isEmpty();
    }

    /** Whether the wording can be read, and as nothing that the amount may be said for. */
    private static boolean differs(MoneyAmount amount, String wording) {
        List<MoneyAmount> read = Stream.concat(
                        AmountWording.parse(wording).candidates().stream(),
                        AmountWording.parse(wording, amount.currency()).candidates().stream())
                .toList();
        return !read.isEmpty() && read.stream().noneMatch(each -> mayStandFor(amount, each));
    }

    /** Whether an amount may be said for another, and so may the equivalents that both have. */
    private static boolean mayStandFor(MoneyAmount amount, MoneyAmount read) {
        return amount.currency().equals(read.currency())
                && AmountMeaning.of(amount).mayStandFor(AmountMeaning.of(read))
                && read.equivalents().stream().map(Equivalent::amount).allMatch(other -> amount.in(other.currency())
                        .map(AmountMeaning::of)
                        .map(stated -> stated.mayStandFor(AmountMeaning.of(other)))
                        .orElse(true));
    }

    private static boolean differs(Quantity quantity, String wording) {
        List<Quantity> read = Stream.concat(
                        AmountWording.parseQuantity(wording).candidates().stream(),
                        AmountWording.parseQuantity(wording, quantity.unit()).candidates().stream())
                .toList();
        return !read.isEmpty()
                && read.stream().noneMatch(each -> AmountMeaning.of(quantity).mayStandFor(AmountMeaning.of(each)));
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
