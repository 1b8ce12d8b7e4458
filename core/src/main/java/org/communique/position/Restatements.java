package org.communique.position;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Relation;
import org.communique.id.EntryId;
import org.communique.id.StatementId;
import org.communique.internal.CompositeKey;
import org.communique.internal.MixedKeyMap;
import org.communique.statement.Statement;

/**
 * Which stances only say again what another statement says: one that it restates or passes on, or that tells the same.
 *
 * <p>Of statements that restate each other in a circle the last one counts.
 */
final class Restatements {

    /** A stance is looked for in so many of the statements that one goes back to. */
    private static final int FARTHEST = 64;

    private final Twins twins;
    private final Map<EntryId, List<EntryId>> originals = new MixedKeyMap<>();
    private final Map<CompositeKey, StatementId> tellers = new HashMap<>();
    private final Map<CompositeKey, EntryId> saidBefore = new HashMap<>();

    Restatements(Dossier dossier) {
        this.twins = new Twins(dossier);
        dossier.links().stream()
                .filter(link -> link.relation().equals(Relation.RESTATES) && link.holds())
                .forEach(link -> add(link.subject(), link.object()));
        dossier.statements()
                .forEach(statement -> statement.reports().ifPresent(reported -> add(statement.id(), reported)));
    }

    private void add(EntryId subject, EntryId original) {
        originals
                .computeIfAbsent(twins.first(subject), absent -> new ArrayList<>())
                .add(twins.first(original));
    }

    /**
     * Notes that a statement has a stance; all are noted before one is asked for.
     *
     * @param stance whose it is, towards what, and on which side
     */
    void note(Statement statement, List<String> stance) {
        tellers.putIfAbsent(key(twins.first(statement.id()), stance), statement.id());
    }

    /** {@return whether a stance of a statement says again what another one says} */
    boolean isSaidAgain(Statement statement, List<String> stance) {
        EntryId told = twins.first(statement.id());
        return !statement.id().equals(tellers.get(key(told, stance)))
                || saidBefore.containsKey(key(told, stance))
                || goesBack(told, stance);
    }

    private boolean goesBack(EntryId told, List<String> stance) {
        Deque<EntryId> next = new ArrayDeque<>(originals(told));
        Set<EntryId> seen = Collections.newSetFromMap(new MixedKeyMap<>());
        while (!next.isEmpty() && seen.size() < FARTHEST) {
            EntryId original = next.remove();
            if (seen.add(original)) {
                if (tellers.containsKey(key(original, stance))
                        && !first(original, stance).equals(told)) {
                    saidBefore.put(key(told, stance), original);
                    return true;
                }
                next.addAll(originals(original));
            }
        }
        return false;
    }

    /** The statement that one goes back to in the end, as far as is known so far; the way there is shortened. */
    private EntryId first(EntryId told, List<String> stance) {
        List<CompositeKey> way = new ArrayList<>();
        EntryId first = told;
        for (EntryId next = saidBefore.get(key(first, stance));
                next != null;
                next = saidBefore.get(key(first, stance))) {
            way.add(key(first, stance));
            first = next;
        }
        for (CompositeKey each : way) {
            saidBefore.put(each, first);
        }
        return first;
    }

    /** Some of the statements that one goes back to directly: no more than are looked at. */
    private List<EntryId> originals(EntryId told) {
        List<EntryId> all = originals.getOrDefault(told, List.of());
        return all.subList(0, Math.min(all.size(), FARTHEST));
    }

    private static CompositeKey key(EntryId told, List<String> stance) {
        List<String> parts = new ArrayList<>(stance);
        parts.add(told.text());
        return CompositeKey.of(parts);
    }
}
