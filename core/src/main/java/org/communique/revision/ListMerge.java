package org.communique.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.shape.Kind;

/**
 * Brings two versions of a list together, element by element.
 *
 * @param kind what the elements are
 * @param inside brings two versions of an element together
 * @param <V> the type of the elements
 */
record ListMerge<V>(Kind<V> kind, ValueMerge inside) {

    Versions<List<V>> of(List<V> base, List<V> first, List<V> second) {
        Elements<V> elements = new Elements<>(inside.identities(), base, first, second);
        elements.pair(kind);
        Weave weave = new Weave(base.size(), elements.count, elements.ofFirst, elements.ofSecond);
        List<V> one = new ArrayList<>();
        List<V> other = new ArrayList<>();
        List<Versions<Optional<V>>> merged = new ArrayList<>();
        for (int i = 0; i < elements.count; i++) {
            merged.add(element(elements.base(i), elements.first(i), elements.second(i)));
        }
        Arrays.stream(weave.order()).forEach(i -> merged.get(i).first().ifPresent(one::add));
        Arrays.stream(weave.clashes() ? weave.otherOrder() : weave.order())
                .forEach(i -> merged.get(i).second().ifPresent(other::add));
        return weave.clashes() ? inside.clash(one, other) : new Versions<>(one, other);
    }

    private Versions<Optional<V>> element(Optional<V> base, Optional<V> first, Optional<V> second) {
        if (first.isPresent() && second.isPresent()) {
            Versions<V> both = inside.whole(kind, base, first.get(), second.get());
            return new Versions<>(Optional.of(both.first()), Optional.of(both.second()));
        } else if (base.isEmpty()) {
            return Versions.one(first.or(() -> second));
        }
        boolean asBefore = first.or(() -> second).equals(base) || (first.isEmpty() && second.isEmpty());
        return asBefore ? Versions.one(Optional.empty()) : inside.clash(first, second);
    }

    /** The elements of all three lists, each once, those of the base first. */
    private static final class Elements<V> {

        private final Identities identities;
        private final List<V> base;
        private final List<V> first;
        private final List<V> second;
        private final int[] ofFirst;
        private final int[] ofSecond;
        private final int[] inFirst;
        private final int[] inSecond;
        private int count;

        Elements(Identities identities, List<V> base, List<V> first, List<V> second) {
            this.identities = identities;
            this.base = base;
            this.first = first;
            this.second = second;
            this.ofFirst = new int[first.size()];
            this.ofSecond = new int[second.size()];
            int most = base.size() + first.size() + second.size();
            this.inFirst = new int[most];
            this.inSecond = new int[most];
            Arrays.fill(inFirst, -1);
            Arrays.fill(inSecond, -1);
            this.count = base.size();
        }

        void pair(Kind<V> kind) {
            List<Integer> newFirst = pairWithBase(kind, first, ofFirst);
            List<Integer> newSecond = pairWithBase(kind, second, ofSecond);
            Pairing added = Pairing.of(
                    kind,
                    newFirst.stream().map(first::get).toList(),
                    newSecond.stream().map(second::get).toList(),
                    identities);
            newFirst.forEach(i -> ofFirst[i] = count++);
            for (int j = 0; j < newSecond.size(); j++) {
                int partner = added.before(j);
                ofSecond[newSecond.get(j)] = partner < 0 ? count++ : ofFirst[newFirst.get(partner)];
            }
            place(ofFirst, inFirst);
            place(ofSecond, inSecond);
        }

        /** Tells which of the base they are. {@return the places of those that are new} */
        private List<Integer> pairWithBase(Kind<V> kind, List<V> side, int... elements) {
            if (base.isEmpty()) {
                return IntStream.range(0, side.size()).boxed().toList();
            }
            Pairing pairing = Pairing.of(kind, base, side, identities);
            List<Integer> added = new ArrayList<>();
            for (int i = 0; i < elements.length; i++) {
                elements[i] = pairing.before(i);
                if (elements[i] < 0) {
                    added.add(i);
                }
            }
            return added;
        }

        private static void place(int[] elements, int[] places) {
            for (int i = 0; i < elements.length; i++) {
                places[elements[i]] = i;
            }
        }

        Optional<V> base(int element) {
            return element < base.size() ? Optional.of(base.get(element)) : Optional.empty();
        }

        Optional<V> first(int element) {
            return inFirst[element] < 0 ? Optional.empty() : Optional.of(first.get(inFirst[element]));
        }

        Optional<V> second(int element) {
            return inSecond[element] < 0 ? Optional.empty() : Optional.of(second.get(inSecond[element]));
        }
    }
}
