package org.communique.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/**
 * The words of one source that make a claim.
 *
 * <p>An utterance that is split in the source has several selectors, in the order of the text. Without {@link #via()}
 * the outlet stands for the claim, and its {@link #factuality()} is the outlet's ("reportedly"); with it, the speaker of
 * that statement does. Where the outlet hedges what a speaker claims, that is a second citation without {@code via}.
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
    Factuality factuality();

    /** {@return who or what coded the claim from the words: a person or a program, by name} */
    Optional<String> coder();

    /** {@return how sure the coder is of having understood the words, in hundredths from 0 to 100} */
    Optional<BigDecimal> confidence();

    /** {@return the same words, for which only the speaker of a statement stands} */
    default Citation via(StatementId statement) {
        return toBuilder().via(statement).build();
    }

    /**
     * {@return the same words, made less certain: by the outlet, or where they are {@link #via} a statement by its speaker}
     */
    default Citation hedged(Factuality factuality) {
        return toBuilder().factuality(factuality).build();
    }

    /**
     * {@return the same words, which support one attribute of their owner alone}
     *
     * @throws IllegalArgumentException if the attribute is blank
     */
    default Citation on(String attribute) {
        return toBuilder().attribute(attribute).build();
    }

    /** {@return a builder that starts from this citation} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds citations; not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {

        Builder() {
            factuality(Factuality.CERTAIN);
            extensions(Extensions.none());
        }

        /**
         * {@return a citation with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the attribute or coder is blank, or the confidence is not from 0 to 100 or
         *     has more than 18 decimals
         */
        @Override
        public Citation build() {
            Citation built = super.build();
            Refusals.none()
                    .text("attribute", built.attribute())
                    .text("coder", built.coder())
                    .percentage("confidence", built.confidence())
                    .end(Citation.class);
            if (built.confidence().isEmpty()) {
                return built;
            }
            confidence(Decimals.normal(built.confidence().get()));
            return super.build();
        }
    }
}
