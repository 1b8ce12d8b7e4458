package org.communique.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** Where a code list of another system puts an entry. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Classification extends Extensible permits ImmutableClassification {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the class {@code code} of {@code scheme}}
     *
     * @throws IllegalArgumentException if the code is blank
     */
    static Classification of(ClassificationScheme scheme, String code) {
        return builder().scheme(scheme).code(code).build();
    }

    /** {@return the code list, such as PLOVER} */
    ClassificationScheme scheme();

    /** {@return the code, as that list writes it} */
    String code();

    /** {@return what the code means} */
    Optional<String> label();

    /** {@return how much of the entry falls under the code, in hundredths from 0 to 100; all where absent} */
    Optional<BigDecimal> percentage();

    /** {@return a builder that starts from this classification} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds classifications; not thread-safe. */
    final class Builder extends ImmutableClassification.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a classification with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank or the percentage is not in 0 to 100
         */
        @Override
        public Classification build() {
            Classification built = super.build();
            Refusals.none()
                    .text("code", built.code())
                    .text("label", built.label())
                    .percentage("percentage", built.percentage())
                    .end(Classification.class);
            if (built.percentage().isEmpty()) {
                return built;
            }
            percentage(Decimals.normal(built.percentage().get()));
            return super.build();
        }
    }
}
