package org.communique.entry;

import java.util.Optional;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/** What something is about, for, or against: in the editor's words, by an entry, or both. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Topic extends Evidenced, Extensible permits ImmutableTopic {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the subject that {@code text} names}
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Topic of(String text) {
        return builder().text(text).build();
    }

    /** {@return the entry as a subject} */
    static Topic of(EntryId entry) {
        return builder().entry(entry).build();
    }

    /** {@return the subject in the editor's words} */
    Optional<String> text();

    /** {@return the entry that is the subject} */
    Optional<EntryId> entry();

    /** {@return a builder that starts from this topic} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds topics; not thread-safe. */
    final class Builder extends ImmutableTopic.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a topic with the attributes set so far}
         *
         * @throws IllegalArgumentException if there is neither text nor entry, or the text is blank
         */
        @Override
        public Topic build() {
            Topic built = super.build();
            Refusals.none()
                    .text("text", built.text())
                    .that(
                            built.text().isPresent() || built.entry().isPresent(),
                            "text",
                            "expected a text or an entry but there is neither")
                    .end(Topic.class);
            return built;
        }
    }
}
