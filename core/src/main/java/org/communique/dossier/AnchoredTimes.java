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
                other.equals(date) || isSameDay(other, date),
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

    /** Whether both can mean one day alone, as it is written, as certainly the same; one may have a time of day. */
    private static boolean isSameDay(Edtf one, Edtf other) {
        Edtf day = written(one);
        Edtf same = written(other);
        return day.earliest().isPresent()
                && day.earliest().equals(day.latest())
                && day.earliest().equals(same.earliest())
                && same.earliest().equals(same.latest())
                && one.approximate() == other.approximate()
                && one.uncertain() == other.uncertain()
                && (one.equals(day) || other.equals(same));
    }

    /** The day that is written before a time of day, or the date itself. */
    private static Edtf written(Edtf date) {
        int time = date.text().indexOf('T');
        return time < 0 ? date : Edtf.parse(date.text().substring(0, time));
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

    private boolean counts(TimeExpression time) {
        return time.anchor()
                .filter(anchor -> anchor instanceof Anchor.OfEntry of && anchors.contains(of.id()))
                .isPresent();
    }

    /** Reaches the entries of the dossier. */
    private final class Entries implements Edit {

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return values.stream()
                    .map(value -> value instanceof Entry entry
                            ? attribute.kind().edited(value, new Times(entry, entry))
                            : value)
                    .toList();
        }
    }

    /** Reaches the times of an entry, however deep. */
    private final class Times implements Edit {

        private final Entry entry;
        private final Object owner;

        Times(Entry entry, Object owner) {
            this.entry = entry;
            this.owner = owner;
        }

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> values) {
            return values.stream().map(value -> value(attribute, value)).toList();
        }

        private <V> V value(Attribute<?, V> attribute, V value) {
            return value instanceof TimeExpression time
                    ? attribute.kind().type().cast(dated(time, attribute.name()))
                    : attribute.kind().edited(value, new Times(entry, value));
        }

        private TimeExpression dated(TimeExpression time, String attribute) {
            return counts(time)
                    ? dossier.resolve(time, entry, Tenses.of(dossier, owner, attribute), Tenses.aspect(attribute))
                    : time;
        }
    }
}
