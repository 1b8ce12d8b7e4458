package org.communique.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.amount.Bounds;
import org.communique.pledge.Contribution;
import org.communique.pledge.Recurrence;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;

/**
 * How often a contribution comes round.
 *
 * @param least how often at the least
 * @param most how often at the most; absent where nobody knows
 */
record Times(long least, Optional<Long> most) {

    static final Times ONCE = new Times(1, Optional.of(1L));
    private static final Times AT_LEAST_ONCE = new Times(1, Optional.empty());

    /** An unspecified digit, or a set. */
    private static final Pattern VAGUE = Pattern.compile("[X\\[{]");

    private static final Map<Recurrence, TemporalUnit> UNITS = Map.of(
            Recurrence.DAY, ChronoUnit.DAYS,
            Recurrence.WEEK, ChronoUnit.WEEKS,
            Recurrence.MONTH, ChronoUnit.MONTHS,
            Recurrence.QUARTER, IsoFields.QUARTER_YEARS,
            Recurrence.YEAR, ChronoUnit.YEARS);

    /**
     * {@return how often a contribution comes round in its period: as often as that has whole years, for one that comes
     * each year, and perhaps once more where it has some days besides; at least once where it has no end, or nobody knows
     * its period}
     */
    static Times of(Contribution contribution, Optional<Edtf> period) {
        if (contribution.per().isEmpty()) {
            return ONCE;
        }
        Optional<TemporalUnit> unit = contribution.per().map(UNITS::get);
        return period.filter(Times::isPlain)
                .flatMap(dates -> unit.flatMap(length -> of(dates, length)))
                .orElse(AT_LEAST_ONCE);
    }

    /** Whether both ends are known, and nothing about them is in doubt. */
    private static boolean isPlain(Edtf dates) {
        return dates.start() == IntervalEnd.KNOWN
                && dates.end() == IntervalEnd.KNOWN
                && !dates.approximate()
                && !dates.uncertain()
                && !VAGUE.matcher(dates.text()).find();
    }

    private static Optional<Times> of(Edtf dates, TemporalUnit unit) {
        Optional<LocalDate> end = dates.latest().map(day -> day.plusDays(1));
        return dates.earliest()
                .flatMap(start -> end.map(behind -> {
                    long whole = Math.max(0, unit.between(start, behind));
                    boolean even = start.plus(whole, unit).equals(behind);
                    return new Times(whole, Optional.of(even ? whole : whole + 1));
                }));
    }

    boolean isOnce() {
        return equals(ONCE);
    }

    /** {@return how often, where that is known} */
    Optional<Long> exact() {
        return most.filter(times -> times == least);
    }

    Bounds of(Bounds one) {
        return isOnce() ? one : Amounts.times(one, least, most);
    }
}
