package org.communique.entry;

import java.math.BigDecimal;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** A point on the earth: WGS 84, in decimal degrees. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Coordinates extends Extensible permits ImmutableCoordinates {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the point with these coordinates}
     *
     * @throws IllegalArgumentException if a coordinate is out of its range or has too many digits
     */
    static Coordinates of(BigDecimal latitude, BigDecimal longitude) {
        return builder().latitude(latitude).longitude(longitude).build();
    }

    /** {@return degrees north of the equator, from -90 to 90} */
    BigDecimal latitude();

    /** {@return degrees east of Greenwich, from -180 to 180} */
    BigDecimal longitude();

    /** {@return a builder that starts from this point} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds points; not thread-safe. */
    final class Builder extends ImmutableCoordinates.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        private static boolean within(BigDecimal degrees, int limit) {
            return degrees.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
        }

        /**
         * {@return a point with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a coordinate is out of its range or has too many digits
         */
        @Override
        public Coordinates build() {
            Coordinates given = super.build();
            Refusals.none()
                    .decimal("latitude", given.latitude())
                    .decimal("longitude", given.longitude())
                    .end(Coordinates.class);
            latitude(Decimals.normal(given.latitude()));
            longitude(Decimals.normal(given.longitude()));
            Coordinates built = super.build();
            Refusals.none()
                    .that(within(built.latitude(), 90), "latitude", "expected -90 to 90 degrees")
                    .that(within(built.longitude(), 180), "longitude", "expected -180 to 180 degrees")
                    .end(Coordinates.class);
            return built;
        }
    }
}
