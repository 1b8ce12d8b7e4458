package org.communique.entry;

import java.util.List;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.term.CountryCode;
import org.immutables.value.Value;

/** Where something is or happens, as closely as the source says. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Place extends Extensible permits ImmutablePlace {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the place with this name}
     *
     * @throws IllegalArgumentException if the name is blank
     */
    static Place of(String name) {
        return builder().name(name).build();
    }

    /** {@return the name, as the source has it} */
    String name();

    /** {@return the country that it lies in} */
    Optional<CountryCode> country();

    /** {@return a point in it} */
    Optional<Coordinates> coordinates();

    /** {@return how closely it is known} */
    Optional<PlaceResolution> resolution();

    /** {@return what gazetteers call it} */
    List<Identifier> identifiers();

    /** {@return a builder that starts from this place} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds places; not thread-safe. */
    final class Builder extends ImmutablePlace.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a place with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the name is blank
         */
        @Override
        public Place build() {
            Place built = super.build();
            Refusals.none().text("name", built.name()).end(Place.class);
            return built;
        }
    }
}
