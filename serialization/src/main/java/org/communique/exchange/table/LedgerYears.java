package org.communique.exchange.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/**
 * The years for which something is promised: those that the periods of contributions begin and end in and, of the years 0 to 9999,
 * those between. A period without a known end, or beginning, is for the years that others are for.
 */
final class LedgerYears {

    /** Every year costs another ledger. */
    static final int MOST = 100;

    private static final int LAST = 9999;

    /** For each year how many years the shortest period has that is for it. */
    private final NavigableMap<Integer, Long> shortest = new TreeMap<>();

    private LedgerYears() {}

    static LedgerYears of(Dossier dossier) {
        LedgerYears years = new LedgerYears();
        for (Pledge pledge : dossier.pledges()) {
            for (Contribution contribution : pledge.contributions()) {
                contribution
                        .period()
                        .map(time -> dossier.resolve(time, pledge, Tense.EITHER, Aspect.DURATIVE))
                        .flatMap(TimeExpression::edtf)
                        .ifPresent(years::add);
            }
        }
        return years;
    }

    private void add(Edtf period) {
        Optional<Integer> first = period.earliest().map(LocalDate::getYear);
        Optional<Integer> last = period.latest().map(LocalDate::getYear);
        long length = first.isPresent() && last.isPresent() ? (long) last.get() - first.get() + 1 : Long.MAX_VALUE;
        first.ifPresent(year -> shortest.merge(year, length, Math::min));
        last.ifPresent(year -> shortest.merge(year, length, Math::min));
        if (first.isPresent() && last.isPresent()) {
            for (int year = Math.max(first.get(), 0); year <= Math.min(last.get(), LAST); year++) {
                shortest.merge(year, length, Math::min);
            }
        }
    }

    /** {@return the years, the last first} */
    Set<Integer> all() {
        return shortest.descendingKeySet();
    }

    /** {@return the years of which there are to be totals: those of the shortest periods, and of these the last} */
    Set<Integer> told() {
        Comparator<Map.Entry<Integer, Long>> order = Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));
        Set<Integer> told = new TreeSet<>();
        shortest.entrySet().stream()
                .filter(each -> edtf(each.getKey()).isPresent())
                .sorted(order)
                .limit(MOST)
                .forEach(each -> told.add(each.getKey()));
        return told;
    }

    /** {@return a year as a date, if it has four digits as dates do} */
    static Optional<Edtf> edtf(int year) {
        return year < 0 || year > LAST ? Optional.empty() : Optional.of(Edtf.parse(padded(year)));
    }

    private static String padded(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
