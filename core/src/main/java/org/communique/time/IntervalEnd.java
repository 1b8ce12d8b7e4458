package org.communique.time;

/** What an {@link Edtf} says about one of its two ends: ISO 8601-2 tells an open end from an unknown one. */
public enum IntervalEnd {
    /** A date is given. */
    KNOWN,
    /** No limit is set, as in "from 2025 onwards": written {@code ..}. */
    OPEN,
    /** There is a limit, but it is not known: written as nothing, as in {@code 2025/}. */
    UNKNOWN
}
