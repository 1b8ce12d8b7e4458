package org.communique.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.internal.Codes;
import org.communique.term.Term;
import org.communique.term.Vocabulary;
import org.communique.time.Tense;

/**
 * Whether an event is real, intended, or only thought of.
 *
 * @param code the code of a modality; see {@link Term} for its form
 */
public record Modality(String code) implements Term {

    /** It took place. IPTC: Post-event. */
    public static final Modality OCCURRED = new Modality("occurred");

    /** It is taking place. IPTC: Mid-event. */
    public static final Modality ONGOING = new Modality("ongoing");

    /** It is arranged. schema.org: EventScheduled. IPTC: Pre-event. */
    public static final Modality PLANNED = new Modality("planned");

    /** Somebody thinks that it will take place. */
    public static final Modality EXPECTED = new Modality("expected");

    /** Somebody wants it to take place. */
    public static final Modality PROPOSED = new Modality("proposed");

    /** It is only supposed. */
    public static final Modality HYPOTHETICAL = new Modality("hypothetical");

    /** It is put off. schema.org: EventPostponed. IPTC: Postponed. */
    public static final Modality POSTPONED = new Modality("postponed");

    /** It was arranged and will not take place. schema.org: EventCancelled. IPTC: Canceled. */
    public static final Modality CANCELLED = new Modality("cancelled");

    /** Somebody tried. */
    public static final Modality ATTEMPTED = new Modality("attempted");

    /** Somebody stopped it. */
    public static final Modality PREVENTED = new Modality("prevented");

    /** It was begun and came to nothing. */
    public static final Modality FAILED = new Modality("failed");

    /** The record does not say whether it took place, is to take place, or is only thought of. */
    public static final Modality UNSTATED = new Modality("unstated");

    private static final Vocabulary<Modality> VOCABULARY = Vocabulary.of(List.of(
            OCCURRED,
            ONGOING,
            PLANNED,
            EXPECTED,
            PROPOSED,
            HYPOTHETICAL,
            POSTPONED,
            CANCELLED,
            ATTEMPTED,
            PREVENTED,
            FAILED,
            UNSTATED));

    private static final Map<Modality, String> SCHEMA_ORG =
            Map.of(PLANNED, "EventScheduled", POSTPONED, "EventPostponed", CANCELLED, "EventCancelled");

    private static final Map<Modality, String> IPTC = Map.ofEntries(
            Map.entry(OCCURRED, "Post-event"),
            Map.entry(ONGOING, "Mid-event"),
            Map.entry(PLANNED, "Pre-event"),
            Map.entry(POSTPONED, "Postponed"),
            Map.entry(CANCELLED, "Canceled"));

    private static final Set<Modality> PAST = Set.of(OCCURRED, ATTEMPTED, PREVENTED, FAILED);

    private static final Set<Modality> FUTURE = Set.of(PLANNED, EXPECTED, PROPOSED, HYPOTHETICAL);

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link Term} gives
     */
    public Modality {
        Codes.check("a modality", code);
    }

    /**
     * {@return a modality with this code, known or not}
     *
     * @throws IllegalArgumentException if the code is not of the form that {@link Term} gives
     */
    public static Modality of(String code) {
        return VOCABULARY.find(code).orElseGet(() -> new Modality(code));
    }

    /** {@return the known codes, in the order of definition} */
    public static List<Modality> all() {
        return VOCABULARY.all();
    }

    @Override
    public boolean known() {
        return VOCABULARY.contains(code);
    }

    /**
     * {@return where such an event lies, seen from the day of its source: "Wednesday" is a day past of what occurred, one
     * to come of what is planned, and either of what was cancelled or put off, and of what is under way: it began before
     * that day and may go on}
     */
    public Tense tense() {
        return PAST.contains(this) ? Tense.PAST : FUTURE.contains(this) ? Tense.FUTURE : Tense.EITHER;
    }

    /** {@return whether such an event has begun on the day of its source: it is past or under way} */
    public boolean begun() {
        return equals(ONGOING) || tense() == Tense.PAST;
    }

    /**
     * {@return the name of the schema.org event status, as in {@code https://schema.org/EventScheduled}; absent where
     * schema.org has none}
     */
    public Optional<String> schemaOrgEventStatus() {
        return Optional.ofNullable(SCHEMA_ORG.get(this));
    }

    /**
     * {@return the name of the status in the IPTC NewsCodes list {@code speventstatus}; absent where it has none}
     *
     * <p>The list was made for sports events; these of its names fit any event.
     */
    public Optional<String> iptcEventStatus() {
        return Optional.ofNullable(IPTC.get(this));
    }

    @Override
    public String toString() {
        return code;
    }
}
