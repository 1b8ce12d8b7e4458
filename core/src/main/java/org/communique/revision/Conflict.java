package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Checks;
import org.communique.internal.MixedKeyMap;

/**
 * What two sides have otherwise, and nobody has decided.
 *
 * @param kind what is otherwise
 * @param id the entry; absent where it is the dossier itself
 * @param versions the versions of the entry, those of the first side before those of the second; one where the other side took
 *     it out; first the one that stands there where others would lead in a circle; none where it is the dossier itself
 * @param changes in what the first version differs from each of the others; where it is the dossier itself, in what the first
 *     side differs from the second
 */
public record Conflict(ConflictKind kind, Optional<EntryId> id, List<Entry> versions, List<AttributeChange> changes) {

    /** Copies the lists. */
    public Conflict {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /** {@return each id that several entries have which are not equal, in document order} */
    public static List<Conflict> in(Dossier dossier) {
        Map<EntryId, List<Entry>> byId = new MixedKeyMap<>();
        dossier.entries().forEach(entry -> byId.computeIfAbsent(entry.id(), id -> new ArrayList<>(1))
                .add(entry));
        return byId.values().stream()
                .filter(entries -> entries.size() > 1)
                .map(EntryVersions::different)
                .filter(versions -> versions.size() > 1)
                .map(versions -> of(ConflictKind.VERSIONS, versions))
                .toList();
    }

    static Conflict of(ConflictKind kind, List<Entry> versions) {
        List<AttributeChange> changes = new ArrayList<>();
        versions.stream().skip(1).forEach(other -> changes.addAll(EntryLists.changes(versions.get(0), other)));
        return new Conflict(kind, Optional.of(versions.get(0).id()), versions, changes);
    }

    /**
     * {@return all versions in one: what one of them alone has is taken, and lists are brought together; absent where two
     * have different values}
     */
    public Optional<Entry> united() {
        return versions.size() < 2 ? Optional.empty() : EntryVersions.united(versions);
    }

    /**
     * {@return a dossier in which one version alone stands, in the place of the first}
     *
     * @param version one of the versions, the {@linkplain #united() united} one, or another of the same id
     * @throws IllegalArgumentException if the version has another id, or the dossier has no entry of it
     */
    public Dossier choose(Entry version, Dossier dossier) {
        Checks.that(
                id.filter(version.id()::equals).isPresent(), "version", "expected " + id + " but was " + version.id());
        return EntryVersions.choose(version, dossier);
    }

    /** {@return the conflict in words, a line for each value that differs} */
    public List<String> inWords() {
        return inWords(Locale.ROOT);
    }

    /** {@return the same in a language; in English where there are no words in that language} */
    public List<String> inWords(Locale language) {
        RevisionWords words = RevisionWords.of(language);
        String owner = id.map(EntryId::text).orElseGet(() -> words.say("conflict.dossier"));
        List<String> lines = new ArrayList<>();
        lines.add(words.say("conflict", owner, words.say("conflict.", kind, versions.size())));
        changes.forEach(change -> lines.add("    " + change.asChoice(words)));
        return lines;
    }

    /** {@return the first line of its words} */
    @Override
    public String toString() {
        return inWords().get(0);
    }
}
