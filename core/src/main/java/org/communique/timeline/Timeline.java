package org.communique.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.time.Ternary;

/**
 * In which order the events, statements, steps and sources of a dossier came, as far as that is certain.
 *
 * <p>It is made once, in {@code n log n} steps; a question takes time in proportion to the dossier. What is not known is
 * {@link Ternary#UNKNOWN}, and nobody's guess. Immutable and thread-safe.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(dossier);
 * OrderAnswer answer = timeline.why(TimelineItem.parse("event:summit"), TimelineItem.parse("event:talks"));
 * String because = answer.inWords();
 * }</pre>
 */
public final class Timeline {

    private final TimelineGraph graph;
    private final Spans spans;
    private final TimelineSummary summary;
    private final List<TimelineItem> unbroken;

    private Timeline(Dossier dossier) {
        this.graph = new TimelineGraph(dossier);
        this.spans = graph.spans();
        ShownOrder order = graph.shownOrder();
        this.unbroken = IntStream.range(0, order.items().size())
                .filter(order::isUnbroken)
                .mapToObj(place -> graph.items().name(order.items().get(place)))
                .toList();
        this.summary = new TimelineSummary(
                order.items().stream().map(this::span).toList(),
                graph.contradictions(),
                graph.items().unplaced());
    }

    /** {@return the timeline of a dossier} */
    public static Timeline of(Dossier dossier) {
        return new Timeline(dossier);
    }

    private ItemSpan span(int item) {
        return new ItemSpan(
                graph.items().name(item),
                graph.items().otherNames(item),
                spans.bounds(Moments.begin(item)),
                spans.bounds(Moments.end(item)));
    }

    /**
     * {@return whether one item ended before another began, or at the same moment; unknown where the facts allow both, and
     * of what has no place}
     *
     * <p>Nothing comes before itself.
     */
    public Ternary before(TimelineItem one, TimelineItem other) {
        return answer(one, other).before();
    }

    /**
     * {@return whether one item began before another, or at the same moment; unknown where the facts allow both, and of what
     * has no place}
     */
    public Ternary began(TimelineItem one, TimelineItem other) {
        return answer(one, other).began();
    }

    /** {@return in which order two items came, with the chain of reasons} */
    public OrderAnswer why(TimelineItem one, TimelineItem other) {
        return answer(one, other);
    }

    private OrderAnswer answer(TimelineItem one, TimelineItem other) {
        OptionalInt first = graph.items().find(one);
        OptionalInt second = graph.items().find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new OrderAnswer(Ternary.UNKNOWN, Ternary.UNKNOWN, List.of());
        }
        return new OrderQuestion(graph, first.getAsInt(), second.getAsInt()).answer();
    }

    /**
     * {@return which of some items certainly began later than one, in the order in which they are named: that one began no
     * later than they, and they are not known to have begun as early}
     *
     * <p>That is asked of all of them at once, in time in proportion to the dossier.
     */
    public List<TimelineItem> laterThan(TimelineItem one, Collection<TimelineItem> others) {
        OptionalInt from = graph.items().find(one);
        if (from.isEmpty()) {
            return List.of();
        }
        LaterMoments later =
                graph.laterThan(Moments.begin(from.getAsInt()), others.stream().flatMapToInt(this::beginning));
        return others.stream()
                .filter(other -> beginning(other).anyMatch(later::contains))
                .toList();
    }

    private IntStream beginning(TimelineItem item) {
        return graph.items().find(item).stream().map(Moments::begin);
    }

    /** {@return when an item was; absent of what has no place} */
    public Optional<ItemSpan> span(TimelineItem item) {
        return graph.items().find(item).stream().mapToObj(this::span).findFirst();
    }

    /**
     * {@return every item once, in the order in which they are shown: what certainly began no later first, and else as in the
     * document}
     */
    public List<TimelineItem> inOrder() {
        return summary.items().stream().map(ItemSpan::id).toList();
    }

    /** {@return the items that certainly began no earlier than the one that is shown before them, in that order} */
    public List<TimelineItem> unbroken() {
        return unbroken;
    }

    /** {@return what cannot all be true, in the order in which it was found: dates first, links last} */
    public List<TimelineContradiction> contradictions() {
        return summary.contradictions();
    }

    /**
     * {@return what has no place in time, in document order: events that are only supposed, proposed, put off, prevented or
     * cancelled, and what is deprecated or corrected}
     */
    public List<TimelineItem> unplaced() {
        return summary.unplaced();
    }

    /** {@return all of this at once} */
    public TimelineSummary summary() {
        return summary;
    }
}
