package org.communique.exchange.ftm;

import java.util.Optional;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Role;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;

/** What an entity cannot be without. */
final class Ends {

    private Ends() {}

    /** {@return where a name is missing of what needs one; absent where it has one, or needs none} */
    static Optional<String> unnamed(Entry entry) {
        if (entry instanceof Actor actor) {
            return path("/names", Names.isWritten(actor.names()));
        } else if (entry instanceof Office office) {
            return path("/names", Names.isWritten(office.names()));
        }
        return entry instanceof DiplomaticEvent event
                        && Happenings.schema(event).equals(FtmSchema.EVENT)
                ? path("/names", event.title().isPresent() || Names.isWritten(event.names()))
                : Optional.empty();
    }

    private static Optional<String> path(String path, boolean isNamed) {
        return isNamed ? Optional.empty() : Optional.of(path);
    }

    /** {@return what an entry refers to that is not exported, without which there is no entity} */
    static Optional<String> missing(Entry entry, Known known) {
        if (entry instanceof Tenure tenure) {
            return missing(known, tenure.person(), FtmSchema.PERSON)
                    .or(() -> missing(known, tenure.office(), FtmSchema.POSITION));
        } else if (entry instanceof Membership membership) {
            return missing(known, membership.member(), FtmSchema.LEGAL_ENTITY)
                    .or(() -> missing(known, membership.body(), FtmSchema.ORGANIZATION));
        } else if (entry instanceof Link link) {
            return missing(known, link.subject(), FtmSchema.LEGAL_ENTITY)
                    .or(() -> missing(known, link.object(), FtmSchema.LEGAL_ENTITY));
        }
        return entry instanceof DiplomaticEvent event ? missing(event, known) : Optional.empty();
    }

    private static Optional<String> missing(Known known, EntryId end, String schema) {
        return known.is(end, schema) ? Optional.empty() : Optional.of(FtmExport.EXPECTED + " as " + schema);
    }

    /** A sanction is against somebody. */
    private static Optional<String> missing(DiplomaticEvent event, Known known) {
        boolean isThere = event.participations(Role.TARGET).stream()
                .anyMatch(target -> Facts.isCertain(target) && known.is(target.actor(), FtmSchema.LEGAL_ENTITY));
        return isThere || !Happenings.schema(event).equals(FtmSchema.SANCTION)
                ? Optional.empty()
                : Optional.of("expected a target that is exported");
    }
}
