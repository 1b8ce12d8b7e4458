package org.communique.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/** The entries that are not for everybody, and those that only join them to others. */
final class RestrictedEntries {

    private static final Set<String> PUBLIC = Set.of("tlp:clear", "tlp:white", "public");

    private final Map<EntryId, List<EntryId>> joining = new MixedKeyMap<>();
    private final Set<EntryId> ids = Collections.newSetFromMap(new MixedKeyMap<>());

    private RestrictedEntries(Dossier dossier) {
        dossier.links().forEach(link -> join(link.id(), link.subject(), link.object()));
        dossier.tenures().forEach(tenure -> join(tenure.id(), tenure.person(), tenure.office()));
        dossier.memberships().forEach(membership -> {
            join(membership.id(), membership.member(), membership.body());
            membership.onBehalfOf().ifPresent(whom -> join(membership.id(), whom));
        });
    }

    static Set<EntryId> from(Dossier dossier, LocalDate day) {
        Instant begins = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        RestrictedEntries withheld = new RestrictedEntries(dossier);
        dossier.entries().filter(entry -> isLimited(entry, begins)).forEach(entry -> withheld.add(entry.id()));
        return withheld.ids;
    }

    private static boolean isLimited(Entry entry, Instant instant) {
        return entry.markings().stream().anyMatch(marking -> limits(marking) && marking.holdsAt(instant));
    }

    /** What a marking of an unknown kind limits nobody knows, so it limits this. */
    private static boolean limits(Marking marking) {
        boolean shown = marking.value()
                .map(level -> level.toLowerCase(Locale.ROOT))
                .filter(PUBLIC::contains)
                .isPresent();
        return marking.kind().equals(MarkingKind.VISIBILITY)
                ? !shown
                : !marking.kind().equals(MarkingKind.LICENCE);
    }

    private void join(EntryId id, EntryId... ends) {
        for (EntryId end : ends) {
            joining.computeIfAbsent(end, absent -> new ArrayList<>()).add(id);
        }
    }

    private void add(EntryId id) {
        Deque<EntryId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            EntryId next = open.pop();
            if (ids.add(next)) {
                open.addAll(joining.getOrDefault(next, List.of()));
            }
        }
    }
}
