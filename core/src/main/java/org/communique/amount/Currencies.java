package org.communique.amount;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import org.communique.internal.Decimals;

/**
 * The currencies that amounts can be in: those of ISO 4217, by their codes of three capitals.
 *
 * <p>The money library is asked for each of them once, when this class is first used. No code that came from outside
 * ever reaches it: it takes a code for a regular expression.
 */
public final class Currencies {

    private static final String CODES =
            "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL"
                    + " BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP"
                    + " GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW"
                    + " KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO"
                    + " NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD"
                    + " SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF"
                    + " XPF YER ZAR ZMW";

    private static final Map<String, CurrencyUnit> TABLE = table();
    private static final Class<? extends MonetaryAmount> IMPLEMENTATION = implementation(Monetary.getAmountTypes());

    private Currencies() {}

    /**
     * {@return the currency with this code}
     *
     * @param code three capitals of A to Z
     * @throws IllegalArgumentException if no currency has this code
     */
    public static CurrencyUnit of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "currency: expected an ISO 4217 code such as \"GBP\" but was \"" + echo(code) + "\""));
    }

    /** {@return the currency with this code, if there is one} */
    public static Optional<CurrencyUnit> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /**
     * {@return an amount of money}
     *
     * @param figure the figure, in whole units of the currency
     * @throws IllegalArgumentException if the figure has too many digits or the currency is unknown
     */
    public static MonetaryAmount amount(BigDecimal figure, CurrencyUnit currency) {
        return money(of(currency.getCurrencyCode()), Decimals.normalize("value", figure));
    }

    /** The same amount of money in the one form that equality can rest on. */
    static MonetaryAmount normalize(String attribute, MonetaryAmount amount) {
        BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
        BigDecimal normal = Decimals.normalize(attribute, number);
        return money(of(amount.getCurrency().getCurrencyCode()), normal);
    }

    /** An amount of money whose digits and currency were checked before. */
    private static MonetaryAmount money(CurrencyUnit currency, BigDecimal number) {
        MonetaryAmountFactory<?> factory = Monetary.getAmountFactory(IMPLEMENTATION);
        return factory.setCurrency(currency).setNumber(number).create();
    }

    /** Moneta has three implementations that are never equal to each other; the one without limits is taken. */
    private static Class<? extends MonetaryAmount> implementation(
            Collection<Class<? extends MonetaryAmount>> implementations) {
        return implementations.stream()
                .filter(type -> type.getName().equals("org.javamoney.moneta.Money"))
                .findFirst()
                .orElseGet(() -> Monetary.getDefaultAmountFactory().getAmountType());
    }

    private static Map<String, CurrencyUnit> table() {
        Map<String, CurrencyUnit> table = new HashMap<>();
        for (int i = 0; i < CODES.length(); i += 4) {
            String code = CODES.substring(i, i + 3);
            if (Monetary.isCurrencyAvailable(code)) {
                table.put(code, Monetary.getCurrency(code));
            }
        }
        return Map.copyOf(table);
    }

    private static String echo(String code) {
        return code.length() <= 64 ? code : code.substring(0, 63) + "…";
    }
}
