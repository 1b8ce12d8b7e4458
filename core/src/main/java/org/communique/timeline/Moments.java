package org.communique.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.communique.time.Edtf;

/**
 * The moments that have a node each: of each item the beginning and the end, and those that dates name, on the line of the
 * calendar and on that of instants.
 */
final class Moments {

    private static final int MOST_YEARS = 9_999;

    private final Items items;
    private final long[] calendar;
    private final long[] instants;

    /** The day or second that begins with a moment that a date names, or that it is in, and the one that ends with it. */
    private final Edtf[] from;

    private final Edtf[] by;

    Moments(Items items, OwnDates dates) {
        this.items = items;
        this.calendar = dates.moments(false);
        this.instants = dates.moments(true);
        this.from = new Edtf[calendar.length + instants.length];
        this.by = new Edtf[calendar.length + instants.length];
    }

    static int begin(int item) {
        return 2 * item;
    }

    static int end(int item) {
        return 2 * item + 1;
    }

    static int point(int item, boolean end) {
        return end ? end(item) : begin(item);
    }

    int size() {
        return firstInstant() + instants.length;
    }

    int firstDated() {
        return 2 * items.size();
    }

    int firstInstant() {
        return firstDated() + calendar.length;
    }

    boolean isItem(int node) {
        return node < firstDated();
    }

    boolean isInstant(int node) {
        return node >= firstInstant();
    }

    /** {@return the moment that a date names} */
    long at(int node) {
        return isInstant(node) ? instants[node - firstInstant()] : calendar[node - firstDated()];
    }

    /** {@return the node of a moment that a date names} */
    int node(long moment, boolean instant) {
        return instant
                ? firstInstant() + Arrays.binarySearch(instants, moment)
                : firstDated() + Arrays.binarySearch(calendar, moment);
    }

    /** Says in which order the moments are that dates name. */
    void addOrder(Edges edges) {
        addOrder(firstDated(), firstInstant(), edges);
        addOrder(firstInstant(), size(), edges);
        addCrossings(calendar, firstDated(), instants, firstInstant(), edges);
        addCrossings(instants, firstInstant(), calendar, firstDated(), edges);
    }

    private static void addOrder(int from, int to, Edges edges) {
        for (int node = from; node + 1 < to; node++) {
            edges.add(node, node + 1, true, Claim.CALENDAR);
        }
    }

    /** To the first on the other line that is not earlier in whatever zone. */
    private static void addCrossings(long[] line, int first, long[] other, int firstOther, Edges edges) {
        int next = 0;
        for (int i = 0; i < line.length; i++) {
            long latest = line[i] + DateBounds.FARTHEST;
            while (next < other.length && other[next] < latest) {
                next++;
            }
            if (next < other.length) {
                edges.add(first + i, firstOther + next, other[next] > latest, Claim.CALENDAR);
            }
        }
    }

    /** {@return what a node is called} */
    TimelineMoment name(int node) {
        if (isItem(node)) {
            return TimelineMoment.of(items.name(node / 2), node % 2 == 0 ? ItemPoint.BEGIN : ItemPoint.END);
        }
        return isInstant(node) || isMidnight(at(node))
                ? TimelineMoment.of(from(node).orElseThrow())
                : name(at(node), false);
    }

    /** {@return what a moment is called that a date names} */
    static TimelineMoment name(long at, boolean instant) {
        return TimelineMoment.of(
                instant || isMidnight(at)
                        ? dated(at, instant).orElseThrow()
                        : new Edtf(local(at).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)));
    }

    private static boolean isMidnight(long at) {
        return at % DateBounds.DAY == 0;
    }

    /** {@return the day, or the second, that a moment is in: what is not before it is not before the beginning of that} */
    Optional<Edtf> from(int node) {
        return named(node, at(node), from);
    }

    /** {@return the day, or the second, that ends with a moment or that it is in} */
    Optional<Edtf> by(int node) {
        return named(node, at(node) - 1, by);
    }

    /** Each is made once; whoever reads it finds it whole, for it never changes. */
    private Optional<Edtf> named(int node, long at, Edtf[] known) {
        int index = node - firstDated();
        if (known[index] == null) {
            Optional<Edtf> date = dated(at, isInstant(node));
            date.ifPresent(made -> known[index] = made);
            return date;
        }
        return Optional.of(known[index]);
    }

    private static Optional<Edtf> dated(long at, boolean instant) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(at, DateBounds.DAY));
        if (Math.abs(day.getYear()) > MOST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(
                instant ? new Edtf(instant(at).truncatedTo(ChronoUnit.SECONDS).toString()) : Edtf.of(day));
    }

    private static Instant instant(long at) {
        return Instant.ofEpochSecond(
                Math.floorDiv(at, DateBounds.SECOND), Math.floorMod(at, DateBounds.SECOND) * 1_000L);
    }

    private static LocalDateTime local(long at) {
        return LocalDateTime.ofInstant(instant(at).truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }
}
