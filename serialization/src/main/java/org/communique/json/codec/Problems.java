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

    /**
     * Adds that a library below failed, in place of the last problem where there are too many.
     *
     * @param line the number of the input's first line, from 1
     */
    public void addFailure(RuntimeException failure, long line) {
        if (isFull()) {
            problems.remove(MAX_PROBLEMS - 1);
        }
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        problems.add(new Problem(Problem.LIBRARY, "", line, 1, Messages.bounded(failure + where)));
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
