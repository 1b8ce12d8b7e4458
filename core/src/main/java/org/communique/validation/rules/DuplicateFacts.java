package org.communique.validation.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.internal.MixedKeyMap;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;
import org.communique.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements, steps of pledges and events that rest on the very same words of a source, though nothing says that
 * they belong together: one fact, entered twice.
 *
 * <p>They belong together if one names the other wherever it may, or a link joins them, or each is joined so with a third
 * that rests on the same words. What is joined with more than sixteen counts as joined with those of them that are
 * among the first sixteen on the words, for to hold all against all takes ever longer.
 */
final class DuplicateFacts {

    private static final WalkPlan IDS = WalkPlan.to(List.of(StatementId.class, PledgeId.class, EventId.class));

    private static final int MOST_COMPARED = 16;

    private static final Comparator<EntryId> BY_TEXT = comparing(EntryId::kind).thenComparing(EntryId::local);

    private final Visit<Dossier> dossier;
    private final Map<SelectedWords, Home> first = new HashMap<>();

    /** Those that rest on the same words, where there are several. */
    private final Map<SelectedWords, List<Home>> sharing = new LinkedHashMap<>();

    /** Of those alone of which it matters: that rest on the same words as something of another kind. */
    private final Map<EntryId, Set<EntryId>> neighbours = new MixedKeyMap<>();

    private DuplicateFacts(Visit<Dossier> dossier) {
        this.dossier = dossier;
    }

    /**
     * A fact with two homes.
     *
     * @param second the evidence of the second home
     * @param first the entry that is the first
     */
    record Found(Visit<?> second, EntryId first) {}

    static List<Found> in(Visit<Dossier> dossier) {
        DuplicateFacts all = new DuplicateFacts(dossier);
        DossierEntries.eachValid(dossier, Entry.class, all::addHomes);
        all.sharing.values().removeIf(DuplicateFacts::areOfOneKind);
        return all.sharing.isEmpty() ? List.of() : all.found();
    }

    private static boolean areOfOneKind(List<Home> homes) {
        for (Home home : homes) {
            if (!home.id().kind().equals(homes.get(0).id().kind())) {
                return false;
            }
        }
        return true;
    }

    private List<Found> found() {
        for (List<Home> homes : sharing.values()) {
            for (Home home : homes) {
                neighbours.put(home.id(), new TreeSet<>(BY_TEXT));
            }
        }
        DossierEntries.eachValid(dossier, Entry.class, this::addNeighbours);
        List<Found> found = new ArrayList<>();
        for (List<Home> homes : sharing.values()) {
            found.addAll(apart(homes));
        }
        return List.copyOf(found);
    }

    private void addNeighbours(Visit<Entry> entry) {
        if (entry.value() instanceof Link link) {
            join(link.subject(), link.object());
            return;
        }
        EntryId own = entry.value().id();
        Walk.over(entry, IDS, visit -> {
            if (visit.value() instanceof EntryId id && mayBeHome(id) && !id.equals(own)) {
                join(own, id);
            }
        });
    }

    private void addHomes(Visit<Entry> entry) {
        if (entry.value() instanceof Statement || entry.value() instanceof DiplomaticEvent) {
            addHomes(entry.value().id(), entry, entry.value().evidence());
        } else if (entry.value() instanceof Pledge pledge) {
            for (int i = 0; i < pledge.steps().size(); i++) {
                List<Citation> evidence = pledge.steps().get(i).evidence();
                if (!evidence.isEmpty()) {
                    addHomes(pledge.id(), entry.member("steps", i), evidence);
                }
            }
        }
    }

    /** Evidence of one attribute is no evidence of the whole, and a whole source or record no words. */
    private void addHomes(EntryId id, Visit<?> owner, List<Citation> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            Citation citation = evidence.get(i);
            if (citation.attribute().isEmpty() && hasWords(citation)) {
                add(new SelectedWords(citation), new Home(id, owner, i));
            }
        }
    }

    private void add(SelectedWords words, Home home) {
        Home before = first.putIfAbsent(words, home);
        if (before != null) {
            sharing.computeIfAbsent(words, absent -> new ArrayList<>(List.of(before)))
                    .add(home);
        }
    }

    private static boolean hasWords(Citation citation) {
        for (TextSelector selector : citation.selectors()) {
            if (!(selector instanceof RecordSelector record) || record.member().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeHome(EntryId id) {
        return id instanceof StatementId || id instanceof PledgeId || id instanceof EventId;
    }

    private void join(EntryId one, EntryId other) {
        addNeighbour(one, other);
        addNeighbour(other, one);
    }

    private void addNeighbour(EntryId id, EntryId other) {
        Set<EntryId> near = neighbours.get(id);
        if (near != null) {
            near.add(other);
        }
    }

    private List<Found> apart(List<Home> sharing) {
        SameAsGroups joined = haveNeighbours(sharing) ? joined(sharing) : new SameAsGroups();
        Map<String, EntryId> firstOfKind = new LinkedHashMap<>();
        List<Found> apart = new ArrayList<>();
        Set<EntryId> heads = new TreeSet<>(BY_TEXT);
        for (Home home : sharing) {
            EntryId other = ofAnotherKind(firstOfKind, home.id().kind());
            if (heads.add(joined.head(home.id())) && other != null) {
                apart.add(new Found(home.owner().member("evidence", home.citation()), other));
            }
            firstOfKind.putIfAbsent(home.id().kind(), home.id());
        }
        return apart;
    }

    private static @Nullable EntryId ofAnotherKind(Map<String, EntryId> firstOfKind, String kind) {
        for (EntryId first : firstOfKind.values()) {
            if (!first.kind().equals(kind)) {
                return first;
            }
        }
        return null;
    }

    private boolean haveNeighbours(List<Home> sharing) {
        for (Home home : sharing) {
            if (!near(home).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Set<EntryId> near(Home home) {
        return neighbours.getOrDefault(home.id(), Set.of());
    }

    private SameAsGroups joined(List<Home> sharing) {
        SameAsGroups joined = new SameAsGroups();
        Set<EntryId> ids = new TreeSet<>(BY_TEXT);
        for (Home home : sharing) {
            ids.add(home.id());
        }
        Set<EntryId> first = new TreeSet<>(BY_TEXT);
        for (Home home : sharing) {
            Set<EntryId> near = near(home);
            boolean few = near.size() <= MOST_COMPARED;
            for (EntryId other : few ? near : first) {
                if (few ? ids.contains(other) : near.contains(other)) {
                    joined.join(home.id(), other);
                }
            }
            if (first.size() < MOST_COMPARED) {
                first.add(home.id());
            }
        }
        return joined;
    }

    /**
     * Where something is told.
     *
     * @param owner the entry or step
     * @param citation the place of the words in its evidence
     */
    private record Home(EntryId id, Visit<?> owner, int citation) {}
}
