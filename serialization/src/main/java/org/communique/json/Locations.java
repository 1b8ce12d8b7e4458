package org.communique.json;

import java.util.Objects;
import java.util.Optional;
import org.communique.json.codec.ValuePositions;
import org.communique.validation.Position;

/**
 * Where each value of a document begins, if the reader was asked to keep that ({@link
 * ReadOptions.Builder#locations()}). Immutable; equal to others that find the same.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(result.dossier().orElseThrow());
 * Report located = report.located(result.locations()::find);
 * }</pre>
 */
public final class Locations {

    private final ValuePositions places;

    Locations(ValuePositions places) {
        this.places = places;
    }

    /**
     * {@return where a value begins; absent where the document has none, or nothing was kept}
     *
     * @param pointer a JSON Pointer (RFC 6901) into the document as it was read: an entry with a fault counts
     */
    public Optional<Position> find(String pointer) {
        return places.find(Objects.requireNonNull(pointer, "pointer"))
                .map(place -> new Position(place.line(), place.column()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Locations that && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    /** {@return where the document begins, for a log} */
    @Override
    public String toString() {
        return "Locations[" + find("").map(Position::toString).orElse("none") + "]";
    }
}
