package org.communique.json.benchmark;

/** A program that does nothing. */
public final class EmptyStart {

    private EmptyStart() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {}
}
