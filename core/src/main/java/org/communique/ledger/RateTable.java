package org.communique.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.amount.Rate;
import org.communique.internal.CompositeKey;
import org.communique.time.Edtf;

/**
 * Rates of exchange, each of a day and with its origin, by which amounts in several currencies can be added.
 *
 * <p>None is built in, and none is made of two others. An amount is converted at the rate of the last day that is not after
 * its own; where its day is not known, or before all rates, at any of them.
 */
public final class RateTable {

    /** An amount that is divided by a rate has so many digits behind the point, and is rounded away from the other end. */
    private static final int QUOTIENT_DIGITS = 18;

    private static final RateTable NONE = new RateTable(List.of());

    private final List<Dated> rates;
    private final Map<CompositeKey, TreeMap<LocalDate, BigDecimal>> byCurrencies = new TreeMap<>();

    /**
     * A rate of a day.
     *
     * @param day the day of which it is
     * @param rate the rate
     * @param origin who publishes it
     */
    public record Dated(LocalDate day, Rate rate, String origin) {}

    private RateTable(List<Dated> rates) {
        this.rates = List.copyOf(rates);
        for (Dated dated : rates) {
            Rate rate = dated.rate();
            byCurrencies
                    .computeIfAbsent(
                            key(rate.base().getCurrencyCode(), rate.quote().getCurrencyCode()),
                            absent -> new TreeMap<>())
                    .put(dated.day(), rate.value());
        }
    }

    private static CompositeKey key(String from, String to) {
        return CompositeKey.of(from, to);
    }

    /** {@return a table without a rate} */
    public static RateTable none() {
        return NONE;
    }

    /** {@return this table with one more rate; it takes the place of one between the same currencies on the same day} */
    public RateTable with(LocalDate day, Rate rate, String origin) {
        List<Dated> more = new ArrayList<>(rates);
        more.add(new Dated(day, rate, origin));
        return new RateTable(more);
    }

    /** {@return the rates, in the order in which they were given} */
    public List<Dated> rates() {
        return rates;
    }

    /** {@return bounds in another currency, at whatever rate is fit for the date; absent where there is none between the two} */
    Optional<Bounds> convert(Bounds bounds, String from, String to, Optional<Edtf> date) {
        return fit(from, to, date)
                .map(rates -> new Bounds(
                        bounds.lower().map(low -> times(low, least(rates))),
                        bounds.upper().map(high -> times(high, greatest(rates)))))
                .or(() -> fit(to, from, date)
                        .map(rates -> new Bounds(
                                bounds.lower().map(low -> by(low, greatest(rates), RoundingMode.FLOOR)),
                                bounds.upper().map(high -> by(high, least(rates), RoundingMode.CEILING)))));
    }

    private static Bound times(Bound bound, BigDecimal rate) {
        return new Bound(bound.value().multiply(rate), bound.inclusive());
    }

    private static Bound by(Bound bound, BigDecimal rate, RoundingMode away) {
        return new Bound(bound.value().divide(rate, QUOTIENT_DIGITS, away), bound.inclusive());
    }

    private static BigDecimal least(Collection<BigDecimal> rates) {
        return Collections.min(rates);
    }

    private static BigDecimal greatest(Collection<BigDecimal> rates) {
        return Collections.max(rates);
    }

    /** The rate of the last day that is not after a date and, where the date may be several days, those of these. */
    private Optional<Collection<BigDecimal>> fit(String base, String quote, Optional<Edtf> date) {
        Optional<TreeMap<LocalDate, BigDecimal>> all = Optional.ofNullable(byCurrencies.get(key(base, quote)));
        return all.map(rates -> date.flatMap(when -> fit(rates, when)).orElse(rates.values()));
    }

    private static Optional<Collection<BigDecimal>> fit(NavigableMap<LocalDate, BigDecimal> rates, Edtf date) {
        Optional<LocalDate> first = date.earliest().flatMap(day -> Optional.ofNullable(rates.floorKey(day)));
        return first.flatMap(start ->
                date.latest().map(end -> rates.subMap(start, true, end, true).values()));
    }
}
