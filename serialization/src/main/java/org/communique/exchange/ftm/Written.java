package org.communique.exchange.ftm;

import java.util.Map;
import java.util.Optional;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.exchange.record.Value;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.TenureId;
import org.communique.pledge.Pledge;
import org.communique.source.Source;

/** Entities that entries of each kind become. */
final class Written {

    private static final Map<String, String> SCHEMAS = Map.of(
            OfficeId.KIND, FtmSchema.POSITION,
            TenureId.KIND, FtmSchema.OCCUPANCY,
            MembershipId.KIND, FtmSchema.MEMBERSHIP,
            PledgeId.KIND, FtmSchema.PAYMENT);

    private Written() {}

    /** {@return what the attributes of an entry come to, which was made of an entity of a schema} */
    static FtmEntity attributes(Entry entry, String schema) {
        FtmWriter out = new FtmWriter(Value.absent(), Known.ALL);
        if (!schema.isEmpty()) {
            out.begin(entry.id(), schema);
            write(entry, out);
        }
        return out.entity();
    }

    /** {@return the schema that an entry becomes; absent where there is none} */
    static Optional<String> schema(Entry entry) {
        if (entry instanceof Actor actor) {
            return Actors.schema(actor);
        } else if (entry instanceof Source source) {
            return Documents.schema(source);
        } else if (entry instanceof Link link) {
            return Edges.schema(link);
        } else if (entry instanceof DiplomaticEvent event) {
            return Optional.of(Happenings.schema(event));
        }
        return Optional.ofNullable(SCHEMAS.get(entry.id().kind()));
    }

    /** Writes what attributes say. */
    static void write(Entry entry, FtmWriter out) {
        if (entry instanceof Actor actor) {
            Actors.write(actor, out);
        } else if (entry instanceof Office office) {
            Holdings.write(office, out);
        } else if (entry instanceof Tenure tenure) {
            Holdings.write(tenure, out);
        } else if (entry instanceof Membership membership) {
            Holdings.write(membership, out);
        } else if (entry instanceof Pledge pledge && !pledge.steps().isEmpty()) {
            Payments.write(pledge, out);
        } else if (entry instanceof DiplomaticEvent event) {
            Happenings.write(event, out);
        } else if (entry instanceof Link link) {
            Edges.write(link, out);
        } else if (entry instanceof Source source) {
            Documents.write(source, out);
        }
    }
}
