package org.communique.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.ledger.Account;
import org.communique.time.Edtf;

/** The years for which something is promised. */
final class LedgerYears {

    /** Every year costs another ledger. */
    static final int MOST = 100;

    private LedgerYears() {}

    /** {@return the years that the times of accounts begin and end in, and those between where these are not far apart} */
    static NavigableSet<Integer> of(List<Account> accounts) {
        NavigableSet<Integer> years = new TreeSet<>();
        accounts.forEach(account -> account.period().ifPresent(period -> add(period, years)));
        return years;
    }

    private static void add(Edtf period, Set<Integer> years) {
        Optional<Integer> first = period.earliest().map(LocalDate::getYear);
        Optional<Integer> last = period.latest().map(LocalDate::getYear);
        first.or(() -> last).ifPresent(years::add);
        last.ifPresent(years::add);
        if (first.isPresent() && last.isPresent() && last.get() - first.get() <= MOST) {
            for (int year = first.get() + 1; year < last.get(); year++) {
                years.add(year);
            }
        }
    }

    /** {@return a year as a date, if it has four digits as dates do} */
    static Optional<Edtf> edtf(int year) {
        return year < 0 || year > 9999 ? Optional.empty() : Optional.of(Edtf.parse(padded(year)));
    }

    private static String padded(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
