package org.communique.ledger;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.id.PledgeId;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;

/**
 * How far a pledge has come.
 *
 * @param pledge the pledge
 * @param stage the furthest stage that all of it came to for certain; absent where it came to none
 * @param furthest the furthest stage that some of it came to for certain; absent where it came to none
 * @param perhaps the furthest stage that some of it may have come to; absent where it came to none
 * @param halted whether it is halted for a time; unknown where some of it is and some is not
 * @param accounts the accounts of its contributions
 */
public record PledgeProgress(
        PledgeId pledge,
        Optional<Stage> stage,
        Optional<Stage> furthest,
        Optional<Stage> perhaps,
        Ternary halted,
        List<Account> accounts) {

    private static final Comparator<Optional<Stage>> BY_RANK = Comparator.comparing(
            stage -> stage.map(Stage::rank).map(rank -> rank.orElse(0)).orElse(-1));

    /** Makes the list immutable. */
    public PledgeProgress {
        accounts = List.copyOf(accounts);
    }

    /** {@return how far each pledge has come that has accounts, in their order} */
    static List<PledgeProgress> of(List<Account> accounts) {
        Map<String, List<Account>> byPledge = new LinkedHashMap<>();
        accounts.forEach(
                account -> byPledge.computeIfAbsent(account.pledge().id().text(), absent -> new ArrayList<>())
                        .add(account));
        return byPledge.values().stream().map(PledgeProgress::ofOne).collect(toList());
    }

    private static PledgeProgress ofOne(List<Account> accounts) {
        List<Account> promised =
                accounts.stream().filter(account -> !account.foreign()).toList();
        return new PledgeProgress(
                accounts.get(0).pledge().id(),
                Collections.min(stages(promised.isEmpty() ? accounts : promised, Account::whole), BY_RANK),
                Collections.max(stages(accounts, Account::furthest), BY_RANK),
                Collections.max(stages(accounts, Account::perhaps), BY_RANK),
                halted(accounts),
                accounts);
    }

    private static List<Optional<Stage>> stages(List<Account> accounts, Function<Account, Optional<Stage>> stage) {
        return accounts.stream().map(stage).toList();
    }

    private static Ternary halted(List<Account> accounts) {
        Ternary first = accounts.get(0).halted();
        return accounts.stream().allMatch(account -> account.halted() == first) ? first : Ternary.UNKNOWN;
    }
}
