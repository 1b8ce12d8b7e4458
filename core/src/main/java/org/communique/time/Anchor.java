package org.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.communique.id.EntryId;

/** The point that a relative wording such as "next week" counts from: an entry of the dossier, or a date. */
public sealed interface Anchor {

    /**
     * The publication of a source, or the time of an event.
     *
     * @param id names the source or event
     */
    record OfEntry(EntryId id) implements Anchor {

        /** Refuses null. */
        public OfEntry {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String text() {
            return id.text();
        }

        @Override
        public Optional<Edtf> date(Function<EntryId, Optional<Edtf>> dates) {
            return dates.apply(id);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A date that the editor knows.
     *
     * @param date a day of the ISO calendar in a year from 0000 to 9999
     */
    record OfDate(LocalDate date) implements Anchor {

        /**
         * Checks the year.
         *
         * @throws IllegalArgumentException if it is not in 0000 to 9999
         */
        public OfDate {
            if (date.getYear() < 0 || date.getYear() > 9999) {
                throw new IllegalArgumentException("expected an anchor in the years 0000 to 9999 but was " + date);
            }
        }

        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public Optional<Edtf> date(Function<EntryId, Optional<Edtf>> dates) {
            return Optional.of(Edtf.of(date));
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** {@return the id, or the date as in {@code 2025-03-06}: the form that {@link #parse} reads} */
    String text();

    /**
     * {@return the date of this point, where it is known}
     *
     * @param dates gives the date of a source's publication or of an event
     */
    Optional<Edtf> date(Function<EntryId, Optional<Edtf>> dates);

    /** {@return the publication of the source, or the time of the event, that {@code id} names} */
    static Anchor of(EntryId id) {
        return new OfEntry(id);
    }

    /**
     * {@return this date}
     *
     * @throws IllegalArgumentException if its year is not in 0000 to 9999
     */
    static Anchor of(LocalDate date) {
        return new OfDate(date);
    }

    /**
     * {@return the anchor that {@code text} names}
     *
     * @param text an id such as {@code source:gazette}, or a date such as {@code 2025-03-06}
     * @throws IllegalArgumentException if it is neither
     */
    static Anchor parse(String text) {
        if (text.indexOf(':') >= 0) {
            return of(EntryId.parse(text));
        }
        try {
            return of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected an anchor, an id such as \"source:gazette\" or a date such as \"2025-03-06\"", e);
        }
    }
}
