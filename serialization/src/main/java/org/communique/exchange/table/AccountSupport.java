package org.communique.exchange.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.ledger.Account;
import org.communique.ledger.Column;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Support;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/** By whose word the figures of an account are so. */
final class AccountSupport {

    private static final int PLEDGED = rank(Stage.PLEDGED);
    private static final int ARRIVED = rank(Stage.DISBURSED);

    private final Account account;

    private AccountSupport(Account account) {
        this.account = account;
    }

    /** {@return the words for what adds up to a figure; the weakest alone where it hangs on all of them} */
    static Set<Support> of(Account account, Figure figure) {
        return new AccountSupport(account).of(figure);
    }

    private Set<Support> of(Figure figure) {
        return switch (figure.kind()) {
            case NAMED, ENDED -> EnumSet.of(promise());
            case RECORDED -> words(step -> figure.stage().equals(Optional.of(step.stage())), figure);
            case REACHED -> reached(figure);
            case STANDING ->
                figure.stage().map(AccountSupport::rank).orElse(0) >= ARRIVED ? reached(figure) : left(figure);
            case GAP, OUTSTANDING -> left(figure);
        };
    }

    /** What is promised hangs on whatever made it larger or smaller. */
    private Support promise() {
        return weakest(Stream.concat(Stream.of(account.support()), changing(AccountSupport::changesPromise)));
    }

    private Set<Support> reached(Figure figure) {
        int rank = figure.stage().map(AccountSupport::rank).orElse(PLEDGED);
        Set<Support> words = words(step -> rank(step.stage()) >= rank, figure);
        if (rank > PLEDGED) {
            return words;
        }
        boolean further = !account.bounds(figure).equals(account.bounds(Figure.named()));
        Set<Support> promised = EnumSet.of(promise());
        promised.addAll(further ? words : Set.of());
        return promised;
    }

    /** What is left hangs on what came so far, and on what came further. */
    private Set<Support> left(Figure figure) {
        int from = figure.stage().map(AccountSupport::rank).orElse(PLEDGED);
        int to = figure.to().map(AccountSupport::rank).orElse(figure.stage().isPresent() ? from + 1 : ARRIVED);
        Set<Support> words = reached(Figure.reached(figure.stage().orElse(Stage.PLEDGED)));
        words.addAll(words(step -> rank(step.stage()) >= to, figure));
        return words.isEmpty() ? words : EnumSet.of(weakest(words.stream()));
    }

    private Set<Support> words(Predicate<PledgeStep> asked, Figure figure) {
        boolean arrived = figure.stage().map(AccountSupport::rank).orElse(ARRIVED) >= ARRIVED;
        Predicate<PledgeStep> changes = arrived ? AccountSupport::takesBack : AccountSupport::changesPromise;
        Set<Support> words = new TreeSet<>();
        counted()
                .filter(step -> asked.test(told(step)))
                .map(step -> weakest(Stream.concat(Stream.of(word(step)), changing(changes))))
                .forEach(words::add);
        return words;
    }

    private static boolean changesPromise(PledgeStep step) {
        return Set.of(
                        Stage.INCREASED.code(),
                        Stage.REDUCED.code(),
                        Stage.REFUSED.code(),
                        Stage.WITHDRAWN.code(),
                        Stage.LAPSED.code(),
                        Stage.CORRECTED.code())
                .contains(step.stage().code());
    }

    private static boolean takesBack(PledgeStep step) {
        return step.stage().equals(Stage.RETURNED) || step.stage().equals(Stage.CORRECTED);
    }

    private Stream<Support> changing(Predicate<PledgeStep> changes) {
        return counted().filter(step -> changes.test(told(step))).map(this::setRight);
    }

    /** A step that says no figure moves what is promised, and is no firmer than that. */
    private Support word(CountedStep step) {
        PledgeStep told = told(step);
        boolean figured = account.measure().column() == Column.COUNT
                ? told.quantity().isPresent()
                : told.amount().isPresent();
        return figured ? setRight(step) : weakest(Stream.of(setRight(step), promise()));
    }

    /** A step is no firmer than what corrects it. */
    private Support setRight(CountedStep step) {
        return weakest(Stream.concat(Stream.of(step.support()), corrections(told(step))));
    }

    private Stream<Support> corrections(PledgeStep told) {
        Set<String> keys = new TreeSet<>();
        told.key().ifPresent(keys::add);
        Set<Support> words = new TreeSet<>();
        for (int before = 0; before < keys.size(); ) {
            before = keys.size();
            for (PledgeStep step : account.pledge().steps()) {
                if (step.corrects().filter(keys::contains).isPresent()) {
                    step.key().ifPresent(keys::add);
                    words.add(Support.of(step, account.pledge()));
                }
            }
        }
        return words.stream().filter(word -> word != Support.DENIED);
    }

    private Stream<CountedStep> counted() {
        return account.steps().stream().filter(step -> step.counted() != Inclusion.OUT);
    }

    private PledgeStep told(CountedStep step) {
        return account.pledge().steps().get(step.index());
    }

    private static Support weakest(Stream<Support> words) {
        return words.max(Support::compareTo).orElse(Support.EDITOR);
    }

    private static int rank(Stage stage) {
        return stage.rank().orElse(-1);
    }
}
