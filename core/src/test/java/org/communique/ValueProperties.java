package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/** What holds for the values of every type that has a builder. */
class ValueProperties {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 1_300;

    /** What stands beside a quotation is often a space. */
    private static final Set<String> MAY_BE_BLANK = Set.of("prefix", "suffix");

    @Property
    void copyIsEqual(@ForAll(supplier = AnyValue.class) Object value) {
        Object copy = Builders.build(Builders.of(value));

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @Property
    void noAttributeIsNull(@ForAll(supplier = AnyValue.class) Object value) {
        for (Method attribute : ModelTypes.attributes(ModelTypes.of(value))) {
            assertThat(Builders.get(value, attribute)).as(attribute.toString()).isNotNull();
        }
    }

    @Property
    void listsCannotBeChanged(@ForAll(supplier = AnyValue.class) Object value) {
        for (Method attribute : ModelTypes.attributes(ModelTypes.of(value))) {
            if (Builders.get(value, attribute) instanceof List<?> list) {
                assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Property
    void toStringIsBounded(@ForAll(supplier = AnyValue.class) Object value) {
        boolean oneLine = value instanceof Entry || value instanceof Dossier;

        assertThat(value.toString()).hasSizeLessThanOrEqualTo(oneLine ? LONGEST_LINE : LONGEST_TEXT);
    }

    @Property
    void textThatIsNoUnicodeIsRefused(@ForAll(supplier = AnyValue.class) Object value) {
        for (Method attribute : texts(value)) {
            assertRefused(value, attribute, "half of a pair: \uD83D");
        }
    }

    @Property
    void blankTextIsRefused(@ForAll(supplier = AnyValue.class) Object value) {
        for (Method attribute : texts(value)) {
            if (!MAY_BE_BLANK.contains(attribute.getName())) {
                assertRefused(value, attribute, " \t\u2003");
            }
        }
    }

    private static void assertRefused(Object value, Method attribute, String text) {
        Object builder = Builders.of(value);
        Builders.set(builder, attribute, text);

        assertThat(catchThrowable(() -> Builders.build(builder)))
                .as(attribute.toString())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(attribute.getName());
    }

    private static List<Method> texts(Object value) {
        return ModelTypes.attributes(ModelTypes.of(value)).stream()
                .filter(ValueProperties::isText)
                .toList();
    }

    private static boolean isText(Method attribute) {
        String type = attribute.getGenericReturnType().getTypeName();
        return type.equals(String.class.getName())
                || type.equals(Optional.class.getName() + "<" + String.class.getName() + ">")
                || type.equals(List.class.getName() + "<" + String.class.getName() + ">");
    }
}
