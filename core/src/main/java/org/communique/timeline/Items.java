package org.communique.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.source.Source;
import org.communique.statement.Statement;

/**
 * What has a place in time (rule T1), told once or more often: each telling has a number in document order, and all
 * tellings of one thing have the number of that.
 */
final class Items {

    private static final Set<Modality> REAL = Set.of(
            Modality.OCCURRED,
            Modality.ONGOING,
            Modality.PLANNED,
            Modality.EXPECTED,
            Modality.ATTEMPTED,
            Modality.FAILED,
            Modality.UNSTATED);

    private final Dossier dossier;
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<EntryId, Integer> byEntry = new MixedKeyMap<>();
    private final List<TimelineItem> unplaced = new ArrayList<>();
    private int[] joined = {};
    private int[] number = {};
    private int[] start = {};
    private int[] members = {};
    private int[] naming = {};

    /** An item as one entry tells it. */
    record Telling(TimelineItem item, Entry entry, Optional<PledgeStep> step) {}

    private Items(Dossier dossier) {
        this.dossier = dossier;
    }

    static Items of(Dossier dossier) {
        Items items = new Items(dossier);
        for (Entry entry : dossier.entriesById().values()) {
            items.add(entry);
        }
        items.join();
        return items;
    }

    private void add(Entry entry) {
        if (entry instanceof Pledge pledge) {
            addSteps(pledge);
        } else if (isPlaced(entry)) {
            byEntry.put(entry.id(), tellings.size());
            tellings.add(new Telling(TimelineItem.of(entry.id()), entry, Optional.empty()));
        } else if (entry instanceof DiplomaticEvent || entry instanceof Statement || entry instanceof Source) {
            unplaced.add(TimelineItem.of(entry.id()));
        }
    }

    private static boolean isPlaced(Entry entry) {
        boolean real = entry instanceof DiplomaticEvent event
                ? REAL.contains(event.modality())
                : entry instanceof Statement || entry instanceof Source;
        return real && entry.rank() != Rank.DEPRECATED;
    }

    private void addSteps(Pledge pledge) {
        Set<String> corrected = pledge.correctedKeys();
        int first = tellings.size();
        for (int i = 0; i < pledge.steps().size(); i++) {
            PledgeStep step = pledge.steps().get(i);
            TimelineItem item = TimelineItem.of(pledge.id(), i);
            if (isPlaced(step, pledge, corrected)) {
                tellings.add(new Telling(item, pledge, Optional.of(step)));
            } else {
                unplaced.add(item);
            }
        }
        if (tellings.size() > first) {
            byEntry.put(pledge.id(), first);
        }
    }

    /** A step that is an event has a place where that has one. */
    private boolean isPlaced(PledgeStep step, Pledge pledge, Set<String> corrected) {
        Optional<DiplomaticEvent> event =
                step.event().isPresent() ? dossier.find(step.event().get()) : Optional.empty();
        return (event.isEmpty() || isPlaced(event.get()))
                && pledge.rank() != Rank.DEPRECATED
                && !corrected.contains(step.key().orElse(""));
    }

    private void join() {
        joined = new int[tellings.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = i;
        }
        for (Link link : dossier.links()) {
            if (unites(link)) {
                join(link.subject(), link.object());
            }
        }
        for (int i = 0; i < joined.length; i++) {
            Optional<PledgeStep> step = tellings.get(i).step();
            OptionalInt event = step.isPresent() && step.get().event().isPresent()
                    ? telling(step.get().event().get())
                    : OptionalInt.empty();
            if (event.isPresent()) {
                join(i, event.getAsInt());
            }
        }
        numberItems();
    }

    private static boolean unites(Link link) {
        return link.relation().equals(Relation.SAME_AS) && link.holds(Factuality.CERTAIN);
    }

    private void join(EntryId one, EntryId other) {
        Integer first = byEntry.get(one);
        Integer second = byEntry.get(other);
        if (first != null && second != null && one.getClass() == other.getClass() && isSingle(first)) {
            join(first, (int) second);
        }
    }

    /** Twins of a pledge may have steps of their own. */
    private boolean isSingle(int telling) {
        return tellings.get(telling).step().isEmpty();
    }

    private void join(int one, int other) {
        int first = head(one);
        int second = head(other);
        joined[Math.max(first, second)] = Math.min(first, second);
    }

    private int head(int telling) {
        int at = telling;
        while (joined[at] != at) {
            joined[at] = joined[joined[at]];
            at = joined[at];
        }
        return at;
    }

    private void numberItems() {
        number = new int[joined.length];
        int count = 0;
        for (int i = 0; i < joined.length; i++) {
            number[i] = head(i) == i ? count++ : number[head(i)];
        }
        start = new int[count + 1];
        for (int each : number) {
            start[each + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        members = new int[joined.length];
        int[] next = start.clone();
        for (int i = 0; i < joined.length; i++) {
            members[next[number[i]]++] = i;
        }
        chooseNames(count);
    }

    /** The first telling of a thing that is no step names it, or else the first. */
    private void chooseNames(int count) {
        naming = new int[count];
        for (int item = 0; item < count; item++) {
            int at = start[item];
            while (at < start[item + 1] && !isSingle(members[at])) {
                at++;
            }
            naming[item] = members[at < start[item + 1] ? at : start[item]];
        }
    }

    /** {@return how many things there are} */
    int size() {
        return start.length - 1;
    }

    /** {@return what is told, in document order} */
    List<Telling> tellings() {
        return tellings;
    }

    /** {@return which thing a telling is of} */
    int itemOf(int telling) {
        return number[telling];
    }

    /** {@return what else a thing is called, in document order} */
    List<TimelineItem> otherNames(int item) {
        if (start[item + 1] - start[item] == 1) {
            return List.of();
        }
        return Arrays.stream(members, start[item], start[item + 1])
                .filter(telling -> telling != naming[item])
                .mapToObj(telling -> tellings.get(telling).item())
                .toList();
    }

    /** {@return which thing an event, statement or source is, or the first of the steps of a pledge that have a place} */
    OptionalInt find(EntryId entry) {
        Integer telling = byEntry.get(entry);
        return telling == null ? OptionalInt.empty() : OptionalInt.of(number[telling]);
    }

    /** {@return the telling of the first step of a pledge that has a place, or of another entry} */
    OptionalInt telling(EntryId entry) {
        Integer telling = byEntry.get(entry);
        return telling == null ? OptionalInt.empty() : OptionalInt.of(telling);
    }

    /** {@return which thing an item is} */
    OptionalInt find(TimelineItem item) {
        if (item.step().isEmpty()) {
            return find(item.entry());
        }
        int at = telling(item.entry()).orElse(tellings.size());
        while (at < tellings.size() && tellings.get(at).entry().id().equals(item.entry())) {
            if (tellings.get(at).item().equals(item)) {
                return OptionalInt.of(number[at]);
            }
            at++;
        }
        return OptionalInt.empty();
    }

    /** {@return how a thing is named: the first telling of it that is no step, or else the first} */
    TimelineItem name(int item) {
        return tellings.get(naming[item]).item();
    }

    List<TimelineItem> unplaced() {
        return List.copyOf(unplaced);
    }
}
