package org.communique.examples.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.examples.page.TimelinePart;
import org.communique.examples.page.TimelinePart.Tick;

/**
 * Where days stand on a line on which all of them can be told apart: the longer nothing happens, the less is a day of that
 * time worth, so that years without anything do not press a week together.
 */
final class DateAxis {

    /** What is left at each end for what nobody knows the end of. */
    private static final int MARGIN = 40;

    private static final int MOST_TICKS = 5;

    private final SortedMap<LocalDate, Integer> places;

    private DateAxis(SortedMap<LocalDate, Integer> places) {
        this.places = places;
    }

    /** {@return a line for some days; none of it is needed where there is no day} */
    static DateAxis of(List<LocalDate> days) {
        List<LocalDate> sorted = new ArrayList<>(new TreeSet<>(days));
        double[] at = new double[sorted.size()];
        for (int i = 1; i < at.length; i++) {
            double gap = (double) sorted.get(i).toEpochDay() - sorted.get(i - 1).toEpochDay();
            at[i] = at[i - 1] + 1 + Math.log(gap);
        }
        double whole = at.length < 2 ? 1 : at[at.length - 1];
        SortedMap<LocalDate, Integer> places = new TreeMap<>();
        for (int i = 0; i < at.length; i++) {
            places.put(sorted.get(i), MARGIN + (int) Math.round(at[i] / whole * (TimelinePart.WIDTH - 2 * MARGIN)));
        }
        return new DateAxis(places);
    }

    /** {@return where one of the days stands} */
    int at(LocalDate day) {
        Integer place = places.get(day);
        if (place == null) {
            throw new IllegalArgumentException("no day of the axis: " + day);
        }
        return place;
    }

    /** {@return a few days, evenly apart on the line} */
    List<Tick> ticks(Words words) {
        List<Tick> ticks = new ArrayList<>();
        int next = 0;
        for (Map.Entry<LocalDate, Integer> day : places.entrySet()) {
            if (day.getValue() >= next) {
                ticks.add(new Tick(day.getValue(), words.date(day.getKey().toString())));
                next = day.getValue() + TimelinePart.WIDTH / MOST_TICKS;
            }
        }
        return ticks;
    }
}
