package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value is made by its builder's {@code build()}, which checks it, and in no other way. */
class NoSecondDoorTest {

    static Stream<Class<?>> generated() {
        return ClassFiles.all().stream().filter(type -> type.getName().contains(".Immutable"));
    }

    static Stream<Class<?>> implementations() {
        return generated().filter(type -> type.getEnclosingClass() == null);
    }

    static Stream<Class<?>> builders() {
        return ModelTypes.built().stream().map(NoSecondDoorTest::builder);
    }

    static Stream<Class<?>> visible() {
        return ClassFiles.exported().stream()
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getName().contains(".Immutable"));
    }

    static List<Class<?>> built() {
        return ModelTypes.built();
    }

    @Test
    void thereIsSomethingToLookAt() {
        assertThat(implementations()).hasSameSizeAs(ModelTypes.built());
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void implementationIsHiddenAndFinal(Class<?> type) {
        assertThat(type).isPackagePrivate().isFinal();
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void implementationHasNoConstructorForOthers(Class<?> type) {
        assertThat(type.getDeclaredConstructors())
                .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void implementationHasNoFactoryAndNoCopy(Class<?> type) {
        assertThat(type.getDeclaredMethods())
                .filteredOn(method -> !Modifier.isPrivate(method.getModifiers()))
                .filteredOn(method -> !method.isSynthetic())
                .filteredOn(method -> Modifier.isStatic(method.getModifiers())
                        || method.getName().matches("with[A-Z].*")
                        || method.getName().equals("copyOf"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builders")
    void builderIsFinalAndMadeByItsTypeAlone(Class<?> builder) {
        assertThat(builder).isFinal().isPublic();
        assertThat(builder.getDeclaredConstructors())
                .allMatch(constructor -> constructor.getParameterCount() == 0 && isPackagePrivate(constructor));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void builderChecksWhatItBuilds(Class<?> builder) {
        assertThat(builder.getDeclaredMethods())
                .filteredOn(method -> method.getName().equals("build") && !method.isBridge())
                .singleElement()
                .returns(builder.getEnclosingClass(), Method::getReturnType);
    }

    @ParameterizedTest
    @MethodSource("built")
    void typePermitsItsImplementationAlone(Class<?> type) {
        assertThat(type.getPermittedSubclasses()).containsExactly(ModelTypes.generated(type));
    }

    @ParameterizedTest
    @MethodSource("visible")
    void noSignatureNamesAnImplementation(Class<?> type) {
        List<Type> named = Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(executable -> executable.getDeclaringClass() == type)
                .flatMap(NoSecondDoorTest::signature)
                .toList();

        assertThat(named).extracting(Type::getTypeName).noneMatch(name -> name.contains(".Immutable"));
    }

    private static Stream<Type> signature(Executable executable) {
        Stream<Type> parameters = Arrays.stream(executable.getGenericParameterTypes());
        return executable instanceof Method method
                ? Stream.concat(parameters, Stream.of(method.getGenericReturnType()))
                : parameters;
    }

    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPackagePrivate(Constructor<?> constructor) {
        return (constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0;
    }
}
