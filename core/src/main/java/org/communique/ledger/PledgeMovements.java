package org.communique.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.amount.Bounds;
import org.communique.ledger.Draft.Kind;
import org.communique.ledger.Movement.Extent;
import org.communique.ledger.PledgeDrafts.Fitting;
import org.communique.ledger.PledgeSteps.Placed;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;

/** What the steps of a pledge move of each of its accounts, by one reading of its corrections. */
final class PledgeMovements {

    private static final int PLEDGED = World.index(Stage.PLEDGED);

    /** All, whatever it is: there is nothing to be told. */
    private static final Optional<Bounds> WHOLE = Optional.of(Amounts.NOTHING);

    private final PledgeDrafts drafts;
    private final IdentityHashMap<Draft, Moves> moves = new IdentityHashMap<>();

    /** What is moved of one account. */
    static final class Moves {
        private final List<Movement> placed = new ArrayList<>();
        private final List<Movement> floating = new ArrayList<>();
        private final List<Movement> withShared = new ArrayList<>();
        private final List<Movement> floatingWithShared = new ArrayList<>();
        private boolean figured;

        List<Movement> placed() {
            return placed;
        }

        List<Movement> floating() {
            return floating;
        }

        /** {@return whether steps move something of the whole, and some of this part may be in it} */
        boolean isShared() {
            return withShared.size() > placed.size() || floatingWithShared.size() > floating.size();
        }

        List<Movement> withShared() {
            return withShared;
        }

        List<Movement> floatingWithShared() {
            return floatingWithShared;
        }
    }

    PledgeMovements(PledgeDrafts drafts, PledgeSteps steps) {
        this.drafts = drafts;
        drafts.drafts().forEach(draft -> moves.put(draft, new Moves()));
        steps.placed().forEach(placed -> add(placed, false));
        steps.floating().forEach(placed -> add(placed, true));
    }

    Moves of(Draft draft) {
        return moves.getOrDefault(draft, new Moves());
    }

    private void add(Placed placed, boolean floating) {
        if (placed.hasFigure()) {
            addFigures(placed, floating);
            return;
        }
        Optional<Integer> named = placed.step().contribution().flatMap(drafts::find);
        Optional<Draft> pool =
                named.flatMap(i -> drafts.of(i).stream().filter(Draft::isPool).findFirst());
        boolean dangling = placed.step().contribution().isPresent() && named.isEmpty();
        for (Draft draft : named.map(drafts::of).orElse(drafts.drafts())) {
            Optional<Bounds> ofPool = pool.filter(draft::equals)
                    .flatMap(any -> draft.promised(named.orElseThrow()))
                    .map(Draft.Promised::bounds);
            if (ofPool.isPresent()) {
                put(
                        draft,
                        placed,
                        Extent.FIGURE,
                        ofPool.get(),
                        statedInPool(draft, named.orElseThrow()),
                        false,
                        floating);
            } else if (draft.kind() != Kind.FOREIGN
                    || placed.step().stage().rank().isEmpty()) {
                put(
                        draft,
                        placed,
                        dangling ? Extent.SOME : Extent.ALL,
                        Amounts.NOTHING,
                        dangling ? Optional.empty() : WHOLE,
                        false,
                        floating);
            }
        }
    }

    private static Optional<Bounds> statedInPool(Draft pool, int contribution) {
        return pool.promised(contribution).flatMap(Draft.Promised::stated).map(value -> Bounds.between(value, value));
    }

    private void addFigures(Placed placed, boolean floating) {
        List<Fitting> fitting = drafts.fitting(placed.step());
        if (placed.step().contribution().isEmpty() && placed.inclusion() != Inclusion.OUT) {
            addShared(placed, floating);
        }
        boolean all = false;
        for (Fitting each : fitting) {
            boolean certain = isOnly(each, fitting);
            all |= certain && addFigure(each, placed, floating);
            if (!certain) {
                put(each.draft(), placed, Extent.SOME, Amounts.NOTHING, Optional.empty(), false, floating);
            }
        }
        addBeside(fitting, placed, all, floating);
    }

    /** Some of what moves of a whole may be of each of its parts. */
    private void addShared(Placed placed, boolean floating) {
        for (Draft draft : drafts.drafts()) {
            if (draft.part()) {
                Movement some = movement(placed, Extent.SOME, Amounts.NOTHING, Optional.empty(), false);
                (floating ? of(draft).floatingWithShared : of(draft).withShared).add(some);
            }
        }
    }

    /** Whether a figure can be of no other account, told in the same column. */
    private static boolean isOnly(Fitting one, List<Fitting> fitting) {
        boolean money = one.draft().measure().isMoney();
        int same = 0;
        for (Fitting each : fitting) {
            same += each.draft().measure().isMoney() == money ? 1 : 0;
        }
        return same == 1;
    }

    /** {@return whether it is the whole promise} */
    private boolean addFigure(Fitting fitting, Placed placed, boolean floating) {
        Draft draft = fitting.draft();
        ToldFigure figure = fitting.figure();
        if (figure.isNegative()) {
            return false;
        }
        boolean same = draft.isOwn(figure) && !placed.doubtful();
        Bounds moved = placed.doubtful() ? Amounts.ANY : figure.bounds();
        boolean ranked = placed.step().stage().rank().isPresent();
        boolean ofAllTimes = ranked && World.index(placed.step().stage()) <= PLEDGED;
        if (same && draft.isRecurring() && !ofAllTimes) {
            moved = Amounts.between(Amounts.low(moved), draft.promise().upper());
            same = false;
        }
        Moves of = of(draft);
        boolean all = same && ranked && !of.figured;
        of.figured = true;
        put(
                draft,
                placed,
                Extent.FIGURE,
                moved,
                figure.stated().map(value -> Bounds.between(value, value)),
                same,
                floating);
        return all;
    }

    /** A figure in one measure says of the others of its contribution that something moved, or all. */
    private void addBeside(List<Fitting> fitting, Placed placed, boolean all, boolean floating) {
        if (fitting.size() == drafts.drafts().size()) {
            return;
        }
        Set<Integer> contributions = new LinkedHashSet<>();
        Set<Draft> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Fitting each : fitting) {
            told.add(each.draft());
            contributions.addAll(each.draft().contributions());
        }
        for (int contribution : contributions) {
            for (Draft draft : drafts.of(contribution)) {
                if (draft.kind() != Kind.FOREIGN && !told.contains(draft)) {
                    boolean whole = all && !draft.isPool();
                    put(
                            draft,
                            placed,
                            whole ? Extent.ALL : Extent.SOME,
                            Amounts.NOTHING,
                            whole ? WHOLE : Optional.empty(),
                            false,
                            floating);
                }
            }
        }
    }

    private void put(
            Draft draft,
            Placed placed,
            Extent extent,
            Bounds figure,
            Optional<Bounds> stated,
            boolean own,
            boolean floating) {
        Moves of = of(draft);
        Movement movement = movement(placed, extent, figure, stated, own);
        (floating ? of.floating : of.placed).add(movement);
        (floating ? of.floatingWithShared : of.withShared).add(movement);
    }

    private static Movement movement(
            Placed placed, Extent extent, Bounds figure, Optional<Bounds> stated, boolean own) {
        return new Movement(
                placed.told(),
                placed.step().stage(),
                extent,
                figure,
                stated,
                own,
                placed.step().counts() == StepCounts.TOTAL_SO_FAR,
                Givers.movers(placed.step().parties()),
                placed.support(),
                placed.inclusion(),
                placed.time());
    }
}
