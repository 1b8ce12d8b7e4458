package org.communique.dossier;

import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.time.Tense;

/** Where what the times of an entry date lies, seen from the day of its source. */
final class Tenses {

    private Tenses() {}

    /**
     * {@return the tense of a time: when an event is, as its modality says; what is due is to come; a period or lifetime
     * may be either; all else is past}
     *
     * @param own whether the time is one of the entry itself, and not of a value in it
     */
    static Tense of(Entry entry, boolean own, String attribute) {
        if (own && entry instanceof DiplomaticEvent event) {
            return event.modality().tense();
        }
        return switch (attribute) {
            case "due" -> Tense.FUTURE;
            case "period", "lifetime" -> Tense.EITHER;
            default -> Tense.PAST;
        };
    }
}
