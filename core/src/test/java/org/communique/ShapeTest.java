package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Types;
import org.communique.shape.Attribute;
import org.communique.shape.Keyed;
import org.communique.shape.Kind;
import org.communique.shape.Names;
import org.communique.shape.Scalar;
import org.communique.shape.Shape;
import org.communique.shape.Shapes;
import org.communique.shape.Union;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description leaves nothing of the model out. */
class ShapeTest {

    /** Beside the attributes: the currency of money, which its figures share. */
    private static final Set<String> BESIDE = Set.of("currency");

    @ParameterizedTest
    @MethodSource("shapes")
    void theRowsAreTheAttributesAndNoOther(Shape<?> shape) {
        Set<String> attributes = fields(shape.type());

        Set<String> rows = new TreeSet<>(names(shape));
        BESIDE.stream().filter(name -> !attributes.contains(name)).forEach(rows::remove);

        assertThat(rows).as(shape.name()).isEqualTo(attributes);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theIdStandsFirstOrBehindTheType(Shape<?> shape) {
        List<String> names = names(shape);

        assertThat(names.indexOf("id"))
                .as(shape.name())
                .isLessThanOrEqualTo(names.get(0).equals("type") ? 1 : 0);
    }

    @Test
    void everyTypeIsReached() {
        assertThat(types(Shape.class)).containsExactlyInAnyOrderElementsOf(ModelTypes.built());
        assertThat(types(Scalar.class))
                .containsAll(ModelTypes.terms())
                .containsAll(ModelTypes.ids())
                .containsAll(closedSets());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatNamesSomethingInTheSameDossierSaysSo(Shape<?> shape) {
        Map<String, Names> naming = Map.of(
                "attribute", Names.ATTRIBUTE,
                "open", Names.ATTRIBUTE,
                "contribution", Names.CONTRIBUTION,
                "within", Names.CONTRIBUTION,
                "corrects", Names.STEP);

        assertThat(shape.attributes()).allSatisfy(attribute -> assertThat(attribute.names())
                .as(attribute.name())
                .isEqualTo(Optional.ofNullable(naming.get(attribute.name()))));
    }

    @Test
    void everyKindOfEntryHasAListInTheOrderOfItsIds() {
        List<String> kinds = DossierShape.DOSSIER.attributes().stream()
                .map(Attribute::kind)
                .filter(kind -> Entry.class.isAssignableFrom(kind.type()) && !(kind instanceof Keyed))
                .map(ShapeTest::idKind)
                .toList();

        assertThat(kinds).isEqualTo(EntryId.kinds());
    }

    @Test
    void variantsAreThoseThatBuildersKnow() {
        assertThat(Shapes.ACTOR.byType()).containsOnlyKeys(Types.ACTORS);
        assertThat(kinds().filter(Union.class::isInstance)
                        .map(kind -> List.copyOf(((Union<?>) kind).byType().keySet())))
                .containsExactlyInAnyOrder(Types.ACTORS, Types.CONTRIBUTIONS, Types.SELECTORS);
    }

    static Stream<Shape<?>> shapes() {
        return kinds().filter(Shape.class::isInstance).map(kind -> (Shape<?>) kind);
    }

    private static Stream<Kind<?>> kinds() {
        return Shapes.reachedFrom(DossierShape.DOSSIER).stream();
    }

    private static Set<Class<?>> types(Class<?> sort) {
        Set<Class<?>> types = new HashSet<>();
        kinds().filter(sort::isInstance).map(Kind::type).forEach(types::add);
        return types;
    }

    private static List<String> names(Shape<?> shape) {
        return shape.attributes().stream().<String>map(Attribute::name).toList();
    }

    /** The closed sets that attributes of built types have. */
    private static List<Class<?>> closedSets() {
        List<Class<?>> sets = new ArrayList<>();
        for (Class<?> type : ModelTypes.built()) {
            Arrays.stream(ModelTypes.generated(type).getDeclaredFields())
                    .map(Field::getType)
                    .filter(Class::isEnum)
                    .forEach(sets::add);
        }
        assertThat(sets).isNotEmpty();
        return sets;
    }

    private static String idKind(Kind<?> kind) {
        if (kind instanceof Union<?> union) {
            return idKind(union.otherwise());
        }
        Kind<?> id = ((Shape<?>) kind).attribute("id").orElseThrow().kind();
        return EntryId.kinds().stream()
                .filter(each -> ((Scalar<?>) id).form().pattern().startsWith("^" + each + ":"))
                .findFirst()
                .orElse("");
    }

    /** The attributes of a type are the fields of its generated class, less what it keeps for itself. */
    private static Set<String> fields(Class<?> type) {
        Set<String> attributes = new TreeSet<>();
        Arrays.stream(ModelTypes.generated(type).getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !name.equals("extensions") && !name.equals("initShim") && !name.startsWith("lazyInit"))
                .forEach(attributes::add);
        return attributes;
    }
}
