package org.communique.evidence;

import java.util.Optional;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/**
 * A record of a data set, found by its key and never by its position.
 *
 * <p>It selects no words: a check of quotations has nothing to look for.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface RecordSelector extends TextSelector permits ImmutableRecordSelector {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the record with this key}
     *
     * @throws IllegalArgumentException if the key is blank
     */
    static RecordSelector of(String key) {
        return builder().key(key).build();
    }

    /**
     * {@return a member of the record with this key}
     *
     * @throws IllegalArgumentException if the key or the member is blank
     */
    static RecordSelector of(String key, String member) {
        return builder().key(key).member(member).build();
    }

    /** {@return the key, as the data set writes it} */
    String key();

    /** {@return the member or column of the record; the whole record where absent} */
    Optional<String> member();

    @Override
    default String type() {
        return "record";
    }

    /** {@return a builder that starts from this record selector} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds record selectors; not thread-safe. */
    final class Builder extends ImmutableRecordSelector.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a record selector with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the key or the member is blank
         */
        @Override
        public RecordSelector build() {
            RecordSelector built = super.build();
            Refusals.none()
                    .text("key", built.key())
                    .text("member", built.member())
                    .end(RecordSelector.class);
            return built;
        }
    }
}
