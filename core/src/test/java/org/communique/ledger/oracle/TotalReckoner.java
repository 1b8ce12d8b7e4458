package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.ledger.Figure;
import org.communique.pledge.Stage;

/** Adds up what the pledges of a world come to, each thing once, in plain numbers. */
final class TotalReckoner {

    private static final Figure ARRIVED = Figure.reached(Stage.DISBURSED);

    private final World world;
    private final TrueMeasure measure;
    private final IdentityHashMap<TrueAccount, Reckoned> reckoned = new IdentityHashMap<>();
    private final Map<Figure, BigDecimal> totals = new HashMap<>();

    TotalReckoner(World world, TrueMeasure measure) {
        this.world = world;
        this.measure = measure;
        world.pledges().stream()
                .flatMap(this::accounts)
                .forEach(each -> reckoned.put(
                        each,
                        AccountReckoner.reckon(
                                each.withoutShared(), world.circumstances().asOf())));
    }

    /** What all comes to. */
    BigDecimal total(Figure figure) {
        return switch (figure.kind()) {
            case NAMED, RECORDED, REACHED, ENDED -> totals.computeIfAbsent(figure, this::outermost);
            case GAP -> left(reached(rank(figure.stage())), reached(rank(figure.to())));
            case STANDING -> left(reached(rank(figure.stage())), reached(rank(figure.stage()) + 1));
            case OUTSTANDING -> left(reached(AccountReckoner.PLEDGED), reached(AccountReckoner.ARRIVED));
        };
    }

    /**
     * What those give together who give to a row: what parts in other rows come to is taken off their wholes. What is left
     * of a thing between two stages is never less than nothing, whatever other things come to.
     */
    BigDecimal row(String row, Figure figure) {
        return StepGenerator.sum(outermost().mapToObj(thing -> switch (figure.kind()) {
            case NAMED, RECORDED, REACHED, ENDED -> rowOf(row, thing, figure);
            case GAP ->
                left(
                        rowOf(row, thing, Figure.reached(figure.stage().orElseThrow())),
                        rowOf(row, thing, Figure.reached(figure.to().orElseThrow())));
            case OUTSTANDING -> left(rowOf(row, thing, Figure.reached(Stage.PLEDGED)), rowOf(row, thing, ARRIVED));
            case STANDING -> throw new IllegalArgumentException("expected a figure of one stage, or between two");
        }));
    }

    private BigDecimal rowOf(String row, int thing, Figure figure) {
        return StepGenerator.sum(IntStream.range(0, world.pledges().size())
                .filter(i -> world.pledges().get(i).row().equals(row) && countsIn(i) == i && liesIn(i) == thing)
                .mapToObj(i -> value(i, figure).subtract(parts(i, figure))));
    }

    /** What lies in no other. */
    private IntStream outermost() {
        return IntStream.range(0, world.pledges().size())
                .filter(i -> world.links().stream().noneMatch(link -> link.from() == i && lies(link)));
    }

    /** The outermost thing that a pledge lies in. */
    private int liesIn(int pledge) {
        return world.links().stream()
                .filter(link -> link.from() == pledge && lies(link))
                .findFirst()
                .map(link -> liesIn(link.to()))
                .orElse(pledge);
    }

    private static BigDecimal left(BigDecimal reached, BigDecimal farther) {
        return reached.subtract(farther).max(BigDecimal.ZERO);
    }

    private static int rank(Optional<Stage> stage) {
        return stage.orElseThrow().rank().getAsInt();
    }

    private BigDecimal reached(int rank) {
        return AccountComparison.RANKED.stream()
                .filter(stage -> stage.rank().getAsInt() == rank)
                .findFirst()
                .map(stage -> total(Figure.reached(stage)))
                .orElse(BigDecimal.ZERO);
    }

    /** What lies in no other, and all that lies in it. */
    private BigDecimal outermost(Figure figure) {
        return StepGenerator.sum(outermost().mapToObj(i -> value(i, figure)));
    }

    private boolean lies(TrueLink link) {
        return link.holds()
                && link.kind() != TrueLink.Kind.BESIDE
                && world.pledges().get(link.from()).isReal()
                && world.pledges().get(link.to()).isReal();
    }

    private Stream<TrueLink> lyingIn(int pledge, TrueLink.Kind kind) {
        return world.links().stream()
                .filter(link -> link.kind() == kind && lies(link) && countsIn(link.to()) == pledge && !isCovered(link));
    }

    /** The pledge itself, or that which it certainly says again or is paid out of, whatever figure it has itself. */
    private int countsIn(int pledge) {
        return world.links().stream()
                .filter(link -> link.from() == pledge && isCovered(link))
                .findFirst()
                .map(link -> countsIn(link.to()))
                .orElse(pledge);
    }

    private boolean isCovered(TrueLink link) {
        return link.kind() == TrueLink.Kind.SAME
                && lies(link)
                && link.certain()
                && world.pledges().get(link.to()).isSure();
    }

    /** A pledge with all that lies in it. */
    BigDecimal value(int pledge, Figure figure) {
        BigDecimal value = own(pledge, figure).max(parts(pledge, figure));
        for (TrueLink same : lyingIn(pledge, TrueLink.Kind.SAME).toList()) {
            value = value.max(value(same.from(), figure));
        }
        for (TrueLink replaced : lyingIn(pledge, TrueLink.Kind.REPLACED).toList()) {
            BigDecimal stands = ofReplaced(figure)
                    .map(asked -> value(replaced.from(), asked))
                    .orElse(BigDecimal.ZERO);
            value = value.add(stands.subtract(stands.min(value).multiply(replaced.share())));
        }
        return value;
    }

    /** What is replaced still stands as far as it has arrived. */
    private static Optional<Figure> ofReplaced(Figure figure) {
        boolean arrival = figure.stage()
                        .flatMap(stage -> stage.rank().stream().boxed().findFirst())
                        .orElse(0)
                == AccountReckoner.ARRIVED;
        return switch (figure.kind()) {
            case NAMED, REACHED -> Optional.of(ARRIVED);
            case RECORDED -> arrival ? Optional.of(figure) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the parts of a pledge come to. */
    BigDecimal parts(int pledge, Figure figure) {
        return StepGenerator.sum(lyingIn(pledge, TrueLink.Kind.PART).map(part -> value(part.from(), figure)));
    }

    /** What the accounts of a pledge come to, parts in their wholes. */
    BigDecimal own(int pledge, Figure figure) {
        TruePledge promised = world.pledges().get(pledge);
        if (!promised.counts()) {
            return BigDecimal.ZERO;
        }
        return StepGenerator.sum(accounts(promised)
                .filter(account -> accounts(promised).noneMatch(whole -> isWithin(promised, account, whole)))
                .map(account -> number(promised, account, figure).max(within(promised, account, figure))));
    }

    private Stream<TrueAccount> accounts(TruePledge pledge) {
        return pledge.accounts().stream().filter(account -> account.measure().equals(measure));
    }

    private static boolean isWithin(TruePledge pledge, TrueAccount part, TrueAccount whole) {
        return pledge.contribution(part)
                .within()
                .filter(whole.contributions()::contains)
                .isPresent();
    }

    /** What the parts of an account come to. */
    BigDecimal within(TruePledge pledge, TrueAccount whole, Figure figure) {
        return StepGenerator.sum(accounts(pledge)
                .filter(account -> isWithin(pledge, account, whole))
                .map(account -> number(pledge, account, figure)));
    }

    /** What an account comes to: nothing if it was not promised in truth; what arrived, if it hangs on what is not. */
    BigDecimal number(TruePledge pledge, TrueAccount account, Figure figure) {
        if (!pledge.contribution(account).real() || (account.foreign() && isOfPromise(figure))) {
            return BigDecimal.ZERO;
        }
        return numberOfAll(pledge, account, figure).multiply(pledge.share().orElse(BigDecimal.ONE));
    }

    private BigDecimal numberOfAll(TruePledge pledge, TrueAccount account, Figure figure) {
        Reckoned all = reckoned.get(account);
        BigDecimal number = number(all, figure);
        if (pledge.met()) {
            return number;
        }
        return figure.kind() == Figure.Kind.ENDED ? BigDecimal.ZERO : number.min(all.reached(AccountReckoner.ARRIVED));
    }

    private static boolean isOfPromise(Figure figure) {
        boolean early = figure.kind() == Figure.Kind.REACHED && rank(figure.stage()) <= AccountReckoner.PLEDGED;
        return figure.kind() == Figure.Kind.NAMED || figure.kind() == Figure.Kind.ENDED || early;
    }

    private static BigDecimal number(Reckoned reckoned, Figure figure) {
        return switch (figure.kind()) {
            case NAMED -> reckoned.named();
            case ENDED -> reckoned.ended();
            case RECORDED -> reckoned.recorded(figure.stage().orElseThrow());
            case REACHED -> reckoned.reached(figure.stage().orElseThrow());
            default -> throw new IllegalArgumentException("expected a figure of one stage");
        };
    }
}
