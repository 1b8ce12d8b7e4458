package org.communique.dossier;

import java.util.Optional;
import java.util.function.Function;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.term.Basis;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.RelativeWording;
import org.communique.time.Resolution;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/** Gives times the dates that their wordings mean: those of English sources, without a date, and with a point to count from. */
final class TimeResolver {

    private final Dossier dossier;
    private final Function<EntryId, Optional<Edtf>> dates;

    /**
     * Takes the dossier whose sources say in which language they are.
     *
     * @param dates gives the date of a source or event, where it is known
     */
    TimeResolver(Dossier dossier, Function<EntryId, Optional<Edtf>> dates) {
        this.dossier = dossier;
        this.dates = dates;
    }

    /** {@return a time of an entry with the date that its wording means, or as it is} */
    TimeExpression resolved(TimeExpression time, Entry owner, Tense tense, Aspect aspect) {
        boolean open = time.edtf().isEmpty() && time.anchor().isPresent() && dossier.readsAsEnglish(time, owner.id());
        return open && meaning(time, tense, aspect) instanceof Resolution.Resolved date
                ? time.toBuilder().edtf(date.time()).basis(Basis.RESOLVED).build()
                : time;
    }

    private Resolution meaning(TimeExpression time, Tense tense, Aspect aspect) {
        return RelativeWording.resolve(
                time.wording().orElseThrow(), time.anchor().orElseThrow(), dates, tense, aspect);
    }
}
