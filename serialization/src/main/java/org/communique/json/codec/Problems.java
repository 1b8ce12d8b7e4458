package org.communique.json.codec;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one input, up to a hundred problems. */
public final class Problems {

    /** The largest number of problems that are kept: {@value}. */
    public static final int MAX_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();

    /** Creates a collection of no problems. */
    public Problems() {}

    void add(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
    }

    void clear() {
        problems.clear();
    }

    boolean isFull() {
        return problems.size() == MAX_PROBLEMS;
    }

    /** {@return the problems, in the order in which they were met} */
    public List<Problem> list() {
        return List.copyOf(problems);
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }
}
