package org.communique.ledger;

import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.entry.Condition;
import org.communique.entry.Rank;
import org.communique.id.EntryId;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.Ternary;

/**
 * Whether an account counts in what is asked, before it is held against others.
 *
 * @param inclusion whether it counts
 * @param condition whether what has not arrived counts, as the condition has it on which it hangs
 * @param reason why it does not count, or only perhaps
 * @param by the entry that is the reason
 */
record Eligibility(Inclusion inclusion, Inclusion condition, Optional<Reason> reason, Optional<EntryId> by) {

    private static final Figure ARRIVED = Figure.reached(Stage.DISBURSED);

    private static final Eligibility YES =
            new Eligibility(Inclusion.IN, Inclusion.IN, Optional.empty(), Optional.empty());

    /** {@return whether an account counts: the weightiest reason against it, and of several the first} */
    static Eligibility of(Account account, Question question) {
        boolean deprecated = account.pledge().rank() == Rank.DEPRECATED;
        return (deprecated ? because(Inclusion.OUT, Reason.DEPRECATED) : YES)
                .or(known(account, question))
                .or(supported(account, question))
                .or(inTime(account, question))
                .or(asked(account, question))
                .on(account.pledge().conditions());
    }

    private static Eligibility because(Inclusion inclusion, Reason reason) {
        return inclusion == Inclusion.IN
                ? YES
                : new Eligibility(inclusion, Inclusion.IN, Optional.of(reason), Optional.empty());
    }

    /** The weightier of this and another, this one where they weigh the same. */
    private Eligibility or(Eligibility other) {
        return other.inclusion.compareTo(inclusion) > 0 ? other : this;
    }

    private static Eligibility known(Account account, Question question) {
        Inclusion known = question.known(account.pledge().recorded());
        return because(known, known == Inclusion.OUT ? Reason.RECORDED_LATER : Reason.RECORD_UNKNOWN);
    }

    private static Eligibility supported(Account account, Question question) {
        Support support = account.support();
        Eligibility supported = because(question.counts(support), reason(support));
        Optional<EntryId> teller = support == Support.CLAIMED
                ? account.claimedIn().stream().findFirst().map(id -> id)
                : Optional.empty();
        return supported.equals(YES)
                ? YES
                : new Eligibility(supported.inclusion, supported.condition, supported.reason, teller);
    }

    private static Reason reason(Support support) {
        return switch (support) {
            case CLAIMED -> Reason.CLAIMED;
            case DISPUTED -> Reason.DISPUTED;
            case HEDGED -> Reason.HEDGED;
            case DENIED -> Reason.DENIED;
            case REPORTED, EDITOR -> Reason.NOT_COUNTED;
        };
    }

    private static Eligibility inTime(Account account, Question question) {
        return question.during().map(time -> inTime(account.period(), time)).orElse(YES);
    }

    private static Eligibility inTime(Optional<Edtf> period, Edtf time) {
        if (period.filter(own -> time.contains(own) == Ternary.YES).isPresent()) {
            return YES;
        }
        boolean other = period.filter(own -> time.overlaps(own) == Ternary.NO).isPresent();
        return other ? because(Inclusion.OUT, Reason.OTHER_PERIOD) : because(Inclusion.MAYBE, Reason.PERIOD_OPEN);
    }

    private static Eligibility asked(Account account, Question question) {
        return switch (question.selection().test(account)) {
            case YES -> YES;
            case UNKNOWN -> because(Inclusion.MAYBE, Reason.PERHAPS_ASKED);
            case NO -> because(Inclusion.OUT, Reason.NOT_ASKED);
        };
    }

    private Eligibility on(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return this;
        }
        Optional<Condition> unmet = conditions.stream()
                .filter(each -> each.satisfied() == Ternary.NO)
                .findFirst();
        Optional<Condition> hindering = unmet.or(() -> conditions.stream()
                .filter(each -> each.satisfied() == Ternary.UNKNOWN)
                .findFirst());
        if (hindering.isEmpty()) {
            return this;
        }
        Inclusion hangs = unmet.isPresent() ? Inclusion.OUT : Inclusion.MAYBE;
        Reason why = unmet.isPresent() ? Reason.CONDITION_UNMET : Reason.CONDITION_OPEN;
        boolean weightier = hangs.compareTo(inclusion) > 0;
        return new Eligibility(
                inclusion,
                hangs,
                weightier ? Optional.of(why) : reason,
                weightier ? hindering.flatMap(Condition::entry) : by);
    }

    /** {@return whether any of it counts, for certain or perhaps} */
    boolean counts() {
        return inclusion != Inclusion.OUT;
    }

    /** {@return whether all of it counts for certain, whatever comes about} */
    Inclusion all() {
        return inclusion.and(condition);
    }

    /** {@return a figure of an account as far as it counts} */
    Bounds of(Bounds bounds, Figure figure, Account account) {
        Bounds met = condition == Inclusion.IN ? bounds : hanging(bounds, figure, account);
        return inclusion == Inclusion.IN ? met : Amounts.upTo(met);
    }

    /** What has arrived is a fact, whatever it was to hang on. */
    private Bounds hanging(Bounds bounds, Figure figure, Account account) {
        boolean ofWhatHasNotArrived =
                switch (figure.kind()) {
                    case GAP, OUTSTANDING, ENDED -> true;
                    case STANDING -> !figure.isOfArrival();
                    case NAMED, REACHED, RECORDED -> false;
                };
        Bounds arrived = ofWhatHasNotArrived
                ? Amounts.NOTHING
                : account.ownBounds(ARRIVED).min(bounds);
        return condition == Inclusion.OUT ? arrived : arrived.or(bounds);
    }
}
