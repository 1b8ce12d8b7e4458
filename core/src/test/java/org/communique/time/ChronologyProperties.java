package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.communique.time.Chronology.Place;

class ChronologyProperties {

    @Property
    void everyThingHasOnePlaceOrNone(@ForAll @Size(max = 12) List<@From("dates") Optional<Edtf>> dates) {
        Chronology chronology = Chronology.of(dates);

        List<Integer> all = new ArrayList<>(indices(chronology));
        all.addAll(chronology.unplaced());
        assertThat(all).containsExactlyInAnyOrderElementsOf(range(dates));
    }

    @Property
    void nothingHasAPlaceBehindWhatItIsCertainlyBefore(
            @ForAll @Size(max = 12) List<@From("dates") Optional<Edtf>> dates) {
        List<Integer> order = indices(Chronology.of(dates));

        for (int i = 0; i < order.size(); i++) {
            int first = order.get(i);
            assertThat(order.subList(i, order.size())).noneMatch(later -> isBefore(dates, later, first));
        }
    }

    @Property
    void ofThoseThatMayComeFirstTheOneThatIsToldFirstDoes(
            @ForAll @Size(max = 12) List<@From("dates") Optional<Edtf>> dates) {
        Chronology chronology = Chronology.of(dates);
        List<Integer> left = new ArrayList<>(range(dates));
        left.removeAll(chronology.unplaced());
        Map<Integer, Integer> followed = followed(dates, left);

        for (int next : indices(chronology)) {
            assertThat(left.stream()
                            .filter(each -> left.stream().noneMatch(other -> isBefore(dates, other, each))
                                    && !left.contains(followed.getOrDefault(each, -1))))
                    .first()
                    .isEqualTo(next);
            left.remove((Integer) next);
        }
    }

    @Property
    void whatNoDateTurnsRoundStandsAsItIsTold(@ForAll @Size(max = 12) List<@From("dates") Optional<Edtf>> dates) {
        List<Optional<Edtf>> straight = new ArrayList<>();
        for (Optional<Edtf> date : dates) {
            straight.add(date);
            if (IntStream.range(0, straight.size()).anyMatch(i -> isBefore(straight, straight.size() - 1, i))) {
                straight.remove(straight.size() - 1);
            }
        }

        assertThat(Chronology.of(straight).places())
                .isEqualTo(range(straight).stream()
                        .map(index -> new Place(index, true))
                        .toList());
    }

    /** Behind which one a thing stands that no date puts before or behind that. */
    private static Map<Integer, Integer> followed(List<Optional<Edtf>> dates, List<Integer> placed) {
        Map<Integer, Integer> followed = new TreeMap<>();
        Optional<Integer> last = Optional.empty();
        for (int i : placed) {
            int each = i;
            boolean open = last.filter(before -> !isBefore(dates, each, before) && !isBefore(dates, before, each))
                    .isPresent();
            if (open) {
                followed.put(i, last.orElseThrow());
            } else if (!dates.get(i)
                    .map(Edtf::somewhen)
                    .orElse(TimeBounds.UNKNOWN)
                    .equals(TimeBounds.UNKNOWN)) {
                last = Optional.of(i);
            }
        }
        return followed;
    }

    private static List<Integer> indices(Chronology chronology) {
        return chronology.places().stream().map(Place::index).toList();
    }

    private static List<Integer> range(List<?> all) {
        return IntStream.range(0, all.size()).boxed().toList();
    }

    /** Whether a date is before another by what all of them can be laid on one line by. */
    private static boolean isBefore(List<Optional<Edtf>> dates, int one, int other) {
        return dates.get(one)
                .flatMap(first -> dates.get(other).map(second -> precedes(first, second)))
                .orElse(false);
    }

    private static boolean precedes(Edtf one, Edtf other) {
        return one.somewhen().precedes(other.somewhen()) == Ternary.YES;
    }

    @Property
    void whatIsBeforeInTheOrderIsBeforeAndOfDatesAllThatIs(
            @ForAll @From("dates") Optional<Edtf> one, @ForAll @From("dates") Optional<Edtf> other) {
        if (one.isPresent() && other.isPresent()) {
            boolean before = one.get().before(other.get()) == Ternary.YES;
            boolean timed = (one.get().text() + other.get().text()).contains("T");

            assertThat(precedes(one.get(), other.get())).isIn(before, before && !timed);
        }
    }

    @Provide
    Arbitrary<Optional<Edtf>> dates() {
        return Arbitraries.of(
                        "2025-03-01",
                        "2025-03-02",
                        "2025-03-02T10:00",
                        "2025-03-02T18:30:15",
                        "2025-03-02T23:30-05:00",
                        "2025-03-03T00:30+14:00",
                        "2025-03-04T06:00Z",
                        "2025-03-03",
                        "2025-03-01/2025-03-02",
                        "2025-03",
                        "2025-02",
                        "2025",
                        "2024",
                        "2025-03-0X",
                        "2025-03-02/..",
                        "/2025-03-02",
                        "2025-03-03~",
                        "[2025-03-01,2025-04]",
                        "2025/2024",
                        "Y170000002")
                .map(Edtf::parse)
                .optional();
    }
}
