package org.communique.evidence;

import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/**
 * The characters of a source from one offset up to, and not including, another: the Text Position Selector of the W3C
 * Web Annotation model.
 *
 * <p>Offsets count Unicode code points from 0.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface TextPositionSelector extends TextSelector permits ImmutableTextPositionSelector {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the code points from {@code start} up to, and not including, {@code end}}
     *
     * @throws IllegalArgumentException if the start is negative or the end is not behind it
     */
    static TextPositionSelector of(int start, int end) {
        return builder().start(start).end(end).build();
    }

    /** {@return the offset of the first code point} */
    int start();

    /** {@return the offset behind the last code point} */
    int end();

    @Override
    default String type() {
        return "text-position";
    }

    /** {@return a builder that starts from this text position selector} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds text position selectors; not thread-safe. */
    final class Builder extends ImmutableTextPositionSelector.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a text position selector with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the start is negative or the end is not behind it
         */
        @Override
        public TextPositionSelector build() {
            TextPositionSelector built = super.build();
            Refusals.none()
                    .that(built.start() >= 0, "start", "expected an offset of 0 or more")
                    .that(built.end() > built.start(), "end", "expected an offset behind the start")
                    .end(TextPositionSelector.class);
            return built;
        }
    }
}
