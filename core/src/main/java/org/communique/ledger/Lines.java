package org.communique.ledger;

import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.id.EntryId;
import org.communique.ledger.Overlap.Kind;

/** Why accounts count in a total, or do not. */
final class Lines {

    private final Book book;
    private final Forest forest;
    private final Figure figure;

    Lines(Book book, Figure figure) {
        this.book = book;
        this.forest = book.forest();
        this.figure = figure;
    }

    /** {@return the line of an account of the pledge at a place; absent where it is not asked for, or has no figure} */
    Optional<Line> of(Item item, int place) {
        boolean asked = !item.eligibility().reason().equals(Optional.of(Reason.NOT_ASKED));
        if (!asked || item.measure().column() == Column.NONE) {
            return Optional.empty();
        }
        Bounds bounds = item.account().bounds(figure);
        Eligibility eligible = item.eligibility();
        if (!eligible.counts()) {
            return Optional.of(new Line(item.account(), bounds, Inclusion.OUT, eligible.reason(), eligible.by()));
        }
        Optional<Line> beside = item.unfit(figure)
                .map(reason -> line(item, bounds, Inclusion.OUT, reason, Optional.empty()))
                .or(() -> toldElsewhere(item, place, bounds))
                .or(() -> overlapping(item, book.tellings().of(place), bounds));
        return beside.or(
                () -> Optional.of(new Line(item.account(), bounds, eligible.all(), eligible.reason(), eligible.by())));
    }

    private static Line line(Item item, Bounds bounds, Inclusion inclusion, Reason reason, Optional<EntryId> by) {
        return new Line(item.account(), bounds, inclusion, Optional.of(reason), by);
    }

    private Optional<Line> toldElsewhere(Item item, int place, Bounds bounds) {
        int thing = book.tellings().of(place);
        int lead = book.tellings().isToldOnce(thing) ? place : book.lead(thing);
        if (lead == place) {
            return Optional.empty();
        }
        boolean other = item.measure().isMoney() && !book.isInMeasuresOf(lead, item.measure());
        Reason reason = other ? Reason.TOLD_IN_ANOTHER_CURRENCY : Reason.TOLD_AGAIN;
        return Optional.of(line(item, bounds, Inclusion.OUT, reason, id(lead)));
    }

    private Optional<EntryId> id(int place) {
        return Optional.of(book.pledge(place).id());
    }

    private Optional<Line> overlapping(Item item, int thing, Bounds bounds) {
        Optional<Overlap> cover = forest.coveredBy(thing);
        if (cover.isPresent()) {
            Reason reason = cover.get().kind() == Kind.RESTATES ? Reason.RESTATES : Reason.DRAWS_ON;
            return Optional.of(
                    line(item, bounds, Inclusion.OUT, reason, id(cover.get().to())));
        } else if (forest.isArrivedOnly(thing)) {
            return Optional.of(replaced(item, thing, bounds));
        } else if (isPart(item, thing)) {
            Optional<EntryId> whole = forest.whole(thing).flatMap(this::id);
            return Optional.of(line(item, bounds, Inclusion.OUT, Reason.PART, whole));
        }
        return forest.isInHeap(thing)
                ? Optional.of(line(item, bounds, Inclusion.MAYBE, Reason.PERHAPS_PART, Optional.empty()))
                : Optional.empty();
    }

    private Line replaced(Item item, int thing, Bounds bounds) {
        boolean arrived = Item.ofReplaced(figure)
                .map(item.account()::bounds)
                .filter(some -> !some.equals(Amounts.NOTHING))
                .isPresent();
        return line(
                item,
                bounds,
                arrived ? Inclusion.MAYBE : Inclusion.OUT,
                Reason.SUPERSEDED,
                forest.replacedBy(thing).flatMap(this::id));
    }

    private boolean isPart(Item item, int thing) {
        boolean inWhole = forest.whole(thing)
                .filter(whole -> book.items(whole).stream()
                        .anyMatch(other ->
                                other.eligibility().counts() && other.measure().equals(item.measure())))
                .isPresent();
        return inWhole || item.isPart();
    }
}
