package org.communique.revision;

import java.util.ArrayList;
import java.util.List;

/** Numbers from 0 in classes, which are joined two by two: a union-find structure. */
final class Classes {

    private final int[] parent;
    private final int[] size;

    Classes(int count) {
        parent = new int[count];
        size = new int[count];
        for (int i = 0; i < count; i++) {
            parent[i] = i;
            size[i] = 1;
        }
    }

    /** {@return the number that stands for the class of a number} */
    int of(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    boolean areOne(int one, int other) {
        return of(one) == of(other);
    }

    void join(int one, int other) {
        int larger = size[of(one)] >= size[of(other)] ? of(one) : of(other);
        int smaller = larger == of(one) ? of(other) : of(one);
        if (larger != smaller) {
            parent[smaller] = larger;
            size[larger] += size[smaller];
        }
    }

    /** {@return the classes of more than one number, by their first numbers, each in order} */
    List<List<Integer>> joined() {
        List<List<Integer>> members = new ArrayList<>();
        List<List<Integer>> joined = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            members.add(new ArrayList<>(1));
        }
        for (int i = 0; i < parent.length; i++) {
            List<Integer> own = members.get(of(i));
            own.add(i);
            if (own.size() == 2) {
                joined.add(own);
            }
        }
        joined.sort((one, other) -> Integer.compare(one.get(0), other.get(0)));
        return joined;
    }
}
