package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Place;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;

/** Sanctions and events. */
final class Happenings {

    /** What FollowTheMoney calls an event, and does not say of which kind. */
    static final EventType EVENT = EventType.of("ftm:event");

    private static final ClassificationScheme PROGRAM = ClassificationScheme.of("ftm:program");
    static final String ENTITY = "entity";
    static final String AUTHORITY = "authority";
    private static final String LOCATION = "location";

    /** Those who take part in any way are involved. */
    private static final Set<Role> INVOLVED = Set.of(
            Role.PARTICIPANT,
            Role.REMOTE_PARTICIPANT,
            Role.HOST,
            Role.CO_ORGANIZER,
            Role.CHAIR,
            Role.MEDIATOR,
            Role.PARTY,
            Role.GUEST,
            Role.SPEAKER,
            Role.SIGNATORY);

    private Happenings() {}

    static Mapping sanction(Draft draft) {
        FtmEntity entity = draft.entity();
        List<ActorId> targets = draft.references(ENTITY, FtmIds::actor);
        DiplomaticEvent.Builder apart = begin(draft, EventType.SANCTION);
        for (String name : entity.all(AUTHORITY)) {
            Organization authority = Organization.builder()
                    .id(FtmIds.authority(name))
                    .addNames(Name.of(name))
                    .addEvidence(Citation.of(FtmIds.UNNAMED.id()))
                    .build();
            draft.share(FtmIds.UNNAMED);
            draft.share(authority);
            apart.addParticipations(Participation.of(authority.id(), Role.INITIATOR));
        }
        entity.all("program").forEach(code -> apart.addClassifications(Classification.of(PROGRAM, code)));
        entity.only("reason").ifPresent(apart::note);
        apart.when(Periods.read(draft, Holdings.START, Holdings.END, Holdings.DATE, false));
        DiplomaticEvent.Builder whole = apart.build().toBuilder();
        targets.forEach(target -> whole.addParticipations(Participation.of(target, Role.TARGET)));
        return draft.dependent(whole, apart);
    }

    private static DiplomaticEvent.Builder begin(Draft draft, EventType type) {
        DiplomaticEvent.Builder event = DiplomaticEvent.builder()
                .id(FtmIds.event(draft.entity().id()))
                .type(type)
                .modality(Modality.UNSTATED);
        draft.common(event);
        return event;
    }

    static Mapping event(Draft draft) {
        FtmEntity entity = draft.entity();
        if (!Names.isNamed(entity)) {
            throw new RefusedRecordException("/properties/name", "expected a name");
        }
        List<Participation> parts = new ArrayList<>();
        draft.<ActorId>references("organizer", FtmIds::actor)
                .forEach(id -> parts.add(Participation.of(id, Role.ORGANIZER)));
        draft.<ActorId>references("involved", FtmIds::actor)
                .forEach(id -> parts.add(Participation.of(id, Role.PARTICIPANT)));
        DiplomaticEvent.Builder apart = begin(draft, EVENT);
        Names.read(entity, apart::addNames);
        entity.only("notes").ifPresent(apart::note);
        entity.only(LOCATION).map(Place::of).ifPresent(apart::place);
        apart.when(Periods.read(draft, Holdings.START, Holdings.END, Holdings.DATE, false));
        return draft.dependent(apart.build().toBuilder().addAllParticipations(parts), apart);
    }

    static String schema(DiplomaticEvent event) {
        return event.type().equals(EventType.SANCTION) ? FtmSchema.SANCTION : FtmSchema.EVENT;
    }

    static void write(DiplomaticEvent event, FtmWriter out) {
        boolean isSanction = out.schema().equals(FtmSchema.SANCTION);
        Periods.write(out, "when", event.when(), Holdings.START, Holdings.END, Holdings.DATE);
        note(event, isSanction, out);
        Common.write(event, out);
        if (isSanction) {
            programs(event, out);
        } else {
            Names.write(event.names(), out);
            event.title()
                    .ifPresent(title -> out.put(Names.NAME, title, out.json().get("title")));
            event.place()
                    .ifPresent(place -> out.put(
                            LOCATION, place.name(), out.json().get("place").get("name")));
        }
        for (int i = 0; i < event.participations().size(); i++) {
            part(event.participations().get(i), out, out.item("participations", i), isSanction);
        }
    }

    /** The note of a sanction is its reason where it was made of one. */
    private static void note(DiplomaticEvent event, boolean isSanction, FtmWriter out) {
        if (!isSanction || FtmIds.key(event.id()).isPresent()) {
            event.note()
                    .ifPresent(text -> out.put(
                            isSanction ? "reason" : "notes", text, out.json().get("note")));
        }
    }

    private static void programs(DiplomaticEvent event, FtmWriter out) {
        List<Classification> classifications = event.classifications();
        for (int i = 0; i < classifications.size(); i++) {
            if (classifications.get(i).scheme().equals(PROGRAM)) {
                Value json = out.item("classifications", i);
                out.put("program", classifications.get(i).code(), json.get("code"));
                json.get("scheme").carried();
            }
        }
    }

    private static void part(Participation part, FtmWriter out, Value json, boolean isSanction) {
        if (!Facts.isCertain(part)) {
            out.lost(json, Reason.NOT_FACT, Common.HEDGED);
        } else if (isSanction && part.role().equals(Role.INITIATOR)) {
            Optional<String> name = out.known().name(part.actor());
            name.ifPresent(text -> out.put(AUTHORITY, text, json.get("actor")));
            json.get("role").carried();
        } else {
            property(part.role(), isSanction)
                    .filter(property -> out.known().is(part.actor(), FtmSchema.LEGAL_ENTITY))
                    .ifPresent(property -> put(property, part, out, json));
        }
    }

    private static Optional<String> property(Role role, boolean isSanction) {
        if (isSanction) {
            return role.equals(Role.TARGET) ? Optional.of(ENTITY) : Optional.empty();
        }
        return role.equals(Role.ORGANIZER)
                ? Optional.of("organizer")
                : Optional.of("involved").filter(involved -> INVOLVED.contains(role));
    }

    private static void put(String property, Participation part, FtmWriter out, Value json) {
        out.refer(property, part.actor(), json.get("actor"));
        if (part.role().equals(Role.PARTICIPANT) || !property.equals("involved")) {
            json.get("role").carried();
        }
    }
}
