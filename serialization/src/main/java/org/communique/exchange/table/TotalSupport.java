package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.ledger.Figure;
import org.communique.ledger.Inclusion;
import org.communique.ledger.Line;
import org.communique.ledger.Measure;
import org.communique.ledger.Reason;
import org.communique.ledger.Support;
import org.communique.ledger.Total;

/** By whose word the figures of totals are so: also of what counts in the place of another, or within it. */
final class TotalSupport {

    private static final Set<Reason> WITHIN =
            EnumSet.of(Reason.TOLD_AGAIN, Reason.TOLD_IN_ANOTHER_CURRENCY, Reason.PART);

    private final LinkedPledges linked;
    private final Map<Measure, Map<String, List<Line>>> lines = new TreeMap<>();

    /**
     * Takes the totals of one figure, of which each may hang on the lines of others.
     *
     * @param linked which pledges are told with which
     */
    TotalSupport(LinkedPledges linked, List<Total> totals) {
        this.linked = linked;
        for (Total total : totals) {
            Map<String, List<Line>> ofMeasure = lines.computeIfAbsent(total.measure(), absent -> new TreeMap<>());
            total.lines().stream().filter(TotalSupport::isPart).forEach(line -> ofMeasure
                    .computeIfAbsent(first(line), absent -> new ArrayList<>())
                    .add(line));
        }
    }

    private static boolean isPart(Line line) {
        return line.inclusion() != Inclusion.OUT
                || line.reason().filter(WITHIN::contains).isPresent();
    }

    private String first(Line line) {
        return linked.first(line.account().pledge().id().text());
    }

    /** {@return the words for what counts for certain or perhaps, each once, in the order of their weight} */
    String of(Total total) {
        Set<Support> words = new TreeSet<>();
        total.lines().stream()
                .filter(TotalSupport::isPart)
                .map(this::first)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(first -> words.addAll(linked(first, total)));
        return words.stream().map(DerivedColumns::lower).collect(Collectors.joining(" "));
    }

    /** What is left of pledges that hang together hangs on the words of all of them. */
    private Set<Support> linked(String first, Total total) {
        Figure.Kind kind = total.figure().kind();
        NavigableSet<Support> words = new TreeSet<>();
        lines.getOrDefault(total.measure(), Map.of())
                .getOrDefault(first, List.of())
                .forEach(line -> words.addAll(AccountSupport.of(line.account(), total.figure())));
        boolean left = kind == Figure.Kind.OUTSTANDING || kind == Figure.Kind.STANDING;
        return left && !words.isEmpty() ? EnumSet.of(words.last()) : words;
    }
}
