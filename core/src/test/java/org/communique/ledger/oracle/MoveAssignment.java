package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.communique.id.PledgeId;
import org.communique.pledge.Stage;

/** Tells which step moves what in which account, as the words of the step have it. */
final class MoveAssignment {

    private static final List<Stage> ENDING = List.of(Stage.WITHDRAWN, Stage.REFUSED, Stage.LAPSED, Stage.RETURNED);

    private final PledgeId pledge;
    private final List<TrueContribution> contributions;
    private final List<TrueContribution> wholes;
    private final List<StepDraft> drafts;

    MoveAssignment(PledgeId pledge, List<TrueContribution> contributions, List<StepDraft> drafts) {
        this.pledge = pledge;
        this.contributions = contributions;
        this.wholes =
                contributions.stream().filter(each -> each.within().isEmpty()).toList();
        this.drafts = drafts;
    }

    List<TrueAccount> accounts() {
        List<TrueAccount> accounts = new ArrayList<>();
        Set<TrueMeasure> pooled = pooled();
        for (TrueMeasure measure : pooled) {
            accounts.add(account(having(measure), measure));
        }
        for (TrueContribution each : contributions) {
            for (TrueMeasure measure : each.figures().keySet()) {
                if (each.within().isPresent() || !pooled.contains(measure)) {
                    accounts.add(account(List.of(each), measure));
                }
            }
            foreign(each).forEach(measure -> accounts.add(account(List.of(each), measure)));
        }
        return accounts;
    }

    /** The measures of several contributions of which a step moves some without saying of which. */
    private Set<TrueMeasure> pooled() {
        Set<TrueMeasure> pooled = new TreeSet<>();
        drafts.stream()
                .filter(draft -> draft.contribution.isEmpty())
                .flatMap(draft -> draft.figures.keySet().stream())
                .filter(measure -> having(measure).size() > 1)
                .forEach(pooled::add);
        return pooled;
    }

    private List<TrueContribution> having(TrueMeasure measure) {
        return wholes.stream().filter(each -> each.has(measure)).toList();
    }

    /** The measures of steps of this contribution that it was not promised in. */
    private Set<TrueMeasure> foreign(TrueContribution contribution) {
        Set<TrueMeasure> foreign = new TreeSet<>();
        drafts.stream()
                .filter(draft -> aims(draft).equals(List.of(contribution)))
                .flatMap(draft -> draft.figures.keySet().stream())
                .filter(measure -> !contribution.has(measure))
                .forEach(foreign::add);
        return foreign;
    }

    private List<TrueContribution> aims(StepDraft draft) {
        if (draft.contribution.isPresent()) {
            return List.of(contributions.get(draft.contribution.get()));
        }
        List<TrueContribution> fitting = wholes.stream()
                .filter(each -> draft.figures.keySet().stream().anyMatch(each::has))
                .toList();
        return fitting.isEmpty() ? wholes : fitting;
    }

    private TrueAccount account(List<TrueContribution> members, TrueMeasure measure) {
        List<Move> moves = IntStream.range(0, drafts.size())
                .boxed()
                .flatMap(index -> move(members, measure, index).stream())
                .toList();
        BigDecimal promised =
                StepGenerator.sum(members.stream().map(each -> each.promised().getOrDefault(measure, BigDecimal.ZERO)));
        boolean foreign = !members.get(0).has(measure);
        return new TrueAccount(
                pledge, members.stream().map(TrueContribution::index).toList(), measure, foreign, promised, moves);
    }

    private Optional<Move> move(List<TrueContribution> members, TrueMeasure measure, int index) {
        StepDraft draft = drafts.get(index);
        TrueContribution member = members.get(0);
        boolean shared = member.within().isPresent() && draft.contribution.isEmpty();
        boolean aimed = shared || aims(draft).stream().anyMatch(members::contains);
        if (!aimed || (!member.has(measure) && !movesForeign(draft, measure))) {
            return Optional.empty();
        }
        Move.Extent extent =
                shared && !draft.figures.isEmpty() ? Move.Extent.OTHER_MEASURE : extent(draft, members, measure);
        return Optional.of(new Move(
                index,
                draft.stage,
                extent,
                number(draft, members, measure),
                draft.total,
                draft.mover,
                draft.shares,
                draft.happened,
                draft.day,
                shared && !draft.figures.isEmpty()));
    }

    /** Money of another currency than that of the promise moves where it is told, and comes to an end with all else. */
    private static boolean movesForeign(StepDraft draft, TrueMeasure measure) {
        return draft.figures.containsKey(measure) || (draft.figures.isEmpty() && ENDING.contains(draft.stage));
    }

    private Move.Extent extent(StepDraft draft, List<TrueContribution> members, TrueMeasure measure) {
        if (draft.figures.containsKey(measure)) {
            return isOwn(draft, members, measure) ? Move.Extent.OWN_FIGURE : Move.Extent.FIGURE;
        } else if (!draft.figures.isEmpty()) {
            boolean whole = draft.figures.keySet().stream().anyMatch(other -> isWhole(draft, members, other));
            return whole ? Move.Extent.UNSAID : Move.Extent.OTHER_MEASURE;
        }
        return isOneOfSeveral(draft, members) ? Move.Extent.FIGURE : Move.Extent.UNSAID;
    }

    /** Whether it is the figure of the contribution, and no step before told another in that measure. */
    private boolean isWhole(StepDraft draft, List<TrueContribution> members, TrueMeasure measure) {
        return draft.isRanked()
                && isOwn(draft, members, measure)
                && drafts.subList(0, drafts.indexOf(draft)).stream()
                        .noneMatch(each -> each.happened
                                && each.figures.containsKey(measure)
                                && aims(each).stream().anyMatch(members::contains));
    }

    private static boolean isOneOfSeveral(StepDraft draft, List<TrueContribution> members) {
        return members.size() > 1 && draft.contribution.isPresent();
    }

    private BigDecimal number(StepDraft draft, List<TrueContribution> members, TrueMeasure measure) {
        TrueFigure figure = draft.figures.get(measure);
        if (figure == null) {
            return isOneOfSeveral(draft, members)
                    ? contributions.get(draft.contribution.get()).promised().get(measure)
                    : draft.shares.get(0).multiply(BigDecimal.valueOf(8));
        }
        TrueFigure own = members.get(0).figures().get(measure);
        if (own != null
                && members.size() == 1
                && members.get(0).comesRound()
                && own.toldLike(figure)
                && draft.stage.rank().orElse(0) > AccountReckoner.PLEDGED) {
            BigDecimal all = members.get(0).promised().get(measure);
            return figure.truth()
                    .add(draft.shares
                            .get(0)
                            .multiply(all.subtract(figure.truth()).max(BigDecimal.ZERO)));
        }
        return figure.truth();
    }

    /** The figure of one time of what comes round is that of all times where it is only promised. */
    private static boolean isOwn(StepDraft draft, List<TrueContribution> members, TrueMeasure measure) {
        TrueContribution member = members.get(0);
        boolean allTimes = !member.comesRound() || draft.stage.rank().orElse(9) <= AccountReckoner.PLEDGED;
        return members.size() == 1
                && allTimes
                && draft.figures.containsKey(measure)
                && member.has(measure)
                && member.figures().get(measure).toldLike(draft.figures.get(measure));
    }
}
