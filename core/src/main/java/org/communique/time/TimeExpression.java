package org.communique.time;

import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.term.Basis;
import org.immutables.value.Value;

/**
 * A point or stretch of time as the source gives it: in its words, as an EDTF date, or both.
 *
 * <p>Nothing is resolved while reading. "Wednesday" keeps its wording and the {@linkplain #anchor() anchor} that it
 * counts from; what it means then is told by the dossier that it stands in, which knows in which language it is said.
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
    Basis basis();

    /** {@return a builder that starts from this time expression} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds time expressions; not thread-safe. */
    final class Builder extends ImmutableTimeExpression.Builder {

        Builder() {
            basis(Basis.STATED);
            extensions(Extensions.none());
        }

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
                    .end(TimeExpression.class);
            return built;
        }
    }
}
