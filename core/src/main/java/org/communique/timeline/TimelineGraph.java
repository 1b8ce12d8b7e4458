package org.communique.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Evidenced;
import org.communique.internal.StronglyConnectedComponents;
import org.communique.pledge.PledgeStep;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.term.Basis;
import org.communique.time.Aspect;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/** Everything that tells of the order of the items of a dossier, with what contradicts taken out. */
final class TimelineGraph {

    private final Dossier dossier;
    private final Items items;
    private final Edges edges = new Edges();
    private final OwnDates dates;
    private final Moments moments;
    private final StronglyConnectedComponents components;
    private final ComponentNodes members;
    private final Contradictions contradictions;
    private final Basis[] basisOfTelling;

    TimelineGraph(Dossier dossier) {
        this.dossier = dossier;
        this.items = Items.of(dossier);
        this.dates = new OwnDates(items.size());
        this.basisOfTelling = new Basis[items.tellings().size()];
        addDurations();
        readTimes();
        dates.settle();
        this.moments = new Moments(items, dates);
        moments.addOrder(edges);
        addDates();
        new Publications(dossier, items, dates, moments, edges).add();
        new LinkOrder(dossier, items, edges).add();
        edges.sort(moments.size());
        this.contradictions = new Contradictions(edges, moments, dates, items);
        this.components = contradictions.settle();
        this.members = new ComponentNodes(components, edges.nodes());
    }

    Items items() {
        return items;
    }

    Edges edges() {
        return edges;
    }

    StronglyConnectedComponents components() {
        return components;
    }

    List<TimelineContradiction> contradictions() {
        return List.copyOf(contradictions.found());
    }

    /** {@return the moments that one leads to, so far that some others are among them if they can be} */
    LaterMoments laterThan(int node, IntStream others) {
        int last = others.map(components::of).min().orElse(components.count());
        return new LaterMoments(edges, components, node, last);
    }

    List<OrderReason> reasons(List<Integer> way) {
        return contradictions.reasons(way);
    }

    ShownOrder shownOrder() {
        return ShownOrder.of(edges, components, members, moments);
    }

    Spans spans() {
        return new Spans(edges, components, members, moments, dates, basisOfTelling);
    }

    private void addDurations() {
        for (int item = 0; item < items.size(); item++) {
            edges.add(Moments.begin(item), Moments.end(item), true, Claim.DURATION);
        }
    }

    private void readTimes() {
        WordingOrder wordings = new WordingOrder(dossier, items, edges);
        Arrays.fill(basisOfTelling, Basis.STATED);
        for (int i = 0; i < basisOfTelling.length; i++) {
            Items.Telling told = items.tellings().get(i);
            Optional<TimeExpression> time = time(told);
            if (time.isPresent()) {
                read(time.get(), told, i, wordings);
            }
        }
    }

    private void read(TimeExpression time, Items.Telling told, int telling, WordingOrder wordings) {
        Entry entry = told.entry();
        Tense tense = tense(told);
        TimeExpression resolved = dossier.resolve(time, entry, tense, Aspect.PUNCTUAL);
        boolean within = resolved.basis().equals(Basis.RESOLVED);
        basisOfTelling[telling] = resolved.basis();
        wordings.add(items.itemOf(telling), time, entry.id(), tense);
        resolved.edtf().ifPresent(date -> dates.add(items.itemOf(telling), DateBounds.of(date, within), telling));
    }

    /** When it was, where that is not in doubt. */
    private static Optional<TimeExpression> time(Items.Telling told) {
        if (told.step().isPresent()) {
            return firm(told.step().get(), "when", told.step().get().when());
        } else if (told.entry() instanceof DiplomaticEvent event) {
            return firm(event, "when", event.when());
        } else if (told.entry() instanceof Statement statement) {
            return firm(statement, "said", statement.said());
        }
        Source source = (Source) told.entry();
        return firm(source, "published", source.published());
    }

    private static Optional<TimeExpression> firm(Evidenced owner, String attribute, Optional<TimeExpression> time) {
        return time.filter(known -> LinkOrder.isFirm(owner, attribute));
    }

    private Tense tense(Items.Telling told) {
        if (told.step().isPresent()) {
            return told.step().map(PledgeStep::tense).get();
        } else if (told.entry() instanceof DiplomaticEvent event) {
            return event.modality().tense();
        }
        return told.entry() instanceof Statement statement ? dossier.tense(statement) : Tense.PAST;
    }

    private void addDates() {
        for (int item = 0; item < items.size(); item++) {
            for (OwnDates.Slot slot : OwnDates.SLOTS) {
                if (dates.bound(item, slot) != DateBounds.NONE) {
                    addDate(item, slot);
                }
            }
        }
    }

    private void addDate(int item, OwnDates.Slot slot) {
        int point = Moments.point(item, slot.end);
        int dated = moments.node(dates.bound(item, slot), slot.instant);
        Entry by = items.tellings().get(dates.telling(item, slot)).entry();
        edges.add(
                slot.upper ? point : dated,
                slot.upper ? dated : point,
                slot.strict(),
                Claim.of(ReasonKind.DATE, by.id()));
    }
}
