package org.communique.architecture;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Tells the types whose values a hashed map keeps in a tree where their hash codes collide.
 *
 * <p>The map asks the class of a key whether it implements {@code Comparable} of just that class, itself and without
 * parameters; what it inherits does not count. There are so few constants of an enumeration, and classes, that they
 * need no tree.
 */
final class KeyOrder {

    private final Types types;

    KeyOrder(Types types) {
        this.types = types;
    }

    /** {@return whether values of a type have an order among each other that a hashed map sees} */
    boolean has(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> has((DeclaredType) type);
            case TYPEVAR -> hasBound(((TypeVariable) type).getUpperBound(), type);
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                yield bound != null && has(bound);
            }
            default -> false;
        };
    }

    /** {@return whether that holds among those of each class, where a sealed type leaves several} */
    boolean hasByClass(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED || has(type)) {
            return has(type);
        }
        List<? extends TypeMirror> permitted = element(type).getPermittedSubclasses();
        return !permitted.isEmpty() && permitted.stream().allMatch(this::hasByClass);
    }

    private boolean has(DeclaredType type) {
        TypeElement element = element(type);
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM || name.equals("java.lang.Class")) {
            return true;
        }
        boolean whole = element.getModifiers().contains(Modifier.FINAL)
                || (name.startsWith("java.") && element.getKind() == ElementKind.CLASS && !isAbstract(element));
        return whole
                && element.getTypeParameters().isEmpty()
                && element.getInterfaces().stream().anyMatch(each -> isComparable(each, type));
    }

    private static boolean isAbstract(TypeElement element) {
        return element.getModifiers().contains(Modifier.ABSTRACT);
    }

    private boolean hasBound(TypeMirror bound, TypeMirror type) {
        return bound.getKind() == TypeKind.INTERSECTION
                ? ((IntersectionType) bound).getBounds().stream().anyMatch(each -> isComparable(each, type))
                : isComparable(bound, type);
    }

    private boolean isComparable(TypeMirror with, TypeMirror type) {
        return with.getKind() == TypeKind.DECLARED
                && element(with).getQualifiedName().contentEquals("java.lang.Comparable")
                && ((DeclaredType) with)
                        .getTypeArguments().stream().anyMatch(argument -> types.isSameType(argument, type));
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
