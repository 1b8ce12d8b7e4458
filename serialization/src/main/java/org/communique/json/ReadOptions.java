package org.communique.json;

import org.communique.json.codec.Limits;

/** How strict a reader is, and how much it takes. Immutable. */
public final class ReadOptions {

    private static final ReadOptions STANDARD = builder().build();

    private final boolean rejectUnknown;
    private final boolean locations;
    private final Limits document;
    private final Limits line;

    private ReadOptions(Builder builder) {
        this.rejectUnknown = builder.rejectUnknown;
        this.locations = builder.locations;
        this.document = builder.limits(builder.maxBytes);
        this.line = builder.limits(builder.maxLineBytes);
    }

    /** {@return the options that readers have by default: unknown members are kept} */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from the standard options} */
    public static Builder builder() {
        return new Builder();
    }

    boolean rejectsUnknown() {
        return rejectUnknown;
    }

    boolean keepsLocations() {
        return locations;
    }

    Limits document() {
        return document;
    }

    Limits line() {
        return line;
    }

    /** Builds options; not thread-safe. */
    public static final class Builder {

        /** As text in UTF-16 that becomes UTF-8, three bytes a character, this still is no longer than an array can be. */
        static final int MAX_BYTES = 1 << 29;

        /** Values of the model that contain each other are read by calls inside each other. */
        private static final int MAX_DEPTH = 1000;

        private boolean rejectUnknown;
        private boolean locations;
        private int maxBytes = 16 << 20;
        private int maxLineBytes = 1 << 20;
        private int maxDepth = 64;
        private int maxString = 1 << 20;
        private int maxName = 256;
        private int maxNumber = 64;
        private int maxValues = 1_000_000;

        private Builder() {}

        /**
         * Reports members that this release does not know, rather than keeping them; but for those of other systems, which
         * have a colon in their name.
         */
        public Builder rejectUnknown() {
            rejectUnknown = true;
            return this;
        }

        /**
         * Keeps where each value of a document begins ({@link ReadResult#locations()}), which takes about as much memory
         * as the dossier itself.
         */
        public Builder locations() {
            locations = true;
            return this;
        }

        /**
         * Sets the greatest length of a document, in bytes of UTF-8; 16 MiB by default.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than 512 MiB
         */
        public Builder maxBytes(int limit) {
            maxBytes = within("maxBytes", limit, MAX_BYTES);
            return this;
        }

        /**
         * Sets the greatest length of a line, in bytes of UTF-8; 1 MiB by default.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than 512 MiB
         */
        public Builder maxLineBytes(int limit) {
            maxLineBytes = within("maxLineBytes", limit, MAX_BYTES);
            return this;
        }

        /**
         * Sets the greatest number of objects and arrays inside each other; 64 by default.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than 1,000
         */
        public Builder maxDepth(int limit) {
            maxDepth = within("maxDepth", limit, MAX_DEPTH);
            return this;
        }

        /**
         * Sets the greatest length of a string, in UTF-16 code units; 1,048,576 by default.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxString(int limit) {
            maxString = within("maxString", limit, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets the greatest length of a member's name, in UTF-16 code units; 256 by default.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxName(int limit) {
            maxName = within("maxName", limit, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets the greatest length of a number's text; 64 by default.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxNumber(int limit) {
            maxNumber = within("maxNumber", limit, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets the greatest number of JSON values in a document or line, unknown ones and containers counted; 1,000,000 by default.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxValues(int limit) {
            maxValues = within("maxValues", limit, Integer.MAX_VALUE);
            return this;
        }

        /** {@return the options set so far} */
        public ReadOptions build() {
            return new ReadOptions(this);
        }

        private Limits limits(int bytes) {
            return new Limits(bytes, maxDepth, maxString, maxName, maxNumber, maxValues);
        }

        private static int within(String name, int limit, int most) {
            if (limit < 1 || limit > most) {
                throw new IllegalArgumentException(name + ": expected 1 to " + most + " but was " + limit);
            }
            return limit;
        }
    }
}
