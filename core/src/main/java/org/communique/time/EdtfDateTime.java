package org.communique.time;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A local date and time of day, to the minute, the second or a fraction of it, with or without its offset from UTC.
 *
 * @param first its first moment, local
 * @param last its last moment, local: the same unless it is given to the minute
 * @param precision second or minute
 * @param offset what is to be taken from local time to have UTC, if it is said
 */
record EdtfDateTime(LocalDateTime first, LocalDateTime last, Precision precision, Optional<ZoneOffset> offset)
        implements EdtfValue {

    /** How far the local time of some zone is from UTC, rounded to be the same in both directions. */
    private static final Duration FARTHEST = Duration.ofHours(14);

    @Override
    public List<EdtfDate> dates() {
        return List.of();
    }

    @Override
    public TimeBounds written() {
        return at(UTC);
    }

    @Override
    public TimeBounds period() {
        return at(UTC);
    }

    @Override
    public TimeBounds occasion() {
        return at(UTC);
    }

    /** {@return when it is on the line of instants: without an offset it is known to 14 hours either way} */
    TimeBounds instant() {
        return offset.map(this::at).orElseGet(() -> TimeBounds.at(
                        first.minus(FARTHEST).toInstant(UTC),
                        last.minus(FARTHEST).toInstant(UTC))
                .or(TimeBounds.at(
                        first.plus(FARTHEST).toInstant(UTC), last.plus(FARTHEST).toInstant(UTC))));
    }

    /** {@return when it is by its local time or as an instant} */
    TimeBounds inAnyZone() {
        return at(UTC).or(instant());
    }

    private TimeBounds at(ZoneOffset zone) {
        return TimeBounds.at(first.toInstant(zone), last.toInstant(zone));
    }
}
