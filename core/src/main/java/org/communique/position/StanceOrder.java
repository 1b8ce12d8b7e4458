package org.communique.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.statement.Polarity;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.time.SortedDates;
import org.communique.time.Ternary;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;

/**
 * In which order one holder took sides on one thing, as far as that is certain by when the statements were made, or by what
 * else a timeline knows of them: that one follows or supersedes another, say.
 */
final class StanceOrder {

    /** Each stance that a timeline is asked about takes time in proportion to the dossier; of more dates alone decide. */
    private static final int MOST_ASKED = 64;

    private final List<HeldStance> stances;

    /** Of each stance those that are known to be earlier; none where dates alone decide. */
    private final List<BitSet> earlier;

    private final Map<Polarity, Side> sides = new EnumMap<>(Polarity.class);

    private StanceOrder(List<HeldStance> stances, List<BitSet> earlier) {
        this.stances = stances;
        this.earlier = earlier;
        for (Polarity polarity : Polarity.values()) {
            sides.put(polarity, Side.of(polarity, stances));
        }
    }

    /** The dated stances on one side. */
    private record Side(Polarity polarity, List<Integer> stances, SortedDates dates) {

        static Side of(Polarity polarity, List<HeldStance> all) {
            List<Integer> dated = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).polarity() == polarity
                            && all.get(i).when().isPresent())
                    .boxed()
                    .toList();
            return new Side(
                    polarity,
                    dated,
                    SortedDates.of(dated.stream()
                            .map(i -> all.get(i).when().orElseThrow())
                            .toList()));
        }
    }

    /** {@return the stances that one holder takes on one thing, with those marked that later ones have replaced} */
    static StanceOrder of(List<StanceTelling> told, Optional<Timeline> timeline) {
        List<HeldStance> stances = told.stream().map(StanceTelling::stance).toList();
        StanceOrder order = new StanceOrder(
                stances,
                timeline.filter(any -> isAsked(told))
                        .map(known -> earlier(told, known))
                        .orElse(List.of()));
        List<HeldStance> marked = IntStream.range(0, stances.size())
                .mapToObj(i -> stances.get(i).standing(!order.isReplaced(i)))
                .toList();
        return marked.stream().anyMatch(HeldStance::standing) ? new StanceOrder(marked, order.earlier) : order;
    }

    /** {@return whether there are stances on several sides, and not too many to ask a timeline about} */
    static boolean isAsked(List<StanceTelling> told) {
        Polarity first = told.get(0).stance().polarity();
        return told.size() <= MOST_ASKED
                && told.stream().anyMatch(each -> each.stance().polarity() != first);
    }

    /** What the timeline knows, and what dates say where it does not know the reverse. */
    private static List<BitSet> earlier(List<StanceTelling> told, Timeline timeline) {
        List<BitSet> earlier = told.stream().map(each -> new BitSet()).toList();
        List<TimelineItem> items = told.stream()
                .filter(StanceTelling::hasMoment)
                .map(StanceTelling::item)
                .toList();
        for (int one = 0; one < told.size(); one++) {
            if (told.get(one).hasMoment()) {
                mark(one, timeline.laterThan(told.get(one).item(), items), told, earlier);
            }
        }
        for (int one = 0; one < told.size(); one++) {
            for (int other = 0; other < told.size(); other++) {
                if (!earlier.get(one).get(other)
                        && isDatedBefore(told.get(one).stance(), told.get(other).stance())) {
                    earlier.get(other).set(one);
                }
            }
        }
        return earlier;
    }

    /** Both lists have one order. */
    private static void mark(int one, List<TimelineItem> later, List<StanceTelling> told, List<BitSet> earlier) {
        int next = 0;
        for (int i = 0; i < told.size() && next < later.size(); i++) {
            if (told.get(i).item().equals(later.get(next))) {
                earlier.get(i).set(one);
                next++;
            }
        }
    }

    private static boolean isDatedBefore(HeldStance one, HeldStance other) {
        return one.when()
                .flatMap(date -> other.when().filter(second -> date.before(second) == Ternary.YES))
                .isPresent();
    }

    private boolean isBefore(int one, int other) {
        return earlier.isEmpty()
                ? isDatedBefore(stances.get(one), stances.get(other))
                : earlier.get(other).get(one);
    }

    private boolean isReplaced(int stance) {
        return earlier.isEmpty()
                ? date(stance)
                        .filter(date ->
                                others(stance).anyMatch(side -> side.dates().anyAfter(date)))
                        .isPresent()
                : IntStream.range(0, stances.size())
                        .anyMatch(other -> polarity(other) != polarity(stance) && isBefore(stance, other));
    }

    private Stream<Side> others(int stance) {
        return sides.values().stream().filter(side -> side.polarity() != polarity(stance));
    }

    private Polarity polarity(int stance) {
        return stances.get(stance).polarity();
    }

    private Optional<Edtf> date(int stance) {
        return stances.get(stance).when();
    }

    /** {@return the stances in the order of time as far as it is certain, or else as they are told; those without a place at the end} */
    List<HeldStance> inOrder() {
        return order().stream().map(stances::get).toList();
    }

    /** In the order of their dates; what is known to be later waits for what is earlier. */
    private List<Integer> order() {
        Chronology dated = Chronology.of(stances.stream().map(HeldStance::when).toList());
        List<Integer> left = new ArrayList<>();
        dated.places().forEach(place -> left.add(place.index()));
        left.addAll(dated.unplaced());
        if (earlier.isEmpty()) {
            return left;
        }
        List<Integer> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .filter(each -> left.stream().noneMatch(other -> isBefore(other, each)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** {@return for each stance the last ones on other sides that it replaces, unless one on its own side did so before} */
    List<PositionChange> changes() {
        return order().stream().flatMap(this::changesTo).toList();
    }

    private Stream<PositionChange> changesTo(int stance) {
        List<Integer> before = others(stance)
                .flatMap(side -> lastBefore(stance, side).stream())
                .toList();
        List<Integer> same = lastBefore(stance, Objects.requireNonNull(sides.get(polarity(stance))));
        return before.stream()
                .filter(each -> Stream.concat(before.stream(), same.stream()).noneMatch(other -> isBefore(each, other)))
                .map(each -> new PositionChange(stances.get(each), stances.get(stance)));
    }

    /** Those of one side among which the last one before a stance is. */
    private List<Integer> lastBefore(int stance, Side side) {
        return earlier.isEmpty()
                ? date(stance).flatMap(side.dates()::lastBefore).map(side.stances()::get).stream()
                        .toList()
                : earlier.get(stance).stream()
                        .filter(other -> polarity(other) == side.polarity())
                        .boxed()
                        .toList();
    }
}
