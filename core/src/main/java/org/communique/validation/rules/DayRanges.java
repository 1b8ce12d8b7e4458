package org.communique.validation.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Stretches of days, those that meet made one, so that however many there are one look-up finds what is among them. */
final class DayRanges {

    private final TreeMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();

    void add(LocalDate first, LocalDate last) {
        LocalDate from = first;
        LocalDate to = last;
        Map.Entry<LocalDate, LocalDate> other = lastByFirst.floorEntry(to);
        while (other != null && !other.getValue().isBefore(from)) {
            from = other.getKey().isBefore(from) ? other.getKey() : from;
            to = other.getValue().isAfter(to) ? other.getValue() : to;
            lastByFirst.remove(other.getKey());
            other = lastByFirst.floorEntry(to);
        }
        lastByFirst.put(from, to);
    }

    /** {@return whether a day from the first to the last, both included, is in one of them} */
    boolean meet(LocalDate first, LocalDate last) {
        Map.Entry<LocalDate, LocalDate> latest = lastByFirst.floorEntry(last);
        return latest != null && !latest.getValue().isBefore(first);
    }
}
