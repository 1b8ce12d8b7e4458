package org.communique.entry;

import java.util.Optional;
import org.communique.evidence.Evidenced;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/** What must, or must not, come about for something else to hold: in the editor's words, by an entry, or both. */
@Value.Immutable
@CommuniqueStyle
public sealed interface Condition extends Evidenced, Extensible permits ImmutableCondition {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the condition that {@code text} names}
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Condition of(String text) {
        return builder().text(text).build();
    }

    /** {@return the condition that the entry comes about} */
    static Condition of(EntryId entry) {
        return builder().entry(entry).build();
    }

    /** {@return the condition that the entry does not come about} */
    static Condition unless(EntryId entry) {
        return builder().kind(ConditionKind.UNLESS).entry(entry).build();
    }

    /**
     * {@return whether something else holds if this comes about, or unless it does; {@link ConditionKind#IF} where nothing
     * else is said}
     */
    ConditionKind kind();

    /** {@return in the editor's words what must come about or, behind {@link ConditionKind#UNLESS}, must not} */
    Optional<String> text();

    /** {@return the event or other entry that must come about or, behind {@link ConditionKind#UNLESS}, must not} */
    Optional<EntryId> entry();

    /**
     * {@return whether the condition is met, so that what depends on it holds; {@link Ternary#UNKNOWN} where nothing else
     * is said}
     *
     * <p>With {@link ConditionKind#UNLESS} it is met while the thing does not come about.
     */
    Ternary satisfied();

    /** {@return a builder that starts from this condition} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds conditions; not thread-safe. */
    final class Builder extends ImmutableCondition.Builder {

        Builder() {
            kind(ConditionKind.IF);
            satisfied(Ternary.UNKNOWN);
            extensions(Extensions.none());
        }

        /**
         * {@return a condition with the attributes set so far}
         *
         * @throws IllegalArgumentException if there is neither text nor entry, or the text is blank
         */
        @Override
        public Condition build() {
            Condition built = super.build();
            Refusals.none()
                    .text("text", built.text())
                    .that(
                            built.text().isPresent() || built.entry().isPresent(),
                            "text",
                            "expected a text or an entry but there is neither")
                    .end(Condition.class);
            return built;
        }
    }
}
