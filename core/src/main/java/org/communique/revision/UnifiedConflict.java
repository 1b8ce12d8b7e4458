package org.communique.revision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.id.EntryId;

/**
 * What differs where one thing is told twice, or why two entries are not taken for one thing.
 *
 * @param kind what it is
 * @param entries the entries that tell the values, one for each of them, the survivor's first; else those that are concerned
 * @param attribute the name of the attribute whose values differ; empty where no values do
 * @param values the values; none where something else is in conflict
 */
public record UnifiedConflict(
        UnifiedConflictKind kind, List<EntryId> entries, String attribute, List<AttributeValue<?>> values) {

    /** Copies the lists. */
    public UnifiedConflict {
        entries = List.copyOf(entries);
        values = List.copyOf(values);
    }

    static UnifiedConflict of(UnifiedConflictKind kind, List<EntryId> entries) {
        return new UnifiedConflict(kind, entries, "", List.of());
    }

    /** {@return the conflict in words} */
    public String inWords() {
        return inWords(Locale.ROOT);
    }

    /** {@return the same in a language; in English where there are no words in that language} */
    public String inWords(Locale language) {
        RevisionWords words = RevisionWords.of(language);
        String all = entries.stream().map(EntryId::text).collect(Collectors.joining(", "));
        return words.say(
                "unified.",
                kind,
                values.isEmpty() ? all : words.say("unified.values", words.attribute(attribute), told(words)));
    }

    private String told(RevisionWords words) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i).inWords(words) + " (" + entries.get(i) + ")")
                .reduce((one, other) -> words.say("unified.or", one, other))
                .orElse("");
    }

    /** {@return its words} */
    @Override
    public String toString() {
        return inWords();
    }
}
