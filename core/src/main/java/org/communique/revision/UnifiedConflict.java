package org.communique.revision;

import java.util.List;
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
        String all = entries.stream().map(EntryId::text).collect(Collectors.joining(", "));
        return switch (kind) {
            case VALUE, EDITORIAL ->
                attribute + ": "
                        + IntStream.range(0, values.size())
                                .mapToObj(i -> values.get(i).inWords() + " (" + entries.get(i) + ")")
                                .collect(Collectors.joining(", or "));
            case KIND -> "not joined, since they are of different kinds: " + all;
            case LINKS -> "not joined, since the links do not say the same: " + all;
            case DEPRECATED -> "not joined, since one is deprecated: " + all;
            case AMBIGUOUS -> "not joined, since several entries have one id: " + all;
            case CHAIN -> "not joined, since no link says of each two that they are probably the same: " + all;
            case SELF_LINK -> "left out, since it leads from an entry to itself: " + all;
        };
    }

    /** {@return its words} */
    @Override
    public String toString() {
        return inWords();
    }
}
