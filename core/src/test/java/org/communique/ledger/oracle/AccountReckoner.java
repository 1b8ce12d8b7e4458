package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.pledge.Stage;

/** Reckons what became of one promise, move by move, in plain numbers. */
final class AccountReckoner {

    static final int PLEDGED = 4;
    static final int ARRIVED = 9;

    private final Map<String, Level> levels = new TreeMap<>();
    private final Map<String, BigDecimal> endings = new TreeMap<>();
    private final boolean foreign;
    private BigDecimal promise;
    private BigDecimal repaid = BigDecimal.ZERO;
    private BigDecimal ended = BigDecimal.ZERO;
    private int furthest;
    private boolean figureTold;

    private AccountReckoner(BigDecimal promise, boolean foreign) {
        this.promise = promise;
        this.foreign = foreign;
    }

    /** What an account comes to on a day, or in the end. */
    static Reckoned reckon(TrueAccount account, Optional<LocalDate> asOf) {
        AccountReckoner reckoner = new AccountReckoner(account.promised(), account.foreign());
        account.moves().stream().filter(move -> move.happenedBy(asOf)).forEach(reckoner::apply);
        return reckoner.result();
    }

    private void apply(Move move) {
        if (move.stage().rank().isPresent()) {
            reach(move, move.stage().rank().getAsInt());
        } else if (move.stage().equals(Stage.INCREASED)) {
            increase(move);
        } else if (move.stage().equals(Stage.REDUCED)) {
            reduce(move);
        } else if (isEnding(move.stage())) {
            end(move);
        } else if (move.stage().equals(Stage.RETURNED)) {
            giveBack(move);
        } else if (move.stage().equals(Stage.REPAID)) {
            repay(move);
        }
        figureTold |= move.tellsTheNumber();
    }

    private static boolean isEnding(Stage stage) {
        return stage.equals(Stage.WITHDRAWN) || stage.equals(Stage.REFUSED) || stage.equals(Stage.LAPSED);
    }

    private void reach(Move move, int rank) {
        Level level = level(move.stage());
        furthest = Math.max(furthest, rank);
        if (move.extent() == Move.Extent.UNSAID || (move.extent() == Move.Extent.OWN_FIGURE && !figureTold)) {
            level.becomeWhole();
        } else if (move.isInAnotherMeasure() && level.isWhole()) {
            return;
        } else if (move.isInAnotherMeasure()) {
            level.become(move.between(level.of(promise), level.of(promise).max(promise), 0));
        } else if (move.total()) {
            level.total(move.mover(), move.number(), promise, move.shares().get(0));
        } else {
            level.add(move.mover(), move.number(), promise);
        }
        if (rank < ARRIVED && level.of(promise).compareTo(promise) > 0) {
            enlargeTo(level.of(promise));
        }
    }

    private Level level(Stage stage) {
        return levels.computeIfAbsent(stage.code(), code -> new Level());
    }

    /** What is binding or further stays as it was; what is only promised is as large as the promise. */
    private void enlargeTo(BigDecimal larger) {
        levels.forEach((stage, level) -> {
            if (rank(stage) > PLEDGED) {
                level.keep(promise);
            }
        });
        promise = larger;
    }

    private static int rank(String stage) {
        return Stage.of(stage).rank().getAsInt();
    }

    private void increase(Move move) {
        BigDecimal more = move.isInAnotherMeasure() ? move.between(BigDecimal.ZERO, promise, 0) : move.number();
        BigDecimal larger = move.total() ? promise.max(more) : promise.add(more);
        BigDecimal surplus = larger.subtract(promise);
        int best = Math.min(PLEDGED, furthest);
        BigDecimal reachedBest = reached(best).min(promise);
        boolean wholeAtBest = levels.entrySet().stream()
                .anyMatch(each -> rank(each.getKey()) == best && each.getValue().isWhole());
        enlargeTo(larger);
        if (best > 0 && !wholeAtBest) {
            level(stageOf(best)).become(reachedBest.add(surplus));
        }
    }

    private static Stage stageOf(int rank) {
        return Stage.all().stream()
                .filter(stage -> stage.rank().orElse(0) == rank)
                .findFirst()
                .orElseThrow();
    }

    private void reduce(Move move) {
        if (move.tellsTheNumber()) {
            takeOff(move, move.total() ? promise.subtract(promise.min(move.number())) : move.number());
        } else {
            takeOff(move, move.between(BigDecimal.ZERO, promise, 0));
        }
    }

    private void end(Move move) {
        if (move.extent() == Move.Extent.UNSAID) {
            endTheRest(move);
            return;
        }
        BigDecimal before = endings.getOrDefault(move.stage().code(), BigDecimal.ZERO);
        BigDecimal figure = move.isInAnotherMeasure() ? move.between(BigDecimal.ZERO, promise, 0) : move.number();
        BigDecimal less = move.total() ? figure.subtract(before).max(BigDecimal.ZERO) : figure;
        endings.put(move.stage().code(), before.add(less));
        ended = ended.add(less);
        takeOff(move, less);
    }

    private void endTheRest(Move move) {
        BigDecimal left = promise.min(reached(ARRIVED));
        keepWhatArrived();
        ended = ended.add(promise.subtract(left));
        endings.merge(move.stage().code(), promise.subtract(left), BigDecimal::add);
        promise = left;
        levels.forEach((stage, level) -> {
            if (rank(stage) < ARRIVED && foreign) {
                level.become(level.of(promise).min(reached(ARRIVED)));
            } else if (rank(stage) < ARRIVED) {
                level.becomeWhole();
            }
        });
    }

    /** The promise shrinks; how much of what had come to a stage went with it, nobody says. */
    private void takeOff(Move move, BigDecimal less) {
        keepWhatArrived();
        BigDecimal smaller = promise.subtract(less).max(BigDecimal.ZERO);
        levels.forEach((stage, level) -> {
            if (rank(stage) < ARRIVED && !level.isWhole()) {
                BigDecimal now = level.of(promise);
                level.become(move.between(now.subtract(less).max(BigDecimal.ZERO), now.min(smaller), rank(stage)));
            }
        });
        promise = smaller;
    }

    private void keepWhatArrived() {
        levels.forEach((stage, level) -> {
            if (rank(stage) == ARRIVED) {
                level.keep(promise);
            }
        });
    }

    private void giveBack(Move move) {
        levels.forEach((stage, level) -> {
            if (rank(stage) == ARRIVED) {
                BigDecimal now = level.of(promise);
                BigDecimal back = move.tellsTheNumber() ? move.number() : move.between(BigDecimal.ZERO, now, 0);
                level.become(now.subtract(back).max(BigDecimal.ZERO));
            }
        });
    }

    private void repay(Move move) {
        repaid = move.total() ? move.number() : repaid.add(move.number());
    }

    private BigDecimal reached(int rank) {
        return result().reached(rank);
    }

    private Reckoned result() {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        levels.forEach((stage, level) -> numbers.put(stage, level.of(promise)));
        return new Reckoned(promise, numbers, ended, repaid);
    }
}
