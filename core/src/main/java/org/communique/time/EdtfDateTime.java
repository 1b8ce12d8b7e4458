package org.communique.time;

import static java.time.ZoneOffset.UTC;

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

    /** {@return when it is beside {@code other}: to the day if only one of the two has an offset} */
    TimeBounds beside(EdtfDateTime other) {
        if (offset.isPresent() != other.offset.isPresent()) {
            return TimeBounds.days(first.toLocalDate(), last.toLocalDate()).someMoment();
        }
        return at(offset.orElse(UTC));
    }

    /** {@return when it is by its local time or, if its offset is said, by its instant} */
    TimeBounds inAnyZone() {
        return at(UTC).or(at(offset.orElse(UTC)));
    }

    private TimeBounds at(ZoneOffset zone) {
        return TimeBounds.at(first.toInstant(zone), last.toInstant(zone));
    }
}
