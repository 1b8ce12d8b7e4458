package org.communique.actor;

import java.util.Optional;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/** What somebody or something is called, and by whom if the evidence says. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Name extends Evidenced, Extensible permits ImmutableName {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the name {@code text}}
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Name of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return the name {@code text} of a kind}
     *
     * @throws IllegalArgumentException if the text is blank
     */
    static Name of(String text, NameKind kind) {
        return builder().text(text).kind(kind).build();
    }

    /** {@return the name} */
    String text();

    /** {@return the language that it is in} */
    Optional<LanguageTag> language();

    /** {@return what kind of name it is} */
    Optional<NameKind> kind();

    /** {@return when it was in use} */
    Optional<TimeExpression> period();

    /** {@return a builder that starts from this name} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds names; not thread-safe. */
    final class Builder extends ImmutableName.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a name with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the text is blank
         */
        @Override
        public Name build() {
            Name built = super.build();
            Refusals.none().text("text", built.text()).end(Name.class);
            return built;
        }
    }
}
