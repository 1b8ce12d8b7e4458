package org.communique.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.communique.internal.CompositeKey;

/** The totals of a figure. */
final class Totals {

    private static final CompositeKey ONE_ROW = CompositeKey.of();

    private final Book book;
    private final Figure figure;
    private final List<By> by;
    private final Map<Measure, Rows> bounds = new TreeMap<>();
    private final Map<Measure, Rows> stated = new HashMap<>();

    private Totals(Book book, Figure figure, By... by) {
        this.book = book;
        this.figure = figure;
        this.by = List.copyOf(Arrays.asList(by));
        addUp(bounds, false);
        addUp(stated, true);
    }

    /** {@return the totals, in the order of their measures and rows} */
    static List<Total> of(Book book, Figure figure, By... by) {
        return new Totals(book, figure, by).totals();
    }

    /** {@return the line of each account that has one, in document order} */
    static List<Line> lines(Book book, Figure figure) {
        Lines all = new Lines(book, figure);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < book.tellings().size(); place++) {
            for (Item item : book.items(place)) {
                all.of(item, place).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private CompositeKey row(Account account) {
        if (by.isEmpty()) {
            return ONE_ROW;
        }
        List<String> parts = new ArrayList<>(by.size());
        by.forEach(each -> parts.add(each.key(account)));
        return CompositeKey.of(parts);
    }

    private void addUp(Map<Measure, Rows> totals, boolean asStated) {
        Forest forest = book.forest();
        Difference difference = new Difference(asStated);
        for (int thing = 0; thing < book.tellings().size(); thing++) {
            boolean first = book.tellings().of(thing) == thing;
            if (first && forest.isAlone(thing) && isPlain(thing)) {
                book.items(thing).forEach(item -> add(item, totals, asStated));
            } else if (first && isOutermost(thing) && !forest.isInHeap(thing)) {
                difference.of(List.of(thing)).forEach((measure, rows) -> rows(totals, measure)
                        .add(rows));
            }
        }
        for (List<Integer> heap : forest.heaps()) {
            difference.of(heap).forEach((measure, rows) -> rows(totals, measure).add(rows));
        }
    }

    private boolean isOutermost(int thing) {
        return book.forest().whole(thing).isEmpty()
                && book.forest().coveredBy(thing).isEmpty();
    }

    /** Whether each account counts for itself. */
    private boolean isPlain(int thing) {
        return book.tellings().isToldOnce(thing) && book.items(thing).stream().noneMatch(Item::isPart);
    }

    private void add(Item item, Map<Measure, Rows> totals, boolean asStated) {
        Optional<Bounds> value = asStated ? item.stated(figure) : item.value(figure);
        value.ifPresent(any -> rows(totals, item.measure()).add(row(item.account()), any));
    }

    private static Rows rows(Map<Measure, Rows> totals, Measure measure) {
        return totals.computeIfAbsent(measure, absent -> new Rows());
    }

    /** What came to one stage, less what came to the next, where the figure asks for what is left between two. */
    private final class Difference {

        private final Tally from;
        private final Optional<Tally> to;

        Difference(boolean asStated) {
            from = new Tally(book, figure.from(), Totals.this::row, asStated);
            to = figure.until().map(until -> new Tally(book, until, Totals.this::row, asStated));
        }

        /** Whether things of a heap have something in common or not, each may be what is true. */
        Map<Measure, Rows> of(List<Integer> heap) {
            Map<Measure, Rows> left = left(heap);
            if (to.isPresent() && heap.size() > 1) {
                Map<Measure, Rows> apart = Tally.added(
                        heap.stream().map(thing -> left(List.of(thing))).toList());
                left.replaceAll((measure, rows) -> rows.or(apart.getOrDefault(measure, new Rows())));
            }
            return left;
        }

        private Map<Measure, Rows> left(List<Integer> heap) {
            Map<Measure, Rows> reached = of(heap, from);
            if (to.isEmpty()) {
                return reached;
            }
            Map<Measure, Rows> further = of(heap, to.get());
            Map<Measure, Rows> left = new HashMap<>();
            reached.forEach((measure, rows) -> left.put(measure, rows.less(further.getOrDefault(measure, new Rows()))));
            return left;
        }

        private static Map<Measure, Rows> of(List<Integer> heap, Tally tally) {
            return heap.size() == 1
                    ? tally.of(heap.get(0))
                    : Tally.heaped(heap.stream().map(tally::of).toList());
        }
    }

    private List<Total> totals() {
        Map<Measure, Map<CompositeKey, List<Line>>> lines = lines();
        List<Total> totals = new ArrayList<>();
        bounds.forEach((measure, rows) -> rows.keys()
                .forEach(key -> totals.add(new Total(
                        figure,
                        key.parts(),
                        measure,
                        rows.get(key),
                        statedSum(measure, key),
                        lines.getOrDefault(measure, Map.of()).getOrDefault(key, List.of())))));
        return totals;
    }

    private Optional<BigDecimal> statedSum(Measure measure, CompositeKey key) {
        return Optional.ofNullable(stated.get(measure))
                .filter(rows -> rows.keys().contains(key))
                .map(rows -> rows.get(key))
                .filter(sum -> sum.lower().equals(sum.upper()))
                .map(sum -> Amounts.low(sum).value());
    }

    private Map<Measure, Map<CompositeKey, List<Line>>> lines() {
        Map<Measure, Map<CompositeKey, List<Line>>> lines = new HashMap<>();
        lines(book, figure).forEach(line -> lines.computeIfAbsent(line.account().measure(), absent -> new TreeMap<>())
                .computeIfAbsent(row(line.account()), absent -> new ArrayList<>())
                .add(line));
        return lines;
    }
}
