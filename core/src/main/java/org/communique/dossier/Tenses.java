package org.communique.dossier;

import java.util.Optional;
import java.util.Set;
import org.communique.event.DiplomaticEvent;
import org.communique.event.ModalityChange;
import org.communique.pledge.PledgeStep;
import org.communique.statement.Statement;
import org.communique.time.Aspect;
import org.communique.time.Tense;

/** Where what a time dates lies, seen from the day of its source, and whether it lasts: by where the time stands. */
final class Tenses {

    private static final Set<String> PERIODS = Set.of("period", "lifetime");

    private Tenses() {}

    /**
     * {@return the tense of a time: when an event is, as its modality says; what is said at an event, as that lies,
     * and is past where that is under way; when a step or change came about, as it says itself; what is due is to come; a period or lifetime may be either; all else
     * is past}
     *
     * @param owner the value that has the time
     * @param attribute the attribute of the value that is the time
     */
    static Tense of(Dossier dossier, Object owner, String attribute) {
        return switch (attribute) {
            case "when" -> when(owner);
            case "said" -> said(dossier, owner);
            case "due" -> Tense.FUTURE;
            case "period", "lifetime" -> Tense.EITHER;
            default -> Tense.PAST;
        };
    }

    /** {@return whether something lasts through the time that an attribute gives} */
    static Aspect aspect(String attribute) {
        return PERIODS.contains(attribute) ? Aspect.DURATIVE : Aspect.PUNCTUAL;
    }

    private static Tense when(Object owner) {
        if (owner instanceof DiplomaticEvent event) {
            return event.modality().tense();
        } else if (owner instanceof PledgeStep step) {
            return step.tense();
        }
        return owner instanceof ModalityChange change ? change.tense() : Tense.PAST;
    }

    private static Tense said(Dossier dossier, Object owner) {
        if (!(owner instanceof Statement statement)) {
            return Tense.PAST;
        }
        Tense occasion = statement.occasion().isPresent()
                ? of(dossier.find(statement.occasion().get()))
                : Tense.PAST;
        return occasion == Tense.PAST && statement.isHedged() ? Tense.EITHER : occasion;
    }

    private static Tense of(Optional<DiplomaticEvent> occasion) {
        boolean ahead = occasion.isPresent() && !occasion.get().modality().begun();
        return ahead ? occasion.get().modality().tense() : Tense.PAST;
    }
}
