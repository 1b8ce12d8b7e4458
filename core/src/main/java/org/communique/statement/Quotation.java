package org.communique.statement;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.term.LanguageTag;
import org.immutables.value.Value;

/**
 * Words that the source puts in quotation marks.
 *
 * <p>The text stands exactly as printed, without the outer marks. An utterance that the source splits ("…," he said.
 * "…") is one quotation of several segments; the i-th selector of its evidence selects the i-th segment, marks
 * included.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface Quotation extends Evidenced, Extensible permits ImmutableQuotation {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a direct quotation of one segment}
     *
     * @throws IllegalArgumentException if the text is blank
     */
    static Quotation of(String text) {
        return of(QuotationForm.DIRECT, text);
    }

    /**
     * {@return a quotation of one or more segments}
     *
     * @throws IllegalArgumentException if there is no segment or one is blank
     */
    static Quotation of(QuotationForm form, String... segments) {
        return builder().form(form).addSegments(segments).build();
    }

    /** {@return how the quotation stands in the source} */
    QuotationForm form();

    /** {@return the words, in the order of the source; at least one} */
    List<String> segments();

    /** {@return the language of the segments} */
    Optional<LanguageTag> language();

    /** {@return what was said before it was translated} */
    Optional<String> original();

    /** {@return the language of the original} */
    Optional<LanguageTag> originalLanguage();

    /** {@return who translated} */
    Optional<ActorId> translator();

    /** {@return a builder that starts from this quotation} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds quotations; not thread-safe. */
    final class Builder extends ImmutableQuotation.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a quotation with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if there is no segment or a text is blank
         */
        @Override
        public Quotation build() {
            Quotation built = super.build();
            Refusals.none()
                    .notEmpty("segments", built.segments())
                    .texts("segments", built.segments())
                    .text("original", built.original())
                    .end(Quotation.class);
            return built;
        }
    }
}
