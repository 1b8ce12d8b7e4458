package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.internal.RefusedException;
import org.junit.jupiter.api.Test;

/** Whatever a builder refuses, and for whatever reason, its message says first which type it is of. */
class BuilderMessagesProperties {

    /** Values that many attributes do not take. */
    private static final List<Object> DUBIOUS = List.of(
            "",
            " ",
            "\uD83D",
            "No code",
            "state",
            "goods",
            "text-quote",
            new BigDecimal("1E+40"),
            new BigDecimal("-1000"),
            BigDecimal.ZERO,
            -1,
            0);

    @Property
    void aBuilderThatIsGivenWhatItDoesNotTakeNamesItsType(@ForAll(supplier = AnyValue.class) Object value) {
        Class<?> type = ModelTypes.of(value);
        for (Object dubious : DUBIOUS) {
            for (Method setter : setters(Builders.of(value), dubious)) {
                Object builder = Builders.of(value);
                Builders.call(setter, builder, dubious);
                assertNamed(type, catchThrowable(() -> Builders.build(builder)));
            }
        }
    }

    @Test
    void aBuilderThatIsGivenNothingNamesItsType() {
        ModelTypes.built()
                .forEach(type -> assertNamed(type, catchThrowable(() -> Builders.build(Builders.empty(type)))));
    }

    private static List<Method> setters(Object builder, Object argument) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                .filter(method -> method.getReturnType() == builder.getClass())
                .filter(method -> MethodType.methodType(method.getParameterTypes()[0])
                        .wrap()
                        .returnType()
                        .isInstance(argument))
                .toList();
    }

    private static void assertNamed(Class<?> type, Throwable refused) {
        if (refused != null) {
            assertThat(refused)
                    .isInstanceOfAny(RefusedException.class, IllegalStateException.class)
                    .hasMessageStartingWith("Cannot build " + type.getSimpleName() + ", ");
        }
    }
}
