package org.communique.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.extension.Extensions;
import org.communique.id.SourceId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/** A text, broadcast or data set that claims rest on. The library carries its digest and length, never its text. */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Source extends Entry permits ImmutableSource {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the source with this id, and nothing else known of it} */
    static Source of(SourceId id) {
        return builder().id(id).build();
    }

    @Override
    SourceId id();

    /** {@return what kind of thing it is} */
    Optional<SourceKind> kind();

    /** {@return who published it} */
    Optional<String> publisher();

    /** {@return where it is found on the web} */
    Optional<String> url();

    /** {@return when it was published; absent where it does not say} */
    Optional<TimeExpression> published();

    /** {@return the language that it is in} */
    Optional<LanguageTag> language();

    /** {@return the digest of its text, so that a selector can be checked against the text later} */
    Optional<TextDigest> textDigest();

    /** {@return the number of Unicode code points of its text} */
    OptionalInt length();

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this source} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds sources; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableSource.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a source with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a text is blank or the length is negative
         */
        @Override
        public Source build() {
            Source built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .text("publisher", built.publisher())
                    .text("url", built.url())
                    .that(built.length().orElse(0) >= 0, "length", "expected 0 or more")
                    .end(Source.class);
            return built;
        }
    }
}
