package org.communique.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Rank;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.timeline.TimelineItem;

/**
 * A stance of a statement, as one of its holders has it.
 *
 * @param statement the statement
 * @param holder whose it is; the first of the actors that are the same
 * @param target towards what; the first of the entries that tell the same
 * @param stance the stance
 */
record StanceTelling(Statement statement, Optional<ActorId> holder, Topic target, HeldStance stance) {

    /** {@return the stances that count, each once for each holder, in document order} */
    static List<StanceTelling> counted(Dossier dossier) {
        List<StanceTelling> told = new Reader(dossier).read();
        Restatements restatements = new Restatements(dossier);
        told.forEach(each -> restatements.note(each.statement, each.view()));
        return told.stream()
                .filter(each -> !restatements.isSaidAgain(each.statement, each.view()))
                .toList();
    }

    /** {@return what a timeline calls the statement} */
    TimelineItem item() {
        return TimelineItem.of(statement.id());
    }

    /** {@return whether it is said when the side was taken: what the outlet tells without a date it tells when it is published} */
    boolean hasMoment() {
        return statement.voice() != Voice.NARRATOR || stance.when().isPresent();
    }

    /** What somebody says who says it again: whose it is, towards what, and on which side. */
    private List<String> view() {
        List<String> view = new ArrayList<>(Positions.cell(holder, target));
        view.add(stance.polarity().name());
        return view;
    }

    /** Reads the stances of a dossier. */
    private static final class Reader {

        private final Dossier dossier;
        private final Holders holders;
        private final Twins twins;
        private final StatementDates dates;

        Reader(Dossier dossier) {
            this.dossier = dossier;
            this.holders = new Holders(dossier);
            this.twins = new Twins(dossier);
            this.dates = new StatementDates(dossier);
        }

        List<StanceTelling> read() {
            return dossier.statements().stream()
                    .filter(statement -> statement.rank() != Rank.DEPRECATED)
                    .filter(statement -> !Holders.isDenied(statement.evidence()))
                    .flatMap(this::read)
                    .toList();
        }

        private Stream<StanceTelling> read(Statement statement) {
            return IntStream.range(0, statement.stances().size())
                    .boxed()
                    .filter(i -> !Holders.isDenied(statement.stances().get(i).evidence()))
                    .flatMap(i -> holders.of(statement, statement.stances().get(i)).stream()
                            .map(holder -> read(statement, i, holder)));
        }

        private StanceTelling read(Statement statement, int index, Optional<ActorId> holder) {
            Stance stance = statement.stances().get(index);
            HeldStance held = new HeldStance(
                    statement.id(),
                    index,
                    stance.polarity(),
                    stance.strength(),
                    stance.priority(),
                    holders.attribution(statement, stance, holder),
                    stance.isHedged() || statement.isHedged(),
                    dates.of(statement),
                    true);
            return new StanceTelling(statement, holder, twins.first(stance.target()), held);
        }
    }
}
