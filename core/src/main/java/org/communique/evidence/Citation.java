package org.communique.evidence;

import java.util.List;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/**
 * The words of one source that make a claim.
 *
 * <p>An utterance that is split in the source has several selectors, in the order of the text. Without {@link #via()}
 * the outlet stands for the claim; with it, the speaker of that statement does.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface Citation extends Extensible permits ImmutableCitation {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the whole of a source} */
    static Citation of(SourceId source) {
        return builder().source(source).build();
    }

    /**
     * {@return the code points of a source from {@code start} up to, and not including, {@code end}}
     *
     * @throws IllegalArgumentException if the start is negative or the end is not behind it
     */
    static Citation of(SourceId source, int start, int end) {
        return builder()
                .source(source)
                .addSelectors(TextPositionSelector.of(start, end))
                .build();
    }

    /** {@return where the words stand} */
    SourceId source();

    /** {@return the words, in the order of the text; none for the source as a whole} */
    List<TextSelector> selectors();

    /**
     * {@return the attribute of the owner that these words support; {@code id} where they refer to the entry again;
     * absent where they support it as a whole}
     */
    Optional<String> attribute();

    /** {@return the statement that makes the claim, where the source says that somebody said so} */
    Optional<StatementId> via();

    /** {@return how certain the claim is made to be; {@link Factuality#CERTAIN} where nothing else is said} */
    @Value.Default
    default Factuality factuality() {
        return Factuality.CERTAIN;
    }

    /** {@return a builder that starts from this citation} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds citations; not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {

        Builder() {}

        /**
         * {@return a citation with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the attribute is blank
         */
        @Override
        public Citation build() {
            Citation built = super.build();
            Checks.text("attribute", built.attribute());
            return built;
        }
    }
}
