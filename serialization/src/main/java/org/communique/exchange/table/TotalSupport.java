package org.communique.exchange.table;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.ledger.Account;
import org.communique.ledger.CountedStep;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Line;
import org.communique.ledger.Support;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;

/** By whose word the figures of a total are so. */
final class TotalSupport {

    private static final int PLEDGED = Stage.PLEDGED.rank().orElseThrow();

    private TotalSupport() {}

    /** {@return the words for what counts for certain or perhaps, each once, in the order of their weight} */
    static String of(Total total) {
        int rank = rank(total.figure());
        Set<Support> all = total.lines().stream()
                .filter(line -> line.inclusion() != Inclusion.OUT)
                .map(Line::account)
                .flatMap(account -> rank > PLEDGED ? ofSteps(account, rank) : Stream.of(account.support()))
                .collect(Collectors.toCollection(TreeSet::new));
        return all.stream().map(DerivedColumns::lower).collect(Collectors.joining(" "));
    }

    /** The rank of the stage that a figure asks for; none where it asks for what is promised. */
    private static int rank(Figure figure) {
        return figure.stage().map(stage -> stage.rank().orElse(0)).orElse(0);
    }

    private static Stream<Support> ofSteps(Account account, int rank) {
        return account.steps().stream()
                .filter(step -> step.counted() != Inclusion.OUT)
                .filter(step -> stage(account, step).rank().orElse(-1) >= rank)
                .map(CountedStep::support);
    }

    private static Stage stage(Account account, CountedStep step) {
        return account.pledge().steps().get(step.index()).stage();
    }
}
