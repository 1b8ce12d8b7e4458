package org.communique.arbitraries;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.id.EntryId;
import org.communique.time.Anchor;

/** The ids that a value of the model has in it, however deep; found by the accessors of its attributes. */
final class References {

    private static final ClassValue<List<Method>> ATTRIBUTES = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getInterfaces())
                    .filter(each -> each.getName().startsWith("org.communique."))
                    .flatMap(each -> Arrays.stream(each.getMethods()))
                    .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                    .toList();
        }
    };

    private References() {}

    /** The ids in this value, its own too if it is an entry. */
    static Set<EntryId> in(Object value) {
        Set<EntryId> found = new HashSet<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, Set<EntryId> found) {
        if (value instanceof EntryId id) {
            found.add(id);
        } else if (value instanceof Anchor.OfEntry anchor) {
            found.add(anchor.id());
        } else {
            parts(value).forEach(part -> collect(part, found));
        }
    }

    private static Stream<?> parts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream();
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream();
        }
        return value instanceof Record || value instanceof Enum
                ? Stream.empty()
                : ATTRIBUTES.get(value.getClass()).stream().map(attribute -> get(value, attribute));
    }

    private static Object get(Object value, Method attribute) {
        try {
            return attribute.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(attribute.toString(), e);
        }
    }
}
