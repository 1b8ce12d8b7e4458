package org.communique.amount;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import org.communique.internal.Decimals;
import org.communique.internal.DisplayText;
import org.communique.internal.LibraryClassLoader;
import org.communique.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The currencies that amounts can be in: those of ISO 4217, by their codes of three capitals.
 *
 * <p>The rule, which is the same on every JDK:
 *
 * <ul>
 *   <li>A code is accepted if ISO 4217 lists it, as in use or as historic: {@code EUR}, {@code DEM}, {@code SUR}. The
 *       list is frozen in this library as of 1 January 2026, with the {@linkplain #period years of use}; whether a
 *       currency was in use at the time of a statement is no matter of this class.
 *   <li>So are its units of account, funds and metals: special drawing rights ({@code XDR}) and gold in troy ounces
 *       ({@code XAU}) are amounts that sources name.
 *   <li>{@code XXX} (no currency) and {@code XTS} (for tests) are refused: an amount in no currency is a
 *       {@link Quantity}.
 *   <li>Anything else is refused, also if the money library or the JDK has it registered.
 *   <li>Where every JDK from 17 on knows the code, the unit is the money library's own. Where one does not, it is a unit
 *       of this library on all of them. The two are equal and compare by code alone, so that amounts in one add to, equal
 *       and compare with amounts in the other.
 * </ul>
 *
 * <p>The money library is asked for each of its units once, when its code is first met. No code that came from
 * outside ever reaches it: it takes a code for a regular expression.
 */
public final class Currencies {

    private static final Class<? extends MonetaryAmount> IMPLEMENTATION =
            LibraryClassLoader.call(() -> implementation(Monetary.getAmountTypes()));

    private static final Map<String, Iso4217.Entry> ENTRIES =
            Iso4217.entries().stream().collect(toUnmodifiableMap(Iso4217.Entry::code, Function.identity()));

    /**
     * One of each currency that was asked for: every amount is so many times that one, which is how the money library is
     * fastest.
     */
    private static final Map<String, MonetaryAmount> ONE = new ConcurrentHashMap<>();

    private static final Map<String, Edtf> PERIODS = new ConcurrentHashMap<>();

    private Currencies() {}

    /**
     * {@return the currency with this code}
     *
     * @param code three capitals of A to Z
     * @throws IllegalArgumentException if no currency has this code
     */
    public static CurrencyUnit of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("currency: " + unknown(code)));
    }

    /** What is wrong with the code of a currency. */
    static Optional<String> problem(String code) {
        return ENTRIES.containsKey(code) ? Optional.empty() : Optional.of(unknown(code));
    }

    private static String unknown(String code) {
        return "expected an ISO 4217 code such as \"GBP\" but was " + DisplayText.quoted(code);
    }

    /** {@return the currency with this code, if there is one} */
    public static Optional<CurrencyUnit> find(String code) {
        MonetaryAmount one = knownOne(code);
        return one == null ? Optional.empty() : Optional.of(one.getCurrency());
    }

    /** {@return every currency, in the order of the codes} */
    public static List<CurrencyUnit> all() {
        return Iso4217.entries().stream().map(entry -> of(entry.code())).toList();
    }

    /**
     * {@return the years in which the currency was or is in use, an interval: {@code 1948/2002} for the Deutsche Mark,
     * {@code 1999/..} for the euro; an end that is not recorded is unknown}
     *
     * @throws IllegalArgumentException if the currency is unknown
     */
    public static Edtf period(CurrencyUnit currency) {
        String code = of(currency.getCurrencyCode()).getCurrencyCode();
        return PERIODS.computeIfAbsent(
                code, absent -> Edtf.parse(requireNonNull(ENTRIES.get(absent)).period()));
    }

    /**
     * {@return an amount of money}
     *
     * @param figure the figure, in whole units of the currency
     * @throws IllegalArgumentException if the figure has too many digits or the currency is unknown
     */
    public static MonetaryAmount amount(BigDecimal figure, CurrencyUnit currency) {
        return one(currency.getCurrencyCode()).multiply(Decimals.normalize("value", figure));
    }

    /** The figure alone, in whole units of the currency. */
    static BigDecimal figure(MonetaryAmount amount) {
        return amount.getNumber().numberValue(BigDecimal.class);
    }

    /** What keeps an amount of money from having a {@linkplain #normal normal} form. */
    static Optional<String> problem(MonetaryAmount amount) {
        return problem(amount.getCurrency().getCurrencyCode()).or(() -> exact(amount)
                .map(Decimals::problem)
                .orElse(Optional.of("expected a decimal but the amount is none")));
    }

    /** The same amount of money in the one form that equality can rest on; nothing must be wrong with it. */
    static MonetaryAmount normal(MonetaryAmount amount) {
        return amount(exact(amount).orElseThrow(), amount.getCurrency());
    }

    /** Whether it was made here: it is of the one implementation, and its unit and context are the very same objects. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isNormal(MonetaryAmount amount) {
        MonetaryAmount one = knownOne(amount.getCurrency().getCurrencyCode());
        return one != null
                && amount.getClass() == one.getClass()
                && amount.getContext() == one.getContext()
                && amount.getCurrency() == one.getCurrency()
                && Decimals.isNormal(figure(amount));
    }

    private static Optional<BigDecimal> exact(MonetaryAmount amount) {
        try {
            return Optional.of(amount.getNumber().numberValueExact(BigDecimal.class));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static MonetaryAmount one(String code) {
        return requireNonNull(ONE.get(of(code).getCurrencyCode()));
    }

    private static @Nullable MonetaryAmount knownOne(String code) {
        MonetaryAmount known = ONE.get(code);
        Iso4217.Entry entry = known == null ? ENTRIES.get(code) : null;
        return entry == null ? known : ONE.computeIfAbsent(code, absent -> LibraryClassLoader.call(() -> one(entry)));
    }

    private static MonetaryAmount one(Iso4217.Entry entry) {
        MonetaryAmountFactory<?> factory = Monetary.getAmountFactory(IMPLEMENTATION);
        return factory.setCurrency(unit(entry)).setNumber(BigDecimal.ONE).create();
    }

    /** Moneta has three implementations that are never equal to each other; the one without limits is taken. */
    private static Class<? extends MonetaryAmount> implementation(
            Collection<Class<? extends MonetaryAmount>> implementations) {
        return implementations.stream()
                .filter(type -> type.getName().equals("org.javamoney.moneta.Money"))
                .findFirst()
                .orElseGet(() -> Monetary.getDefaultAmountFactory().getAmountType());
    }

    private static CurrencyUnit unit(Iso4217.Entry entry) {
        return entry.everywhere() && Monetary.isCurrencyAvailable(entry.code())
                ? Monetary.getCurrency(entry.code())
                : new RecordedCurrency(entry.code(), fractionDigits(entry));
    }

    /** The currencies in use that are not the money library's have two places, all but one; historic ones none. */
    private static int fractionDigits(Iso4217.Entry entry) {
        if (entry.code().equals("UYW")) {
            return 4;
        }
        return entry.period().endsWith("..") ? 2 : -1;
    }
}
