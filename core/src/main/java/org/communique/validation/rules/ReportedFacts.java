package org.communique.validation.rules;

import java.util.Optional;
import java.util.Set;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Evidenced;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.statement.Statement;
import org.communique.time.TimeExpression;

/** What is said to be done, and so cannot be later than the source that says so. */
final class ReportedFacts {

    private static final Set<Modality> DONE =
            Set.of(Modality.OCCURRED, Modality.ONGOING, Modality.ATTEMPTED, Modality.FAILED);

    private static final Set<TenureStatus> HELD = Set.of(
            TenureStatus.INCUMBENT,
            TenureStatus.ACTING,
            TenureStatus.FORMER,
            TenureStatus.SUSPENDED,
            TenureStatus.CLAIMED);

    private static final Set<MembershipStatus> BELONGED = Set.of(
            MembershipStatus.MEMBER, MembershipStatus.OBSERVER, MembershipStatus.SUSPENDED, MembershipStatus.FORMER);

    private ReportedFacts() {}

    /** {@return what says so of something that is dated by a time: its own evidence, or else that of its entry} */
    static Optional<Evidenced> of(Visit<TimeExpression> time, Dossier dossier) {
        return claim(time.owner().orElseThrow(), time.attribute(), dossier);
    }

    private static Optional<Evidenced> claim(Visit<?> owner, String attribute, Dossier dossier) {
        return switch (attribute) {
            case "when" -> done(owner);
            case "said" -> said(owner.value(), dossier);
            case "period" -> begun(owner.value());
            default -> Optional.empty();
        };
    }

    private static Optional<Evidenced> done(Visit<?> owner) {
        if (owner.value() instanceof DiplomaticEvent event) {
            return DONE.contains(event.modality()) ? Optional.of(event) : Optional.empty();
        } else if (owner.value() instanceof PledgeStep step) {
            return step.stage().known() ? Optional.of(supported(step, owner)) : Optional.empty();
        }
        return owner.value() instanceof ModalityChange change
                ? Optional.of(supported(change, owner))
                : Optional.empty();
    }

    private static Optional<Evidenced> said(Object owner, Dossier dossier) {
        return owner instanceof Statement statement && !isAhead(statement, dossier)
                ? Optional.of(statement)
                : Optional.empty();
    }

    /** What is said at an event that is to come is to come itself. */
    private static boolean isAhead(Statement statement, Dossier dossier) {
        Optional<DiplomaticEvent> occasion = statement.occasion().isPresent()
                ? dossier.find(statement.occasion().get())
                : Optional.empty();
        return occasion.isPresent() && !occasion.get().modality().begun();
    }

    private static Optional<Evidenced> begun(Object owner) {
        if (owner instanceof Tenure tenure) {
            return tenure.status().filter(HELD::contains).isPresent() ? Optional.of(tenure) : Optional.empty();
        }
        return owner instanceof Membership membership
                        && membership.status().filter(BELONGED::contains).isPresent()
                ? Optional.of(membership)
                : Optional.empty();
    }

    private static Evidenced supported(Evidenced part, Visit<?> owner) {
        return part.evidence().isEmpty() ? owner.entry().orElseThrow() : part;
    }
}
