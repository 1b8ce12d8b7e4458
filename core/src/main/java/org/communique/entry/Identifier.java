package org.communique.entry;

import java.util.Optional;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/** What another system calls an entry: a scheme and a value, as in {@code wikidata} and {@code Q145}. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Identifier extends Evidenced, Extensible permits ImmutableIdentifier {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the identifier {@code value} of {@code scheme}}
     *
     * @throws IllegalArgumentException if the value is blank
     */
    static Identifier of(IdentifierScheme scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** {@return who gave it} */
    IdentifierScheme scheme();

    /** {@return the identifier, as that scheme writes it} */
    String value();

    /** {@return which of several identifiers the editor prefers; {@link Rank#NORMAL} where nothing is said} */
    Rank rank();

    /** {@return when it is or was valid} */
    Optional<TimeExpression> period();

    /** {@return a builder that starts from this identifier} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds identifiers; not thread-safe. */
    final class Builder extends ImmutableIdentifier.Builder {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return an identifier with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the value is blank
         */
        @Override
        public Identifier build() {
            Identifier built = super.build();
            Refusals.none().text("value", built.value()).end(Identifier.class);
            return built;
        }
    }
}
