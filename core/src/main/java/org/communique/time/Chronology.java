package org.communique.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * The order in time of things that are told in some order: certain dates decide, then the order in which they are told.
 *
 * <p>Of two things one comes first if its date lies before the other's whatever days the two mean; where no date says
 * so, the one that is told first. A thing whose date does not say on which side of those before it it lies follows the
 * last of them that has such a date: what is told behind the 13th stays there, though the 13th comes behind an 8th that
 * is told last. News often tells the latest first. So where two that are dated are told the wrong way round, what stands between them and might have been before either or behind both has no place: "on 11 March it was
 * resumed; it had been suspended; on 10 February it was delivered".
 *
 * <p>So that the order can be handed on from one to the next, a time of day counts here as known by its local time and as
 * an instant, whatever stands beside it: without an offset it is 14 hours to either side, beside a date too.
 *
 * <p>It is found in {@code n log n} steps.
 */
public final class Chronology {

    private final List<TimeBounds> told;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Integer> unplaced;
    private final List<Place> places;

    private Chronology(List<TimeBounds> told) {
        this.told = told;
        findTurns();
        this.unplaced = between(turns);
        this.places = places(order());
    }

    /** Things that are told in the order in which they came. */
    private Chronology(int things) {
        this.told = List.of();
        this.unplaced = List.of();
        List<Place> inOrder = new ArrayList<>(things);
        for (int i = 0; i < things; i++) {
            inOrder.add(new Place(i, true));
        }
        this.places = Collections.unmodifiableList(inOrder);
    }

    /**
     * A place in the order of time.
     *
     * @param index which thing has it: where it is told, from 0
     * @param certain whether what has the place before it is the last before it: nothing without a place may lie between
     */
    public record Place(int index, boolean certain) {}

    /** Two things that are told the wrong way round, and one between them that does not say when it was. */
    private record Turn(int later, int between, int earlier) {}

    /**
     * {@return the order of things with these dates}
     *
     * @param dates the date of each thing, if it is known, in the order in which they are told
     */
    public static Chronology of(List<Optional<Edtf>> dates) {
        if (areDaysInOrder(dates)) {
            return new Chronology(dates.size());
        }
        List<TimeBounds> told = new ArrayList<>();
        for (Optional<Edtf> date : dates) {
            told.add(date.isPresent() ? date.get().somewhen() : TimeBounds.UNKNOWN);
        }
        return new Chronology(told);
    }

    /** Whether none that is dated comes before one that is told before it; only plain days are looked at. */
    private static boolean areDaysInOrder(List<Optional<Edtf>> dates) {
        String latest = "";
        for (Optional<Edtf> date : dates) {
            if (date.isPresent()) {
                String day = date.get().text();
                if (!PlainDay.is(day) || day.compareTo(latest) < 0) {
                    return false;
                }
                latest = day;
            }
        }
        return true;
    }

    private static List<Integer> between(List<Turn> turns) {
        List<Integer> between = new ArrayList<>();
        for (Turn turn : turns) {
            between.add(turn.between());
        }
        return List.copyOf(between);
    }

    /** {@return the things that have a place in time, the first first} */
    public List<Place> places() {
        return places;
    }

    /** {@return where the things are told that have no place, from 0} */
    public List<Integer> unplaced() {
        return unplaced;
    }

    private void findTurns() {
        int[] following = new int[told.size()];
        int next = -1;
        for (int i = told.size() - 1; i >= 0; i--) {
            following[i] = next;
            next = isDated(i) ? i : next;
        }
        int last = -1;
        for (int i = 0; i < told.size(); i++) {
            if (last >= 0 && following[i] >= 0 && mayBeOnEitherSide(i, last, following[i])) {
                turns.add(new Turn(last, i, following[i]));
            }
            last = isDated(i) ? i : last;
        }
    }

    private boolean isDated(int index) {
        return !told.get(index).equals(TimeBounds.UNKNOWN);
    }

    private boolean mayBeOnEitherSide(int between, int later, int earlier) {
        return isBefore(earlier, later) && !isBefore(earlier, between) && !isBefore(between, later);
    }

    private boolean isBefore(int one, int other) {
        return told.get(one).precedes(told.get(other)) == Ternary.YES;
    }

    /** One is taken as soon as all that are before it are taken, and what it follows; of several the one told first. */
    private List<Integer> order() {
        int[] followed = followed();
        Queue<Integer> waiting = placed(Comparator.comparing(i -> told.get(i).earliestStart()));
        Queue<Integer> ending = placed(Comparator.comparing(i -> told.get(i).latestEnd()));
        Queue<Integer> ready = new PriorityQueue<>();
        Map<Integer, List<Integer>> following = new HashMap<>();
        Set<Integer> order = new LinkedHashSet<>();
        while (!ending.isEmpty()) {
            while (!waiting.isEmpty() && !isBefore(ending.element(), waiting.element())) {
                int next = waiting.remove();
                boolean free = followed[next] < 0 || order.contains(followed[next]);
                (free ? ready : following.computeIfAbsent(followed[next], absent -> new ArrayList<>())).add(next);
            }
            int taken = ready.remove();
            order.add(taken);
            ready.addAll(following.getOrDefault(taken, List.of()));
            while (!ending.isEmpty() && order.contains(ending.element())) {
                ending.remove();
            }
        }
        return List.copyOf(order);
    }

    /** Behind which a thing stands that has no date to put it before or behind that; -1 where it has one, or is first. */
    private int[] followed() {
        int[] followed = new int[told.size()];
        Set<Integer> without = new HashSet<>(unplaced);
        int last = -1;
        for (int i = 0; i < followed.length; i++) {
            boolean dated = isDated(i) && (last < 0 || isBefore(i, last) || isBefore(last, i));
            followed[i] = dated ? -1 : last;
            last = dated && !without.contains(i) ? i : last;
        }
        return followed;
    }

    private Queue<Integer> placed(Comparator<Integer> first) {
        Queue<Integer> placed = new PriorityQueue<>(first);
        Set<Integer> without = new HashSet<>(unplaced);
        for (int i = 0; i < told.size(); i++) {
            if (!without.contains(i)) {
                placed.add(i);
            }
        }
        return placed;
    }

    /** Behind the earlier and up to the later of two that are told the wrong way round something may lie between. */
    private List<Place> places(List<Integer> order) {
        Map<Integer, Integer> placeOf = new HashMap<>();
        for (int index : order) {
            placeOf.put(index, placeOf.size());
        }
        int[] opening = new int[order.size() + 2];
        for (Turn turn : turns) {
            opening[placeOf.getOrDefault(turn.earlier(), -1) + 1]++;
            opening[placeOf.getOrDefault(turn.later(), order.size()) + 1]--;
        }
        List<Place> inOrder = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < order.size(); i++) {
            open += opening[i];
            inOrder.add(new Place(order.get(i), open == 0));
        }
        return Collections.unmodifiableList(inOrder);
    }
}
