package org.communique.validation.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.id.EntryId;
import org.communique.validation.Lookup;

/** Which events are still ahead by all that tells of them; gathered once, however many tell of the same. */
final class UpcomingEvents {

    static final Lookup<UpcomingEvents> LOOKUP =
            Lookup.of(found -> new UpcomingEvents(found.dossier().entriesById().values(), found.dossier()::sameAs));

    private static final Set<Modality> AHEAD = Set.of(Modality.PLANNED, Modality.EXPECTED);

    private final Function<EntryId, List<Entry>> same;

    /** The first entry of all that tell the same, where one of them says what became of it. */
    private final Set<String> overtaken = new HashSet<>();

    /**
     * Takes the entries.
     *
     * @param same gives all that tell the same as one, itself among them
     */
    UpcomingEvents(Collection<Entry> entries, Function<EntryId, List<Entry>> same) {
        this.same = same;
        for (Entry entry : entries) {
            if (entry instanceof DiplomaticEvent event && saysWhatBecame(event)) {
                overtaken.add(first(event));
            }
        }
    }

    /** {@return whether an event is said to be ahead, and no other entry says what became of it} */
    boolean areAllAhead(DiplomaticEvent event) {
        return isAhead(event) && !overtaken.contains(first(event));
    }

    private static boolean saysWhatBecame(DiplomaticEvent event) {
        return !isAhead(event) && !event.modality().equals(Modality.UNSTATED);
    }

    private static boolean isAhead(DiplomaticEvent event) {
        return AHEAD.contains(event.modality());
    }

    private String first(DiplomaticEvent event) {
        return same.apply(event.id()).get(0).id().text();
    }
}
