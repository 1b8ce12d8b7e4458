package org.communique.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.EntryId;
import org.communique.shape.Attribute;
import org.communique.shape.Cardinality;
import org.communique.shape.Edit;
import org.communique.shape.Kind;
import org.communique.shape.Shape;

/**
 * What editors do to a dossier: they set, change and take away attributes at any depth, add, take away, move and change
 * elements of lists and entries, and give entries other ids.
 *
 * <p>New values are those of another dossier. An edit that a builder refuses is not made.
 */
final class Edits {

    private final Random random;
    private final IdentityHashMap<Kind<?>, List<Object>> values = new IdentityHashMap<>();

    private Edits(Dossier donor, Random random) {
        this.random = random;
        collect(DossierShape.DOSSIER, donor);
    }

    /** {@return the dossier after one to {@code most} edits} */
    static Dossier of(Dossier dossier, Dossier donor, long seed, int most) {
        Edits edits = new Edits(donor, new Random(seed));
        Dossier edited = dossier;
        for (int i = edits.random.nextInt(most); i >= 0; i--) {
            edited = edits.edited(edited);
        }
        return edited;
    }

    private Dossier edited(Dossier dossier) {
        List<Entry> entries = new ArrayList<>(dossier.entries().toList());
        if (entries.isEmpty() || random.nextInt(12) == 0) {
            return tried(dossier, new OneEdit(0));
        }
        int at = random.nextInt(entries.size());
        switch (random.nextInt(8)) {
            case 0 -> entries.remove(at);
            case 1 -> Collections.swap(entries, at, random.nextInt(entries.size()));
            case 2 -> entries.add(at, renamed(entries.get(at)));
            case 3 -> entries.set(at, renamed(entries.get(at)));
            default -> entries.set(at, inside(entries.get(at)));
        }
        return dossier.withoutEntries().toBuilder().addEntries(entries).build();
    }

    private static Dossier tried(Dossier dossier, OneEdit edit) {
        try {
            return DossierShape.DOSSIER.edited(dossier, edit);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return dossier;
        }
    }

    private Entry inside(Entry entry) {
        Kind<? extends Entry> kind = EntryLists.kind(entry.id());
        return inside(kind, entry);
    }

    private <E extends Entry> Entry inside(Kind<E> kind, Entry entry) {
        try {
            return kind.edited(kind.type().cast(entry), new OneEdit(random.nextInt(12)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return entry;
        }
    }

    /** The same with an id that no arbitrary entry has. */
    private Entry renamed(Entry entry) {
        Kind<? extends Entry> kind = EntryLists.kind(entry.id());
        return withId(kind, entry, EntryId.parse(entry.id().kind() + ":new-" + random.nextInt(4)));
    }

    private static <E extends Entry> Entry withId(Kind<E> kind, Entry entry, EntryId id) {
        return kind.edited(kind.type().cast(entry), new Edit() {
            @Override
            public <V> List<V> values(Attribute<?, V> attribute, List<V> old) {
                return attribute.name().equals("id")
                        ? List.of(attribute.kind().type().cast(id))
                        : old;
            }
        });
    }

    private <V> void collect(Kind<V> kind, V value) {
        values.computeIfAbsent(kind, any -> new ArrayList<>()).add(value);
        CommonShape.of(kind, value, value).ifPresent(shape -> collectInside(shape, value));
    }

    private <T> void collectInside(Shape<T> shape, T value) {
        shape.attributes().forEach(attribute -> collectValues(attribute, value));
    }

    private <T, V> void collectValues(Attribute<T, V> attribute, T owner) {
        attribute.values(owner).forEach(value -> collect(attribute.kind(), value));
    }

    /** Changes one attribute, of which some come first that it leaves alone. */
    private final class OneEdit implements Edit {

        private int left;

        OneEdit(int left) {
            this.left = left;
        }

        @Override
        public <V> List<V> values(Attribute<?, V> attribute, List<V> old) {
            if (left < 0
                    || attribute.name().equals("id")
                    || Entry.class.isAssignableFrom(attribute.kind().type())) {
                return old;
            } else if (left-- > 0) {
                return old;
            }
            int at = old.isEmpty() ? -1 : random.nextInt(old.size());
            if (at >= 0 && random.nextInt(3) > 0) {
                List<V> inside = new ArrayList<>(old);
                left = random.nextInt(4);
                inside.set(at, attribute.kind().edited(old.get(at), this));
                left = -1;
                return inside;
            }
            return attribute.isList() ? elements(attribute, old) : one(attribute, old);
        }

        @Override
        public Extensions extensions(Extensions kept) {
            if (left == 0) {
                left = -1;
                return random.nextBoolean() && !kept.isEmpty()
                        ? kept.without(kept.names().get(0))
                        : kept.with("desk:" + random.nextInt(2), JsonText.of(String.valueOf(random.nextInt(3))));
            }
            return kept;
        }

        private <V> List<V> one(Attribute<?, V> attribute, List<V> old) {
            boolean remove = attribute.cardinality() == Cardinality.AT_MOST_ONCE && random.nextInt(3) == 0;
            return remove ? List.of() : drawn(attribute, old);
        }

        private <V> List<V> drawn(Attribute<?, V> attribute, List<V> otherwise) {
            List<Object> drawn = values.getOrDefault(attribute.kind(), List.of());
            return drawn.isEmpty()
                    ? otherwise
                    : List.of(attribute.kind().type().cast(drawn.get(random.nextInt(drawn.size()))));
        }

        private <V> List<V> elements(Attribute<?, V> attribute, List<V> old) {
            List<V> elements = new ArrayList<>(old);
            switch (old.isEmpty() ? 0 : random.nextInt(4)) {
                case 0, 1 -> elements.addAll(random.nextInt(old.size() + 1), drawn(attribute, List.of()));
                case 2 -> elements.remove(random.nextInt(old.size()));
                default -> Collections.swap(elements, random.nextInt(old.size()), random.nextInt(old.size()));
            }
            return elements;
        }
    }
}
