package org.communique.exchange.ftm;

import java.time.LocalDate;
import java.util.List;
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
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.exchange.record.Reason;
import org.communique.id.DossierId;
import org.communique.pledge.Pledge;

/** Whether an entry tells what is so, and everybody may know. */
final class Facts {

    /** FollowTheMoney has no word for what is not there, or not yet. */
    private static final Set<Existence> NOT_THERE =
            Set.of(Existence.FORMING, Existence.PROPOSED, Existence.HYPOTHETICAL);

    private static final Set<TenureStatus> NOT_HELD = Set.of(TenureStatus.DESIGNATE, TenureStatus.CLAIMED);
    private static final Set<MembershipStatus> NO_MEMBER =
            Set.of(MembershipStatus.CANDIDATE, MembershipStatus.OBSERVER, MembershipStatus.PROSPECTIVE);
    private static final Set<Modality> HAPPENED = Set.of(Modality.OCCURRED, Modality.ONGOING);
    private static final DossierId ALONE = DossierId.of("alone");

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
        } else if (entry instanceof Pledge ? entry.isHedged() : !isCertain(entry)) {
            return Optional.of(Common.HEDGED);
        } else if (entry instanceof Actor actor) {
            return actor.existence().filter(NOT_THERE::contains).map(existence -> "it is " + existence);
        } else if (entry instanceof Tenure tenure) {
            return tenure.status().filter(NOT_HELD::contains).map(status -> "the office is not held: " + status);
        } else if (entry instanceof Membership membership) {
            return membership.status().filter(NO_MEMBER::contains).map(status -> "it is no member: " + status);
        }
        return entry instanceof DiplomaticEvent event ? noFact(event) : Optional.empty();
    }

    /** Of an entity of its own, FollowTheMoney does not say whether it came about, and need not be told. */
    private static Optional<String> noFact(DiplomaticEvent event) {
        if (event.modality().equals(Modality.UNSTATED)) {
            return FtmIds.isMade(event) && Keeping.untouched(event).isPresent()
                    ? Optional.empty()
                    : Optional.of("nobody says that it occurred");
        } else if (!HAPPENED.contains(event.modality())) {
            return Optional.of("it is " + event.modality());
        }
        boolean isDoubtful = event.history().stream()
                .filter(change -> change.modality().equals(event.modality()))
                .reduce((earlier, later) -> later)
                .filter(change -> !isCertain(change))
                .isPresent();
        return isDoubtful ? Optional.of(Common.HEDGED) : Optional.empty();
    }

    /** {@return whether the editor knows a claim, or a source makes it for certain; a speaker's word alone does not count} */
    static boolean isCertain(Evidenced claim) {
        return isCertain(claim.evidence());
    }

    /** {@return whether these words make a claim for certain, or there are none} */
    static boolean isCertain(List<Citation> evidence) {
        return evidence.isEmpty() || evidence.stream().anyMatch(Facts::isCertain);
    }

    /** {@return whether these words are certain, and not only what a speaker says} */
    static boolean isCertain(Citation words) {
        return words.via().isEmpty() && words.factuality() == Factuality.CERTAIN;
    }
}
