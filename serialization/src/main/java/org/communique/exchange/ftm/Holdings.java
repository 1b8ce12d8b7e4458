package org.communique.exchange.ftm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordDates;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Value;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.term.Term;
import org.communique.time.Edtf;

/** Positions, who holds them, and who belongs to a body. */
final class Holdings {

    static final String START = "startDate";
    static final String END = "endDate";
    static final String DATE = "date";

    static final String STATUS = "status";
    private static final String PERIOD = "period";
    private static final String HOLDER = "holder";
    private static final String POST = "post";
    private static final String ORGANIZATION = "organization";
    private static final String ROLE = "role";
    private static final String CURRENT = "current";
    private static final String ENDED = "ended";

    /** What one schema calls a member and a body. */
    private record Ends(String member, String body) {}

    private static final Map<String, Ends> MEMBERS = Map.of(
            FtmSchema.MEMBERSHIP, new Ends("member", ORGANIZATION),
            FtmSchema.DIRECTORSHIP, new Ends("director", ORGANIZATION),
            FtmSchema.EMPLOYMENT, new Ends("employee", "employer"));

    private Holdings() {}

    static Mapping position(Draft draft) {
        FtmEntity entity = draft.entity();
        if (!Names.isNamed(entity)) {
            throw new RefusedRecordException("/properties/name", "expected a name");
        }
        Optional<ActorId> body = draft.reference(ORGANIZATION, FtmIds::actor);
        Office.Builder apart = Office.builder().id(FtmIds.office(entity.id()));
        Names.read(entity, apart::addNames);
        draft.common(apart);
        entity.only("notes").ifPresent(apart::note);
        return draft.dependent(apart.build().toBuilder().body(body), apart);
    }

    static void write(Office office, FtmWriter out) {
        Names.write(office.names(), out);
        Common.write(office, out);
        office.note().ifPresent(text -> out.put("notes", text, out.json().get("note")));
        office.body().ifPresent(body -> {
            if (out.known().is(body, FtmSchema.ORGANIZATION)) {
                out.refer(ORGANIZATION, body, out.json().get("body"));
            } else {
                out.lost(out.json().get("body"), Reason.UNRESOLVED, "expected an organization that is exported");
            }
        });
    }

    static Mapping occupancy(Draft draft) {
        Optional<ActorId> holder = draft.reference(HOLDER, FtmIds::actor);
        Optional<OfficeId> post = draft.reference(POST, FtmIds::office);
        if (holder.isEmpty() || post.isEmpty()) {
            return draft.alone(draft.record());
        }
        Optional<TenureStatus> status =
                status(draft).map(current -> current ? TenureStatus.INCUMBENT : TenureStatus.FORMER);
        Tenure.Builder tenure = Tenure.builder()
                .id(FtmIds.tenure(draft.entity().id()))
                .person(holder.get())
                .office(post.get())
                .status(status)
                .period(Periods.read(draft, START, END, DATE, isCurrent(draft)));
        draft.common(tenure);
        return draft.dependent(tenure, draft.record());
    }

    /** {@return whether it goes on; absent where nobody says, or in other words} */
    private static Optional<Boolean> status(Draft draft) {
        Optional<String> status = draft.entity().only(STATUS);
        if (status.filter(word -> !word.equals(CURRENT) && !word.equals(ENDED)).isPresent()) {
            draft.doubt(STATUS, Reason.UNKNOWN_CODE, "expected " + CURRENT + " or " + ENDED);
            return Optional.empty();
        }
        if (isCurrent(draft) && hasEnded(draft.entity())) {
            draft.doubt(STATUS, Reason.CONTRADICTS, "it has an end");
            return Optional.empty();
        }
        return status.map(CURRENT::equals);
    }

    /** Whether there is an end that was not still to come when the entity last changed. */
    private static boolean hasEnded(FtmEntity entity) {
        String changed = entity.member(Draft.LAST_CHANGE).text().orElse("");
        return entity.all(END).stream()
                .flatMap(text -> RecordDates.date(Value.leaf("", text)).stream())
                .map(Edtf::text)
                .anyMatch(end -> changed.isEmpty() || (end.compareTo(changed) < 0 && !changed.startsWith(end)));
    }

    static boolean isCurrent(Draft draft) {
        return draft.entity().all(STATUS).equals(List.of(CURRENT));
    }

    static void write(Tenure tenure, FtmWriter out) {
        out.refer(HOLDER, tenure.person(), out.json().get("person"));
        out.refer(POST, tenure.office(), out.json().get("office"));
        tenure.status()
                .ifPresent(status -> out.put(STATUS, word(status), out.json().get(STATUS)));
        Periods.write(out, PERIOD, tenure.period(), START, END, DATE);
        Common.write(tenure, out);
    }

    /** A status that FollowTheMoney has no word for stands by its own. */
    private static String word(Term status) {
        boolean isCurrent = status.equals(TenureStatus.INCUMBENT) || status.equals(MembershipStatus.MEMBER);
        boolean isEnded = status.equals(TenureStatus.FORMER) || status.equals(MembershipStatus.FORMER);
        return isCurrent ? CURRENT : isEnded ? ENDED : status.code();
    }

    static Mapping membership(Draft draft) {
        FtmEntity entity = draft.entity();
        Ends ends = ends(entity.schema());
        Optional<ActorId> member = draft.reference(ends.member(), FtmIds::actor);
        Optional<ActorId> body = draft.reference(ends.body(), FtmIds::actor);
        if (member.isEmpty() || body.isEmpty()) {
            return draft.alone(draft.record());
        }
        if (!entity.schema().equals(FtmSchema.MEMBERSHIP)) {
            draft.doubtful("taken as a membership");
        }
        Membership.Builder membership = Membership.builder()
                .id(FtmIds.membership(entity.id()))
                .member(member.get())
                .body(body.get())
                .role(entity.only(ROLE))
                .status(status(draft).map(current -> current ? MembershipStatus.MEMBER : MembershipStatus.FORMER))
                .period(Periods.read(draft, START, END, DATE, isCurrent(draft)));
        draft.common(membership);
        return draft.dependent(membership, draft.record());
    }

    private static Ends ends(String schema) {
        return MEMBERS.getOrDefault(schema, new Ends("", ""));
    }

    /** {@return the properties without which an entity of this schema says nothing} */
    static List<String> both(String schema) {
        Ends ends = MEMBERS.get(schema);
        if (ends != null) {
            return List.of(ends.member(), ends.body());
        }
        return schema.equals(FtmSchema.OCCUPANCY) ? List.of(HOLDER, POST) : List.of();
    }

    static void write(Membership membership, FtmWriter out) {
        Ends ends = ends(out.schema());
        out.refer(ends.member(), membership.member(), out.json().get("member"));
        out.refer(ends.body(), membership.body(), out.json().get("body"));
        membership.role().ifPresent(role -> out.put(ROLE, role, out.json().get(ROLE)));
        membership
                .status()
                .ifPresent(status -> out.put(STATUS, word(status), out.json().get(STATUS)));
        Periods.write(out, PERIOD, membership.period(), START, END, DATE);
        Common.write(membership, out);
    }
}
