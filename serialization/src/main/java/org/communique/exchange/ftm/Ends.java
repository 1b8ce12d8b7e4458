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
import org.communique.exchange.record.RefusedRecordException;
import org.communique.id.EntryId;
import org.communique.source.Source;

/** What an entity cannot be without. */
final class Ends {

    private Ends() {}

    /**
     * {@return what an entry refers to that is not exported, without which there is no entity}
     *
     * @throws RefusedRecordException if it has no name, and needs one
     */
    static Optional<String> missing(Entry entry, Known known) {
        if (entry instanceof Actor actor) {
            named("/names", Names.isWritten(actor.names()));
        } else if (entry instanceof Office office) {
            named("/names", Names.isWritten(office.names()));
        } else if (entry instanceof Source source) {
            named("/title", source.title().isPresent());
        } else if (entry instanceof Tenure tenure) {
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

    private static void named(String path, boolean isNamed) {
        if (!isNamed) {
            throw new RefusedRecordException(path, "expected a name");
        }
    }

    private static Optional<String> missing(Known known, EntryId end, String schema) {
        return known.is(end, schema)
                ? Optional.empty()
                : Optional.of("expected " + end + " to be exported as " + schema);
    }

    /** A sanction is against somebody; another event has a name. */
    private static Optional<String> missing(DiplomaticEvent event, Known known) {
        if (Happenings.schema(event).equals(FtmSchema.SANCTION)) {
            return event.participations(Role.TARGET).stream()
                            .anyMatch(target -> !target.isHedged() && known.is(target.actor(), FtmSchema.LEGAL_ENTITY))
                    ? Optional.empty()
                    : Optional.of("expected a target that is exported");
        }
        named("/names", event.title().isPresent() || Names.isWritten(event.names()));
        return Optional.empty();
    }
}
