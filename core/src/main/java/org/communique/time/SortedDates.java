package org.communique.time;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dates of which those that lie certainly before or after another are found without asking each: what {@link Edtf#before}
 * says of them.
 *
 * <p>They are sorted once; a question takes as many steps as their number has binary digits. Times of day have an order of
 * their own among each other, for their zones count there and not beside a date.
 */
public final class SortedDates {

    private final List<Dated> days;
    private final List<Dated> times;
    private final List<Dated> instants;
    private final List<Dated> latest;

    private SortedDates(List<Dated> dates) {
        List<Dated> withTime = dates.stream().filter(Dated::hasTime).toList();
        this.days = sorted(dates.stream().filter(date -> !date.hasTime()).toList(), Dated::end);
        this.times = sorted(withTime, Dated::end);
        this.instants = sorted(withTime, date -> date.instant().latestEnd());
        this.latest = Stream.of(
                        days.stream().max(comparing(Dated::start)),
                        times.stream().max(comparing(Dated::start)),
                        times.stream().max(comparing(date -> date.instant().earliestStart())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A date on the calendar and, where it has a time of day, as an instant. */
    private record Dated(int index, boolean hasTime, TimeBounds calendar, TimeBounds instant) {

        static Dated of(Edtf date, int index) {
            EdtfValue value = date.value();
            TimeBounds calendar = value.occasion();
            return value instanceof EdtfDateTime time
                    ? new Dated(index, true, calendar, time.instant().someMoment())
                    : new Dated(index, false, calendar, calendar);
        }

        Instant start() {
            return calendar.earliestStart();
        }

        Instant end() {
            return calendar.latestEnd();
        }

        boolean isBefore(Dated other) {
            boolean asInstants = hasTime && other.hasTime;
            Ternary before = asInstants ? instant.precedes(other.instant) : calendar.precedes(other.calendar);
            return before == Ternary.YES;
        }
    }

    /** {@return the dates, sorted} */
    public static SortedDates of(List<Edtf> dates) {
        return new SortedDates(IntStream.range(0, dates.size())
                .mapToObj(i -> Dated.of(dates.get(i), i))
                .toList());
    }

    private static List<Dated> sorted(List<Dated> dates, Function<Dated, Instant> key) {
        return dates.stream().sorted(comparing(key)).toList();
    }

    /**
     * {@return where in the list one stands that is certainly before a date, if any is; of several the one that ends last by
     * the calendar, but that those with a time of day are held against another time of day as instants}
     */
    public Optional<Integer> lastBefore(Edtf date) {
        Dated other = Dated.of(date, -1);
        return Stream.of(lastBefore(days, other), lastBefore(other.hasTime() ? instants : times, other))
                .flatMap(Optional::stream)
                .max(comparing(Dated::end))
                .map(Dated::index);
    }

    /** {@return whether any of them is certainly after a date} */
    public boolean anyAfter(Edtf date) {
        Dated other = Dated.of(date, -1);
        return latest.stream().anyMatch(other::isBefore);
    }

    /** Those that are before the date come first: the last of them is found by halving. */
    private static Optional<Dated> lastBefore(List<Dated> sorted, Dated date) {
        int before = 0;
        int notBefore = sorted.size();
        while (before < notBefore) {
            int middle = before + (notBefore - before) / 2;
            if (sorted.get(middle).isBefore(date)) {
                before = middle + 1;
            } else {
                notBefore = middle;
            }
        }
        return before == 0 ? Optional.empty() : Optional.of(sorted.get(before - 1));
    }
}
