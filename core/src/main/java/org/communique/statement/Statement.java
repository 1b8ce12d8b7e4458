package org.communique.statement;

import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.OfficeId;
import org.communique.id.StatementId;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * Something that somebody said, or that the source says itself.
 *
 * <p>A minister who speaks for a state is the speaker; the state is the {@linkplain #holder() holder} of the view.
 *
 * <pre>{@code
 * Statement offer = Statement.builder()
 *         .id(StatementId.of("offer"))
 *         .voice(Voice.ATTRIBUTED)
 *         .act(SpeechAct.PROMISE)
 *         .addSpeakers(holm.id())
 *         .holder(norland.id())
 *         .addQuotations(Quotation.of("We stand by our neighbours"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@CommuniqueStyle
@SuppressWarnings("immutables:from")
public sealed interface Statement extends Entry permits ImmutableStatement {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    StatementId id();

    /** {@return whose voice the source gives it; attributed where it is not said and there are speakers} */
    @Value.Default
    default Voice voice() {
        Checks.that(!speakers().isEmpty(), "voice", "expected one where there are no speakers");
        return Voice.ATTRIBUTED;
    }

    /** {@return what is done in saying it} */
    SpeechAct act();

    /** {@return who says it: none where nobody is named, several for a joint text} */
    List<ActorId> speakers();

    /** {@return whose view it is, where that is not the speakers'} */
    Optional<ActorId> holder();

    /** {@return the office in which the speaker speaks} */
    Optional<OfficeId> capacity();

    /** {@return where it is said} */
    Optional<Medium> medium();

    /** {@return the place where it is said, where no event that has one is the occasion} */
    Optional<Place> place();

    /** {@return the event at which it is said} */
    Optional<EventId> occasion();

    /** {@return to whom a demand or appeal is directed} */
    List<ActorId> addressees();

    /** {@return who is there to hear it} */
    List<ActorId> audience();

    /** {@return when it is said} */
    Optional<TimeExpression> said();

    /** {@return what is said, in the editor's words} */
    Optional<String> gist();

    /** {@return what is said, in the words of the source} */
    List<Quotation> quotations();

    /** {@return what it is for and against} */
    List<Stance> stances();

    /** {@return what it is about} */
    List<Topic> about();

    /** {@return the statement that this one passes on} */
    Optional<StatementId> reports();

    @Override
    default String summary() {
        return Entry.super.summary();
    }

    /** {@return a builder that starts from this statement} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds statements; not thread-safe.
     *
     * <p>{@code from} of another kind copies only what the two have in common.
     */
    final class Builder extends ImmutableStatement.Builder implements Entry.Builder<Builder> {

        Builder() {
            rank(Rank.NORMAL);
            extensions(Extensions.none());
        }

        /**
         * {@return a statement with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if an unattributed statement has speakers, there is neither a voice nor a speaker,
         *     or a text is blank
         */
        @Override
        public Statement build() {
            Statement built = super.build();
            Refusals.none()
                    .entry(built.title(), built.note(), built.open())
                    .text("gist", built.gist())
                    .that(
                            built.voice() != Voice.UNATTRIBUTED
                                    || built.speakers().isEmpty(),
                            "speakers",
                            "expected none in an unattributed statement")
                    .end(Statement.class);
            return built;
        }
    }
}
