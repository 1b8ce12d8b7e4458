package org.communique.ledger;

import java.util.ArrayList;
import java.util.List;
import org.communique.time.Ternary;

/**
 * Goes through the steps of an account in all the worlds that its source allows.
 *
 * <p>A step that may not count doubles them. What has come about by a day is a beginning of the order, so that one that may
 * have come about by then adds those in which it was the first that did not. Beyond {@value #MOST} they are joined.
 */
final class Worlds {

    private static final int MOST = 16;

    /** Beyond so many steps without a place in time, nothing is known of the account. */
    private static final int MOST_FLOATING = 3;

    private List<Branch> branches = new ArrayList<>();

    private Worlds(World start) {
        branches.add(new Branch(start, 0));
    }

    /** A world, and which of the steps without a place have come about in it, as bits. */
    private record Branch(World world, int made) {}

    /**
     * {@return how an account may stand at the end, from its beginning on}
     *
     * @param steps what has a place in time, the first first
     * @param floating what has none
     */
    static List<World> of(World start, List<Movement> steps, List<Movement> floating) {
        if (floating.size() > MOST_FLOATING) {
            return List.of(World.unknown());
        }
        Worlds worlds = new Worlds(start);
        for (Movement step : steps) {
            worlds.makeFloating(floating);
            worlds.make(step);
        }
        worlds.makeFloating(floating);
        int all = (1 << floating.size()) - 1;
        return worlds.branches.stream()
                .filter(branch -> branch.made() == all)
                .map(Branch::world)
                .toList();
    }

    private void make(Movement step) {
        if (step.time() == Inclusion.OUT) {
            return;
        }
        if (isPlain(step)) {
            branches.get(0).world().make(step);
            return;
        }
        List<Branch> after = new ArrayList<>(branches.size());
        for (Branch branch : branches) {
            make(step, branch, after);
        }
        branches = after.size() > MOST ? joined(after) : after;
    }

    /** Whether there is one world, and one step to go on with in it. */
    private boolean isPlain(Movement step) {
        return branches.size() == 1
                && step.time() == Inclusion.IN
                && step.inclusion() == Inclusion.IN
                && branches.get(0).world().figured() != Ternary.UNKNOWN;
    }

    private static void make(Movement step, Branch branch, List<Branch> after) {
        World world = branch.world();
        boolean open = step.time() == Inclusion.MAYBE;
        if (open && world.isOver()) {
            after.add(branch);
            return;
        }
        if (step.inclusion() == Inclusion.MAYBE) {
            after.add(new Branch(world.copy(), branch.made()));
        }
        if (open) {
            after.add(new Branch(world.copy().end(), branch.made()));
        }
        if (step.own() && world.figured() == Ternary.UNKNOWN) {
            World other = world.copy();
            other.setFigured(Ternary.NO);
            other.make(step);
            after.add(new Branch(other, branch.made()));
            world.setFigured(Ternary.YES);
        }
        world.make(step);
        after.add(branch);
    }

    /** Each of the steps without a place may come about here, where it has not yet, in whatever order. */
    private void makeFloating(List<Movement> floating) {
        for (int i = 0; i < floating.size() * floating.size(); i++) {
            Movement step = floating.get(i % floating.size());
            int bit = 1 << i % floating.size();
            List<Branch> after = new ArrayList<>(branches);
            for (Branch branch : branches) {
                if ((branch.made() & bit) == 0) {
                    makeHere(step, new Branch(branch.world().copy(), branch.made() | bit), after);
                }
            }
            branches = after.size() > MOST ? joined(after) : after;
        }
    }

    private static void makeHere(Movement step, Branch made, List<Branch> after) {
        if (step.time() == Inclusion.OUT) {
            after.add(made);
        } else {
            make(step, made, after);
        }
    }

    /** Joins those in which as much has come about of what has no place, that are over or not, and that came as far. */
    private static List<Branch> joined(List<Branch> branches) {
        List<Branch> joined = new ArrayList<>();
        for (Branch branch : branches) {
            int same = 0;
            while (same < joined.size() && !isLike(joined.get(same), branch)) {
                same++;
            }
            if (same == joined.size()) {
                joined.add(branch);
            } else {
                World either = World.either(joined.get(same).world(), branch.world());
                joined.set(same, new Branch(either, branch.made()));
            }
        }
        return joined;
    }

    private static boolean isLike(Branch one, Branch other) {
        return one.made() == other.made()
                && one.world().isOver() == other.world().isOver()
                && one.world().furthestPromised() == other.world().furthestPromised();
    }
}
