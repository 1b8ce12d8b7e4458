package org.communique.validation;

import java.util.HashSet;
import java.util.Set;
import org.communique.dossier.DossierShape;
import org.communique.extension.JsonText;
import org.communique.shape.Attribute;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Union;

/** The types of the values that a dossier can hold, as {@link org.communique.shape.Visit} shows them. */
final class HeldTypes {

    private static final HeldTypes OF_DOSSIER = new HeldTypes();

    private final Set<Class<?>> types = new HashSet<>();

    private HeldTypes() {
        add(DossierShape.DOSSIER);
        types.add(JsonText.class);
    }

    /** {@return whether some value of a dossier can be of a type} */
    static boolean contain(Class<?> type) {
        return OF_DOSSIER.types.stream().anyMatch(held -> type.isAssignableFrom(held) || held.isAssignableFrom(type));
    }

    private void add(Kind<?> kind) {
        if (kind instanceof Scalar<?> scalar) {
            types.addAll(scalar.contents());
            return;
        }
        if (!types.add(kind.type())) {
            return;
        }
        if (kind instanceof Union<?> union) {
            union.byType().values().forEach(this::add);
            add(union.otherwise());
        } else if (kind instanceof Keyed<?> keyed) {
            addMembers(keyed.behind());
        } else if (kind instanceof Shape<?> shape) {
            addMembers(shape);
        }
    }

    private void addMembers(Shape<?> shape) {
        shape.attributes().stream().map(Attribute::kind).forEach(this::add);
    }
}
