package org.communique;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Calls builders by name, so that one law can be told of every type that has one. */
final class Builders {

    private Builders() {}

    static Object empty(Class<?> type) {
        return call(method(type, "builder"), null);
    }

    static Object of(Object value) {
        return call(method(ModelTypes.of(value), "toBuilder"), value);
    }

    /** Builds, or throws what the builder throws. */
    static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    /** Sets an attribute, or adds to it where it is a list. */
    static void set(Object builder, Method attribute, Object value) {
        String name = attribute.getName();
        boolean list = attribute.getReturnType() == List.class;
        String setter = list ? "addAll" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
        Object argument = list ? List.of(value) : value;
        Method found = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(setter) && !method.isBridge())
                .filter(method -> method.getParameterTypes()[0].isInstance(argument))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter of " + attribute));
        call(found, builder, argument);
    }

    static Object get(Object value, Method attribute) {
        return call(attribute, value);
    }

    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** The generated superclass of a builder is hidden, so that reflection has to ask. */
    static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
