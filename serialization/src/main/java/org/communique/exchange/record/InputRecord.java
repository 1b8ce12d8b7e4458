package org.communique.exchange.record;

/**
 * A piece of an input: a record, what stands round the records, or something that cannot be read.
 *
 * @param kind which of these it is
 * @param value what was read; absent where that could not be
 * @param problem why it could not be read, in English; empty where it could, or what was mended where it was
 */
public record InputRecord(Kind kind, Value value, String problem) {

    /** What a piece is. */
    public enum Kind {
        /** A record. */
        RECORD,
        /** A record, or a part of one, that was there before. */
        REPEATED,
        /** What stands round the records, as totals do. */
        ENVELOPE,
        /** Something that cannot be read. */
        UNREADABLE
    }

    /** {@return a record} */
    public static InputRecord of(Value value) {
        return new InputRecord(Kind.RECORD, value, "");
    }

    /** {@return a record, or a part of one, that was there before} */
    public static InputRecord repeated(Value value) {
        return new InputRecord(Kind.REPEATED, value, "");
    }

    /** {@return what stands round the records} */
    public static InputRecord envelope(Value value) {
        return new InputRecord(Kind.ENVELOPE, value, "");
    }

    /** {@return something that cannot be read} */
    public static InputRecord unreadable(String problem) {
        return new InputRecord(Kind.UNREADABLE, Value.absent(), problem);
    }

    /** {@return the same, of which something was mended} */
    public InputRecord mended(String what) {
        return new InputRecord(kind, value, what);
    }
}
