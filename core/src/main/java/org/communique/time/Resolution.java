package org.communique.time;

import java.util.Objects;

/** What came of resolving a relative wording: the time that it means, or why it was left alone. */
public sealed interface Resolution {

    /**
     * The wording means a time.
     *
     * @param time the day or the span of days
     */
    record Resolved(Edtf time) implements Resolution {
        public Resolved {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * The wording stays as it is.
     *
     * @param reason why, in a sentence that quotes at most 64 characters of the wording
     */
    record Unresolved(String reason) implements Resolution {
        public Unresolved {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
