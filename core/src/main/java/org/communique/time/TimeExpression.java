package org.communique.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.communique.extension.Extensible;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.term.Basis;
import org.immutables.value.Value;

/**
 * A point or stretch of time as the source gives it: in its words, as an EDTF date, or both.
 *
 * <p>Nothing is resolved while reading. "Wednesday" keeps its wording and the {@linkplain #anchor() anchor} that it
 * counts from.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface TimeExpression extends Extensible permits ImmutableTimeExpression {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the date {@code edtf}, as the source states it} */
    static TimeExpression of(Edtf edtf) {
        return builder().edtf(edtf).build();
    }

    /**
     * {@return a wording that counts from {@code anchor}, unresolved}
     *
     * @throws IllegalArgumentException if the wording is blank
     */
    static TimeExpression of(String wording, Anchor anchor) {
        return builder().wording(wording).anchor(anchor).build();
    }

    /** {@return the words of the source, as in "next week"} */
    Optional<String> wording();

    /**
     * {@return the point that a relative wording counts from; absent where the wording stands alone or nobody knows}
     */
    Optional<Anchor> anchor();

    /** {@return the date, if it is known} */
    Optional<Edtf> edtf();

    /** {@return how the date came about; {@code stated} where nothing else is said} */
    @Value.Default
    default Basis basis() {
        return Basis.STATED;
    }

    /**
     * {@return this expression with the date that its wording means if it was said on {@code date} of what was past}
     *
     * @throws IllegalArgumentException if there is no anchor and the date is not in the years 0000 to 9999
     * @see #resolve(LocalDate, Tense)
     */
    default TimeExpression resolve(LocalDate date) {
        return resolve(date, Tense.PAST);
    }

    /**
     * {@return this expression with the date that its wording means if it was said on {@code date}; this expression as
     * it is where it has a date already, counts from another date, or has a wording that {@link RelativeWording} does not
     * know}
     *
     * <p>The wording and the anchor are kept, and the basis becomes {@link Basis#RESOLVED}; without an anchor the date
     * becomes it. {@link RelativeWording#resolve} says why a wording is left alone.
     *
     * @throws IllegalArgumentException if there is no anchor and the date is not in the years 0000 to 9999
     */
    default TimeExpression resolve(LocalDate date, Tense tense) {
        boolean anchoredElsewhere =
                anchor().filter(point -> point instanceof Anchor.OfDate).isPresent()
                        && !anchor().equals(Optional.of(Anchor.of(date)));
        return anchoredElsewhere
                ? this
                : meaning(words -> RelativeWording.resolve(words, date, tense))
                        .map(time -> resolved(time, anchor().orElseGet(() -> Anchor.of(date))))
                        .orElse(this);
    }

    /**
     * {@return this expression, said of what was past, resolved by the date of its anchor}
     *
     * @see #resolve(Function, Tense)
     */
    default TimeExpression resolve(Function<EntryId, Optional<Edtf>> dates) {
        return resolve(dates, Tense.PAST);
    }

    /**
     * {@return this expression resolved by the date of its anchor; this expression as it is where it has no anchor, or
     * its anchor no date}
     *
     * <p>What is in doubt about the date of the anchor is in doubt about this one, as {@link RelativeWording} says. What
     * is not known to be to come is no "three days later" than a source: that counts from something else and is left
     * alone.
     *
     * @param dates gives the date of a source's publication or of an event, where it is known, as {@code
     *     Dossier.dateOf} does
     * @see #resolve(LocalDate, Tense)
     */
    default TimeExpression resolve(Function<EntryId, Optional<Edtf>> dates, Tense tense) {
        return anchor().filter(point -> !isLaterThanSource(point, tense))
                .flatMap(point -> point.date(dates)
                        .flatMap(date -> meaning(words -> RelativeWording.resolve(words, date, tense)))
                        .map(time -> resolved(time, point)))
                .orElse(this);
    }

    /** Nothing past is later than a source that reports it, so the words count from something else. */
    private boolean isLaterThanSource(Anchor point, Tense tense) {
        return tense != Tense.FUTURE
                && point instanceof Anchor.OfEntry of
                && of.id() instanceof SourceId
                && wording().filter(RelativeGrammar::isLater).isPresent();
    }

    /** The time that the wording means; empty where there is a date already or the wording is left alone. */
    private Optional<Edtf> meaning(Function<String, Resolution> resolving) {
        return wording()
                .filter(words -> edtf().isEmpty())
                .map(resolving)
                .flatMap(resolution -> resolution instanceof Resolution.Resolved resolved
                        ? Optional.of(resolved.time())
                        : Optional.empty());
    }

    private TimeExpression resolved(Edtf time, Anchor point) {
        return toBuilder().edtf(time).anchor(point).basis(Basis.RESOLVED).build();
    }

    /** {@return a builder that starts from this time expression} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds time expressions; not thread-safe. */
    final class Builder extends ImmutableTimeExpression.Builder {

        Builder() {}

        /**
         * {@return a time expression with the attributes set so far}
         *
         * @throws IllegalArgumentException if there is neither wording nor date, or the wording is blank
         */
        @Override
        public TimeExpression build() {
            TimeExpression built = super.build();
            Refusals.none()
                    .text("wording", built.wording())
                    .that(
                            built.wording().isPresent() || built.edtf().isPresent(),
                            "edtf",
                            "expected a wording or a date but there is neither")
                    .end();
            return built;
        }
    }
}
