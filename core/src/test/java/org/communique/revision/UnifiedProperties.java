package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** What holds for any dossier in which things are told twice. */
class UnifiedProperties {

    @Property
    void onceItIsUnifiedThereIsNothingMoreToUnify(@ForAll Dossier drawn, @ForAll long seed) {
        Dossier dossier = twice(drawn, seed);
        Unified unified = Unified.of(dossier);

        Difference more = Difference.between(
                unified.dossier(), Unified.of(unified.dossier()).dossier());

        assertThat(more.inWords()).isEmpty();
    }

    /** Of links that become one the first survives: only its name depends on their order. */
    @Property
    void orderAndDirectionOfTheLinksDoNotMatter(@ForAll Dossier drawn, @ForAll long seed) {
        Dossier dossier = twice(drawn, seed);
        List<Link> links = new ArrayList<>();
        for (Link link : dossier.links()) {
            boolean turned = link.relation().equals(Relation.SAME_AS);
            links.add(
                    turned
                            ? link.toBuilder()
                                    .subject(link.object())
                                    .object(link.subject())
                                    .build()
                            : link);
        }
        Collections.shuffle(links, new Random(seed));
        Dossier other =
                dossier.without(dossier.links().stream().map(Link::id).toList()).plus(links);

        Unified unified = Unified.of(dossier);
        Unified turned = Unified.of(other);
        Map<EntryId, EntryId> names = new TreeMap<>();
        dossier.links().forEach(link -> names.put(unified.survivor(link.id()), turned.survivor(link.id())));

        assertThat(withoutLinks(turned.dossier()))
                .isEqualTo(withoutLinks(unified.dossier().renaming(names)));
    }

    @Property
    void noCitationIsLostAndNothingNewDangles(@ForAll Dossier drawn, @ForAll long seed) {
        Dossier dossier = twice(drawn, seed);
        Unified unified = Unified.of(dossier);

        Set<String> inConflict = inConflict(unified);

        assertThat(dangling(dossier)).containsAll(dangling(unified.dossier()));
        for (Entry entry : dossier.entries().toList()) {
            if (!(entry instanceof Link)) {
                Entry survivor =
                        unified.dossier().find(unified.survivor(entry.id())).orElseThrow();
                Set<String> kept = citations(survivor);
                kept.addAll(inConflict);
                assertThat(kept).containsAll(citations(renamed(entry, unified)));
            }
        }
    }

    @Property
    void everyEntryIsTold(@ForAll Dossier drawn, @ForAll long seed) {
        Dossier dossier = twice(drawn, seed);
        Unified unified = Unified.of(dossier);

        assertThat(dossier.entries().toList())
                .allMatch(entry -> unified.tellings(entry.id()).contains(entry));
    }

    @Property
    void withoutLinksOfSamenessNothingChanges(@ForAll Dossier drawn) {
        Dossier dossier = drawn.without(drawn.links().stream()
                .filter(link -> link.relation().equals(Relation.SAME_AS))
                .map(Link::id)
                .toList());

        assertThat(Unified.of(dossier).dossier()).isEqualTo(dossier);
    }

    /** Some entries are told again, changed, under other ids, and others are said to be the same. */
    private static Dossier twice(Dossier dossier, long seed) {
        Random random = new Random(seed);
        List<Entry> entries = dossier.entries().toList();
        List<Entry> more = new ArrayList<>();
        for (int i = 0; i < Math.min(entries.size(), 6); i++) {
            Entry entry = entries.get(random.nextInt(entries.size()));
            Entry other = entries.get(random.nextInt(entries.size()));
            if (random.nextBoolean()) {
                Dossier again = dossier.withoutEntries()
                        .plus(entry)
                        .renaming(Map.of(entry.id(), EntryId.parse(entry.id().kind() + ":again-" + i)));
                other = Edits.of(again, dossier, random.nextLong(), 3)
                        .find(EntryId.parse(entry.id().kind() + ":again-" + i))
                        .orElseGet(() -> again.entries().findFirst().orElseThrow());
                more.add(other);
            }
            more.add(same(i, entry.id(), other.id(), random));
        }
        return dossier.plus(more);
    }

    private static Link same(int number, EntryId one, EntryId other, Random random) {
        Link link = Link.of(LinkId.of("again-link-" + number), one, Relation.SAME_AS, other);
        return random.nextBoolean()
                ? link
                : link.toBuilder()
                        .addEvidence(Citation.of(SourceId.of("again"), 0, 1).toBuilder()
                                .factuality(random.nextBoolean() ? Factuality.PROBABLE : Factuality.CERTAIN)
                                .build())
                        .build();
    }

    private static Dossier withoutLinks(Dossier dossier) {
        return dossier.without(dossier.links().stream().map(Link::id).toList());
    }

    private static Entry renamed(Entry entry, Unified unified) {
        Dossier alone = Dossier.of(DossierId.of("alone")).plus(entry);
        return DossierShape.DOSSIER
                .edited(alone, new JoinedNames(entry, unified::survivor))
                .entries()
                .findFirst()
                .orElseThrow();
    }

    /** What citations say, but for how certain it is: where two say the same otherwise, that is a conflict. */
    private static Set<String> citations(Entry entry) {
        Set<String> found = new TreeSet<>();
        Walk.over(
                Visit.root(Dossier.of(DossierId.of("alone")).plus(entry), DossierShape.DOSSIER),
                visit -> add(visit, found));
        return found;
    }

    private static Set<String> inConflict(Unified unified) {
        Set<String> found = new TreeSet<>();
        unified.conflicts().forEach(conflict -> conflict.values().forEach(value -> addAll(value, found)));
        return found;
    }

    private static <V> void addAll(AttributeValue<V> value, Set<String> found) {
        Walk.over(Visit.root(value.value(), value.kind()), visit -> add(visit, found));
    }

    private static void add(Visit<?> visit, Set<String> found) {
        if (visit.value() instanceof Citation citation) {
            found.add(citation.source() + " " + citation.selectors() + citation.attribute() + citation.via()
                    + citation.coder());
        }
    }

    private static Set<String> dangling(Dossier dossier) {
        Set<String> dangling = new TreeSet<>();
        dossier.entries().forEach(entry -> EntryReferences.in(List.of(entry)).stream()
                .filter(id -> dossier.find(id).isEmpty())
                .map(EntryId::text)
                .forEach(dangling::add));
        return dangling;
    }
}
