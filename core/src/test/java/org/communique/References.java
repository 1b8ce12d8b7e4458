package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.time.Anchor;

/**
 * Finds values inside other values, however deep, and the ids among them.
 *
 * <p>It goes by the fields of the generated classes, so that it finds what the arbitraries may have missed.
 */
final class References {

    private static final ClassValue<List<Method>> ATTRIBUTES = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return ModelTypes.built().stream()
                    .filter(built -> built.isAssignableFrom(type))
                    .flatMap(built -> ModelTypes.attributes(built).stream())
                    .toList();
        }
    };

    private References() {}

    /** Fails if an id in a dossier names no entry of it. */
    static void assertNamed(Dossier dossier) {
        Set<EntryId> named = dossier.entriesById().keySet();
        dossier.entries().forEach(entry -> assertThat(named).as(entry::summary).containsAll(in(entry)));
    }

    /** The ids that an entry refers to: all in it but its own. */
    static Set<EntryId> in(Entry entry) {
        return ATTRIBUTES.get(entry.getClass()).stream()
                .filter(attribute -> !attribute.getName().equals("id"))
                .flatMap(attribute -> all(EntryId.class, Builders.get(entry, attribute)).stream())
                .collect(Collectors.toSet());
    }

    private static void visit(Object value, Consumer<Object> visitor) {
        visitor.accept(value);
        for (Object part : parts(value)) {
            visit(part, visitor);
        }
    }

    /** Every value of a type in a value, itself first. */
    static <T> List<T> all(Class<T> type, Object value) {
        List<T> found = new ArrayList<>();
        visit(value, each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    private static List<?> parts(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (value instanceof Anchor.OfEntry anchor) {
            return List.of(anchor.id());
        }
        return ATTRIBUTES.get(value.getClass()).stream()
                .map(attribute -> Builders.get(value, attribute))
                .toList();
    }
}
