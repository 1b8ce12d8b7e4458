package org.communique.exchange.ftm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Actor;
import org.communique.actor.Existence;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.exchange.record.Reason;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.PledgeId;
import org.communique.id.TenureId;

/** Whether an entry tells what is so, and everybody may know. */
final class Facts {

    /** FollowTheMoney has no word for what is not there, or not yet. */
    private static final Set<Existence> NOT_THERE =
            Set.of(Existence.FORMING, Existence.PROPOSED, Existence.HYPOTHETICAL);

    private static final Set<TenureStatus> NOT_HELD = Set.of(TenureStatus.DESIGNATE, TenureStatus.CLAIMED);
    private static final Set<MembershipStatus> NO_MEMBER =
            Set.of(MembershipStatus.CANDIDATE, MembershipStatus.OBSERVER, MembershipStatus.PROSPECTIVE);
    private static final Set<Modality> HAPPENED = Set.of(Modality.OCCURRED, Modality.ONGOING, Modality.UNSTATED);
    private static final DossierId ALONE = DossierId.of("alone");

    /** Kinds of what somebody claims; an actor or office that somebody speaks of is there. */
    private static final Set<String> TOLD =
            Set.of(EventId.KIND, TenureId.KIND, MembershipId.KIND, LinkId.KIND, PledgeId.KIND);

    private final LocalDate day;

    Facts(LocalDate day) {
        this.day = day;
    }

    /**
     * Why an entry is left out.
     *
     * @param reason why
     * @param detail what is known
     */
    record Doubtful(Reason reason, String detail) {}

    /** {@return why an entry is left out; absent where it is not} */
    Optional<Doubtful> doubt(Entry entry) {
        if (!entry.markings().isEmpty() && isLimited(entry)) {
            return Optional.of(new Doubtful(Reason.RESTRICTED, "it is not for everybody"));
        }
        return noFact(entry).map(detail -> new Doubtful(Reason.NOT_FACT, detail));
    }

    private boolean isLimited(Entry entry) {
        Dossier alone = Dossier.of(ALONE).plus(entry);
        return alone.publicView(day).entries().findAny().isEmpty();
    }

    private static Optional<String> noFact(Entry entry) {
        if (entry.rank() == Rank.DEPRECATED) {
            return Optional.of("it is deprecated");
        } else if (entry.isHedged() || (TOLD.contains(entry.id().kind()) && Certain.isTold(entry.evidence()))) {
            return Optional.of(Common.HEDGED);
        } else if (entry instanceof Actor actor) {
            return actor.existence().filter(NOT_THERE::contains).map(existence -> "it is " + existence);
        } else if (entry instanceof Tenure tenure) {
            return tenure.status().filter(NOT_HELD::contains).map(status -> "the office is not held: " + status);
        } else if (entry instanceof Membership membership) {
            return membership.status().filter(NO_MEMBER::contains).map(status -> "it is no member: " + status);
        }
        return entry instanceof DiplomaticEvent event && !HAPPENED.contains(event.modality())
                ? Optional.of("it is " + event.modality())
                : Optional.empty();
    }
}
