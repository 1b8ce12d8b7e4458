package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.revision.Told.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.dossier.OrderingReference;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.id.ActorId;
import org.communique.id.LinkId;

/** What holds where a few bodies get parents, and links between them, from two sides. */
class MixedCircleProperties {

    private static final int BODIES = 5;

    @Property
    void noCircleIsThereThatNeitherSideHas(@ForAll long seed) {
        Desks desks = new Desks(seed);
        Set<Set<String>> known = circles(desks.first);
        known.addAll(circles(desks.second));

        assertThat(known).containsAll(circles(desks.merge().dossier()));
    }

    @Property
    void everyChangeIsThereOrInAConflict(@ForAll long seed) {
        Desks desks = new Desks(seed);
        Merge merge = desks.merge();
        Set<Entry> told = new HashSet<>(merge.dossier().entries().toList());
        merge.conflicts().forEach(conflict -> told.addAll(conflict.versions()));

        for (Dossier side : List.of(desks.first, desks.second)) {
            for (ChangedEntry changed : Difference.between(desks.base, side).changed()) {
                assertThat(changed.changes()).allSatisfy(change -> assertThat(told)
                        .anyMatch(entry -> has(entry, changed.after(), change.attribute())));
            }
            Difference.between(desks.base, side).added().forEach(added -> assertThat(told)
                    .contains(added.entry()));
        }
    }

    @Property
    void otherSidesGiveTheSame(@ForAll long seed) {
        Desks desks = new Desks(seed);

        assertThat(Merge.of(desks.base, /* first= */ desks.second, /* second= */ desks.first)
                        .dossier()
                        .entries())
                .containsExactlyInAnyOrderElementsOf(
                        desks.merge().dossier().entries().toList());
    }

    private static boolean has(Entry entry, Entry other, String attribute) {
        return entry.id().equals(other.id())
                && EntryLists.changes(entry, other).stream()
                        .noneMatch(change -> change.attribute().equals(attribute));
    }

    /** Of each circle the references in it, each entry of which is in it once. */
    private static Set<Set<String>> circles(Dossier dossier) {
        Set<Set<String>> circles = new HashSet<>();
        List<OrderingReference> references = new ArrayList<>();
        dossier.entries().forEach(entry -> references.addAll(OrderingReference.of(EntryLists.visit(entry))));
        references.forEach(reference -> search(references, List.of(reference), circles));
        return circles;
    }

    private static void search(List<OrderingReference> all, List<OrderingReference> path, Set<Set<String>> circles) {
        OrderingReference last = path.get(path.size() - 1);
        if (last.to().equals(path.get(0).from())) {
            Set<String> circle = new HashSet<>();
            path.forEach(reference -> circle.add(reference.toString()));
            circles.add(circle);
        } else if (path.stream().noneMatch(each -> each.from().equals(last.to()))) {
            for (OrderingReference next : all) {
                if (next.from().equals(last.to()) && next.order().equals(last.order())) {
                    List<OrderingReference> longer = new ArrayList<>(path);
                    longer.add(next);
                    search(all, longer, circles);
                }
            }
        }
    }

    /** A dossier and what two desks made of it. */
    private static final class Desks {

        private final Random random;
        private final Dossier base;
        private final Dossier first;
        private final Dossier second;

        Desks(long seed) {
            random = new Random(seed);
            List<Entry> bodies = new ArrayList<>();
            for (int i = 0; i < BODIES; i++) {
                bodies.add(body(i, Math.max(0, random.nextInt(BODIES * 2) - BODIES)));
            }
            base = dossier(bodies.toArray(Entry[]::new)).plus(link("l", Rank.NORMAL), link("m", Rank.DEPRECATED));
            first = edited("a");
            second = edited("b");
        }

        Merge merge() {
            return Merge.of(base, first, second);
        }

        private Dossier edited(String side) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : base.entries().toList()) {
                Entry edited = entry instanceof Link link ? link(link.id().local(), rank()) : bodyLike(entry);
                entries.add(random.nextInt(3) == 0 ? edited : entry);
            }
            if (random.nextBoolean()) {
                entries.add(link(side, Rank.NORMAL));
            }
            return dossier(entries.toArray(Entry[]::new));
        }

        private Rank rank() {
            return random.nextBoolean() ? Rank.NORMAL : Rank.DEPRECATED;
        }

        private Entry bodyLike(Entry entry) {
            return body(Integer.parseInt(entry.id().local()), random.nextInt(BODIES + 1));
        }

        /** The body with a number, within another one, or within none. */
        private static Organization body(int number, int parent) {
            Organization.Builder body = Organization.builder()
                    .id(ActorId.of(String.valueOf(number)))
                    .addNames(Name.of("body"));
            return parent == number || parent == BODIES
                    ? body.build()
                    : body.parent(ActorId.of(String.valueOf(parent))).build();
        }

        private Link link(String name, Rank rank) {
            int part = random.nextInt(BODIES);
            int whole = (part + 1 + random.nextInt(BODIES - 1)) % BODIES;
            return Link.builder()
                    .id(LinkId.of(name))
                    .subject(ActorId.of(String.valueOf(part)))
                    .relation(Relation.PART_OF)
                    .object(ActorId.of(String.valueOf(whole)))
                    .rank(rank)
                    .build();
        }
    }
}
