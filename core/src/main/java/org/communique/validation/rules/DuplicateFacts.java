package org.communique.validation.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.internal.CompositeKey;
import org.communique.internal.MixedKeyMap;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
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

    private static final int MOST_COMPARED = 16;

    private static final Comparator<EntryId> BY_TEXT = comparing(EntryId::kind).thenComparing(EntryId::local);

    private final Map<CompositeKey, List<Home>> homes = new LinkedHashMap<>();
    private final Map<EntryId, Set<EntryId>> neighbours = new MixedKeyMap<>();

    private DuplicateFacts() {}

    /**
     * A fact with two homes.
     *
     * @param second the evidence of the second home
     * @param first the entry that is the first
     */
    record Found(Visit<?> second, EntryId first) {}

    static List<Found> in(Visit<Dossier> dossier) {
        DuplicateFacts all = new DuplicateFacts();
        DossierEntries.eachValid(dossier, Entry.class, all::add);
        List<Found> found = new ArrayList<>();
        for (List<Home> sharing : all.homes.values()) {
            if (sharing.size() > 1) {
                found.addAll(all.apart(sharing));
            }
        }
        return List.copyOf(found);
    }

    private void add(Visit<Entry> entry) {
        if (entry.value() instanceof Link link) {
            join(link.subject(), link.object());
            return;
        }
        EntryId own = entry.value().id();
        Walk.over(entry, visit -> {
            if (visit.value() instanceof EntryId id && mayBeHome(id) && !id.equals(own)) {
                join(own, id);
            }
        });
        if (entry.value() instanceof Statement statement) {
            addHomes(entry, entry, statement.evidence());
        } else if (entry.value() instanceof Pledge pledge) {
            for (int i = 0; i < pledge.steps().size(); i++) {
                addHomes(entry, entry.member("steps", i), pledge.steps().get(i).evidence());
            }
        } else if (entry.value() instanceof DiplomaticEvent event) {
            addHomes(entry, entry, event.evidence());
        }
    }

    /** Evidence of one attribute is no evidence of the whole, and a whole source or record no words. */
    private void addHomes(Visit<Entry> entry, Visit<?> owner, List<Citation> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            Citation citation = evidence.get(i);
            if (citation.attribute().isEmpty() && hasWords(citation)) {
                homes.computeIfAbsent(words(citation), absent -> new ArrayList<>())
                        .add(new Home(entry.value().id(), owner.member("evidence", i)));
            }
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

    /** The source and what is selected of it: a selector begins with its form and ends with its unknown members, counted. */
    private static CompositeKey words(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.source().local()));
        for (TextSelector selector : citation.selectors()) {
            parts.addAll(words(selector));
            parts.add(Integer.toString(selector.extensions().names().size()));
            for (int i = 0; i < selector.extensions().names().size(); i++) {
                parts.add(selector.extensions().names().get(i));
                parts.add(selector.extensions().values().get(i).text());
            }
        }
        return CompositeKey.of(parts);
    }

    private static List<String> words(TextSelector selector) {
        if (selector instanceof TextPositionSelector span) {
            return List.of("position", Integer.toString(span.start()), Integer.toString(span.end()));
        } else if (selector instanceof TextQuoteSelector quote) {
            return List.of(
                    "quote",
                    quote.exact(),
                    quote.prefix().orElse(""),
                    quote.suffix().orElse(""));
        } else if (selector instanceof RecordSelector record) {
            return List.of("record", record.key(), record.member().orElse(""));
        }
        return List.of("other", ((UnrecognizedSelector) selector).type());
    }

    private static boolean mayBeHome(EntryId id) {
        return id instanceof StatementId || id instanceof PledgeId || id instanceof EventId;
    }

    private void join(EntryId one, EntryId other) {
        neighboursOf(one).add(other);
        neighboursOf(other).add(one);
    }

    private Set<EntryId> neighboursOf(EntryId id) {
        return neighbours.computeIfAbsent(id, absent -> new TreeSet<>(BY_TEXT));
    }

    private List<Found> apart(List<Home> sharing) {
        SameAsGroups joined = joined(sharing);
        Map<String, EntryId> firstOfKind = new LinkedHashMap<>();
        List<Found> apart = new ArrayList<>();
        Set<EntryId> heads = new TreeSet<>(BY_TEXT);
        for (Home home : sharing) {
            EntryId other = ofAnotherKind(firstOfKind, home.id().kind());
            if (heads.add(joined.head(home.id())) && other != null) {
                apart.add(new Found(home.citation(), other));
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

    private SameAsGroups joined(List<Home> sharing) {
        SameAsGroups joined = new SameAsGroups();
        Set<EntryId> ids = new TreeSet<>(BY_TEXT);
        for (Home home : sharing) {
            ids.add(home.id());
        }
        Set<EntryId> first = new TreeSet<>(BY_TEXT);
        for (Home home : sharing) {
            Set<EntryId> near = neighbours.getOrDefault(home.id(), Set.of());
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

    private record Home(EntryId id, Visit<?> citation) {}
}
