package org.communique.dossier;

import org.communique.entry.Entry;
import org.communique.shape.Kind;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** The names of what an entry, and the values that it can own, have as attributes or as members that are not known. */
final class AttributeNames {

    private AttributeNames() {}

    static boolean has(Entry entry, String name) {
        return Shapes.reachedFrom(DossierShape.DOSSIER).stream()
                .filter(kind -> kind instanceof Shape<?> && kind.type().isInstance(entry))
                .anyMatch(kind -> has(kind, name) || keeps(kind, entry, name));
    }

    private static boolean has(Kind<?> root, String name) {
        return Shapes.reachedFrom(root).stream()
                .anyMatch(kind ->
                        kind instanceof Shape<?> shape && shape.attribute(name).isPresent());
    }

    private static <V> boolean keeps(Kind<V> kind, Entry entry, String name) {
        boolean[] kept = {false};
        Walk.over(Visit.root(kind.type().cast(entry), kind), visit -> kept[0] |= keeps(visit, name));
        return kept[0];
    }

    private static <T> boolean keeps(Visit<T> visit, String name) {
        return visit.shape()
                .filter(shape -> shape.extensions(visit.value()).get(name).isPresent())
                .isPresent();
    }
}
