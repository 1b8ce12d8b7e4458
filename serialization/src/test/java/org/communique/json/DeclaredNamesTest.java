package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.model.Codecs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of JSON members are the names of Java attributes, for every type and every attribute. */
class DeclaredNamesTest {

    /** What a table names beside the attributes: the version, the variant of a union, the currency of money. */
    private static final Set<String> BESIDE = Set.of("communique", "type", "currency");

    @ParameterizedTest
    @MethodSource("tables")
    void theTableNamesEveryAttributeAndNoOther(Class<?> type, List<String> names) throws ReflectiveOperationException {
        Set<String> attributes = attributes(type);

        Set<String> named = new TreeSet<>(names);
        BESIDE.stream().filter(name -> !attributes.contains(name)).forEach(named::remove);

        assertThat(named).isEqualTo(attributes);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theIdIsWrittenFirstOrBehindTheVariant(Class<?> type, List<String> names) {
        assertThat(names.indexOf("id"))
                .as("%s", type)
                .isLessThanOrEqualTo(Set.of("communique", "type").contains(names.get(0)) ? 1 : 0);
    }

    static Stream<Arguments> tables() throws ReflectiveOperationException {
        List<Arguments> tables = new ArrayList<>();
        for (Class<?> holder : holders()) {
            for (Field field : holder.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && ObjectCodec.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    var table = (ObjectCodec<?, ?>) field.get(null);
                    var type = (Class<?>)
                            ((java.lang.reflect.ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
                    tables.add(Arguments.of(type, table.names()));
                }
            }
        }
        assertThat(tables).hasSizeGreaterThan(40);
        return tables.stream();
    }

    private static List<Class<?>> holders() throws ClassNotFoundException {
        List<Class<?>> holders = new ArrayList<>();
        for (String name : List.of(
                "ActorCodecs",
                "AmountCodecs",
                "Dossiers",
                "EntryCodecs",
                "EventCodecs",
                "EvidenceCodecs",
                "PledgeCodecs",
                "SourceCodecs",
                "StatementCodecs",
                "TimeCodecs")) {
            holders.add(Class.forName(Codecs.class.getPackageName() + "." + name));
        }
        return holders;
    }

    /** The attributes of a type are the fields of its generated class, less what it keeps for itself. */
    private static Set<String> attributes(Class<?> type) throws ClassNotFoundException {
        Class<?> generated = Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        Set<String> attributes = new TreeSet<>();
        Arrays.stream(generated.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !name.equals("extensions") && !name.equals("initShim") && !name.startsWith("lazyInit"))
                .forEach(attributes::add);
        return attributes;
    }
}
