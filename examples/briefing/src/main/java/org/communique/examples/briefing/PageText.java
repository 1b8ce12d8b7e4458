package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.examples.page.MarkedText.Run;
import org.communique.id.EntryId;
import org.communique.quotation.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * A text, cut wherever something begins or ends: words on which an entry rests, or a sentence that nobody cites. Offsets
 * count code points.
 */
final class PageText {

    private final String text;
    private final int length;
    private final SortedSet<Integer> cuts = new TreeSet<>();
    private final Map<Integer, List<EntryId>> begins = new HashMap<>();
    private final Map<Integer, List<EntryId>> ends = new HashMap<>();
    private final Map<Integer, Boolean> uncited = new HashMap<>();

    PageText(String text, Coverage coverage) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        cuts.add(0);
        coverage.uncited().forEach(sentence -> {
            cuts.add(sentence.start());
            cuts.add(sentence.end());
            uncited.put(sentence.start(), true);
            uncited.put(sentence.end(), uncited.getOrDefault(sentence.end(), false));
        });
    }

    /** Lets an entry rest on some words. */
    void add(EntryId entry, int start, int end) {
        cuts.add(start);
        cuts.add(end);
        begins.computeIfAbsent(start, absent -> new ArrayList<>()).add(entry);
        ends.computeIfAbsent(end, absent -> new ArrayList<>()).add(entry);
    }

    /** {@return the whole text, piece by piece} */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Map<String, Integer> open = new TreeMap<>();
        boolean isUncited = false;
        int index = 0;
        List<Integer> all = new ArrayList<>(cuts);
        for (int i = 0; i < all.size() && all.get(i) < length; i++) {
            int start = all.get(i);
            int end = i + 1 < all.size() ? all.get(i + 1) : length;
            ends.getOrDefault(start, List.of()).forEach(entry -> open.computeIfPresent(entry.text(), PageText::fewer));
            begins.getOrDefault(start, List.of()).forEach(entry -> open.merge(entry.text(), 1, Integer::sum));
            isUncited = uncited.getOrDefault(start, isUncited);
            int behind = text.offsetByCodePoints(index, end - start);
            List<String> entries = List.copyOf(open.keySet());
            runs.add(Run.of(start, text.substring(index, behind), kinds(entries), entries, isUncited));
            index = behind;
        }
        return runs;
    }

    /** Nothing where none is left. */
    private static @Nullable Integer fewer(String entry, Integer open) {
        return open == 1 ? null : open - 1;
    }

    private static List<String> kinds(List<String> entries) {
        return entries.stream()
                .map(entry -> PageCards.kind(EntryId.parse(entry)))
                .distinct()
                .toList();
    }
}
