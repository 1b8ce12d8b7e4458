package org.communique.json.codec;

/** What is read, and under which rules. */
public final class Input {

    private final byte[] bytes;
    private final int end;
    private final long firstLine;
    private final Limits limits;
    private final boolean keepsUnknown;
    private final Problems problems;
    private final ValuePositions places;
    private final TokenFactory factory;

    /**
     * Creates an input.
     *
     * @param bytes begins with the input, and is not changed while it is read
     * @param end how many of the bytes are the input
     * @param firstLine the number of its first line, from 1
     * @param limits what is refused for its size
     * @param keepsUnknown whether unknown members are kept rather than reported
     * @param problems takes what is wrong
     * @param places takes where the values begin
     * @param factory is that of the other inputs of the same stream, of which one is read at a time
     */
    public Input(
            byte[] bytes,
            int end,
            long firstLine,
            Limits limits,
            boolean keepsUnknown,
            Problems problems,
            ValuePositions places,
            TokenFactory factory) {
        this.bytes = bytes;
        this.end = end;
        this.firstLine = firstLine;
        this.limits = limits;
        this.keepsUnknown = keepsUnknown;
        this.problems = problems;
        this.places = places;
        this.factory = factory;
    }

    /** {@return the same from its beginning, for a reading that takes any names; what was collected is forgotten} */
    public Input withoutTable() {
        problems.clear();
        places.clear();
        return new Input(bytes, end, firstLine, limits, keepsUnknown, problems, places, TokenFactory.withoutTable());
    }

    /** Says that a library failed to read it. */
    public void fail(RuntimeException failure) {
        problems.addFailure(failure, firstLine);
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    long firstLine() {
        return firstLine;
    }

    Limits limits() {
        return limits;
    }

    boolean keepsUnknown() {
        return keepsUnknown;
    }

    Problems problems() {
        return problems;
    }

    ValuePositions places() {
        return places;
    }

    TokenFactory factory() {
        return factory;
    }
}
