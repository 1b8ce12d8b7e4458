package org.communique.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much of one kind was held against the texts of sources, and how much could not be.
 *
 * @param kind what was to be checked
 * @param checked how many were
 * @param unchecked how many were not, by the reason
 */
public record TextCheck(Kind kind, int checked, Map<Reason, Integer> unchecked) {

    /** Takes the counts. */
    public TextCheck {
        Objects.requireNonNull(kind, "kind");
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        counts.putAll(unchecked);
        unchecked = Collections.unmodifiableMap(counts);
    }

    /** What is held against a text. */
    public enum Kind {
        /** A segment of a quotation, in each citation that selects it, or in none. */
        QUOTATION,
        /** What any other selector selects. */
        SPAN,
        /** An amount, count or name that has words of its own. */
        WORDING,
        /** A time that has words of its own. */
        DATE
    }

    /** Why something could not be held against a text. */
    public enum Reason {
        /** The text of its source was not given. */
        NO_TEXT,
        /** The text is another one than that which the positions were made for. */
        OTHER_TEXT,
        /** Nothing tells whether the text is the one that the positions were made for. */
        UNKNOWN_TEXT,
        /** The source is in a language that is not read. */
        OTHER_LANGUAGE,
        /** No selector selects the segment of a quotation. */
        NO_SELECTOR,
        /** No words are selected: a whole source, or a record of a data set. */
        NO_WORDS,
        /** The words or the wording cannot be read: words that the text does not have or has in several places, or too many. */
        NOT_READ
    }

    /** {@return how many were not checked, for whatever reason} */
    public int uncheckedCount() {
        return unchecked.values().stream().mapToInt(Integer::intValue).sum();
    }
}
