package org.communique.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.CompositeKey;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;

/** Which values rest on which words of which source. */
final class CitationIndex {

    private final Map<SourceId, List<Entry>> entries = new HashMap<>();
    private final Map<SourceId, List<Resting>> resting = new HashMap<>();
    private final Map<EntryId, List<Citation>> whole = new MixedKeyMap<>();
    private final Map<CompositeKey, List<Citation>> own = new HashMap<>();
    private final Map<CompositeKey, List<Citation>> elements = new HashMap<>();

    CitationIndex(Dossier dossier) {
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), WalkPlan.to(Citation.class), visit -> visit.as(
                        Citation.class)
                .ifPresent(citation -> citation.entry().ifPresent(entry -> add(citation, entry))));
        resting.values().forEach(spans -> spans.sort(Comparator.comparingInt(Resting::start)));
        resting.replaceAll((source, spans) -> Resting.withEnds(spans));
    }

    private void add(Visit<Citation> visit, Entry entry) {
        Citation citation = visit.value();
        List<Entry> citing = list(entries, citation.source());
        if (citing.isEmpty() || citing.get(citing.size() - 1) != entry) {
            citing.add(entry);
        }
        Visit<?> claim = visit.owner().orElseThrow();
        for (TextSelector selector : citation.selectors()) {
            if (selector instanceof TextPositionSelector span) {
                list(resting, citation.source()).add(new Resting(claim, span.start(), span.end(), span.end()));
            }
        }
        citation.attribute()
                .ifPresent(attribute -> list(own, key(entry.id(), attribute)).add(citation));
        Optional<String> attribute = attribute(claim);
        if (attribute.isPresent()) {
            list(elements, key(entry.id(), attribute.get())).add(citation);
        } else if (citation.attribute().isEmpty()) {
            list(whole, entry.id()).add(citation);
        }
    }

    /** The attribute of its entry that a value stands in; absent of the entry itself. */
    private static Optional<String> attribute(Visit<?> claim) {
        Visit<?> at = claim;
        String attribute = "";
        while (!(at.value() instanceof Entry)) {
            attribute = at.attribute();
            at = at.owner().orElseThrow();
        }
        return Optional.of(attribute).filter(name -> !name.isEmpty());
    }

    private static CompositeKey key(EntryId entry, String attribute) {
        return CompositeKey.of(entry.text(), attribute);
    }

    private static <K, V> List<V> list(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, absent -> new ArrayList<>());
    }

    List<Entry> citing(SourceId source) {
        return List.copyOf(entries.getOrDefault(source, List.of()));
    }

    List<Visit<?>> supportedBy(SourceId source, int start, int end) {
        return Resting.meeting(resting.getOrDefault(source, List.of()), start, end);
    }

    /** {@return whether a citation of the entry is for an attribute of that name} */
    boolean cites(EntryId entry, String attribute) {
        return own.containsKey(key(entry, attribute));
    }

    AttributeEvidence evidence(EntryId entry, String attribute) {
        CompositeKey key = key(entry, attribute);
        return new AttributeEvidence(
                own.getOrDefault(key, List.of()),
                elements.getOrDefault(key, List.of()),
                whole.getOrDefault(entry, List.of()));
    }

    /**
     * A value that rests on a span of code points.
     *
     * @param furthest the furthest end of this span and all that begin before it
     */
    private record Resting(Visit<?> claim, int start, int end, int furthest) {

        static List<Resting> withEnds(List<Resting> sorted) {
            List<Resting> result = new ArrayList<>();
            int furthest = 0;
            for (Resting each : sorted) {
                furthest = Math.max(furthest, each.end);
                result.add(new Resting(each.claim, each.start, each.end, furthest));
            }
            return result;
        }

        /** Looks from the last span that begins early enough back to where no earlier one reaches far enough. */
        static List<Visit<?>> meeting(List<Resting> sorted, int start, int end) {
            NavigableMap<int[], Visit<?>> claims = new TreeMap<>(Arrays::compare);
            for (int at = before(sorted, end) - 1; at >= 0 && sorted.get(at).furthest > start; at--) {
                Resting each = sorted.get(at);
                if (each.end > start) {
                    claims.put(each.claim.path(), each.claim);
                }
            }
            return List.copyOf(claims.values());
        }

        private static int before(List<Resting> sorted, int end) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted.get(middle).start < end) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
