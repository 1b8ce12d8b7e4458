package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Puts the elements of two versions of a list into one order.
 *
 * <p>The order of the side that changed it holds, and what the other has besides stands behind what it stands behind there;
 * what the first side added comes before what the second did.
 */
final class Weave {

    private final int known;
    private final int count;
    private final int[] first;
    private final int[] second;
    private final boolean[] inFirst;
    private final boolean[] inSecond;

    /**
     * Takes two lists of elements.
     *
     * @param known how many elements were there before: the smallest numbers, in their order then
     * @param count how many there are
     * @param first those of the first side, in its order
     * @param second those of the second side, in its order
     */
    Weave(int known, int count, int[] first, int[] second) {
        this.known = known;
        this.count = count;
        this.first = first.clone();
        this.second = second.clone();
        this.inFirst = in(first);
        this.inSecond = in(second);
    }

    private boolean[] in(int... elements) {
        boolean[] in = new boolean[count];
        IntStream.of(elements).forEach(element -> in[element] = true);
        return in;
    }

    /** {@return whether both sides changed the order, each in another way} */
    boolean clashes() {
        return !asBefore(first) && !asBefore(second) && !isIn(first, inSecond).equals(isIn(second, inFirst));
    }

    /** {@return all elements in one order; that of the first side where the two clash, or both are as before} */
    int[] order() {
        return asBefore(first) && !asBefore(second) ? bySecond() : byFirst();
    }

    /** {@return all elements in the order of the second side, where the two clash} */
    int[] otherOrder() {
        return bySecond();
    }

    private boolean asBefore(int... elements) {
        int[] old = IntStream.of(elements).filter(element -> element < known).toArray();
        return IntStream.range(1, old.length).allMatch(i -> old[i - 1] < old[i]);
    }

    private static List<Integer> isIn(int[] elements, boolean[] other) {
        return IntStream.of(elements).filter(element -> other[element]).boxed().toList();
    }

    private int[] byFirst() {
        return woven(first, inFirst, second, element -> element >= known && !inSecond[element]);
    }

    private int[] bySecond() {
        return woven(second, inSecond, first, element -> false);
    }

    /**
     * Puts the elements that only one list has into the order of the other.
     *
     * @param comesBefore whether an element of the order comes before those that are put behind the same
     */
    private int[] woven(int[] order, boolean[] inOrder, int[] others, IntPredicate comesBefore) {
        List<List<Integer>> behind = behind(inOrder, others);
        List<Integer> woven = new ArrayList<>();
        List<Integer> waiting = behind.get(0);
        for (int element : order) {
            if (!comesBefore.test(element)) {
                woven.addAll(waiting);
                waiting = behind.get(element + 1);
            }
            woven.add(element);
        }
        woven.addAll(waiting);
        return woven.stream().mapToInt(Integer::intValue).toArray();
    }

    /** For each element of the order, behind the place of none, the others that stand behind it and before the next. */
    private List<List<Integer>> behind(boolean[] inOrder, int... others) {
        List<List<Integer>> behind = new ArrayList<>();
        IntStream.rangeClosed(0, count).forEach(i -> behind.add(new ArrayList<>(0)));
        int last = -1;
        for (int element : others) {
            if (inOrder[element]) {
                last = element;
            } else {
                behind.get(last + 1).add(element);
            }
        }
        return behind;
    }
}
