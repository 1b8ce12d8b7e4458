package org.communique.json.codec;

/** What is read, and under which rules. */
public final class Input {

    private final byte[] bytes;
    private final int end;
    private final long firstLine;
    private final Limits limits;
    private final boolean keepsUnknown;
    private final Problems problems;
    private final Places places;

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
     */
    public Input(
            byte[] bytes,
            int end,
            long firstLine,
            Limits limits,
            boolean keepsUnknown,
            Problems problems,
            Places places) {
        this.bytes = bytes;
        this.end = end;
        this.firstLine = firstLine;
        this.limits = limits;
        this.keepsUnknown = keepsUnknown;
        this.problems = problems;
        this.places = places;
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

    Places places() {
        return places;
    }
}
