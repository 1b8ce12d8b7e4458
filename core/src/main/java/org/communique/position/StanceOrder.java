package org.communique.position;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.statement.Polarity;
import org.communique.statement.Statement;
import org.communique.time.Aspect;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.time.SortedDates;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** In which order one holder took sides on one thing, as far as that is certain by when the statements were made. */
final class StanceOrder {

    private final List<HeldStance> stances;
    private final Map<Polarity, Side> sides;

    private StanceOrder(List<HeldStance> stances) {
        this.stances = stances;
        this.sides = new EnumMap<>(Polarity.class);
        for (Polarity polarity : Polarity.values()) {
            sides.put(polarity, Side.of(polarity, stances));
        }
    }

    /** The dated stances on one side. */
    private record Side(Polarity polarity, List<HeldStance> stances, SortedDates dates) {

        static Side of(Polarity polarity, List<HeldStance> all) {
            List<HeldStance> dated = all.stream()
                    .filter(stance ->
                            stance.polarity() == polarity && stance.when().isPresent())
                    .toList();
            return new Side(
                    polarity,
                    dated,
                    SortedDates.of(dated.stream().map(StanceOrder::date).toList()));
        }

        Optional<HeldStance> lastBefore(Edtf date) {
            return dates.lastBefore(date).map(stances::get);
        }
    }

    /**
     * {@return when a statement was made: as it says itself, or one that tells the same, or else when the event took place at
     * which it was}
     */
    static Optional<Edtf> when(Dossier dossier, Statement statement) {
        List<Statement> tellings = Stream.concat(Stream.of(statement), dossier.sameAs(statement.id()).stream())
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
        return tellings.stream()
                .flatMap(each -> said(dossier, each).stream())
                .findFirst()
                .or(() -> tellings.stream()
                        .flatMap(each -> each.occasion().flatMap(dossier::dateOf).stream())
                        .findFirst());
    }

    private static Optional<Edtf> said(Dossier dossier, Statement statement) {
        return statement
                .said()
                .map(said -> dossier.resolve(said, statement, dossier.tense(statement), Aspect.PUNCTUAL))
                .flatMap(TimeExpression::edtf);
    }

    /** {@return the stances that one holder takes on one thing, with those marked that later ones have replaced} */
    static StanceOrder of(List<HeldStance> stances) {
        StanceOrder told = new StanceOrder(stances);
        List<HeldStance> marked = stances.stream()
                .map(stance -> stance.standing(!told.isReplaced(stance)))
                .toList();
        return marked.stream().anyMatch(HeldStance::standing) ? new StanceOrder(marked) : told;
    }

    private boolean isReplaced(HeldStance stance) {
        return stance.when().isPresent()
                && others(stance).anyMatch(side -> side.dates().anyAfter(date(stance)));
    }

    private Stream<Side> others(HeldStance stance) {
        return sides.values().stream().filter(side -> side.polarity() != stance.polarity());
    }

    /** {@return the stances in the order of time as far as dates tell, or else as they are told; those without a place at the end} */
    List<HeldStance> inOrder() {
        Chronology order = Chronology.of(stances.stream().map(HeldStance::when).toList());
        return Stream.concat(order.places().stream().map(Chronology.Place::index), order.unplaced().stream())
                .map(stances::get)
                .toList();
    }

    /** {@return for each stance the last ones on other sides that it replaces, unless one on its own side did so before} */
    List<PositionChange> changes() {
        return inOrder().stream()
                .filter(stance -> stance.when().isPresent())
                .flatMap(this::changesTo)
                .toList();
    }

    private Stream<PositionChange> changesTo(HeldStance later) {
        List<HeldStance> before = others(later)
                .flatMap(side -> side.lastBefore(date(later)).stream())
                .toList();
        Optional<HeldStance> same =
                Objects.requireNonNull(sides.get(later.polarity())).lastBefore(date(later));
        return before.stream()
                .filter(each -> before.stream().noneMatch(other -> isBefore(each, other)))
                .filter(each -> same.filter(other -> isBefore(each, other)).isEmpty())
                .map(each -> new PositionChange(each, later));
    }

    private static boolean isBefore(HeldStance one, HeldStance other) {
        return date(one).before(date(other)) == Ternary.YES;
    }

    private static Edtf date(HeldStance dated) {
        return dated.when().orElseThrow();
    }
}
