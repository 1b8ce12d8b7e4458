package org.communique.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.amount.Bounds;
import org.communique.id.PledgeId;
import org.communique.internal.CompositeKey;
import org.jspecify.annotations.Nullable;

/** One figure of the things that pledges tell, measure by measure and row by row, each thing once. */
final class Tally {

    private final Book book;
    private final Forest forest;
    private final Figure figure;
    private final Function<Account, CompositeKey> rowOf;
    private final boolean asStated;
    private final Map<Integer, Map<Measure, Rows>> withParts = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * @param figure what is asked of each: nothing that is left between two stages
     * @param rowOf in which row an account counts
     * @param asStated whether figures are taken as they are told
     */
    Tally(Book book, Figure figure, Function<Account, CompositeKey> rowOf, boolean asStated) {
        this.book = book;
        this.forest = book.forest();
        this.figure = figure;
        this.rowOf = rowOf;
        this.asStated = asStated;
        Map<Integer, List<Map<Measure, Rows>>> parts = new HashMap<>();
        for (int thing : forest.partsFirst()) {
            Map<Measure, Rows> whole = whole(thing, parts.getOrDefault(thing, List.of()));
            forest.whole(thing)
                    .ifPresentOrElse(
                            above -> parts.computeIfAbsent(above, absent -> new ArrayList<>())
                                    .add(whole),
                            () -> withParts.put(thing, whole));
            parts.remove(thing);
        }
    }

    /** {@return the conflicts in what was added up so far} */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return what a thing that is part of no other comes to, its parts in it} */
    Map<Measure, Rows> of(int thing) {
        Map<Measure, Rows> whole = withParts.get(thing);
        return whole == null ? own(thing, figure) : whole;
    }

    private Map<Measure, Rows> whole(int thing, List<Map<Measure, Rows>> parts) {
        Map<Measure, Rows> added = forest.isLoose(thing) ? heaped(parts) : added(parts);
        Map<Measure, Rows> own = own(thing, figure);
        Map<Measure, Rows> limits = parts.isEmpty() ? Map.of() : limits(thing, own);
        own.forEach((measure, rows) -> {
            Rows ofParts = added.get(measure);
            if (ofParts == null) {
                added.put(measure, rows);
            } else {
                Bounds most = isLimit(thing, measure) ? most(limits.get(measure)) : Amounts.ANY;
                noteExcess(measure, book.pledge(thing).id(), ofParts, most);
                added.put(measure, rows.with(ofParts, most));
            }
        });
        return added;
    }

    private void noteExcess(Measure measure, PledgeId whole, Rows parts, Bounds most) {
        if (Rows.isMore(parts, most)) {
            conflicts.add(new Conflict(
                    Conflict.Kind.PARTS_EXCEED_WHOLE, measure, List.of(whole), List.of(most, parts.sum())));
        }
    }

    /** What a whole can be at the most: what it names; nothing limits what has arrived or ended. */
    private Map<Measure, Rows> limits(int thing, Map<Measure, Rows> own) {
        if (!isOfPromise(figure)) {
            return Map.of();
        }
        return figure.equals(Figure.named()) ? own : own(thing, Figure.named());
    }

    private static Bounds most(@Nullable Rows named) {
        return named == null ? Amounts.ANY : named.sum();
    }

    /** Whether parts can be no more than what a whole names: all of it has figures and is certain, and nothing replaces it. */
    private boolean isLimit(int thing, Measure measure) {
        return !forest.isArrivedOnly(thing)
                && !forest.isPerhapsReplaced(thing)
                && book.counting(thing).stream()
                        .flatMap(place -> book.items(place).stream())
                        .allMatch(item -> item.measure().equals(measure)
                                ? item.isCertain()
                                : item.measure().column() != Column.NONE);
    }

    private static boolean isOfPromise(Figure asked) {
        return switch (asked.kind()) {
            case NAMED -> true;
            case REACHED, RECORDED -> !asked.isOfArrival();
            case STANDING, GAP, OUTSTANDING, ENDED -> false;
        };
    }

    /** {@return the sums of several, put into the greatest of them} */
    static Map<Measure, Rows> added(List<Map<Measure, Rows>> parts) {
        Map<Measure, Rows> greatest = new HashMap<>();
        for (Map<Measure, Rows> part : parts) {
            greatest = part.size() > greatest.size() ? part : greatest;
        }
        for (Map<Measure, Rows> part : parts) {
            if (part != greatest) {
                for (Map.Entry<Measure, Rows> each : part.entrySet()) {
                    greatest.computeIfAbsent(each.getKey(), absent -> new Rows())
                            .add(each.getValue());
                }
            }
        }
        return greatest;
    }

    /** {@return several things that may have something in common} */
    static Map<Measure, Rows> heaped(List<Map<Measure, Rows>> things) {
        Map<Measure, List<Rows>> all = new HashMap<>();
        for (Map<Measure, Rows> thing : things) {
            thing.forEach((measure, rows) ->
                    all.computeIfAbsent(measure, absent -> new ArrayList<>()).add(rows));
        }
        Map<Measure, Rows> heaped = new HashMap<>();
        all.forEach((measure, rows) -> heaped.put(measure, Rows.heap(rows)));
        return heaped;
    }

    /** What a thing comes to without its parts, by all that tell it. */
    private Map<Measure, Rows> own(int thing, Figure asked) {
        if (!forest.isPerhapsReplaced(thing) || forest.isArrivedOnly(thing)) {
            return certainlyOwn(thing, asked);
        }
        Map<Measure, Rows> most = certainlyOwn(thing, asked);
        Map<Measure, Rows> least =
                Item.ofReplaced(asked).map(any -> certainlyOwn(thing, any)).orElse(Map.of());
        most.replaceAll((measure, rows) -> rows.or(least.getOrDefault(measure, new Rows())));
        least.forEach((measure, rows) -> most.putIfAbsent(measure, new Rows().or(rows)));
        return most;
    }

    private Map<Measure, Rows> certainlyOwn(int thing, Figure asked) {
        Optional<Figure> counted = forest.isArrivedOnly(thing) ? Item.ofReplaced(asked) : Optional.of(asked);
        if (counted.isEmpty()) {
            return new HashMap<>();
        }
        if (book.tellings().isToldOnce(thing)) {
            return telling(thing, counted.get());
        }
        int lead = book.lead(thing);
        Map<Measure, List<Rows>> told = new HashMap<>();
        for (int place : book.counting(thing)) {
            telling(place, counted.get()).forEach((measure, rows) -> {
                if (place == lead || book.isInMeasuresOf(lead, measure)) {
                    told.computeIfAbsent(measure, absent -> new ArrayList<>()).add(rows);
                }
            });
        }
        Map<Measure, Rows> agreed = new HashMap<>();
        told.forEach((measure, rows) -> {
            List<Rows> telling = telling(rows, counted.get());
            noteClash(measure, thing, telling);
            agreed.put(measure, Agreement.of(telling));
        });
        return agreed;
    }

    /** Those that say that something came so far: who says nothing of it does not say that nothing did. */
    private static List<Rows> telling(List<Rows> tellings, Figure asked) {
        List<Rows> telling = tellings.stream()
                .filter(rows -> asked.equals(Figure.named()) || !rows.sum().equals(Amounts.NOTHING))
                .toList();
        return telling.isEmpty() ? tellings : telling;
    }

    private void noteClash(Measure measure, int thing, List<Rows> tellings) {
        List<Bounds> values = tellings.stream().map(Rows::sum).toList();
        if (Agreement.common(values).isEmpty()) {
            List<PledgeId> pledges = book.tellings().all(thing).stream()
                    .map(place -> book.pledge(place).id())
                    .toList();
            conflicts.add(new Conflict(Conflict.Kind.FIGURES_DIFFER, measure, pledges, values));
        }
    }

    /** What one pledge tells. */
    private Map<Measure, Rows> telling(int place, Figure asked) {
        List<Item> items = book.items(place);
        Map<Measure, Rows> rows = new HashMap<>();
        if (items.stream().noneMatch(Item::isPart)) {
            items.forEach(item -> value(item, asked)
                    .ifPresent(bounds -> rows.computeIfAbsent(item.measure(), absent -> new Rows())
                            .add(rowOf.apply(item.account()), bounds)));
            return rows;
        }
        Within within = new Within(book.pledge(place), items);
        IdentityHashMap<Item, Rows> counted = new IdentityHashMap<>();
        for (Item item : within.partsFirst()) {
            counted.put(item, withParts(item, within, counted, asked));
        }
        for (Item item : within.outermost()) {
            rows.computeIfAbsent(item.measure(), absent -> new Rows()).add(counted.getOrDefault(item, new Rows()));
        }
        rows.values().removeIf(each -> each.size() == 0);
        return rows;
    }

    private Rows withParts(Item item, Within within, IdentityHashMap<Item, Rows> counted, Figure asked) {
        Rows parts = new Rows();
        within.parts(item).forEach(part -> parts.add(counted.getOrDefault(part, new Rows())));
        Optional<Bounds> own = value(item, asked);
        PledgeId pledge = item.account().pledge().id();
        Bounds most = isOfPromise(asked) && item.isCertain() && !item.account().foreign()
                ? item.account().ownBounds(Figure.named())
                : Amounts.ANY;
        own.ifPresent(any -> noteExcess(item.measure(), pledge, parts, most));
        return own.map(bounds -> Rows.of(rowOf.apply(item.account()), bounds).with(parts, most))
                .orElse(parts);
    }

    private Optional<Bounds> value(Item item, Figure asked) {
        return asStated ? item.stated(asked) : item.value(asked);
    }
}
