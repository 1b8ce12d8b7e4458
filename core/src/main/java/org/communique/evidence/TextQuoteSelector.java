package org.communique.evidence;

import java.util.Optional;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** The place in a source where certain words stand: the Text Quote Selector of the W3C Web Annotation model. */
@Value.Immutable
@CommuniqueStyle
public sealed interface TextQuoteSelector extends TextSelector permits ImmutableTextQuoteSelector {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the place where {@code exact} stands}
     *
     * @throws IllegalArgumentException if it is blank
     */
    static TextQuoteSelector of(String exact) {
        return builder().exact(exact).build();
    }

    /** {@return the words, as they stand in the source} */
    String exact();

    /** {@return what stands just before them} */
    Optional<String> prefix();

    /** {@return what stands just behind them} */
    Optional<String> suffix();

    @Override
    default String type() {
        return "text-quote";
    }

    /** {@return a builder that starts from this text quote selector} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds text quote selectors; not thread-safe. */
    final class Builder extends ImmutableTextQuoteSelector.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a text quote selector with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank
         */
        @Override
        public TextQuoteSelector build() {
            TextQuoteSelector built = super.build();
            Refusals.none()
                    .text("exact", built.exact())
                    .unicode("prefix", built.prefix())
                    .unicode("suffix", built.suffix())
                    .end(TextQuoteSelector.class);
            return built;
        }
    }
}
