package org.communique.validation.rules;

import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.ModalityChange;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/** When things are, also where only the words for it and the day that they count from say so. */
final class ResolvedTimes {

    private ResolvedTimes() {}

    /** {@return the date of a time, where it stands in the dossier} */
    static Optional<Edtf> date(Visit<TimeExpression> time, Dossier dossier) {
        return dossier.resolve(time).edtf();
    }

    /** {@return when an event is} */
    static Optional<Edtf> when(DiplomaticEvent event, Dossier dossier) {
        return date(event.when(), event, event.modality().tense(), Aspect.PUNCTUAL, dossier);
    }

    /** {@return when an event changed} */
    static Optional<Edtf> when(ModalityChange change, DiplomaticEvent event, Dossier dossier) {
        return date(change.when(), event, change.tense(), Aspect.PUNCTUAL, dossier);
    }

    /** {@return when a statement is made} */
    static Optional<Edtf> said(Statement statement, Dossier dossier) {
        return date(statement.said(), statement, dossier.tense(statement), Aspect.PUNCTUAL, dossier);
    }

    /** {@return the period that an entry has} */
    static Optional<Edtf> period(Optional<TimeExpression> period, Entry entry, Dossier dossier) {
        return date(period, entry, Tense.EITHER, Aspect.DURATIVE, dossier);
    }

    /** {@return when somebody speaks or takes part, by the statement, event or step that the part of them stands in} */
    static Optional<Edtf> ofAct(Visit<?> part, Dossier dossier) {
        Visit<?> owner = part.owner().orElseThrow();
        if (owner.value() instanceof Statement statement) {
            return said(statement, dossier);
        }
        Object act = owner.owner().orElseThrow().value();
        if (act instanceof DiplomaticEvent event) {
            return when(event, dossier);
        }
        return act instanceof PledgeStep step
                ? dossier.dateOf(step, (Pledge) owner.entry().orElseThrow())
                : Optional.empty();
    }

    private static Optional<Edtf> date(
            Optional<TimeExpression> time, Entry entry, Tense tense, Aspect aspect, Dossier dossier) {
        return time.isEmpty()
                ? Optional.empty()
                : dossier.resolve(time.get(), entry, tense, aspect).edtf();
    }
}
