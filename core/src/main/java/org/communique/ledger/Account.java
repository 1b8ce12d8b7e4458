package org.communique.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.amount.Bounds;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.StatementId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.Ternary;

/**
 * One contribution of one pledge in one measure: what is promised of it, and how far that has come.
 *
 * <p>Several contributions are one account where steps move money of one currency and do not say of which of them. Goods
 * with a price have two accounts, one of their number and one of their worth.
 */
public final class Account {

    private static final int ARRIVED = World.index(Stage.DISBURSED);

    private final Pledge pledge;
    private final Draft draft;
    private final List<World> worlds;
    private final List<World> own;
    private final Optional<World> stated;
    private final List<CountedStep> steps;
    private final Support support;
    private final Optional<Edtf> period;

    Account(
            Pledge pledge,
            Draft draft,
            List<World> worlds,
            List<World> own,
            Optional<World> stated,
            List<CountedStep> steps,
            Support support,
            Optional<Edtf> period) {
        this.pledge = pledge;
        this.draft = draft;
        this.worlds = worlds;
        this.own = own;
        this.stated = stated;
        this.steps = steps;
        this.support = support;
        this.period = period;
    }

    /** {@return a question for what an actor gives; what it gives together with others is so perhaps, in whole or in part} */
    public static Selection gives(ActorId giver) {
        return account -> among(giver, account.givers());
    }

    /** {@return a question for what an actor receives; what it receives together with others is so perhaps, in whole or in part} */
    public static Selection receives(ActorId receiver) {
        return account -> among(receiver, account.receivers());
    }

    private static Ternary among(ActorId actor, Set<ActorId> all) {
        if (!all.contains(actor)) {
            return Ternary.NO;
        }
        return all.size() == 1 ? Ternary.YES : Ternary.UNKNOWN;
    }

    /** {@return the pledge} */
    public Pledge pledge() {
        return pledge;
    }

    /** {@return where its contributions stand in the pledge, from 0, in order} */
    public List<Integer> contributions() {
        return draft.contributions();
    }

    /** {@return the first of its contributions} */
    public Contribution contribution() {
        return pledge.contributions().get(draft.contributions().get(0));
    }

    /** {@return what its figures are told in} */
    public Measure measure() {
        return draft.measure();
    }

    /** {@return whether nothing is promised in this measure, and steps move something in it all the same} */
    public boolean foreign() {
        return draft.kind() == Draft.Kind.FOREIGN;
    }

    /** {@return by whose word it is promised} */
    public Support support() {
        return support;
    }

    /** {@return the steps that move something of it, in the order in which they came about as far as that is known} */
    public List<CountedStep> steps() {
        return steps;
    }

    /** {@return whether it is halted for a time} */
    public Ternary halted() {
        Ternary first = worlds.get(0).halted();
        return worlds.stream().allMatch(world -> world.halted() == first) ? first : Ternary.UNKNOWN;
    }

    /** {@return the numbers that a figure of the account can be; never less than nothing} */
    public Bounds bounds(Figure figure) {
        return bounds(figure, worlds);
    }

    /** {@return the numbers that a figure can be by what is said of this account alone, and not of its whole} */
    Bounds ownBounds(Figure figure) {
        return bounds(figure, own);
    }

    private Bounds bounds(Figure figure, List<World> worlds) {
        Bounds bounds = bounds(figure, worlds.get(0));
        for (int i = 1; i < worlds.size(); i++) {
            bounds = bounds.or(bounds(figure, worlds.get(i)));
        }
        return bounds;
    }

    /** {@return a figure with every amount as it is told, whatever "about" or "nearly" may mean; absent where one is a range} */
    Optional<Bounds> stated(Figure figure) {
        return stated.map(world -> bounds(figure, world));
    }

    private Bounds bounds(Figure figure, World world) {
        if (foreign() && isOfPromise(figure)) {
            return Amounts.NOTHING;
        }
        return switch (figure.kind()) {
            case NAMED -> world.promise();
            case ENDED -> world.ended();
            case RECORDED -> world.recorded(figure.stage().orElseThrow());
            case REACHED -> world.reached(index(figure));
            case STANDING -> standing(index(figure), world);
            case GAP ->
                world.gap(index(figure), Math.min(World.index(figure.to().orElseThrow()), ARRIVED));
            case OUTSTANDING -> world.gap(World.index(Stage.PLEDGED), ARRIVED);
        };
    }

    static boolean isOfPromise(Figure figure) {
        return figure.kind() == Figure.Kind.NAMED
                || figure.kind() == Figure.Kind.OUTSTANDING
                || figure.kind() == Figure.Kind.ENDED;
    }

    private static int index(Figure figure) {
        return Math.min(World.index(figure.stage().orElseThrow()), ARRIVED);
    }

    private static Bounds standing(int index, World world) {
        return index >= ARRIVED ? world.reached(index) : world.gap(index, index + 1);
    }

    /**
     * {@return whether more has certainly arrived than was promised, whatever is true of what its source leaves open; ten of
     * nearly ten is no more}
     */
    public boolean isExceeded() {
        return draft.kind() == Draft.Kind.NAMED
                && own.stream().allMatch(world -> isGreater(world.reached(ARRIVED), world.promise()));
    }

    private static boolean isGreater(Bounds arrived, Bounds promised) {
        return promised.upper()
                .filter(most -> Amounts.low(arrived).value().compareTo(most.value()) > 0)
                .isPresent();
    }

    /** {@return for which time it is, if that is known} */
    public Optional<Edtf> period() {
        return period;
    }

    /** {@return the statements in which it is claimed, in the order of the evidence; none where a source stands for it} */
    public List<StatementId> claimedIn() {
        List<Citation> own = contribution().evidence();
        return (own.isEmpty() ? pledge.evidence() : own)
                .stream().flatMap(words -> words.via().stream()).toList();
    }

    /** {@return who gives; none where nobody is named} */
    public Set<ActorId> givers() {
        return Givers.giving(pledge.parties());
    }

    /** {@return through whose hands it passes; none where nobody is named} */
    public Set<ActorId> channels() {
        return Givers.channels(pledge.parties());
    }

    /** {@return who receives; none where nobody is named} */
    public Set<ActorId> receivers() {
        return Givers.receiving(pledge.parties());
    }

    /** {@return why it has no figure: there is none, or it is less than nothing} */
    Reason withoutFigure() {
        boolean negative = ContributionMeasures.isNegative(contribution());
        return negative ? Reason.NEGATIVE_AMOUNT : Reason.NO_AMOUNT;
    }

    /** {@return the furthest stage that some of it came to for certain; absent where it came to none} */
    public Optional<Stage> furthest() {
        int least = worlds.stream().mapToInt(World::furthest).min().orElse(-1);
        return World.stage(least);
    }

    /** {@return the furthest stage that some of it may have come to; absent where it came to none} */
    public Optional<Stage> perhaps() {
        int most = worlds.stream().mapToInt(World::furthest).max().orElse(-1);
        return World.stage(most);
    }

    /** {@return the furthest stage that all of it came to for certain; absent where it came to none} */
    public Optional<Stage> whole() {
        int least = worlds.stream().mapToInt(World::furthestWhole).min().orElse(-1);
        return World.stage(least);
    }
}
