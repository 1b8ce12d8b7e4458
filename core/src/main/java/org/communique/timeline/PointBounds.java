package org.communique.timeline;

import java.util.Objects;
import java.util.Optional;
import org.communique.time.Edtf;

/**
 * Between which dates something began, or ended.
 *
 * <p>A day is one of whatever calendar the dossier's dates are of; a time of day is in UTC.
 *
 * @param earliest not before the beginning of this day or second; absent where that is unknown
 * @param latest not after the end of this day or second; absent where that is unknown
 * @param basis how it is known, by the weaker of the two; absent where neither is
 */
public record PointBounds(Optional<Edtf> earliest, Optional<Edtf> latest, Optional<SpanBasis> basis) {

    /** Nothing is known. */
    public static final PointBounds UNKNOWN = new PointBounds(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null. */
    public PointBounds {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(basis, "basis");
    }
}
