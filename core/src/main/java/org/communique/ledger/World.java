package org.communique.ledger;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communique.amount.Bounds;
import org.communique.ledger.Movement.Extent;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;
import org.jspecify.annotations.Nullable;

/**
 * How one account stands in one of the worlds that its source allows, step by step.
 *
 * <p>Nothing here is decided by a number of which only bounds are known; what follows is right for each number within
 * them.
 */
final class World {

    private static final int PLEDGED = index(Stage.PLEDGED);
    private static final int ARRIVED = index(Stage.DISBURSED);
    private static final int LEVELS = ARRIVED + 2;

    private final boolean foreign;
    private Bounds promise;
    private boolean promiseNamed;
    private @Nullable Level[] levels = new Level[LEVELS];
    private TreeMap<String, Level> others = new TreeMap<>();
    private Bounds ended = Amounts.NOTHING;
    private Ternary halted = Ternary.NO;
    private Ternary figured = Ternary.NO;
    private boolean over;

    private World(boolean foreign, Bounds promise, boolean promiseNamed) {
        this.foreign = foreign;
        this.promise = promise;
        this.promiseNamed = promiseNamed;
    }

    /** {@return the beginning of an account of a promise} */
    static World promising(Bounds promise) {
        return new World(false, promise, true);
    }

    /** {@return the beginning of an account of a promise without a figure} */
    static World promisingUnnamed() {
        return new World(false, Amounts.ANY, false);
    }

    /** {@return the beginning of an account in a measure in which nothing is promised} */
    static World foreign() {
        return new World(true, Amounts.NOTHING, true);
    }

    /** {@return an account of which nothing is known} */
    static World unknown() {
        World unknown = new World(false, Amounts.ANY, false);
        for (int i = 0; i < LEVELS; i++) {
            unknown.level(i).addPart();
        }
        for (Stage stage : Stage.all()) {
            unknown.others.computeIfAbsent(stage.code(), absent -> new Level()).set(Amounts.ANY);
        }
        unknown.ended = Amounts.ANY;
        unknown.halted = Ternary.UNKNOWN;
        return unknown;
    }

    World copy() {
        World copy = new World(foreign, promise, promiseNamed);
        for (int i = 0; i < LEVELS; i++) {
            copy.levels[i] = levels[i] == null ? null : levels[i].copy();
        }
        others.forEach((stage, level) -> copy.others.put(stage, level.copy()));
        copy.ended = ended;
        copy.halted = halted;
        copy.figured = figured;
        copy.over = over;
        return copy;
    }

    /** {@return the place of a stage on the way; that of things delivered is behind that of money disbursed} */
    static int index(Stage stage) {
        return stage.equals(Stage.DELIVERED)
                ? index(Stage.DISBURSED) + 1
                : stage.rank().orElseThrow() - 1;
    }

    /** {@return whether nothing more comes about in this world by the day that is asked for, of what may or may not have} */
    boolean isOver() {
        return over;
    }

    /** {@return this world, at its end} */
    World end() {
        over = true;
        return this;
    }

    /** {@return whether some step of rank had a figure before; unknown where worlds were joined} */
    Ternary figured() {
        return figured;
    }

    void setFigured(Ternary known) {
        figured = known;
    }

    /** Goes on with a step. */
    void make(Movement step) {
        Stage stage = step.stage();
        if (stage.rank().isPresent()) {
            move(index(stage), step);
        } else if (stage.equals(Stage.INCREASED)) {
            increase(step);
        } else if (isDecrease(stage)) {
            decrease(step);
        } else if (stage.equals(Stage.RETURNED)) {
            giveBack(step);
        } else if (stage.equals(Stage.SUSPENDED) || stage.equals(Stage.RESUMED)) {
            halted = stage.equals(Stage.SUSPENDED) ? Ternary.YES : Ternary.NO;
        }
        if (stage.rank().isEmpty()) {
            record(stage, step);
            figured = step.extent() == Extent.FIGURE ? Ternary.YES : figured;
        }
    }

    private static boolean isDecrease(Stage stage) {
        return stage.equals(Stage.REDUCED) || isEnd(stage);
    }

    private static boolean isEnd(Stage stage) {
        return stage.equals(Stage.WITHDRAWN) || stage.equals(Stage.REFUSED) || stage.equals(Stage.LAPSED);
    }

    /** Of what moves without a figure nobody knows how much it is. */
    private void record(Stage stage, Movement step) {
        if (stage.equals(Stage.INCREASED) || isDecrease(stage) || isRepayment(stage)) {
            Level level = others.computeIfAbsent(stage.code(), absent -> new Level());
            put(level, step, step.amount().orElse(Amounts.ANY));
        }
    }

    private static boolean isRepayment(Stage stage) {
        return stage.equals(Stage.RETURNED) || stage.equals(Stage.REPAID);
    }

    private static void put(Level level, Movement step, Bounds amount) {
        if (step.total()) {
            level.setTotal(step.movers(), amount);
        } else {
            level.add(step.movers(), amount);
        }
    }

    private Level level(int index) {
        Level level = levels[index];
        if (level == null) {
            level = new Level();
            levels[index] = level;
        }
        return level;
    }

    private void move(int index, Movement step) {
        Level level = level(index);
        boolean all = step.extent() == Extent.ALL || (step.own() && figured == Ternary.NO);
        figured = step.extent() == Extent.FIGURE ? Ternary.YES : figured;
        if (all) {
            level.setWhole();
        } else if (step.extent() == Extent.SOME && foreign) {
            level.add(step.movers(), Amounts.ANY);
        } else if (step.extent() == Extent.SOME) {
            level.addPart();
        } else if (!promiseNamed && index < ARRIVED) {
            promise = step.figure();
            promiseNamed = true;
            level.setWhole();
        } else if (level.isWhole()) {
            moveBeyondWhole(index, level, step);
        } else {
            level.settlePerhaps(promise);
            put(level, step, step.figure());
            lift(index, level);
        }
    }

    /** More comes as far as all had come already. */
    private void moveBeyondWhole(int index, Level level, Movement step) {
        Bounds before = promise;
        level.settle(before);
        if (step.total() && !step.movers().equals(Level.EVERYBODY)) {
            level.set(Amounts.between(
                    Amounts.low(before.max(step.figure())),
                    before.plus(step.figure()).upper()));
        } else {
            put(level, step, step.figure());
        }
        boolean grows = index < ARRIVED && !step.total();
        lift(index, level);
        if (grows) {
            promise = before.plus(step.figure());
        }
    }

    /** What comes as far as before arrival is promised, if it was not before. */
    private void lift(int index, Level level) {
        Bounds moved = level.amount(promise);
        if (foreign || index >= ARRIVED || moved.isCertainlyGreaterThan(promise) == Ternary.NO) {
            return;
        }
        settleBehindPledged();
        promise = promise.max(moved);
    }

    private void settleBehindPledged() {
        for (int i = PLEDGED + 1; i < LEVELS; i++) {
            settle(i);
        }
    }

    private void settle(int index) {
        Level level = levels[index];
        if (level != null) {
            level.settle(promise);
        }
    }

    private void increase(Movement step) {
        Bounds figure = step.amount().orElse(Amounts.ANY);
        Bounds surplus = step.total() ? Amounts.less(figure, promise) : figure;
        int furthest = furthestPromised();
        boolean whole = furthest >= 0 && level(furthest).isWhole();
        boolean full = furthest >= 0 && isWholeFrom(furthest);
        Bounds before = furthest < 0 ? Amounts.NOTHING : reached(furthest).min(promise);
        settleBehindPledged();
        promise = step.total() ? promise.max(figure) : promise.plus(figure);
        if (whole) {
            level(furthest).setWhole();
        } else if (furthest >= 0) {
            level(furthest).change(full ? promise : before.plus(surplus));
        }
    }

    /** {@return the furthest place up to pledged that anything has come to, to which what is added comes; -1 for none} */
    int furthestPromised() {
        return Math.min(furthest(), PLEDGED);
    }

    /** {@return the furthest place that anything has come to; -1 where nothing has come anywhere} */
    int furthest() {
        int index = LEVELS - 1;
        while (index >= 0 && levels[index] == null) {
            index--;
        }
        return index;
    }

    /** {@return the furthest place that all that is promised has come to; -1 where it has come nowhere} */
    int furthestWhole() {
        int index = furthest();
        while (index >= 0 && !isWholeFrom(index)) {
            index--;
        }
        return index;
    }

    /** {@return the stage at a place; absent where there is none} */
    static Optional<Stage> stage(int index) {
        return Stage.all().stream()
                .filter(stage -> stage.rank().isPresent() && index(stage) == index)
                .findFirst();
    }

    /** {@return whether all that is promised has come as far as there} */
    boolean isWholeFrom(int index) {
        for (int i = index; i < LEVELS; i++) {
            Level level = levels[i];
            if (level != null && level.isWhole()) {
                return true;
            }
        }
        return promiseNamed && !foreign && reached(index).isCertainlyLessThan(promise) == Ternary.NO;
    }

    private void decrease(Movement step) {
        if (step.extent() == Extent.ALL && isEnd(step.stage())) {
            endAll();
            return;
        }
        Bounds less = taken(step);
        boolean leaves = step.total() && !isEnd(step.stage()) && step.amount().isPresent();
        Bounds left = leaves ? promise.min(step.figure()) : Amounts.less(promise, less);
        takeFromLevels(less, left);
        if (!foreign) {
            promise = left;
            ended = isEnd(step.stage()) ? ended.plus(less) : ended;
        }
    }

    /** Nothing more of it comes: what has not arrived is promised no longer. */
    private void endAll() {
        Bounds arrived = reached(ARRIVED);
        if (!foreign) {
            ended = ended.plus(isWholeFrom(ARRIVED) ? Amounts.NOTHING : Amounts.less(promise, arrived));
            promise = promise.min(arrived);
        }
        for (int i = 0; i < ARRIVED; i++) {
            Level level = levels[i];
            if (level != null && foreign) {
                level.set(level.amount(promise).min(arrived));
            } else if (level != null) {
                level.setWhole();
            }
        }
    }

    /** How much is promised no longer. */
    private Bounds taken(Movement step) {
        if (step.amount().isEmpty()) {
            return Amounts.upTo(promise);
        } else if (!step.total()) {
            return step.figure();
        }
        return isEnd(step.stage())
                ? Amounts.less(step.figure(), recorded(step.stage()))
                : Amounts.less(promise, step.figure());
    }

    /** Nobody says which part goes: that which had come so far, or that which had not. */
    private void takeFromLevels(Bounds less, Bounds left) {
        for (int i = 0; i < ARRIVED; i++) {
            Level level = levels[i];
            if (level != null && !level.isWhole()) {
                Bounds amount = level.amount(promise);
                Bounds most = foreign ? amount : amount.min(left);
                level.change(Amounts.between(Amounts.low(Amounts.less(amount, less)), most.upper()));
            }
        }
        settle(ARRIVED);
        settle(ARRIVED + 1);
    }

    private void giveBack(Movement step) {
        Bounds before = recorded(Stage.RETURNED);
        forArrived(level -> {
            Bounds amount = level.amount(promise);
            Bounds back = step.amount()
                    .map(figure -> step.total() ? Amounts.less(figure, before) : figure)
                    .orElse(Amounts.upTo(amount));
            level.set(Amounts.less(amount, back));
        });
    }

    private void forArrived(Consumer<Level> work) {
        for (int i = ARRIVED; i < LEVELS; i++) {
            Level level = levels[i];
            if (level != null) {
                work.accept(level);
            }
        }
    }

    /** {@return what is promised} */
    Bounds promise() {
        return promise;
    }

    Bounds ended() {
        return ended;
    }

    Ternary halted() {
        return halted;
    }

    /** {@return what the steps of one stage come to} */
    Bounds recorded(Stage stage) {
        Level level = stage.rank().isPresent() ? levels[index(stage)] : others.get(stage.code());
        return level == null ? Amounts.NOTHING : level.amount(promise);
    }

    /** {@return what has come at least as far as the stage at this place} */
    Bounds reached(int index) {
        if (foreign && index <= PLEDGED) {
            return Amounts.NOTHING;
        }
        Bounds most = Amounts.NOTHING;
        boolean any = false;
        for (int i = index; i < LEVELS; i++) {
            Level level = levels[i];
            if (level != null) {
                Bounds amount = level.amount(promise);
                most = any ? most.max(amount) : amount;
                any = true;
            }
        }
        return most;
    }

    /** {@return what has come as far as the stage at one place and not as far as that at another} */
    Bounds gap(int index, int to) {
        return isWholeFrom(to) ? Amounts.NOTHING : Amounts.less(reached(index), reached(to));
    }

    /** {@return a world of which all is true that is in one of the two} */
    static World either(World one, World other) {
        World either = new World(one.foreign, one.promise.or(other.promise), one.promiseNamed && other.promiseNamed);
        for (int i = 0; i < LEVELS; i++) {
            Level level = one.levels[i];
            Level another = other.levels[i];
            if (level != null || another != null) {
                either.levels[i] = Level.either(
                        level == null ? new Level() : level,
                        one.promise,
                        another == null ? new Level() : another,
                        other.promise);
            }
        }
        one.others.forEach((stage, level) -> either.others.put(
                stage, Level.either(level, one.promise, other.others.getOrDefault(stage, new Level()), other.promise)));
        other.others.forEach((stage, level) -> either.others.computeIfAbsent(
                stage, absent -> Level.either(new Level(), one.promise, level, other.promise)));
        either.ended = one.ended.or(other.ended);
        either.halted = one.halted == other.halted ? one.halted : Ternary.UNKNOWN;
        either.figured = one.figured == other.figured ? one.figured : Ternary.UNKNOWN;
        either.over = one.over && other.over;
        return either;
    }
}
