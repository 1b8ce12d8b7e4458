package org.communique.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.ledger.Draft.Kind;
import org.communique.pledge.Pledge;
import org.communique.time.Edtf;

/** The accounts of one pledge, with all that its steps move. */
final class PledgeAccounts {

    private final Pledge pledge;
    private final Question question;
    private final PledgeDrafts drafts;
    private final List<PledgeSteps> readings;
    private final List<PledgeMovements> movements = new ArrayList<>();

    private PledgeAccounts(Pledge pledge, Question question) {
        this.pledge = pledge;
        this.question = question;
        this.drafts = new PledgeDrafts(pledge, question);
        this.readings = PledgeSteps.readings(pledge, question);
        readings.forEach(reading -> movements.add(new PledgeMovements(drafts, reading)));
    }

    /** {@return the accounts of a pledge, those of promises first, in the order of their contributions} */
    static List<Account> of(Pledge pledge, Question question) {
        PledgeAccounts all = new PledgeAccounts(pledge, question);
        return all.drafts.drafts().stream().map(all::account).toList();
    }

    private Account account(Draft draft) {
        List<World> own = worlds(draft, false);
        boolean shared =
                draft.part() && movements.stream().anyMatch(any -> any.of(draft).isShared());
        List<World> worlds = shared ? worlds(draft, true) : own;
        return new Account(pledge, draft, worlds, own, stated(draft, own), steps(draft), support(draft), period(draft));
    }

    /** Of several contributions the one that counts least. */
    private Support support(Draft draft) {
        return draft.contributions().stream()
                .map(i -> question.support(drafts.contribution(i), pledge))
                .max(Comparator.comparing(question::counts))
                .orElseThrow();
    }

    private Optional<Edtf> period(Draft draft) {
        List<Optional<Edtf>> periods = draft.contributions().stream()
                .map(i -> question.period(drafts.contribution(i), pledge))
                .toList();
        return periods.stream().allMatch(periods.get(0)::equals) ? periods.get(0) : Optional.empty();
    }

    private List<World> worlds(Draft draft, boolean withShared) {
        List<World> worlds = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).unknown()) {
                return List.of(World.unknown());
            }
            PledgeMovements.Moves moves = movements.get(i).of(draft);
            worlds.addAll(Worlds.of(
                    start(draft, readings.get(i)),
                    withShared ? moves.withShared() : moves.placed(),
                    withShared ? moves.floatingWithShared() : moves.floating()));
        }
        return worlds;
    }

    private World start(Draft draft, PledgeSteps reading) {
        boolean doubtful = reading.doubtfulPromises().contains(UnnamedCorrections.ANY)
                || draft.contributions().stream()
                        .flatMap(i -> drafts.contribution(i).key().stream())
                        .anyMatch(reading.doubtfulPromises()::contains);
        return draft.start(doubtful);
    }

    /** The account with every figure as it is told: the worlds themselves where there is one, and all is exact. */
    private Optional<World> stated(Draft draft, List<World> worlds) {
        List<Movement> steps = movements.get(0).of(draft).placed();
        boolean told = !readings.get(0).unknown()
                && (draft.kind() != Kind.NAMED || draft.statedPromise().isPresent());
        if (!told || steps.stream().anyMatch(step -> step.stated().isEmpty())) {
            return Optional.empty();
        }
        boolean exact = worlds.size() == 1
                && (draft.kind() != Kind.NAMED || isExact(draft.promise()))
                && steps.stream().allMatch(step -> step.amount().isEmpty() || isExact(step.figure()));
        if (exact) {
            return Optional.of(worlds.get(0));
        }
        World start = draft.kind() == Kind.NAMED
                ? World.promising(draft.statedPromise()
                        .map(value -> Bounds.between(value, value))
                        .orElseThrow())
                : draft.start(false);
        steps.stream().filter(Movement::isCertain).map(Movement::asStated).forEach(start::make);
        return Optional.of(start);
    }

    private static boolean isExact(Bounds bounds) {
        return bounds.lower().isPresent() && bounds.lower().equals(bounds.upper());
    }

    private List<CountedStep> steps(Draft draft) {
        PledgeMovements.Moves moves = movements.get(0).of(draft);
        return Stream.concat(moves.placed().stream(), moves.floating().stream())
                .map(step -> new CountedStep(step.step(), step.inclusion().and(step.time()), step.support()))
                .toList();
    }
}
