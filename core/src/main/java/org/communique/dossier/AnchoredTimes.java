package org.communique.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.Checks;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Attribute;
import org.communique.shape.Edit;
import org.communique.source.Source;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/** Gives a source its date, and every time that counts from it, directly or by way of an event, the date that it means. */
final class AnchoredTimes {

    private final Dossier dossier;
    private final Set<EntryId> anchors;

    private AnchoredTimes(Dossier dossier, Set<EntryId> anchors) {
        this.dossier = dossier;
        this.anchors = anchors;
    }

    static Dossier in(Dossier dossier, SourceId id, Edtf date) {
        Optional<Source> source = dossier.find(id);
        Checks.that(source.isPresent(), "source", "there is no " + id);
        Dossier dated = dossier.replacing(published(source.orElseThrow(), date, dossier.dateOf(id)));
        AnchoredTimes times = new AnchoredTimes(dated, countingFrom(id, dated));
        return DossierShape.DOSSIER.edited(dated, times.new Entries());
    }

    private static Source published(Source source, Edtf date, Optional<Edtf> known) {
        known.ifPresent(other -> Checks.that(
                other.equals(date) || isDay(other, date),
                "date",
                source.id() + " is of " + other + ", and cannot be of " + date));
        Optional<TimeExpression> said = source.published();
        return said.flatMap(TimeExpression::edtf).isPresent()
                ? source
                : source.toBuilder()
                        .published(said.map(TimeExpression::toBuilder)
                                .orElseGet(TimeExpression::builder)
                                .edtf(date)
                                .basis(Basis.EDITOR)
                                .build())
                        .build();
    }

    /** Whether both can mean one day alone, and the same. */
    private static boolean isDay(Edtf one, Edtf other) {
        return one.earliest().isPresent()
                && one.earliest().equals(one.latest())
                && one.earliest().equals(other.earliest())
                && other.earliest().equals(other.latest());
    }

    /** The source, and the sources and events whose times count from it, one from the other. */
    private static Set<EntryId> countingFrom(EntryId source, Dossier dossier) {
        Map<EntryId, List<EntryId>> counting = new MixedKeyMap<>();
        dossier.entries().forEach(entry -> EntryDates.time(entry)
                .flatMap(TimeExpression::anchor)
                .filter(Anchor.OfEntry.class::isInstance)
                .map(anchor -> ((Anchor.OfEntry) anchor).id())
                .ifPresent(anchor -> counting.computeIfAbsent(anchor, any -> new ArrayList<>())
                        .add(entry.id())));
        Set<EntryId> found = Collections.newSetFromMap(new MixedKeyMap<>());
        Deque<EntryId> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            EntryId next = open.pop();
            if (found.add(next)) {
                open.addAll(counting.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private TimeExpression resolved(TimeExpression time, Entry owner, Tense tense) {
        boolean counts = time.anchor()
                .filter(anchor -> anchor instanceof Anchor.OfEntry of && anchors.contains(of.id()))
                .isPresent();
        return counts ? dossier.resolve(time, owner, tense) : time;
    }

    /** Reaches the entries of the dossier. */
    private final class Entries implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return values.stream()
                    .map(value -> value instanceof Entry entry
                            ? attribute.kind().edited(value, new Times(entry, true))
                            : value)
                    .toList();
        }
    }

    /** Reaches the times of an entry, however deep. */
    private final class Times implements Edit {

        private final Entry entry;
        private final boolean own;

        Times(Entry entry, boolean own) {
            this.entry = entry;
            this.own = own;
        }

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return values.stream().map(value -> value(attribute, value)).toList();
        }

        private <V> V value(Attribute<?, V> attribute, V value) {
            return value instanceof TimeExpression time
                    ? attribute.kind().type().cast(resolved(time, entry, Tenses.of(entry, own, attribute.name())))
                    : attribute.kind().edited(value, new Times(entry, false));
        }
    }
}
