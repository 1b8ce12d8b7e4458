package org.communique.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.ModelTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every open vocabulary. */
class VocabularyTest {

    private static final List<String> MALFORMED = List.of(
            "",
            " ",
            "A",
            "Host",
            "-a",
            ".a",
            ":a",
            "_a",
            "a b",
            "a/b",
            "é",
            "a\u0000",
            "a\n",
            "a".repeat(65),
            "\uD83D\uDE00",
            "٣");

    static List<Class<? extends Term>> types() {
        return ModelTypes.terms();
    }

    @ParameterizedTest
    @MethodSource("types")
    void allAreTheConstantsInTheirOrder(Class<? extends Term> type) throws ReflectiveOperationException {
        assertThat(all(type)).isEqualTo(constants(type)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void constantIsNamedAfterItsCode(Class<? extends Term> type) throws ReflectiveOperationException {
        for (Field constant : constantFields(type)) {
            Term term = (Term) constant.get(null);
            String spelled = term.code().toUpperCase(Locale.ROOT).replaceAll("[-:.]", "_");
            assertThat(constant.getName().replace("_", "")).isEqualTo(spelled.replace("_", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void knownTermsAreFoundByTheirCode(Class<? extends Term> type) throws ReflectiveOperationException {
        for (Term term : all(type)) {
            assertThat(of(type, term.code())).isSameAs(term).hasToString(term.code());
            assertThat(term.known()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void termMadeByItsConstructorIsTheSame(Class<? extends Term> type) throws ReflectiveOperationException {
        for (Term term : all(type)) {
            Term made = type.getConstructor(String.class).newInstance(term.code());
            assertThat(made).isEqualTo(term).hasSameHashCodeAs(term);
            assertThat(made.known()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void unknownCodeIsKept(Class<? extends Term> type) throws ReflectiveOperationException {
        for (String code : List.of("x-custom", "plover:yield", "0", "z".repeat(64))) {
            Term term = of(type, code);
            assertThat(term.code()).isEqualTo(code);
            assertThat(term.known()).isFalse();
            assertThat(term).isEqualTo(of(type, code)).hasToString(code);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void malformedCodeIsRefusedShortly(Class<? extends Term> type) {
        for (String code : MALFORMED) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(type, code))
                    .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(256));
        }
    }

    @Test
    void twoConstantsOfOneCodeAreAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.of(List.of(Basis.of("x-1"), Basis.of("x-1"))))
                .withMessageContaining("x-1");
    }

    private static List<Field> constantFields(Class<? extends Term> type) {
        List<Field> fields = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())
                    && Modifier.isStatic(field.getModifiers())
                    && field.getType() == type) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static List<Object> constants(Class<? extends Term> type) throws ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (Field field : constantFields(type)) {
            constants.add(field.get(null));
        }
        return constants;
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Term> all(Class<? extends Term> type) throws ReflectiveOperationException {
        return (List<? extends Term>) type.getMethod("all").invoke(null);
    }

    private static Term of(Class<? extends Term> type, String code) throws ReflectiveOperationException {
        try {
            return (Term) type.getMethod("of", String.class).invoke(null, code);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
